/** The day on which the measured sheets are read. */
export const TODAY = '2022-06-15';

/** Agencies: one, a district, and all that were assessed in 2568. */
export const AGENCIES = [1, 100, 8_317] as const;

/** Measures of one table: an agency's, a province's, and more than anybody has. */
export const MEASURES = [10, 1_000, 10_000] as const;
