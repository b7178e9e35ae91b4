import { BUDDHIST_OFFSET } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { fold } from '../thai/fold';
import { gregorianYear } from '../thai/periodTokens';
import { textAt, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';

/** `ปี`, `ปีงบประมาณ พ.ศ.`, `ปีที่ดำเนินการ`; not ปีที่ผ่านมา, nor ปีละ. */
const HEADING = /^(?:(?:ประจำ)?ปี(?:งบประมาณ|งบ)?(?:พ\.?ศ\.?)?(?:ที่)?(?:ดำเนินการ)?|พ\.ศ\.?)$/;
const YEAR = /^(?:ประจำ)?(?:ปี)?(?:งบประมาณ|งบ)?(?:พ\.?ศ\.?)?(\d{4}|\d{2})$/;
/** So many columns left of the first that means something may belong to the table. */
const COLUMNS_BEFORE = 3;

/** The column that names the year of each measure, among the officer's or directly left of them. */
export function findYearColumn(
  grid: Grid,
  headingRow: number,
  officers: readonly number[],
): number | undefined {
  const first = officers[0] ?? 0;
  let left = first;
  while (left > Math.max(0, first - COLUMNS_BEFORE) && valueAt(grid, headingRow, left - 1) !== '') {
    left -= 1;
  }
  const before = Array.from({ length: first - left }, (_, index) => left + index);
  return [...before, ...officers].find((column) => HEADING.test(fold(textAt(grid, headingRow, column))));
}

/** The fiscal year that a cell names alone: 2567, ๖๗, `ปี 2567`, 2024. */
function yearIn(value: CellValue): FiscalYear | undefined {
  const digits = YEAR.exec(fold(String(value)))?.[1];
  const year = digits === undefined ? undefined : gregorianYear(Number(digits), digits.length);
  return year === undefined ? undefined : year + BUDDHIST_OFFSET;
}

/**
 * The fiscal year of each row of a column of years: a blank cell goes on with the one above, `otherwise` holds above the
 * first. A row with words that name no single year has none.
 */
export function yearsByRow(
  grid: Grid,
  column: number,
  rows: { readonly first: number; readonly last: number },
  otherwise: FiscalYear | undefined,
): ReadonlyMap<number, FiscalYear | undefined> {
  const years = new Map<number, FiscalYear | undefined>();
  let year = otherwise;
  for (let row = rows.first; row <= rows.last; row += 1) {
    const value = valueAt(grid, row, column);
    year = value === '' ? year : yearIn(value);
    years.set(row, year);
  }
  return years;
}
