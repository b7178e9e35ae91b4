import type { MeasureRow } from './MeasureTable';
import type { TrackingRecord, Written } from './trackingRecord';

/** What we wrote for a measure when its words were others, and under which key that is remembered. */
export interface Reworded {
  readonly key: string;
  readonly written: Written;
}

/** What a row shows in our columns, as text to compare; undefined where something there is not ours to know. */
function shownIn({ statusNow, dueNow }: MeasureRow): string | undefined {
  return statusNow.kind === 'other' || dueNow.kind === 'other'
    ? undefined
    : textOf(
        statusNow.kind === 'none' ? undefined : statusNow.status,
        dueNow.kind === 'none' ? undefined : dueNow.date,
      );
}

function textOf(status: Written['status'], due: Written['due']): string | undefined {
  // A row that shows no status has no choice of hers that could be mistaken.
  return status === undefined ? undefined : `${status} ${due ?? ''}`;
}

/**
 * Measures of a sheet whose words she changed since (a slip corrected, numbered anew), by their place among the rows, each
 * with its key: a row
 * that bears a warning of ours, of whose words nothing is remembered, and that shows what we wrote for a measure that is gone.
 * Where fewer such are gone than there are rows that show the same, one of them may be her choice, and none is told.
 */
export function rewordedMeasures(
  record: TrackingRecord,
  keys: readonly string[],
  rows: readonly MeasureRow[],
  hasWarning: (row: MeasureRow) => boolean,
): ReadonlyMap<number, Reworded> {
  const unknown = new Map<string, number[]>();
  rows.forEach((row, place) => {
    const shown = record.has(keys[place] ?? '') || !hasWarning(row) ? undefined : shownIn(row);
    if (shown !== undefined) {
      unknown.set(shown, [...(unknown.get(shown) ?? []), place]);
    }
  });
  if (unknown.size === 0) {
    return new Map();
  }
  const present = new Set(keys);
  const scope = scopeOf(keys[0]);
  const gone = new Map<string, Reworded[]>();
  for (const [key, written] of record) {
    const shown =
      present.has(key) || scopeOf(key) !== scope ? undefined : textOf(written.status, written.due);
    if (shown !== undefined) {
      gone.set(shown, [...(gone.get(shown) ?? []), { key, written }]);
    }
  }
  return new Map(
    [...unknown].flatMap(([shown, places]) => {
      const found = gone.get(shown) ?? [];
      return found.length < places.length
        ? []
        : places.flatMap((place, index) => {
            const reworded = found[index];
            return reworded === undefined ? [] : [[place, reworded] as const];
          });
    }),
  );
}

/** The sheet's part of a key. */
function scopeOf(key: string | undefined): string | undefined {
  return key?.split('.')[1];
}
