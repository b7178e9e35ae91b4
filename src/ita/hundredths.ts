/** Further than this from a tie, no dust of binary numbers changes how a score is rounded. */
const DUST = 1e-6;
/** Below this a dozen digits are far finer than the dust. */
const MOST = 1e5;

/**
 * Points as whole hundredths, rounded half-up: 76.385 is 7639. Safe against the dust of binary numbers (1.005 is 101, not
 * 100). All sums of scores are made in hundredths, so that they are exact.
 */
export function toHundredths(points: number): number {
  const raised = points * 100 + 0.5;
  const whole = Math.floor(raised);
  const rest = raised - whole;
  // Nearly every score: the way over its decimal digits costs a hundred times as much.
  if (rest > DUST && rest < 1 - DUST && raised < MOST && raised > -MOST) return whole;
  return Math.floor(Number((points * 100).toPrecision(12)) + 0.5);
}

/** Whole hundredths as points: 7639 is 76.39. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}
