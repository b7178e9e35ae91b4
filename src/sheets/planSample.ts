import { INDICATORS } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import { SAMPLE_TEXTS, sampleTitle } from '../ita/sheetTexts';
import { freeSheetName } from './freeSheetName';
import type { CellWrite, Plan } from './Plan';

/** The scores of the sample (points, by official number): a real result of FY2564 under an invented agency's name. */
const SAMPLE_SCORES = [76.39, 64.19, 70.06, 68.98, 58.98, 82.85, 79.78, 81.87, 68.43, 18.75] as const;
const SAMPLE_YEAR = 2564;

const BLANK: CellWrite = { kind: 'blank' };

function text(value: string): CellWrite {
  return { kind: 'text', text: value };
}

/** The plan of a sample sheet to try everything on: title, agency, a line per instrument, ten indicators with scores. */
export function planSample(sheet: string, after: string): Plan {
  const lines: (readonly CellWrite[])[] = [
    [text(sampleTitle(SAMPLE_YEAR, 'arabic')), BLANK],
    [text(SAMPLE_TEXTS.agency), BLANK],
    [text(SAMPLE_TEXTS.note), BLANK],
    [text(SAMPLE_TEXTS.indicatorHeading), text(SAMPLE_TEXTS.scoreHeading)],
  ];
  for (const { instrument, name } of INSTRUMENTS) {
    lines.push([text(name), BLANK]);
    for (const indicator of INDICATORS.filter((each) => each.instrument === instrument)) {
      const score = SAMPLE_SCORES[indicator.number - 1] ?? 0;
      lines.push([
        text(`ตัวชี้วัดที่ ${String(indicator.number)} ${indicator.name}`),
        { kind: 'number', number: score },
      ]);
    }
  }
  const headingRow = 3;
  return {
    edits: [
      { kind: 'addSheet', sheet, after },
      { kind: 'cells', at: { sheet, row: 0, column: 0 }, cells: lines },
      {
        kind: 'numberFormat',
        area: { sheet, row: headingRow + 1, column: 1, rows: lines.length - headingRow - 1, columns: 1 },
        format: '0.00',
      },
      {
        kind: 'look',
        area: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
        look: { fontSize: 14, weight: 'bold' },
      },
      {
        kind: 'look',
        area: { sheet, row: headingRow, column: 0, rows: 1, columns: 2 },
        look: { weight: 'bold' },
      },
      {
        kind: 'layout',
        sheet,
        layout: {
          columnWidths: [62, 12, 22],
          orientation: 'portrait',
          printArea: { row: 0, column: 0, rows: lines.length, columns: 3 },
          titleRows: { first: headingRow, last: headingRow },
          frozenRows: headingRow + 1,
          footer: { left: '', right: '' },
        },
      },
      { kind: 'show', at: { sheet, row: headingRow + 1, column: 1 } },
    ],
  };
}

/** The name of the sample sheet: the next free one when it was inserted before. */
export function sampleSheetName(taken: readonly string[]): string {
  return freeSheetName(SAMPLE_TEXTS.sheetName, taken);
}
