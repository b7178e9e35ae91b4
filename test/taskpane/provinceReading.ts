import { DEFAULT_PREFERENCES } from '../../src/actions/preferences';
import type { PaneReading, PaneSet } from '../../src/actions/readPane';
import { atOnce } from '../../src/actions/inSlices';
import { registerAgencies } from '../../src/ita/AgencyRegister';
import { assess } from '../../src/ita/assess';
import { INDICATORS } from '../../src/ita/Indicator';
import type { Place } from '../../src/sheets/Place';
import type { ScoreReading } from '../../src/sheets/ScoreReading';

/** One agency and year of a played sheet; `scores` are in official order. */
export interface PlayedSet {
  readonly agency?: string;
  readonly kind?: string;
  readonly district?: string;
  readonly year?: number;
  readonly scores: readonly number[];
}

/** Ten scores that are all the same. */
export function even(points: number): readonly number[] {
  return INDICATORS.map(() => points);
}

function setOf({ agency, kind, district, year = 2568, scores }: PlayedSet, index: number): PaneSet {
  const row = index + 1;
  return {
    assessment: assess<Place>({
      fiscalYear: year,
      ...(agency === undefined ? {} : { agency }),
      scores: scores.map((points, column) => ({
        indicator: INDICATORS[column]?.number ?? 1,
        points,
        at: { sheet: 'จังหวัด', row, column: column + 3 },
      })),
      typed: { instruments: {} },
    }),
    area: { sheet: 'จังหวัด', row, column: 0, rows: 1, columns: 13 },
    ...(kind === undefined ? {} : { kind }),
    ...(district === undefined ? {} : { district }),
  };
}

/** What was understood of the played sheet: agency, kind and district before ten indicators; one heading is only a number. */
export function partOf(rows: number): ScoreReading {
  return {
    sheet: 'จังหวัด',
    area: { sheet: 'จังหวัด', row: 0, column: 0, rows: rows + 1, columns: 13 },
    layout: 'indicatorsAcross',
    axis: 'columns',
    years: [2568],
    blocks: { first: 0, count: rows },
    rows,
    columns: [
      { index: 0, heading: 'หน่วยงาน', use: { kind: 'agency' }, by: 'heading' },
      { index: 1, heading: 'ประเภท', use: { kind: 'agencyKind' }, by: 'heading' },
      { index: 2, heading: 'อำเภอ', use: { kind: 'district' }, by: 'heading' },
      ...INDICATORS.map(({ number }) => ({
        index: number + 2,
        heading: `ตัวชี้วัดที่ ${number}`,
        use: { kind: 'indicator', indicator: number } as const,
        by: 'number' as const,
      })),
    ],
    scores: rows * 10,
    unreadable: 0,
  };
}

/** A sheet with several sets of scores, as the pane is given it. */
export function provinceReading(played: readonly PlayedSet[]): PaneReading {
  const sets = played.map(setOf);
  return {
    sheet: 'จังหวัด',
    scores: {
      kind: 'read',
      assessments: sets,
      register: atOnce(registerAgencies(sets)),
      parts: [partOf(sets.length)],
      uncovered: undefined,
    },
    tracking: { kind: 'none' },
    preferences: DEFAULT_PREFERENCES,
  };
}

/** A province with so many agencies; every tenth is weak in the public disclosure. */
export function manyAgencies(count: number): readonly PlayedSet[] {
  return Array.from({ length: count }, (_, index) => ({
    agency: `องค์การบริหารส่วนตำบลที่ ${index + 1}`,
    kind: 'อบต.',
    district: `อำเภอ ${(index % 18) + 1}`,
    scores: INDICATORS.map(({ number }) =>
      number > 8 && index % 10 === 0 ? 20 : 86 + ((index * 7 + number * 3) % 140) / 10,
    ),
  }));
}
