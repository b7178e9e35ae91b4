import type { SheetReading } from '../excel/readSheet';
import { planYearOfTable } from '../sheets/measuresTableName';
import type { FiscalYear } from '../thai/FiscalYear';

/** The plan year (Buddhist) of a table of ours on a sheet, by its own name or by that of its headings. */
export function yearOfOurs({ grid, names }: Pick<SheetReading, 'grid' | 'names'>): FiscalYear | undefined {
  const named = names.filter(({ area }) => area.sheet === grid.sheet);
  return [...grid.tables, ...named].flatMap(({ name }) => planYearOfTable(name) ?? [])[0];
}
