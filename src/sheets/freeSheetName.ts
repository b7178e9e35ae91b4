import { shortenedTo } from './shortenedTo';

/** Excel's limit for the name of a sheet, in UTF-16 units. */
export const LONGEST_SHEET_NAME = 31;

/**
 * A sheet's name that nobody holds yet: the wanted one, or with a number behind as much of it as Excel takes. Excel takes no
 * notice of case.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : ` (${String(count)})`;
    const name = `${shortenedTo(wanted, LONGEST_SHEET_NAME - tail.length)}${tail}`;
    if (!names.has(name.toLowerCase())) {
      return name;
    }
  }
}
