import mixedCells from '../../fixtures/cases/scores-2563-mixed-cells.json';
import nameCells from '../../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../../fixtures/cases/scores-2568-two-columns.json';
import type { CellStyle } from '../../host/Workbook';
import { groupLook, HEADING, RULED, SCORE, TEXT, TITLE } from './looks';
import type { Sample } from './Sample';
import type { SampleCell } from './sheetOf';
import { sheetOf, workbookOf } from './sheetOf';

/** The add-in sets no widths on an officer's sheet; here its band column and the key of the bands find room. */
const ROOM = [18, 4, 34];

/** The three score sheets of the test cases, as their officers laid them out; the agencies are invented. */
export const scoreCases: readonly Sample[] = [
  {
    id: 'scores-2568',
    name: { 'th-TH': 'คะแนน ITA ปี 2568', 'en-US': 'ITA scores of 2568' },
    about: {
      'th-TH': 'สองคอลัมน์ คะแนนเป็นตัวเลข มีตารางเครื่องมืออยู่ด้านบน',
      'en-US': 'Two columns, numeric scores, the instruments above',
    },
    fileName: 'คะแนน ITA 2568.xlsx',
    build: () => scoreWorkbook('ITA 2568', twoColumns.grid, [66, 16, ...ROOM]),
  },
  {
    id: 'scores-2564',
    name: { 'th-TH': 'คะแนน ITA ปี 2564', 'en-US': 'ITA scores of 2564' },
    about: {
      'th-TH': 'คะแนนเลขไทยอยู่ในช่องเดียวกับชื่อตัวชี้วัด',
      'en-US': 'Thai digits inside the cells with the indicator names',
    },
    fileName: 'คะแนน ITA 2564.xlsx',
    build: () => scoreWorkbook('ITA 2564', nameCells.grid, [66, 42, ...ROOM]),
  },
  {
    id: 'scores-2563',
    name: { 'th-TH': 'คะแนน ITA ปี 2563', 'en-US': 'ITA scores of 2563' },
    about: {
      'th-TH': 'คะแนนอยู่ปนกันทั้งในช่องชื่อและช่องถัดไป',
      'en-US': 'Scores partly in the name cells, partly beside them',
    },
    fileName: 'คะแนน ITA 2563.xlsx',
    build: () => scoreWorkbook('ITA 2563', mixedCells.grid, [66, 42, ...ROOM]),
  },
];

const TITLE_CELLS = { row: 0, column: 0, rows: 1, columns: 2 };

function scoreWorkbook(
  name: string,
  grid: readonly (readonly (string | number)[])[],
  widths: readonly number[],
) {
  const rows = grid.map((cells) => cells.map((cell): SampleCell => (cell === '' ? undefined : cell)));
  return workbookOf(
    sheetOf({
      name,
      rows,
      widths,
      merges: [TITLE_CELLS],
      look: (row, column) => lookOf(rows[row] ?? [], row, column),
    }),
  );
}

function lookOf(cells: readonly SampleCell[], row: number, column: number): CellStyle {
  const [first, second] = cells;
  if (row === 0) return { ...TITLE, alignment: { vertical: 'center', wrapText: true } };
  if (first === undefined && second === undefined) return TEXT;
  const label = typeof first === 'string' ? first : '';
  if (/^(ตัวชี้วัด|เครื่องมือ)/.test(label)) return HEADING;
  if (label.startsWith('แบบวัด')) return groupLook(column, 1);
  if (label.startsWith('ผลคะแนน')) return TEXT;
  return column === 1 ? SCORE : RULED;
}
