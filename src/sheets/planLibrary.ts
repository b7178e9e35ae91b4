import { LIBRARY_HEADINGS, LIBRARY_NOTE, LIBRARY_SHEET, LIBRARY_TITLE } from '../ita/libraryTexts';
import type { LibraryField } from '../ita/libraryTexts';
import { PAGE_FOOTER, stepsCell, unitsCell } from '../ita/sheetTexts';
import type { WordedMeasure } from '../ita/StandardMeasure';
import type { DigitStyle } from '../thai/digits';
import { HEADING_LOOK, TABLE_LINES } from './headingLook';
import { bandWords, LIBRARY_FIELDS, libraryIndicator, libraryPeriod } from './libraryTable';
import { textCell } from './measuresBody';
import type { Area } from './Place';
import type { Edit, Plan } from './Plan';

/** The name of the library's native table. */
const LIBRARY_TABLE = 'ITA_Library';

const WIDTHS: Readonly<Record<LibraryField, number>> = {
  id: 26,
  indicator: 24,
  bands: 20,
  title: 34,
  steps: 52,
  units: 24,
  period: 18,
  followUp: 36,
  evidence: 34,
};
const HEADING_ROW = 3;

function fieldText(measure: WordedMeasure, field: LibraryField, digits: DigitStyle): string {
  switch (field) {
    case 'id':
      return measure.id;
    case 'indicator':
      return libraryIndicator(measure);
    case 'bands':
      return bandWords(measure.suits);
    case 'title':
      return measure.title;
    case 'steps':
      return stepsCell(measure.steps, digits);
    case 'units':
      return unitsCell(measure.units);
    case 'period':
      return libraryPeriod(measure.period);
    case 'followUp':
      return measure.followUp;
    case 'evidence':
      return measure.evidence;
  }
}

/** The plan of the sheet that holds the library as a native table, one row a measure, to be changed by the officer. */
export function planLibrary(
  measures: readonly WordedMeasure[],
  after: string,
  digits: DigitStyle,
): { readonly plan: Plan; readonly table: Area } {
  const sheet = LIBRARY_SHEET;
  const columns = LIBRARY_FIELDS.length;
  const table: Area = { sheet, row: HEADING_ROW, column: 0, rows: measures.length + 1, columns };
  const edits: readonly Edit[] = [
    { kind: 'addSheet', sheet, after },
    {
      kind: 'cells',
      at: { sheet, row: 0, column: 0 },
      cells: [[textCell(LIBRARY_TITLE)], [textCell(LIBRARY_NOTE)]],
    },
    {
      kind: 'look',
      area: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
      look: { fontSize: 16, weight: 'bold' },
    },
    {
      kind: 'cells',
      at: table,
      cells: [
        LIBRARY_FIELDS.map((field) => textCell(LIBRARY_HEADINGS[field])),
        ...measures.map((measure) =>
          LIBRARY_FIELDS.map((field) => textCell(fieldText(measure, field, digits))),
        ),
      ],
    },
    { kind: 'addTable', area: table, name: LIBRARY_TABLE, style: 'TableStyleMedium7' },
    {
      kind: 'look',
      area: { ...table, rows: 1 },
      look: HEADING_LOOK,
    },
    {
      kind: 'look',
      area: { ...table, row: HEADING_ROW + 1, rows: measures.length },
      look: { wrap: 'wrap', vertical: 'top', align: 'left', lines: TABLE_LINES },
    },
    {
      kind: 'layout',
      sheet,
      layout: {
        columnWidths: LIBRARY_FIELDS.map((field) => WIDTHS[field]),
        orientation: 'landscape',
        printArea: { row: 0, column: 0, rows: table.row + table.rows, columns },
        titleRows: { first: HEADING_ROW, last: HEADING_ROW },
        frozenRows: HEADING_ROW + 1,
        footer: { left: LIBRARY_TITLE, right: PAGE_FOOTER },
      },
    },
    { kind: 'show', at: { sheet, row: HEADING_ROW + 1, column: 3 } },
  ];
  return { plan: { edits }, table };
}
