import type { Assessment } from './assess';

/** The total that counts, in points: the published one where it was typed and is right, else ours. */
export function publishedTotal<At>(
  assessment: Pick<Assessment<At>, 'levelBasis' | 'typed' | 'totalRounded'>,
): number | undefined {
  return assessment.levelBasis === 'typedTotal' ? assessment.typed.total?.points : assessment.totalRounded;
}
