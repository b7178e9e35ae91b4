import { INDICATORS } from '../../src/ita/Indicator';
import type { CellValue } from '../../src/sheets/Grid';

/** The real scores of a FY2564 sheet, by official number: total 62.20, level D. */
export const SCORES = [76.39, 64.19, 70.06, 68.98, 58.98, 82.85, 79.78, 81.87, 68.43, 18.75] as const;

/** Ten rows of name and score, as an officer types them; a score can be replaced by its official number. */
export function scoreRows(
  changed: Readonly<Record<number, CellValue>> = {},
): readonly (readonly CellValue[])[] {
  return INDICATORS.map(({ number, name }): readonly CellValue[] => [
    `${number}. ${name}`,
    changed[number] ?? SCORES[number - 1] ?? 0,
  ]);
}
