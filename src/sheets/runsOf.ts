/** Rows that stand directly under one another, as first row and count. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Joins rows, in any order and each once or more, into runs from the top. */
export function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === row) {
      last.count += 1;
    } else {
      runs.push({ first: row, count: 1 });
    }
  }
  return runs;
}
