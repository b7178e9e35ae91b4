import type { Finding } from '../ita/Finding';
import type { Place } from '../sheets/Place';
import type { SettingsPart } from './preferences';

/** What the officer is told when choices stored in the workbook could not be read: it must never go unseen. */
export function damagedSettings(damaged: readonly SettingsPart[]): readonly Finding<Place>[] {
  return damaged.length === 0
    ? []
    : [{ code: 'settingsDamaged', severity: 'error', data: { parts: damaged.join(',') } }];
}
