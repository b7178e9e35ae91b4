import type { FiscalYear } from '../thai/FiscalYear';
import { assumedFramework } from './assumedFramework';
import type { Framework } from './Framework';
import { framework2562 } from './framework2562';
import { framework2563 } from './framework2563';
import { framework2564 } from './framework2564';
import { framework2565 } from './framework2565';
import { framework2566 } from './framework2566';
import { framework2567 } from './framework2567';
import { framework2568 } from './framework2568';
import { framework2569 } from './framework2569';
import { framework2570 } from './framework2570';
import { withRulesChange } from './RulesChange';
import type { RulesChange } from './RulesChange';

/** The rules of the years that are known or planned for, oldest first. */
export const FRAMEWORKS: readonly Framework[] = [
  framework2562,
  framework2563,
  framework2564,
  framework2565,
  framework2566,
  framework2567,
  framework2568,
  framework2569,
  framework2570,
];

const BY_YEAR = new Map(FRAMEWORKS.map((framework) => [framework.fiscalYear, framework]));

function nearest(year: FiscalYear): Framework {
  const known = BY_YEAR.get(year);
  if (known !== undefined) return known;
  const assumed = assumedFramework(year < 2562 ? framework2562 : framework2568, year);
  BY_YEAR.set(year, assumed);
  return assumed;
}

/**
 * The rules by which a fiscal year's scores are judged, with what the officer changed: letters 2562–2565, words since 2566.
 * For years whose rules are not known the nearest known ones, marked as assumed: an officer must check them.
 */
export function frameworkOf(year: FiscalYear, change?: RulesChange): Framework {
  return withRulesChange(nearest(year), change);
}
