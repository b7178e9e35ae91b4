import type { Framework } from '../ita/Framework';
import { indicatorByNumber } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { Instrument } from '../ita/Instrument';

/** Columns of the form, counted from its own left edge. */
export const FORM_COLUMNS = { number: 0, indicator: 1, weight: 2, score: 3, group: 4, gap: 5 } as const;
/** How many columns the form has. */
export const FORM_WIDTH = 6;

/** One line of the table of scores. */
export type ScoreFormLine =
  | { readonly kind: 'instrument'; readonly instrument: Instrument; readonly row: number }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorNumber; readonly row: number }
  | { readonly kind: 'part'; readonly part: 1 | 2; readonly row: number }
  | { readonly kind: 'total'; readonly row: number }
  | { readonly kind: 'level'; readonly row: number };

/** Rows above the table: two title lines, the agency, a hint; then a row of air. */
export const FORM_TOP = { title: 0, year: 1, agency: 2, hint: 3, heading: 4 } as const;

/** Whether the year's external survey has two parts that may be typed as well. */
function hasEitParts({ eitParts }: Pick<Framework, 'eitParts'>): boolean {
  return eitParts !== undefined;
}

/** The lines of the table of scores of one year, from the row after the heading on. */
export function scoreFormLines(framework: Pick<Framework, 'order' | 'eitParts'>): readonly ScoreFormLine[] {
  const lines: ScoreFormLine[] = [];
  let row = FORM_TOP.heading;
  const next = () => (row += 1);
  for (const { instrument } of INSTRUMENTS) {
    lines.push({ kind: 'instrument', instrument, row: next() });
    for (const indicator of framework.order.value) {
      if (indicatorByNumber(indicator).instrument === instrument) {
        lines.push({ kind: 'indicator', indicator, row: next() });
      }
    }
    if (instrument === 'EIT' && hasEitParts(framework)) {
      lines.push({ kind: 'part', part: 1, row: next() }, { kind: 'part', part: 2, row: next() });
    }
  }
  lines.push({ kind: 'total', row: next() }, { kind: 'level', row: next() });
  return lines;
}
