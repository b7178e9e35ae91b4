import { areaAddress } from '../sheets/address';
import { rangeOf } from './rangeOf';
import type { RuleImage } from './Undo';

/** Makes a rule: always a condition of our own, one rule however many areas it has. */
export function addRule(context: Excel.RequestContext, rule: RuleImage): void {
  const { area, more = [], formula, colours, numberFormat } = rule;
  const { conditionalFormats } =
    more.length === 0
      ? rangeOf(context, area)
      : context.workbook.worksheets.getItem(area.sheet).getRanges([area, ...more].map(areaAddress).join(','));
  const { custom } = conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = colours.fill;
  custom.format.font.color = colours.text;
  if (numberFormat !== undefined) {
    custom.format.numberFormat = numberFormat;
  }
}
