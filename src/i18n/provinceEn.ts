import type { ProvinceWords } from './ProvinceWords';

/** Many agencies on one sheet, in English. */
export const provinceEn: ProvinceWords = {
  title: (w) => `${w.count} agencies together`,
  year: 'Fiscal year',
  mean: 'Mean total score',
  noMean: 'No agency has all its scores yet',
  atTarget: (w) => `${w.count} of ${w.all} agencies (${w.share}%) reach the target of ${w.target}`,
  incomplete: (w) => `Agencies not counted because scores are missing: ${w.count}`,
  levels: 'Agencies by level',
  levelCount: (w) => `${w.count} (${w.share}%)`,
  weakest: 'Indicators with the lowest mean',
  weakestFacts: (w) => `mean ${w.mean} · below ${w.target}: ${w.count} (${w.share}%)`,
  spread: 'How the scores spread',
  spreadMedian: (w) => `median ${w.median}`,
  spreadFacts: (w) => `lowest ${w.least} · middle half ${w.lower}–${w.upper} · highest ${w.most}`,
  spreadKey: (w) =>
    `The line runs from the lowest to the highest score, the bar is the middle half of the agencies, the dark mark the median, the dashed line the target of ${w.target} (the axis begins at ${w.from}).`,
  list: 'List of agencies',
  search: 'Search',
  searchHint: 'Name or district',
  order: 'Order',
  orders: {
    lowest: 'Lowest total first',
    highest: 'Highest total first',
    name: 'Name',
    sheet: 'As on the sheet',
  },
  shown: (w) => `${w.count} of ${w.all} agencies`,
  noneFound: 'No agency matches the search',
  unnamed: (w) => `Agency no. ${w.number}`,
  errors: (w) => `to correct: ${w.count}`,
  noTotal: 'incomplete',
  back: 'All agencies',
  working: (w) => `Reading and working out: ${w.done} of ${w.all}`,
  stop: 'Stop',
  stopped: 'Reading was stopped. Press “Read again” when you want it.',
};
