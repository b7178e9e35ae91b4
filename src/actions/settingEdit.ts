import { SETTING_KEY } from '../excel/readSheet';
import type { Edit } from '../sheets/Plan';
import { writePreferences } from './preferences';
import type { Preferences } from './preferences';

/** The edit that stores our settings in the workbook. */
export function settingEdit(preferences: Preferences): Edit {
  return { kind: 'setting', key: SETTING_KEY, value: writePreferences(preferences) };
}
