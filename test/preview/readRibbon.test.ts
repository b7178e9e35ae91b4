import { readFileSync } from 'node:fs';
import { readRibbon } from './readRibbon';

const manifest = readFileSync('manifest.xml', 'utf8');

describe('the ribbon of the preview', () => {
  it.each([
    ['th-TH', 'ผู้ช่วย ITA', 'ระบายสีคะแนน'],
    ['en-US', 'ITA Assistant', 'Colour the scores'],
  ] as const)('stands in the manifest in %s', (locale, tab, label) => {
    const ribbon = readRibbon(manifest, locale);
    const buttons = ribbon.groups.flatMap((group) => group.buttons);
    expect(ribbon.tab).toBe(tab);
    expect(buttons.map((button) => button.label)).toContain(label);
  });

  it('has one button that opens the pane and seven that run a function', () => {
    const buttons = readRibbon(manifest, 'th-TH').groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ act }) => (act.kind === 'execute' ? act.functionName : act.kind))).toEqual([
      'showPane',
      'colourScores',
      'clearColours',
      'insertScoreForm',
      'writeAnalysis',
      'insertMeasures',
      'updateStatus',
      'writeReport',
    ]);
    for (const { tip } of buttons) expect(tip.length).toBeGreaterThan(40);
  });

  it('finds icons and the pane beside the manifest, wherever it was built for', () => {
    const elsewhere = manifest.replaceAll('https://localhost:3000', 'https://www.example.go.th/ita');
    for (const xml of [manifest, elsewhere]) {
      const ribbon = readRibbon(xml, 'th-TH');
      expect(ribbon.panePage).toBe('taskpane.html');
      expect(ribbon.groups[0]?.buttons[1]?.icons['32']).toBe('assets/icons/colourScores-32.png');
    }
  });

  it('says which resource a manifest lacks', () => {
    expect(() =>
      readRibbon(manifest.replace('String id="tab.label"', 'String id="tab.other"'), 'th-TH'),
    ).toThrow('tab.label');
  });
});
