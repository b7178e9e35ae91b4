/** A Gregorian day; the preview plays any, so that due dates can be tried. */
export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}
