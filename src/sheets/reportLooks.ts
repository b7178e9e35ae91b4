import { STATUS_CHOICE } from '../ita/sheetTexts';
import { STATUSES } from '../ita/Status';
import type { DigitStyle } from '../thai/digits';
import { cellAddress } from './address';
import { HEADING_FILL, HEADING_LOOK, TABLE_LINES } from './headingLook';
import { markedTrue, quotedText } from './mark';
import type { Area } from './Place';
import type { Edit, Look } from './Plan';
import { REPORT_COLUMNS } from './ReportLine';
import type { LineLook, LinePlaces, ReportLine } from './ReportLine';
import type { WantedRule } from './ruleEdits';
import { runsOf } from './runsOf';
import { countFormat } from './scoreFormat';
import { dueFormat } from './statusRules';

const INSTRUMENT_FILL = '#CFE5D8';
const GROUP_FILL = '#EAF4EE';
const QUIET = '#595959';

const LOOKS: Readonly<Record<LineLook, Look>> = {
  title: { fontSize: 16, weight: 'bold' },
  subtitle: { fontSize: 14, weight: 'bold' },
  quiet: { textColour: QUIET },
  heading: HEADING_LOOK,
  instrument: { weight: 'bold', vertical: 'middle', align: 'left', fill: INSTRUMENT_FILL },
  group: { weight: 'bold', vertical: 'middle', align: 'left', fill: GROUP_FILL },
  measure: { wrap: 'wrap', vertical: 'top', align: 'left', lines: TABLE_LINES },
  section: { fontSize: 13, weight: 'bold', textColour: HEADING_FILL },
  counts: { vertical: 'middle', align: 'center', lines: TABLE_LINES },
  share: { vertical: 'middle', align: 'center', lines: TABLE_LINES },
  rows: { wrap: 'wrap', vertical: 'top', align: 'left', lines: TABLE_LINES },
  text: {},
};
const LOOK_NAMES = [
  'title',
  'subtitle',
  'quiet',
  'heading',
  'instrument',
  'group',
  'measure',
  'section',
  'counts',
  'share',
  'rows',
] as const satisfies readonly LineLook[];
/** Lines whose first cell alone bears the look. */
const LONE: readonly LineLook[] = ['title', 'subtitle', 'quiet', 'section'];

function shareFormat(digits: DigitStyle): string {
  return digits === 'thai' ? '[$-D000000]0.0%' : '0.0%';
}

/** Rows of a report, all printed columns unless others are named. */
export function reportArea(
  sheet: string,
  row: number,
  rows: number,
  column = 0,
  columns: number = REPORT_COLUMNS.printed,
): Area {
  return { sheet, row, column, rows, columns };
}

/** The looks, formats and drop-downs of lines at their rows, those that stand together at once. */
export function lookEdits(
  sheet: string,
  lines: readonly (readonly [ReportLine, number])[],
  digits: DigitStyle,
): readonly Edit[] {
  const rowsOf = (look: LineLook) =>
    runsOf(lines.filter(([line]) => line.look === look).map(([, row]) => row));
  const edits = LOOK_NAMES.flatMap((name) =>
    rowsOf(name).map(({ first, count }): Edit => ({
      kind: 'look',
      area: LONE.includes(name) ? reportArea(sheet, first, count, 0, 1) : reportArea(sheet, first, count),
      look: LOOKS[name],
    })),
  );
  const { status, due, units } = REPORT_COLUMNS;
  const measures = rowsOf('measure').flatMap(({ first, count }): readonly Edit[] => [
    { kind: 'numberFormat', area: reportArea(sheet, first, count, due, 1), format: dueFormat(digits) },
    {
      kind: 'list',
      area: reportArea(sheet, first, count, status, 1),
      options: STATUSES.map(({ word }) => word),
      ...STATUS_CHOICE,
    },
    {
      kind: 'look',
      area: reportArea(sheet, first, count, due, units - due + 1),
      look: { fontSize: 9, textColour: QUIET, vertical: 'top', align: 'left' },
    },
  ]);
  const figures = (look: 'counts' | 'share', format: string) =>
    rowsOf(look).flatMap(({ first, count }): readonly Edit[] => [
      { kind: 'numberFormat', area: reportArea(sheet, first, count, 1, 6), format },
      { kind: 'look', area: reportArea(sheet, first, count, 0, 1), look: { align: 'left', wrap: 'wrap' } },
    ]);
  return [
    ...edits,
    ...measures,
    ...figures('counts', countFormat(digits)),
    ...figures('share', shareFormat(digits)),
  ];
}

/** The number format of one cell. */
export function formatEdit(sheet: string, row: number, column: number, format: string): Edit {
  return { kind: 'numberFormat', area: reportArea(sheet, row, 1, column, 1), format };
}

/** The colours of the statuses, over all measures. */
export function reportRules(sheet: string, { body }: LinePlaces): readonly WantedRule[] {
  const cells = reportArea(sheet, body.first, body.last - body.first + 1, REPORT_COLUMNS.status, 1);
  return STATUSES.map(({ status, word, fill, text }) => ({
    area: cells,
    formula: `=AND(EXACT(${cellAddress(cells)},${quotedText(word)}),${markedTrue(`status.${status}`)})`,
    colours: { fill, text },
  }));
}
