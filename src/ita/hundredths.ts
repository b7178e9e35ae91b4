/**
 * Points as whole hundredths, rounded half-up: 76.385 is 7639. Safe against the dust of binary numbers (1.005 is 101, not
 * 100). All sums of scores are made in hundredths, so that they are exact.
 */
export function toHundredths(points: number): number {
  return Math.floor(Number((points * 100).toPrecision(12)) + 0.5);
}

/** Whole hundredths as points: 7639 is 76.39. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}
