import type { GridRule } from './Grid';
import { areaKey } from './Place';
import type { Area } from './Place';
import type { Colours, Edit } from './Plan';

/** A conditional format that should stand on the sheet. */
export interface WantedRule {
  readonly area: Area;
  readonly formula: string;
  readonly colours: Colours;
}

function keyOf(formula: string, areas: readonly Area[]): string {
  return [formula, ...areas.map(areaKey)].join(' ');
}

/** Taking a rule of ours away, with the colours to put it back in. */
export function removalOf(sheet: string, rule: GridRule, colours: Colours): Edit {
  return { kind: 'removeRule', sheet, id: rule.id, areas: rule.areas, formula: rule.formula, colours };
}

/**
 * What makes the rules of ours those that are wanted: others of ours and doubles go, missing ones are added, the rest stays
 * untouched. `own` are all of ours of this family on the sheet, `coloursOf` says how one of them looks.
 */
export function ruleEdits(
  sheet: string,
  own: readonly GridRule[],
  wanted: readonly WantedRule[],
  coloursOf: (rule: GridRule) => Colours,
): readonly Edit[] {
  const missing = new Map(wanted.map((rule) => [keyOf(rule.formula, [rule.area]), rule]));
  const removed = own.filter((rule) => !missing.delete(keyOf(rule.formula, rule.areas)));
  return [
    ...removed.map((rule) => removalOf(sheet, rule, coloursOf(rule))),
    ...[...missing.values()].map(({ area, formula, colours }): Edit => ({
      kind: 'addRule',
      area,
      formula,
      colours,
    })),
  ];
}
