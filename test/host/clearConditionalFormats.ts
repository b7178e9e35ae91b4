import { boundingArea, intersect, subtractAll } from './areas';
import { moveFormula } from './shiftFormula';
import type { Area, ConditionalFormat, Sheet } from './Workbook';

/** Takes conditional formats off the cells of some areas; what is left of a rule goes on meaning the same cells. */
export function clearConditionalFormats(sheet: Sheet, holes: readonly Area[]): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const touched = format.areas.some((area) => holes.some((hole) => intersect(area, hole) !== undefined));
    if (!touched) return [format];
    const areas = subtractAll(format.areas, holes);
    return areas.length === 0 ? [] : [{ ...format, areas, rule: rebasedRule(format, areas) }];
  });
}

/** A rule's formulas are relative to the first cell of its areas: when that cell moves, the formulas move along. */
export function rebasedRule(format: ConditionalFormat, areas: readonly Area[]): ConditionalFormat['rule'] {
  const from = boundingArea(format.areas);
  const to = boundingArea(areas);
  const { rule } = format;
  if (from === undefined || to === undefined || (from.row === to.row && from.column === to.column))
    return rule;
  const moved = (formula: string): string => moveFormula(formula, from.row, from.column, to.row, to.column);
  if (rule.kind === 'formula') return { ...rule, formula: moved(rule.formula) };
  return rule.kind === 'cellIs' ? { ...rule, formulas: rule.formulas.map(moved) } : rule;
}
