import type { FiscalYear } from '../thai/FiscalYear';

/** The name of our native table of a plan year; the sheet may be renamed, the table's name is how we know it. */
export function measuresTableName(planYear: FiscalYear): string {
  return `ITA_Measures_${String(planYear)}`;
}

/** The plan year (Buddhist) of a table of ours by its name; undefined for any other table. */
export function planYearOfTable(name: string): FiscalYear | undefined {
  const year = /^ITA_Measures_(25\d\d)$/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
