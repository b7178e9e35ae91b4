import type { MeasureState } from '../sheets/planStatus';
import { responsibleUnits } from '../thai/responsibleUnits';

/** How far one responsible unit is; `unit` is empty where none is named. */
export interface UnitProgress {
  readonly unit: string;
  readonly done: number;
  readonly all: number;
}

/** Done and all measures of each unit, the unit with most measures first; a shared measure counts for every unit. */
export function unitProgress(states: readonly MeasureState[]): readonly UnitProgress[] {
  const found = new Map<string, { done: number; all: number }>();
  for (const { responsible, status } of states) {
    if (status === 'cancelled') {
      continue;
    }
    const units = responsibleUnits(responsible);
    for (const unit of units.length === 0 ? [''] : units) {
      const { done, all } = found.get(unit) ?? { done: 0, all: 0 };
      found.set(unit, { done: done + (status === 'done' ? 1 : 0), all: all + 1 });
    }
  }
  const collator = new Intl.Collator('th');
  return [...found]
    .map(([unit, counts]) => ({ unit, ...counts }))
    .sort((a, b) => b.all - a.all || collator.compare(a.unit, b.unit));
}
