import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import type { Assessment } from '../ita/assess';
import type { Finding } from '../ita/Finding';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import { findScores, scoreCandidates } from '../sheets/findScores';
import { measuresTableName, planYearOfTable } from '../sheets/planMeasures';
import type { MeasureState } from '../sheets/planStatus';
import { planStatus } from '../sheets/planStatus';
import type { Area, Place } from '../sheets/Place';
import { readRecord } from '../sheets/trackingRecord';
import type { FiscalYear } from '../thai/FiscalYear';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { refused } from './Outcome';
import type { Refused } from './Outcome';
import { parsePreferences } from './preferences';
import type { Preferences } from './preferences';
import { judgeScores } from './readScores';

/** The scores of the active sheet as the pane shows them. */
export type PaneScores =
  | {
      readonly kind: 'read';
      readonly assessments: readonly { readonly assessment: Assessment<Place>; readonly area: Area }[];
      /** Indicators under the target whose measure stands nowhere; undefined when there is no table of the plan year. */
      readonly uncovered: readonly IndicatorNumber[] | undefined;
    }
  | Refused;

/** The measures that the pane shows: of the active sheet, or of our own sheet for the year after its scores. */
export type PaneTracking =
  | {
      readonly kind: 'read';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly fiscalYear: FiscalYear;
      readonly states: readonly MeasureState[];
      readonly findings: readonly Finding<Place>[];
      /** Whether pressing the button would change anything. */
      readonly columns: 'upToDate' | 'toUpdate';
    }
  | { readonly kind: 'none' };

/** Everything that the pane shows of the workbook. */
export interface PaneReading {
  readonly sheet: string;
  readonly scores: PaneScores;
  readonly tracking: PaneTracking;
  readonly preferences: Preferences;
}

function details(grid: SheetReading['grid']) {
  return {
    formulas: ownStatusCells(grid),
    numberFormats: findScores(grid).kind === 'found' ? scoreCandidates(grid) : [],
    widths: [],
  };
}

/** The fiscal year in which most measures fall due. */
function yearOfStates(states: readonly MeasureState[], today: IsoDate): FiscalYear {
  const counts = new Map<FiscalYear, number>();
  for (const { due } of states) {
    if (due !== undefined) {
      const year = fiscalYearOf(due);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fiscalYearOf(today);
}

function trackingOf(reading: SheetReading, stored: unknown, today: IsoDate): PaneTracking {
  const { grid } = reading;
  const tables = findMeasures(grid);
  if (tables.length === 0) {
    return { kind: 'none' };
  }
  const planned = planStatus(grid, tables, readRecord(parsePreferences(stored).tracking), today);
  const states = planned.kind === 'planned' ? planned.states : [];
  const ours = grid.tables.flatMap(({ name }) => planYearOfTable(name) ?? [])[0];
  return {
    kind: 'read',
    sheet: grid.sheet,
    areas: tables.map((table) => table.area),
    fiscalYear: ours ?? yearOfStates(states, today),
    states,
    findings: planned.kind === 'planned' ? planned.findings : [],
    columns: planned.kind === 'planned' && planned.plan.edits.length === 0 ? 'upToDate' : 'toUpdate',
  };
}

/** The weak indicators that no measure is for. */
function uncoveredOf(
  assessment: Assessment<Place>,
  states: readonly MeasureState[],
): readonly IndicatorNumber[] {
  const covered = new Set(states.map((state) => state.indicator));
  return INDICATORS.map(({ number }) => number).filter((number) => {
    const score = assessment.indicators.find((each) => each.number === number);
    const weak = score === undefined || score.band === 'urgent' || score.band === 'improve' || score.gap > 0;
    return weak && !covered.has(number);
  });
}

/** Reads what the pane shows: the active sheet, and our measures sheet of the plan year where there is one. */
export async function readPane(today: IsoDate): Promise<PaneReading | Refused> {
  const answer = await readSheet(details);
  if (answer.kind === 'refused') {
    return refused('correctReading', answer.code, { detail: answer.detail });
  }
  const reading = answer.value;
  const preferences = parsePreferences(reading.stored);
  const judged = judgeScores('correctReading', reading, today);
  const here = trackingOf(reading, reading.stored, today);
  if ('ok' in judged) {
    return { sheet: reading.grid.sheet, scores: judged, tracking: here, preferences };
  }
  const [first] = judged.assessments;
  const planYear = first?.fiscalYear === undefined ? undefined : first.fiscalYear + 1;
  const table =
    planYear === undefined
      ? undefined
      : reading.tables.find(({ name }) => name === measuresTableName(planYear));
  const ours =
    here.kind === 'none' && table !== undefined ? await readSheet(details, table.sheet) : undefined;
  const tracking = ours?.kind === 'done' ? trackingOf(ours.value, reading.stored, today) : here;
  return {
    sheet: reading.grid.sheet,
    scores: {
      kind: 'read',
      assessments: judged.assessments.map((assessment, index) => ({
        assessment,
        area: judged.blocks[index]?.area ?? {
          sheet: reading.grid.sheet,
          row: 0,
          column: 0,
          rows: 1,
          columns: 1,
        },
      })),
      uncovered:
        first === undefined || tracking.kind === 'none' ? undefined : uncoveredOf(first, tracking.states),
    },
    tracking,
    preferences,
  };
}
