import { bindCommands } from '../../src/commands/bindCommands';
import { currentSession } from '../../src/actions/session';
import scores2568 from '../fixtures/cases/scores-2568-two-columns.json';
import { workbookOf } from '../actions/caseWorkbook';
import { useHost } from '../actions/useHost';
import { emptyWorkbook } from '../host/Workbook';

describe('a ribbon button, pressed with the pane closed', () => {
  beforeAll(async () => {
    await useHost();
    bindCommands();
  });

  it('does its work and leaves the pane closed', async () => {
    const host = await useHost();
    host.replaceWorkbook(workbookOf(scores2568.grid));
    expect(await host.pressRibbon('colourScores')).toEqual({ status: 0 });
    expect(currentSession().outcome).toMatchObject({ ok: true, code: 'coloured' });
    expect(host.pane.requests).toEqual([]);
  });

  it('opens the pane to say why it refused', async () => {
    const host = await useHost();
    host.replaceWorkbook(emptyWorkbook('ITA'));
    const before = host.pane.requests.length;
    await host.pressRibbon('colourScores');
    expect(currentSession().outcome).toMatchObject({ ok: false, code: 'emptySheet' });
    expect(host.pane.requests.slice(before)).toEqual(['Visible']);
  });

  it('opens the pane to say what is wrong in the scores', async () => {
    const host = await useHost();
    host.replaceWorkbook(
      workbookOf(scores2568.grid.map((line) => line.map((cell) => (cell === 97.73 ? 99.99 : cell)))),
    );
    const before = host.pane.requests.length;
    await host.pressRibbon('colourScores');
    expect(currentSession().outcome).toMatchObject({ ok: true });
    expect(host.pane.requests.slice(before)).toEqual(['Visible']);
  });
});
