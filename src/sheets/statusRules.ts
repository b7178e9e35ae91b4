import { STATUSES, statusInfo } from '../ita/Status';
import { WARNING_WORDS } from '../ita/sheetTexts';
import { DUE_SOON_DAYS, WARNING_COLOURS } from '../ita/Warning';
import type { DigitStyle } from '../thai/digits';
import { cellAddress, parseAreaAddress } from './address';
import { formulaPattern } from './formulaPattern';
import { markedBlank, markedTrue, markIn, quotedText } from './mark';
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
  continuous: quotedText(statusInfo('continuous').word),
  yearOver: quotedText(WARNING_WORDS.yearOver),
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
 * year 2565 to Excel) counts as what it means. `whose`: the measure that the row is about, by `measureMark`.
 */
export function warningFormula(statusCell: string, dueCell: string, whose?: string): string {
  return whose === undefined
    ? nobodysWarning(statusCell, dueCell)
    : measuresWarning(statusCell, dueCell, whose);
}

function makeWarning(statusCell: string, dueCell: string, whose: string | undefined): string {
  const isSettled = `OR(${QUOTED.settled.map((word) => `${statusCell}=${word}`).join(',')})`;
  const due = `IF(YEAR(${dueCell})>2400,EDATE(${dueCell},-${MONTHS_TO_BUDDHIST_YEARS}),INT(${dueCell}))`;
  // Three months on, a fiscal year is a calendar year.
  const dueYear = `YEAR(EDATE(${dueCell},3))-543*(YEAR(${dueCell})>2400)`;
  const late = inWords(QUOTED.late, `(TODAY()-${due})`);
  const soon = inWords(QUOTED.soon, `(${due}-TODAY())`);
  const dated = `IF(${due}<TODAY(),${late},IF(${due}=TODAY(),${QUOTED.today},IF(${due}-TODAY()<=${DUE_SOON_DAYS},${soon},"")))`;
  const summed = `IF(AND(${statusCell}=${QUOTED.continuous},ISNUMBER(${dueCell})),IF(YEAR(EDATE(TODAY(),3))>${dueYear},${QUOTED.yearOver},""),"")`;
  const mark = markedBlank(whose === undefined ? 'warning.word' : `warning.word.${whose}`);
  return `=IF(${isSettled},${summed},IF(ISNUMBER(${dueCell}),${dated},${QUOTED.noDate}))&${mark}`;
}

const nobodysWarning = formulaPattern((status, due = '') => makeWarning(status, due, undefined));
const measuresWarning = formulaPattern((status, due = '', whose = '') => makeWarning(status, due, whose));

/** What a warning of ours tells of itself: the columns that it looks at, and whose it is where it says so. */
export interface WarningMark {
  readonly status: number;
  readonly due: number;
  readonly whose?: string;
}

const LOOKS_AT = /^=IF\(OR\(\$?([A-Z]{1,3})\$?\d+=.*?ISNUMBER\(\$?([A-Z]{1,3})\$?\d+\)/;
const WORD_MARK = 'warning.word';

/** Reads the mark of a warning of ours, whatever the headings above it say by now; undefined for any other formula. */
export function readWarning(formula: string): WarningMark | undefined {
  const mark = markIn(formula);
  const [, status, due] = mark?.startsWith(WORD_MARK) === true ? (LOOKS_AT.exec(formula) ?? []) : [];
  const statusArea = status === undefined ? undefined : parseAreaAddress(`${status}1`, '');
  const dueArea = due === undefined ? undefined : parseAreaAddress(`${due}1`, '');
  if (statusArea === undefined || dueArea === undefined) {
    return undefined;
  }
  const whose = mark?.slice(WORD_MARK.length + 1) ?? '';
  return { status: statusArea.column, due: dueArea.column, ...(whose === '' ? {} : { whose }) };
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
    beginning(WARNING_WORDS.yearOver, 'warning.yearOver', WARNING_COLOURS.yearOver),
  ];
}
