import { parseReference } from './address';
import { fromFileFormula } from './fileFormula';
import type { Area, DefinedName, Sheet, Workbook } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';
import type { XmlNode } from './xml';
import { childNamed, childrenNamed } from './xml';

/** Reads a file's defined names into workbook and sheets; print areas and print titles become page setup. */
export function readNames(workbook: Workbook, file: XmlNode): void {
  for (const { attributes, text } of childrenNamed(childNamed(file, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, hidden, comment = '' } = attributes;
    const sheet = localSheetId === undefined ? undefined : workbook.sheets[Number(localSheetId)];
    if (name === '_xlnm.Print_Area') readPrintArea(sheet, text);
    else if (name === '_xlnm.Print_Titles') readPrintTitles(sheet, text);
    // The hidden name of a filter is written anew from the filter.
    else if (name !== '_xlnm._FilterDatabase') {
      const read: DefinedName = {
        name,
        formula: fromFileFormula(text),
        visible: hidden !== '1' && hidden !== 'true',
        comment,
      };
      (sheet ?? workbook).names.push(read);
    }
  }
}

function readPrintArea(sheet: Sheet | undefined, text: string): void {
  const area = parseReference(text)?.areas[0];
  if (sheet !== undefined && area !== undefined) sheet.page.printArea = area;
}

function readPrintTitles(sheet: Sheet | undefined, text: string): void {
  const areas: readonly Area[] = parseReference(text)?.areas ?? [];
  if (sheet === undefined) return;
  for (const { row, column, rows, columns } of areas) {
    if (columns === MAX_COLUMNS) sheet.page.printTitleRows = { first: row, last: row + rows - 1 };
    else if (rows === MAX_ROWS) sheet.page.printTitleColumns = { first: column, last: column + columns - 1 };
  }
}
