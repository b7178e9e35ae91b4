import type { FiscalYear } from '../thai/FiscalYear';
import type { Area } from './Place';

/** A score form of ours somewhere in the workbook, by the heading over its scores. */
export interface ScoreFormPlace {
  readonly fiscalYear: FiscalYear;
  /** The cell of the heading คะแนน: the scores stand below it, the names left of it. */
  readonly heading: Area;
}

const NAME = /^ITA_ScoreForm_(2[56]\d\d)(?:_\d+)?$/;

/**
 * The defined name by which a form of ours is known wherever its sheet goes. A name that is taken, perhaps by a form that was
 * deleted since, gets a number behind it.
 */
export function scoreFormName(year: FiscalYear, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const base = `ITA_ScoreForm_${String(year)}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}_${String(count)}`;
    if (!names.has(name.toLowerCase())) {
      return name;
    }
  }
}

/** The score forms of a workbook, by its names. */
export function scoreFormsAmong(
  names: readonly { readonly name: string; readonly area: Area }[],
): readonly ScoreFormPlace[] {
  return names.flatMap(({ name, area }) => {
    const year = NAME.exec(name)?.[1];
    return year === undefined ? [] : [{ fiscalYear: Number(year), heading: area }];
  });
}
