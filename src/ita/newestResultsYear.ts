import { BUDDHIST_OFFSET } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { monthOf, yearOf } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';

/** Results come out in August of their own fiscal year: 26 Aug 2564, 1 Aug 2565 … 15 Aug 2568 (domain facts 5.3). */
const RESULTS_MONTH = 8;

/** The newest fiscal year (Buddhist) whose results are out on a day: 2569 from August 2026 to July 2027. */
export function newestResultsYear(today: IsoDate): FiscalYear {
  return yearOf(today) + BUDDHIST_OFFSET - (monthOf(today) >= RESULTS_MONTH ? 0 : 1);
}
