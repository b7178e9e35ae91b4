import type { GridRule } from './Grid';
import { areaKey } from './Place';
import type { Area } from './Place';
import type { Colours, Edit, RuleLook } from './Plan';

/** A conditional format that should stand on the sheet. */
export type WantedRule = RuleLook;

/** Areas in one order, so that the same cells are the same text. */
function areasKey(areas: readonly Area[]): string {
  return areas.map(areaKey).sort().join(' ');
}

function keyOf(formula: string, areas: readonly Area[]): string {
  return `${formula} ${areasKey(areas)}`;
}

/** A number format without the signs by which Excel may write the same literal text in another way. */
function bareFormat(format: string | undefined): string {
  return (format ?? '').replace(/["\\]/g, '');
}

/** Whether a rule shows what is wanted; what was not read is taken to be right. */
export function showsAsWanted({ shows }: GridRule, { colours, numberFormat }: WantedRule): boolean {
  return (
    shows === undefined ||
    (shows.fill.toUpperCase() === colours.fill.toUpperCase() &&
      shows.text.toUpperCase() === colours.text.toUpperCase() &&
      bareFormat(shows.numberFormat) === bareFormat(numberFormat))
  );
}

/** Taking a rule of ours away, with what it showed to put it back; `colours` where that was not read. */
export function removalOf(sheet: string, rule: GridRule, colours: Colours): Edit {
  const { id, areas, formula, shows } = rule;
  return {
    kind: 'removeRule',
    sheet,
    id,
    areas,
    formula,
    colours: shows === undefined ? colours : { fill: shows.fill, text: shows.text },
    ...(shows?.numberFormat === undefined ? {} : { numberFormat: shows.numberFormat }),
  };
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
  const missing = new Map(
    wanted.map((rule) => [keyOf(rule.formula, [rule.area, ...(rule.more ?? [])]), rule]),
  );
  const removed = own.filter((rule) => {
    const key = keyOf(rule.formula, rule.areas);
    const want = missing.get(key);
    return want === undefined || !showsAsWanted(rule, want) || !missing.delete(key);
  });
  return [
    ...removed.map((rule) => removalOf(sheet, rule, coloursOf(rule))),
    ...[...missing.values()].map((rule): Edit => ({ kind: 'addRule', ...rule })),
  ];
}
