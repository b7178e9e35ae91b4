import type { Band } from './Band';
import type { IndicatorNumber } from './Indicator';

/** Month of the year as officers count it: 1 is January, 10 is October, the first month of a fiscal year. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/**
 * When a measure is carried out, inside one fiscal year (October to September): the whole year, the first half
 * (October to March, reported in April), or the months from `from` to `to`, both included. `from` never stands
 * after `to` in the order October … September.
 */
export type MeasurePeriod =
  | { readonly kind: 'fiscalYear' }
  | { readonly kind: 'firstHalf' }
  | { readonly kind: 'months'; readonly from: Month; readonly to: Month };

/** A task that every local government gives to some unit, whatever the unit is called there (see agencyUnits). */
export type ResponsibleRole =
  | 'secretariat'
  | 'finance'
  | 'publicWorks'
  | 'education'
  | 'publicHealth'
  | 'waterSupply'
  | 'welfare'
  | 'planning'
  | 'disasterPrevention'
  | 'legal'
  | 'publicRelations'
  | 'personnel'
  | 'internalAudit'
  | 'procurement'
  | 'allUnits';

/** One measure that any agency can adopt as it stands: a row of the standard measures table. */
export interface StandardMeasure {
  /** Never changes once published, e.g. 'duty-service-standard'. */
  readonly id: string;
  readonly indicator: IndicatorNumber;
  /** The bands of the indicator's score for which the measure is offered. */
  readonly suits: readonly Band[];
  /** มาตรการ/แนวทาง: one line of at most 110 characters. */
  readonly title: string;
  /** วิธีการดำเนินการ: two to five steps of at most 150 characters, without numbers of their own. */
  readonly steps: readonly string[];
  /** ผู้รับผิดชอบ: the unit in charge first. */
  readonly responsible: readonly ResponsibleRole[];
  /** ระยะเวลาดำเนินการ. */
  readonly period: MeasurePeriod;
  /** การติดตามผล: who reports to whom, and when. */
  readonly followUp: string;
  /** หลักฐาน: one line that names the documents, pictures or links that are asked for later. */
  readonly evidence: string;
}

/** A standard measure whose title, steps, follow-up and evidence may name units by role: `{finance}รายงาน…`. */
export type MeasureTemplate = StandardMeasure;

/** A measure as it is written into a sheet: the units under the names that the agency gives them. */
export interface WordedMeasure extends Omit<StandardMeasure, 'responsible'> {
  /** ผู้รับผิดชอบ: unit names, the one in charge first, each once. */
  readonly units: readonly string[];
}
