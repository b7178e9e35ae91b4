import type { TakesWords } from './TakesWords';

/** What it takes to reach a goal, in English. */
export const takesEn: TakesWords = {
  title: 'What it takes',
  goals: {
    target: (w) => `To reach the target of ${w.goal}`,
    nextLevel: (w) => `To rise to: ${w.goal}`,
    bestLevel: (w) => `To reach: ${w.goal}`,
  },
  missing: (w) => `The total is ${w.missing} points short`,
  totalEnough: 'The total is high enough',
  minimum: (w) => `${w.instrument} must be at least ${w.minimum} (${w.missing} short)`,
  fewest: (w) => `Fewest indicators to raise: ${w.count}`,
  raise: (w) => `${w.indicator}: from ${w.from} to ${w.to} (total +${w.gain})`,
  allReached: 'The target and the best level are reached',
  noTotal: 'Scores are missing, so it cannot be worked out yet',
  worth: 'What each indicator is worth of a total of 100',
  worthLine: (w) => `${w.instrument}, indicators ${w.indicators}: ${w.points} points each`,
  items: 'What one OIT item is worth',
  itemLine: (w) =>
    `Each item of ${w.code}: ${w.points} points of the indicator, that is ${w.total} of the total`,
  tryTitle: 'Try other scores',
  tryHint: 'Only tried out in this pane; nothing is written into the sheet.',
  tryTotal: 'The total would be',
  trySlide: (w) => `Slide the score of ${w.indicator}`,
  tryType: (w) => `Type the score of ${w.indicator}`,
  tryValue: (w) => `${w.points} points, total ${w.total}`,
  reset: 'Back to the real scores',
};
