import type { Framework } from './Framework';
import { weightOf } from './goal';
import { SUB_INDICATORS, type SubIndicatorCode } from './subIndicator';

/** What one item of a sub-indicator of the public disclosure is worth, in points. */
export interface ItemWorth {
  readonly code: SubIndicatorCode;
  readonly indicator: 9 | 10;
  readonly items: number;
  /** Points of the indicator that one item brings. */
  readonly points: number;
  /** Points of the total that one item brings. */
  readonly total: number;
}

/**
 * What one more item of each sub-indicator brings: an indicator is the mean of its sub-indicators, each the mean of its items
 * of 0 or 100 (domain facts 2.4). Empty for years whose items are not known.
 */
export function itemWorth(framework: Pick<Framework, 'oitItems' | 'weights'>): readonly ItemWorth[] {
  const groups = framework.oitItems?.value ?? [];
  const worths = groups.flatMap(({ code, items }) => {
    const sub = SUB_INDICATORS.find((each) => each.code === code);
    return sub === undefined ? [] : [{ code, indicator: sub.indicator, items }];
  });
  return worths.map((each) => {
    const siblings = worths.filter(({ indicator }) => indicator === each.indicator).length;
    const points = 100 / siblings / each.items;
    return { ...each, points, total: (points * weightOf(each.indicator, framework)) / 100 };
  });
}
