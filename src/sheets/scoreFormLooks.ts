import { HEADING_LOOK, TABLE_LINES } from './headingLook';
import type { Area } from './Place';
import type { Edit, Look } from './Plan';
import type { ScoreFormLine } from './scoreFormLines';
import { FORM_COLUMNS, FORM_TOP, FORM_WIDTH } from './scoreFormLines';

const GROUP_FILL = '#E4F1EA';
const GROUP_TEXT = '#0B4A2B';
const TOTAL_FILL = '#D3E8DC';
/** Where something may be typed. */
const INPUT_FILL = '#FFFBE0';
const QUIET_TEXT = '#595959';
/** Widths in characters: together what a sheet of A4 takes upright at about full size. */
const FORM_WIDTHS = [10, 44, 10, 12, 18, 15] as const;

const BIG_ROW = 28;
const TABLE_ROW = 23;
const HEADING_ROW = 36;

interface FormRows {
  readonly sheet: string;
  readonly lines: readonly ScoreFormLine[];
  /** First row of the notes below the table, and how many there are. */
  readonly notes: { readonly row: number; readonly rows: number };
  /** The heading row of the keys, and how many rows the longer one has. */
  readonly keys: { readonly row: number; readonly rows: number };
  readonly signature: number;
}

function height(sheet: string, row: number, rows: number, points: number): Edit {
  return { kind: 'rowHeight', sheet, row, rows, points };
}

function lineLooks(sheet: string, line: ScoreFormLine): readonly Edit[] {
  const cell = (column: number, columns = 1): Area => ({ sheet, row: line.row, column, rows: 1, columns });
  const look = (area: Area, given: Look): Edit => ({ kind: 'look', area, look: given });
  const whole = cell(0, FORM_WIDTH);
  switch (line.kind) {
    case 'instrument':
      return [look(whole, { weight: 'bold', fill: GROUP_FILL, textColour: GROUP_TEXT })];
    case 'indicator':
    case 'part':
      return [look(cell(FORM_COLUMNS.score), { fill: INPUT_FILL })];
    case 'total':
    case 'level':
      return [
        look(whole, { weight: 'bold', fill: TOTAL_FILL, textColour: GROUP_TEXT }),
        look(cell(FORM_COLUMNS.score), { fontSize: 14 }),
      ];
  }
}

/** How the form looks: colours, lines, number formats, widths and heights. */
export function scoreFormLooks({ sheet, lines, notes, keys, signature }: FormRows): readonly Edit[] {
  const { title, year, agency, hint, heading } = FORM_TOP;
  const block = (row: number, rows: number, column = 0, columns = FORM_WIDTH): Area => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  const look = (area: Area, given: Look): Edit => ({ kind: 'look', area, look: given });
  const body = block(heading + 1, lines.length);
  const inBody = (column: number): Area => ({ ...body, column, columns: 1 });
  const { number, indicator, weight, score, group, gap } = FORM_COLUMNS;
  return [
    look(block(title, 1), { fontSize: 15, weight: 'bold', textColour: GROUP_TEXT, vertical: 'middle' }),
    look(block(year, 1), { fontSize: 14, weight: 'bold', vertical: 'middle' }),
    look(block(agency, 1), { fontSize: 12, weight: 'bold', vertical: 'middle' }),
    look(block(agency, 1, indicator, 1), { fill: INPUT_FILL, weight: 'normal', lines: TABLE_LINES }),
    look(block(hint, 1), { textColour: QUIET_TEXT, vertical: 'middle' }),
    look(block(heading, 1), HEADING_LOOK),
    look(body, { vertical: 'middle', lines: TABLE_LINES }),
    look(inBody(number), { align: 'center' }),
    look(inBody(weight), { align: 'center' }),
    look(inBody(score), { align: 'center', weight: 'bold' }),
    look(inBody(group), { align: 'center' }),
    look(inBody(gap), { align: 'center' }),
    ...lines.flatMap((line) => lineLooks(sheet, line)),
    { kind: 'numberFormat', area: inBody(weight), format: '0.00' },
    { kind: 'numberFormat', area: inBody(score), format: '0.00' },
    { kind: 'numberFormat', area: inBody(gap), format: '0.00;-0.00;"ถึงเป้าหมาย"' },
    look(block(notes.row, notes.rows), { textColour: '#8A4B00', vertical: 'middle' }),
    look(block(keys.row, 1), { weight: 'bold' }),
    look(block(keys.row + 1, keys.rows - 1), { fontSize: 10, vertical: 'middle' }),
    look(block(signature, 1), { vertical: 'middle' }),
    ...FORM_WIDTHS.map((characters, column): Edit => ({ kind: 'columnWidth', sheet, column, characters })),
    height(sheet, title, 3, BIG_ROW),
    height(sheet, hint, 1, TABLE_ROW),
    height(sheet, heading, 1, HEADING_ROW),
    height(sheet, heading + 1, lines.length, TABLE_ROW),
    height(sheet, signature, 1, BIG_ROW),
  ];
}
