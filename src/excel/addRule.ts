import { rangeOf } from './rangeOf';
import type { RuleImage } from './Undo';

/** Makes a rule: always a condition of our own on the range's own cells. */
export function addRule(context: Excel.RequestContext, { area, formula, colours }: RuleImage): void {
  const format = rangeOf(context, area).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = colours.fill;
  format.custom.format.font.color = colours.text;
}
