/** Rows that stand directly under one another, as first row and count. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

function isRising(rows: readonly number[]): boolean {
  return rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? row));
}

/** Joins rows, in any order and each once or more, into runs from the top. */
export function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  const rising = isRising(rows) ? rows : [...new Set(rows)].sort((a, b) => a - b);
  for (const row of rising) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === row) {
      last.count += 1;
    } else {
      runs.push({ first: row, count: 1 });
    }
  }
  return runs;
}

/** Joins runs that follow one another where `mayJoin` says so of the rows between them (from, up to but not including). */
export function joinRuns(
  runs: readonly Run[],
  mayJoin: (from: number, to: number) => boolean,
): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && mayJoin(last.first + last.count, run.first)) {
      joined[joined.length - 1] = { first: last.first, count: run.first + run.count - last.first };
    } else {
      joined.push(run);
    }
  }
  return joined;
}
