import type { YearsWords } from './YearsWords';

/** Two years of one agency, in English. */
export const yearsEn: YearsWords = {
  title: 'Two years compared',
  from: 'From year',
  to: 'To year',
  change: {
    up: (w) => `▲ up ${w.change}`,
    down: (w) => `▼ down ${w.change}`,
    same: (w) => `● unchanged ${w.change}`,
  },
  unknown: 'cannot be compared',
  fromTo: (w) => `${w.from} → ${w.to}`,
  level: { up: '▲ better level', down: '▼ lower level', same: '● same level' },
  levelTitle: 'Level',
  noFigure: 'none',
  remarks: {
    otherRules: 'The two years were judged by different rules; compare them with care.',
    notSameIndicators: 'Not the same indicators count in the two years; compare them with care.',
  },
};
