import type { AgencyKind } from '../ita/AgencyKind';
import type { OwnUnitNames } from '../ita/agencyUnits';
import type { IndicatorNumber } from '../ita/Indicator';
import type { ColumnRole } from './headerRole';

/** Where the table goes: on a sheet of ours, or into free space of the sheet with the scores. */
export type MeasuresPlace = 'newSheet' | 'thisSheet';

/**
 * How the officer wants the measures table, kept in the workbook; what is absent is as in the documents. It also holds
 * what was inserted, as a hint: a measure that she deleted or reworded since is not put back by the next press.
 */
export interface MeasuresSetup {
  /** See `MEASURES_FORMS`. */
  readonly form?: string;
  readonly place?: MeasuresPlace;
  /** Columns left out. */
  readonly hidden?: readonly ColumnRole[];
  /** Headings in her own words. */
  readonly headings?: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Indicators that she took in or left out against the general choice. */
  readonly added?: readonly IndicatorNumber[];
  readonly leftOut?: readonly IndicatorNumber[];
  /** Ids of the measures of an indicator (by its number), in her order. */
  readonly picked?: Readonly<Record<string, readonly string[]>>;
  /** Titles in her own words, by measure id. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly agencyKind?: AgencyKind;
  /** Names of her units, by role. */
  readonly units?: OwnUnitNames;
  /** Codes of the questions and items that were weak (`I7`, `O19`). */
  readonly weakItems?: readonly string[];
  /** A hint: what was inserted, as `year:measure id`. */
  readonly inserted?: readonly string[];
}
