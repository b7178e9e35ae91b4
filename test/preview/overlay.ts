import type { CellStyle } from '../host/Workbook';

/** One look over another: what the upper one names wins, the rest shows through. */
export function overlay(lower: CellStyle | undefined, upper: CellStyle | undefined): CellStyle | undefined {
  if (lower === undefined || upper === undefined) return upper ?? lower;
  return {
    ...lower,
    ...upper,
    ...(lower.font && upper.font ? { font: { ...lower.font, ...upper.font } } : {}),
    ...(lower.borders && upper.borders ? { borders: { ...lower.borders, ...upper.borders } } : {}),
    ...(lower.alignment && upper.alignment ? { alignment: { ...lower.alignment, ...upper.alignment } } : {}),
  };
}
