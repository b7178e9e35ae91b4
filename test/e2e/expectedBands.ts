import type { Band } from '../../src/ita/Band';

/** A typed sheet of scores with the right answers, as the fixtures have it. */
export interface ScoreCase {
  readonly name: string;
  readonly grid: readonly (readonly (string | number)[])[];
  readonly expect: {
    readonly fiscalYear: number;
    readonly indicators: Readonly<Partial<Record<string, number>>>;
    readonly instruments: Readonly<Record<string, number>>;
    readonly totalRounded: number;
    readonly level: string;
    readonly typed: { readonly total?: number };
    readonly bands: Readonly<Record<Band, readonly string[]>>;
    readonly findings: readonly { readonly code: string; readonly severity: string }[];
  };
}

function inThaiDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
}

/**
 * The band that each typed cell of a case should show, by place (`row,column` from 0): a cell has one when it shows the
 * score of an indicator, as a number or written out in Arabic or Thai digits.
 */
export function expectedBands({ grid, expect: { indicators, bands } }: ScoreCase): ReadonlyMap<string, Band> {
  const scores = (['strength', 'maintain', 'improve', 'urgent'] as const).flatMap((band) =>
    bands[band].map((name) => ({ points: indicators[name], band })),
  );
  const shown = (cell: string | number, points: number | undefined): boolean =>
    points !== undefined &&
    (typeof cell === 'number'
      ? cell === points
      : cell.includes(points.toFixed(2)) || cell.includes(inThaiDigits(points.toFixed(2))));
  return new Map(
    grid.flatMap((line, row) =>
      line.flatMap((cell, column): readonly (readonly [string, Band])[] => {
        const score = scores.find(({ points }) => shown(cell, points));
        return score === undefined ? [] : [[`${String(row)},${String(column)}`, score.band]];
      }),
    ),
  );
}
