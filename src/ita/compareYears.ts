import type { FiscalYear } from '../thai/FiscalYear';
import type { Assessment } from './assess';
import type { Framework } from './Framework';
import { fromHundredths, toHundredths } from './hundredths';
import type { IndicatorNumber } from './Indicator';
import { INSTRUMENTS, type Instrument } from './Instrument';
import { publishedTotal } from './publishedTotal';

/** Which way something went: เพิ่มขึ้น, ลดลง, เท่าเดิม. */
export type Direction = 'up' | 'down' | 'same';

/** How a figure changed, in points rounded to two decimals; a side that is not known is absent, and so is the change. */
export interface Change {
  readonly from?: number;
  readonly to?: number;
  readonly change?: number;
  readonly direction?: Direction;
}

/** What changed from one year to another. */
export interface YearComparison {
  readonly years: readonly [FiscalYear | undefined, FiscalYear | undefined];
  /** In official order; indicators that neither year has are left out. */
  readonly indicators: readonly (Change & { readonly indicator: IndicatorNumber })[];
  readonly instruments: readonly (Change & { readonly instrument: Instrument })[];
  readonly total: Change;
  /** Levels of two scales have no direction: AA and ผ่านดี can't be compared. */
  readonly level: { readonly from?: string; readonly to?: string; readonly direction?: Direction };
  /** Why the years can be compared only with care. */
  readonly remark?: 'otherRules' | 'notSameIndicators';
}

/** How a figure in points changed; a side that is not known is left out. */
export function changeOf(from: number | undefined, to: number | undefined): Change {
  const sides = {
    ...(from === undefined ? {} : { from: fromHundredths(toHundredths(from)) }),
    ...(to === undefined ? {} : { to: fromHundredths(toHundredths(to)) }),
  };
  if (from === undefined || to === undefined) return sides;
  const hundredths = toHundredths(to) - toHundredths(from);
  return { ...sides, change: fromHundredths(hundredths), direction: directionOf(hundredths) };
}

function directionOf(difference: number): Direction {
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}

function levelDirection(rules: Framework, from: string, to: string): Direction | undefined {
  const names = rules.levels.map(({ name }) => name);
  const [one, other] = [names.indexOf(from), names.indexOf(to)];
  return one < 0 || other < 0 ? undefined : directionOf(one - other);
}

/** What of two years' rules decides over total and level; how sure they are does not matter. */
function decisive({ levels, weights }: Framework): string {
  return JSON.stringify([
    levels.map(({ name, from, minima }) => [name, from, minima?.IIT, minima?.EIT, minima?.OIT]),
    INSTRUMENTS.map(({ instrument }) => weights.value[instrument]),
  ]);
}

/**
 * The change of each indicator, of the instruments, the total and the level from an earlier to a later assessment of one
 * agency, judged each by the rules of its own year.
 */
export function compareYears(earlier: Assessment<unknown>, later: Assessment<unknown>): YearComparison {
  const scoreOf = (assessment: Assessment<unknown>, number: IndicatorNumber): number | undefined =>
    assessment.indicators.find((each) => each.number === number)?.points;
  const indicators = later.framework.order.value.flatMap((indicator) => {
    const from = scoreOf(earlier, indicator);
    const to = scoreOf(later, indicator);
    return from === undefined && to === undefined ? [] : [{ indicator, ...changeOf(from, to) }];
  });
  const direction =
    earlier.level === undefined ||
    later.level === undefined ||
    earlier.framework.scale !== later.framework.scale
      ? undefined
      : levelDirection(later.framework, earlier.level, later.level);
  const remark = remarkOf(earlier, later);
  return {
    years: [earlier.fiscalYear, later.fiscalYear],
    indicators,
    instruments: INSTRUMENTS.map(({ instrument }) => ({
      instrument,
      ...changeOf(earlier.instruments[instrument], later.instruments[instrument]),
    })),
    total: changeOf(publishedTotal(earlier), publishedTotal(later)),
    level: {
      ...(earlier.level === undefined ? {} : { from: earlier.level }),
      ...(later.level === undefined ? {} : { to: later.level }),
      ...(direction === undefined ? {} : { direction }),
    },
    ...(remark === undefined ? {} : { remark }),
  };
}

function remarkOf(
  earlier: Assessment<unknown>,
  later: Assessment<unknown>,
): YearComparison['remark'] | undefined {
  if (decisive(earlier.framework) !== decisive(later.framework)) return 'otherRules';
  const counted = ({ notCounted = [] }: Assessment<unknown>): string => notCounted.join();
  return counted(earlier) === counted(later) ? undefined : 'notSameIndicators';
}
