import { readSheet } from '../excel/readSheet';
import { refused } from './Outcome';
import type { Outcome } from './Outcome';
import { parsePreferences } from './preferences';
import type { Preferences } from './preferences';
import type { Area } from '../sheets/Place';
import { settingEdit } from './settingEdit';
import { writeAndTell } from './writeAndTell';

/**
 * Stores a choice of the officer in the workbook: a corrected year or agency of a sheet, or how the measures table is
 * made, bands and rules. No cell is touched. `change` is given the id of the active sheet
 * and the cells that are selected on it.
 */
export async function changePreferences(
  change: (preferences: Preferences, sheetId: string, selected: Area | undefined) => Preferences,
): Promise<Outcome> {
  const action = 'correctReading';
  const answer = await readSheet(() => ({ formulas: [], numberFormats: [], widths: [] }));
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  const { grid, stored, access, selected } = answer.value;
  if (access === 'readOnly') {
    return refused(action, 'readOnly');
  }
  const here = selected?.sheet === grid.sheet ? selected : undefined;
  const next = change(parsePreferences(stored), grid.sheetId, here);
  return writeAndTell(action, grid.sheet, { edits: [settingEdit(next)] }, () => ({
    code: 'readingCorrected',
    data: { sheet: grid.sheet },
  }));
}
