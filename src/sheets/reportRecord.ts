/**
 * What we last wrote into one report: by the key of each line, a short fingerprint of each of its cells. A cell that holds
 * something else is the officer's own; a key without its line was taken away by her.
 */
export type ReportRecord = ReadonlyMap<string, readonly string[]>;

function lineOf(table: string, record: ReportRecord): string {
  return [table, ...[...record].map(([key, prints]) => `${key}=${prints.join(',')}`)].join(' ');
}

/** The records of all reports by the name of their table; what can't be read is left out, its cells count as hers. */
export function readReportRecords(stored: string): ReadonlyMap<string, ReportRecord> {
  return new Map(
    stored.split('\n').flatMap((line): readonly [string, ReportRecord][] => {
      const [table = '', ...lines] = line.split(' ');
      const record = lines.map((each): readonly [string, readonly string[]] => {
        const [key = '', prints = ''] = each.split('=');
        return [key, prints.split(',')];
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
