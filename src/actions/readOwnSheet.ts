import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import type { Grid } from '../sheets/Grid';
import { refused } from './Outcome';
import type { ActionName, Refused } from './Outcome';

/** A sheet that we made, as it stands now. */
export interface OwnSheet {
  readonly kind: 'there';
  readonly grid: Grid;
}

/**
 * Reads the sheet on which a native table of ours stands, to bring it up to date; the active one is at hand already.
 * Undefined where the workbook has no such table; refuses a protected sheet.
 */
export async function readOwnSheet(
  action: ActionName,
  active: SheetReading,
  table: string,
  details: Parameters<typeof readSheet>[0],
): Promise<OwnSheet | Refused | undefined> {
  const sheet = active.tables.find(({ name }) => name === table)?.sheet;
  if (sheet === undefined) {
    return undefined;
  }
  const answer =
    sheet === active.grid.sheet
      ? ({ kind: 'done', value: active } as const)
      : await readSheet(details, sheet);
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  const { grid } = answer.value;
  return grid.protection === 'protected'
    ? refused(action, 'protectedSheet', { data: { sheet } })
    : { kind: 'there', grid };
}

/** What refuses a new sheet of ours before it is made: a protected workbook, or a sheet that bears its name already. */
export function refusalOfNewSheet(
  action: ActionName,
  { structure, sheets }: Pick<SheetReading, 'structure' | 'sheets'>,
  sheet: string,
): Refused | undefined {
  if (structure === 'protected') {
    return refused(action, 'protectedWorkbook');
  }
  return sheets.some((name) => name.toLowerCase() === sheet.toLowerCase())
    ? refused(action, 'sheetInTheWay', { data: { sheet } })
    : undefined;
}
