import type { PaneReading } from '../actions/readPane';

/**
 * A set of scores that she chose: its agency and year stay its own when the sheet is sorted or rows are inserted; where it
 * stood among the sets of its sheet counts where they do not tell.
 */
export interface ChosenSet {
  readonly sheet: string;
  readonly agency: string | undefined;
  /** Buddhist. */
  readonly fiscalYear: number | undefined;
  readonly index: number;
}

function setsOf({ scores }: Pick<PaneReading, 'scores'>) {
  return 'ok' in scores ? [] : scores.assessments;
}

/** What is remembered of the set at a position. */
export function chosenSet(reading: Pick<PaneReading, 'scores' | 'sheet'>, index: number): ChosenSet {
  const { agency, fiscalYear } = setsOf(reading)[index]?.assessment ?? {};
  return { sheet: reading.sheet, agency, fiscalYear, index };
}

/** Where the chosen set stands now; undefined where none was chosen, it was on another sheet, or it is gone. */
export function indexOfChosen(
  reading: Pick<PaneReading, 'scores' | 'sheet'>,
  chosen: ChosenSet | undefined,
): number | undefined {
  if (chosen?.sheet !== reading.sheet) {
    return undefined;
  }
  const sets = setsOf(reading);
  const isIt = (index: number) =>
    sets[index]?.assessment.agency === chosen.agency &&
    sets[index]?.assessment.fiscalYear === chosen.fiscalYear;
  if (isIt(chosen.index)) {
    return chosen.index;
  }
  const [only, another] = chosen.agency === undefined ? [] : [...sets.keys()].filter(isIt);
  if (only !== undefined && another === undefined) {
    return only;
  }
  return chosen.index < sets.length ? chosen.index : undefined;
}
