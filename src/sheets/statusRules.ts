import { STATUSES } from '../ita/Status';
import { WARNING_WORDS } from '../ita/sheetTexts';
import { DUE_SOON_DAYS, WARNING_COLOURS } from '../ita/Warning';
import type { DigitStyle } from '../thai/digits';
import { cellAddress } from './address';
import { markedBlank, markedTrue, quotedText } from './mark';
import type { Mark } from './mark';
import type { OwnColumns } from './MeasureTable';
import type { Area } from './Place';
import type { Colours } from './Plan';
import type { WantedRule } from './ruleEdits';

/** The number format of the due dates: Buddhist years, in the digits of the officer's table. */
export function dueFormat(digits: DigitStyle): string {
  return digits === 'thai' ? '[$-D07041E]d mmm yyyy' : '[$-107041E]d mmm yyyy';
}

const SETTLED = STATUSES.filter(
  ({ status }) => status === 'done' || status === 'cancelled' || status === 'continuous',
);
const MONTHS_TO_BUDDHIST_YEARS = 543 * 12;

const QUOTED = {
  settled: SETTLED.map(({ word }) => quotedText(word)),
  noDate: quotedText(WARNING_WORDS.noDate),
  today: quotedText(WARNING_WORDS.dueToday),
  late: [quotedText(WARNING_WORDS.late.before), quotedText(WARNING_WORDS.late.after)],
  soon: [quotedText(WARNING_WORDS.dueSoon.before), quotedText(WARNING_WORDS.dueSoon.after)],
} as const;

/** A number of days within its words. */
function inWords([before = '', after = '']: readonly string[], days: string): string {
  return `${before}&${days}&${after}`;
}

/**
 * The warning of a row, kept right every morning by Excel itself. A due date typed with a Buddhist year (31/3/2565 is the
 * year 2565 to Excel) counts as what it means.
 */
export function warningFormula(statusCell: string, dueCell: string): string {
  const isSettled = `OR(${QUOTED.settled.map((word) => `${statusCell}=${word}`).join(',')})`;
  const due = `IF(YEAR(${dueCell})>2400,EDATE(${dueCell},-${MONTHS_TO_BUDDHIST_YEARS}),INT(${dueCell}))`;
  const late = inWords(QUOTED.late, `(TODAY()-${due})`);
  const soon = inWords(QUOTED.soon, `(${due}-TODAY())`);
  const dated = `IF(${due}<TODAY(),${late},IF(${due}=TODAY(),${QUOTED.today},IF(${due}-TODAY()<=${DUE_SOON_DAYS},${soon},"")))`;
  return `=IF(${isSettled},"",IF(ISNUMBER(${dueCell}),${dated},${QUOTED.noDate}))&${markedBlank('warning.word')}`;
}

/** The colours of the status and warning columns: each rule looks at its own cell only. */
export function statusRules(
  sheet: string,
  own: OwnColumns,
  firstRow: number,
  lastRow: number,
): readonly WantedRule[] {
  const rows = lastRow - firstRow + 1;
  const statusArea: Area = { sheet, row: firstRow, column: own.status, rows, columns: 1 };
  const warningArea: Area = { ...statusArea, column: own.warning };
  const statusCell = cellAddress(statusArea);
  const warningCell = cellAddress(warningArea);
  const beginning = (text: string, mark: Mark, colours: Colours): WantedRule => ({
    area: warningArea,
    formula: `=AND(LEFT(${warningCell},${text.length})=${quotedText(text)},${markedTrue(mark)})`,
    colours,
  });
  return [
    ...STATUSES.map(({ status, word, fill, text }) => ({
      area: statusArea,
      formula: `=AND(EXACT(${statusCell},${quotedText(word)}),${markedTrue(`status.${status}`)})`,
      colours: { fill, text },
    })),
    beginning(WARNING_WORDS.late.before, 'warning.late', WARNING_COLOURS.late),
    beginning(WARNING_WORDS.dueToday, 'warning.dueSoon', WARNING_COLOURS.dueSoon),
    beginning(WARNING_WORDS.dueSoon.before, 'warning.dueSoon', WARNING_COLOURS.dueSoon),
    beginning(WARNING_WORDS.noDate, 'warning.noDate', WARNING_COLOURS.noDate),
  ];
}
