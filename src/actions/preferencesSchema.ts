import * as v from 'valibot';
import { MEASURES_CORRECTION, READING_CORRECTION } from './readingSchema';

/** Fiscal years (Buddhist) that a sheet can be said to be of. */
export const FISCAL_YEAR = v.pipe(v.number(), v.integer(), v.minValue(2560), v.maxValue(2600));

/** How the two parts of the external survey are tested. */
export const EIT_PARTS = v.picklist(['asOne', 'each']);

/** Which indicators the measures table is for. */
export const INCLUDE = v.picklist(['all', 'weak']);

/** In which order they come. */
export const ORDER = v.picklist(['official', 'weakest']);

/** Whether a column for evidence is added beside the measures. */
export const EVIDENCE = v.picklist(['column', 'none']);

/** Whether a table without results gets a column for each round. */
export const ROUNDS = v.picklist(['columns', 'none']);

/** Which round the report button writes. */
export const ROUND = v.picklist(['firstHalf', 'fullYear']);

/** Months of the calendar, 1 to 12, in which a round is reported. */
export const MONTHS = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  v.minLength(1),
);

/** The months of both rounds. */
export const REPORT_MONTHS_CHOICE = v.object({ firstHalf: MONTHS, fullYear: MONTHS });

/** What is stored of one sheet. */
export const SHEET_CHOICE = v.object({
  fiscalYear: v.exactOptional(FISCAL_YEAR),
  agency: v.exactOptional(v.string()),
  // A correction that can't be read must not take the year and agency with it.
  reading: v.exactOptional(v.fallback(READING_CORRECTION, {})),
  measures: v.exactOptional(v.fallback(MEASURES_CORRECTION, {})),
});
