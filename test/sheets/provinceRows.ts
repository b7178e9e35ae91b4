import { INDICATORS } from '../../src/ita/Indicator';
import type { CellValue } from '../../src/sheets/Grid';
import type { ScoreBlock, ScoreForm } from '../../src/sheets/ScoreBlock';

/** A province's sheet: a heading row, then one agency a row with its ten scores across, from column D on. */
export interface Province {
  readonly rows: readonly (readonly CellValue[])[];
  /** What a reader finds in it. */
  readonly blocks: readonly ScoreBlock[];
}

/** Agency, kind, district; then the ten scores. */
export const FIRST_SCORE = 3;

/** The points of an agency's indicator, the same at every run: 40.00 to 100.00. */
export function pointsOf(agency: number, indicator: number): number {
  return (4_000 + ((agency * 7_919 + indicator * 104_729) % 6_001)) / 100;
}

/** So many agencies; `write` says how their scores are typed. */
export function province(
  agencies: number,
  write: (points: number, agency: number, indicator: number) => CellValue = (points) => points,
): Province {
  const numbers = INDICATORS.map(({ number }) => number);
  const heading = ['หน่วยงาน', 'ประเภท', 'อำเภอ', ...INDICATORS.map(({ name }) => name)];
  const rows = Array.from({ length: agencies }, (_, agency): readonly CellValue[] => [
    `เทศบาลตำบลตัวอย่างที่ ${String(agency + 1)}`,
    'เทศบาลตำบล',
    `อำเภอที่ ${String((agency % 20) + 1)}`,
    ...numbers.map((number) => write(pointsOf(agency, number), agency, number)),
  ]);
  const blocks = rows.map((line, agency): ScoreBlock => {
    const row = agency + 1;
    return {
      area: { sheet: 'ITA', row, column: 0, rows: 1, columns: FIRST_SCORE + numbers.length },
      scores: numbers.map((indicator, index) => {
        const value = line[FIRST_SCORE + index] ?? '';
        const form: ScoreForm =
          typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'number' };
        const at = { sheet: 'ITA', row, column: FIRST_SCORE + index };
        return { indicator, points: pointsOf(agency, indicator), at, form };
      }),
      repeated: [],
      typed: { instruments: {} },
      years: [],
      digits: 'arabic',
    };
  });
  return { rows: [heading, ...rows], blocks };
}
