import { weightOf } from '../ita/goal';
import { INDICATORS, type IndicatorNumber } from '../ita/Indicator';
import type { ScoreBlock, ScoreCell, UnreadableReason } from './ScoreBlock';

/** A scale that scores look to be on: nearly all are there, and not one is higher than its full marks. */
interface OtherScale {
  readonly reason: UnreadableReason;
  readonly fullOf: (indicator: IndicatorNumber) => number;
  /** So many scores over 0 must say so: one or two may really be that low, in the open data above all. */
  readonly fewest: number;
}

/** Out of 100 an agency may have a few scores this low, never nearly all of them. */
const OTHER_SCALES: readonly OtherScale[] = [
  { reason: 'share', fullOf: () => 1, fewest: 3 },
  { reason: 'smallScale', fullOf: () => 5, fewest: 5 },
  { reason: 'smallScale', fullOf: () => 10, fewest: 8 },
  { reason: 'weighted', fullOf: weightOf, fewest: INDICATORS.length },
];
/** The full marks of all of them are no higher. */
const HIGHEST = 20;

/** As it was typed, without the binary dust of a formula. */
function typedAs({ form, points }: ScoreCell): string {
  const figure = String(Number(points.toFixed(4)));
  return form.kind === 'text' ? form.text : form.kind === 'percent' ? `${figure}%` : figure;
}

function otherScaleOf(scores: readonly ScoreCell[]): OtherScale | undefined {
  // The first score of nearly every agency says that it is out of 100.
  if (scores.some(({ points }) => points > HIGHEST)) {
    return undefined;
  }
  const filled = scores.filter(({ points }) => points > 0).length;
  return OTHER_SCALES.find(
    ({ fullOf, fewest }) =>
      filled >= fewest && scores.every(({ indicator, points }) => points <= fullOf(indicator)),
  );
}

/**
 * A block whose scores are shares of 1 (0.9215), points of 5 or 10, or points of their weights (6, 10, 20) by the look of them
 * holds no score out of 100: its cells are unreadable for that reason, since colours and a level of them would be wrong. Every
 * other block stays as it is.
 */
export function withoutOtherScale(block: ScoreBlock): ScoreBlock {
  const scale = otherScaleOf(block.scores);
  if (scale === undefined) {
    return block;
  }
  const { reason } = scale;
  return {
    ...block,
    scores: [],
    repeated: [],
    unreadable: [
      ...block.scores.map((score) => ({
        indicator: score.indicator,
        at: score.at,
        typed: typedAs(score),
        reason,
      })),
      ...(block.unreadable ?? []),
    ],
  };
}
