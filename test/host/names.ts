import { parseAddress } from './address';
import type { Workbook } from './Workbook';

/** Whether Excel takes a text as a defined name or a table's name: no spaces, no cell address, begins with a letter or `_`. */
export function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    parseAddress(name) === undefined
  );
}

/** Whether a table or a name of the workbook has this name already; capitals don't matter. */
export function isNameTaken(workbook: Workbook, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    workbook.names.some((defined) => defined.name.toLowerCase() === wanted) ||
    workbook.sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === wanted))
  );
}

/** Whether Excel takes a text as a sheet's name: 1-31 letters, none of `\ / ? * [ ] :`, no apostrophe at the ends. */
export function isValidSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}
