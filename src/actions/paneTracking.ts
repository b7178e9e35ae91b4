import type { SheetReading } from '../excel/readSheet';
import type { Finding } from '../ita/Finding';
import { findMeasures } from '../sheets/findMeasures';
import type { MeasuresCorrection } from '../sheets/MeasuresCorrection';
import { measuresReadings } from '../sheets/measuresReadings';
import type { MeasuresReading } from '../sheets/measuresReadings';
import type { MeasureState } from '../sheets/planStatus';
import { planStatus } from '../sheets/planStatus';
import type { Area, Place } from '../sheets/Place';
import { readRecord } from '../sheets/trackingRecord';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { columnsChoice } from './preferences';
import type { Preferences } from './preferences';
import { yearOfOurs } from './yearOfOurs';
import { yearOfStates } from './yearOfStates';

/** How the measures of one sheet stand. */
export interface SheetTracking {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly fiscalYear: FiscalYear;
  /** Neither the plan nor a date in it names a year, so that of the day was taken; absent where one does. */
  readonly yearIs?: 'assumed';
  readonly states: readonly MeasureState[];
  readonly findings: readonly Finding<Place>[];
}

/** The measures that the pane shows: of the active sheet, or of our own sheet for the year after its scores. */
export type PaneTracking = (
  | (SheetTracking & {
      readonly kind: 'read';
      /** Whether pressing the button would change anything. */
      readonly columns: 'upToDate' | 'toUpdate';
      /** What was understood of each table. */
      readonly readings?: readonly MeasuresReading[];
    })
  | {
      readonly kind: 'none';
      /** The columns of the cells that she named, while no measures are found in them. */
      readonly readings?: readonly MeasuresReading[];
    }
) & {
  readonly correction?: MeasuresCorrection;
  /** The other sheets with measures tables, in the order of the workbook; absent where there are none. */
  readonly others?: readonly SheetTracking[];
  /** Other sheets with so many cells that they were not looked into; absent where there are none. */
  readonly passedOver?: readonly string[];
};

/** How the measures of a sheet stand today, and what was understood of its tables. */
export function trackingOf(
  { grid, names }: Pick<SheetReading, 'grid' | 'names'>,
  preferences: Preferences,
  today: IsoDate,
): PaneTracking {
  const correction = preferences.sheets[grid.sheetId]?.measures;
  const tables = findMeasures(grid, correction);
  const readings = measuresReadings(grid, correction);
  const corrected = correction === undefined ? {} : { correction };
  if (tables.length === 0) {
    return { kind: 'none', readings, ...corrected };
  }
  const record = readRecord(preferences.tracking);
  const planned = planStatus(grid, tables, record, today, columnsChoice(preferences));
  const states = planned.kind === 'planned' ? planned.states : [];
  const year = yearOfOurs({ grid, names }) ?? yearOfStates(states);
  return {
    kind: 'read',
    sheet: grid.sheet,
    readings,
    ...corrected,
    areas: tables.map((table) => table.area),
    fiscalYear: year ?? fiscalYearOf(today),
    ...(year === undefined ? { yearIs: 'assumed' } : {}),
    states,
    findings: planned.kind === 'planned' ? planned.findings : [],
    columns: planned.kind === 'planned' && planned.plan.edits.length === 0 ? 'upToDate' : 'toUpdate',
  };
}
