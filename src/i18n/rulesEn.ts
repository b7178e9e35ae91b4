import type { RulesWords } from './RulesWords';

/** Bands and rules of each year, in English. */
export const rulesEn: RulesWords = {
  needsWorkbook:
    'The workbook could not be read, so its rules cannot be changed yet. Please go back to the scores tab and press “Read again”.',
  save: 'Save',
  cancel: 'Cancel',
  reset: 'Use the standard rules',
  bands: {
    title: 'Score groups and colours',
    choose: 'How this workbook groups its scores',
    presets: {
      '95/90/80': '95 / 90 / 80 (standard)',
      '85': 'One line at 85',
      levels: 'Lines of the levels 95 / 85 / 70',
      own: 'My own groups',
    },
    change: 'Change my own groups',
    count: 'Number of groups',
    counts: (w) => `${w.count} groups`,
    band: (w) => `Group ${w.number}`,
    word: 'Name',
    colour: 'Colour',
    colours: {
      green: 'Green',
      blue: 'Blue',
      amber: 'Amber',
      red: 'Red',
      violet: 'Violet',
      grey: 'Grey',
    },
    boundary: 'Begins',
    kinds: { from: 'from', above: 'above' },
    points: 'Points',
    lowest: { from: (w) => `below ${w.points} points`, above: (w) => `up to ${w.points} points` },
    range: (w) => `${w.kind} ${w.points} points`,
    repaint:
      'After a change please press “Colour the scores” again, so that the colours in the sheet follow.',
    problems: {
      count: 'There can be 2 to 4 groups.',
      keys: 'The groups are out of order.',
      lines: 'Each group must begin at a number above 0 and up to 100, falling from top to bottom.',
      words: 'Each group needs a name of its own of up to 40 characters.',
    },
  },
  eitParts: {
    title: 'The two parts of EIT',
    choose: 'How EIT is held against the rules of a level',
    options: {
      ask: 'Not chosen yet – taken as one, and told where it matters',
      asOne: 'Both parts as one mean',
      each: 'Each part by itself',
    },
  },
  years: {
    title: 'Rules of each year',
    year: 'Fiscal year',
    weights: 'Weights of the instruments (percent)',
    target: 'Target score',
    levels: 'Levels',
    from: 'Total',
    fromHelp:
      'The field below a level is its lowest total. Totals below all of them belong to the last level.',
    names: 'Names of the indicators',
    name: (w) => `Name of indicator ${w.number}`,
    items: 'Items of OIT',
    measureItems: (w) => `The measures are item ${w.measures}, the report on them is item ${w.report}`,
    oitItems: 'Items of each sub-indicator',
    oitItem: (w) => `${w.code}: ${w.count} items`,
    source: (w) => `Source: ${w.source}`,
    certainties: {
      confirmed: 'Confirmed by a source',
      inferred: 'Inferred from confirmed facts',
      unconfirmed: 'Not confirmed',
      officer: 'Set by you',
    },
    assumed: (w) => `By the rules of ${w.year} – please check`,
    checked: (w) => `Checked with the announcement of ${w.year}: these are the rules of this workbook`,
    problems: {
      weights: 'The weights must be whole numbers and add up to 100.',
      target: 'The target must be above 0 and up to 100.',
      levels: 'The lowest totals must lie between 0 and 100 and fall from top to bottom.',
      minima: 'The lowest scores of the instruments must lie between 0 and 100.',
      names: 'Each indicator needs a name of up to 120 characters.',
    },
  },
};
