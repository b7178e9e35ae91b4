/**
 * What we last wrote into one analysis, by a short fingerprint of each text and number: a cell that holds something else is
 * the officer's own. Formulas need none, they carry their mark.
 */
export interface AnalysisRecord {
  /** The sheet with the scores, for a press on the analysis itself. */
  readonly scoreSheet: string;
  readonly prints: ReadonlyMap<string, string>;
}

/** A short fingerprint (FNV-1a, 32 bits) of what stands in a cell. */
export function fingerprint(content: string | number): string {
  let hash = 0x811c9dc5;
  for (const letter of String(content)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

function lineOf(table: string, { scoreSheet, prints }: AnalysisRecord): string {
  return [table, scoreSheet, [...prints].map((pair) => pair.join('=')).join(' ')].join('\t');
}

/** The records of all analyses by the name of their table; what can't be read is left out, its cells count as hers. */
export function readAnalysisRecords(stored: string): ReadonlyMap<string, AnalysisRecord> {
  return new Map(
    stored.split('\n').flatMap((line): readonly [string, AnalysisRecord][] => {
      const [table = '', scoreSheet = '', prints = ''] = line.split('\t');
      const pairs = prints.split(' ').flatMap((pair): readonly [string, string][] => {
        const [key, print] = pair.split('=');
        return key === undefined || print === undefined ? [] : [[key, print]];
      });
      return table === '' ? [] : [[table, { scoreSheet, prints: new Map(pairs) }]];
    }),
  );
}

/** The stored text with the record of one analysis in it, the others as they were. */
export function withAnalysisRecord(stored: string, table: string, record: AnalysisRecord): string {
  const records = new Map(readAnalysisRecords(stored));
  records.set(table, record);
  return [...records].map(([name, known]) => lineOf(name, known)).join('\n');
}
