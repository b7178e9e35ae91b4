import { fingerprint } from './analysisRecord';
import { printOf } from './ownCell';
import type { CellWrite } from './Plan';

/**
 * What we last wrote into one report: by the key of each line, a short fingerprint of each of its cells. A cell that holds
 * something else is the officer's own; a key without its line was taken away by her.
 */
export type ReportRecord = ReadonlyMap<string, readonly string[]>;

/** What is recorded of a cell: its fingerprint, and nothing for a formula. */
export function recordedPrint(write: CellWrite): string {
  return printOf(write) ?? '';
}

/** Recorded of a line that is not needed now: its row is kept empty and hidden, and is used again when it comes back. */
export const RESTING: readonly string[] = ['~'];

/** Whether a line's row is kept empty. */
export function isResting(prints: readonly string[] | undefined): boolean {
  return prints?.[0] === RESTING[0];
}

/** Most cells of a report are blank: their fingerprint is stored as one sign, since thousands of lines are remembered. */
const BLANK = fingerprint('');
const BLANK_SIGN = '.';

function lineOf(table: string, record: ReportRecord): string {
  const stored = (print: string) => (print === BLANK ? BLANK_SIGN : print);
  return [table, ...[...record].map(([key, prints]) => `${key}=${prints.map(stored).join(',')}`)].join(' ');
}

/** The records of all reports by the name of their table; what can't be read is left out, its cells count as hers. */
export function readReportRecords(stored: string): ReadonlyMap<string, ReportRecord> {
  return new Map(
    stored.split('\n').flatMap((line): readonly [string, ReportRecord][] => {
      const [table = '', ...lines] = line.split(' ');
      const record = lines.map((each): readonly [string, readonly string[]] => {
        const [key = '', prints = ''] = each.split('=');
        return [key, prints.split(',').map((print) => (print === BLANK_SIGN ? BLANK : print))];
      });
      return table === '' ? [] : [[table, new Map(record)]];
    }),
  );
}

/** The stored text with the record of one report in it, the others as they were. */
export function withReportRecord(stored: string, table: string, record: ReportRecord): string {
  const records = new Map(readReportRecords(stored));
  records.set(table, record);
  return [...records].map(([name, known]) => lineOf(name, known)).join('\n');
}
