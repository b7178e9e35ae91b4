import type { FiscalYear } from '../thai/FiscalYear';
import type { Instrument } from './Instrument';
import { LETTER_LEVELS, WORD_LEVELS, type LevelScale } from './Level';

/** One level of a framework, with what it asks for. All figures are hundredths of a point. */
export interface LevelRule {
  readonly name: string;
  /** The lowest total. */
  readonly from: number;
  /** What each instrument must reach as well, where the level asks for it. */
  readonly eachInstrumentFrom?: number;
}

/** The rules of one fiscal year (Buddhist). */
export interface Framework {
  readonly fiscalYear: FiscalYear;
  readonly scale: LevelScale;
  /** Best level first. */
  readonly levels: readonly LevelRule[];
  /** `assumed`: this year's rules are not known, those of `rulesOf` are used. */
  readonly basis: 'confirmed' | 'assumed';
  /** The fiscal year whose rules these are. */
  readonly rulesOf: FiscalYear;
  /** Where the rules were read. */
  readonly source: string;
}

/** Cut-offs of AA … F (domain facts 1.1). */
const LETTER_FROM = [9500, 8500, 7500, 6500, 5500, 5000, 0] as const;
const LETTERS: readonly LevelRule[] = LETTER_LEVELS.map((name, index) => ({
  name,
  from: LETTER_FROM[index] ?? 0,
}));
/** Levels with a minimum for each instrument (domain facts 1.2); the bounds are inclusive. */
const WORDS: readonly LevelRule[] = [
  { name: WORD_LEVELS[0], from: 9500, eachInstrumentFrom: 9500 },
  { name: WORD_LEVELS[1], from: 8500, eachInstrumentFrom: 8500 },
  { name: WORD_LEVELS[2], from: 8500 },
  { name: WORD_LEVELS[3], from: 7000 },
  { name: WORD_LEVELS[4], from: 0 },
];

const LETTER_SOURCE = 'levels AA to F: eBook 2565 of the SME promotion office (sme.go.th), page 80';
const WORD_SOURCE =
  'five levels since 2566: change announced in June 2566, rule as in the ITA system of the University of Phayao, checked against published results of 2566 to 2568';

const FIRST_KNOWN: FiscalYear = 2562;
const FIRST_WORDS: FiscalYear = 2566;
const LAST_KNOWN: FiscalYear = 2568;

/**
 * The rules by which a fiscal year's scores are judged: letters 2562–2565, words 2566–2568. For other years the nearest
 * known rules, marked as assumed: an officer must check them.
 */
export function frameworkOf(year: FiscalYear): Framework {
  const rulesOf = Math.min(Math.max(year, FIRST_KNOWN), LAST_KNOWN);
  const isWords = rulesOf >= FIRST_WORDS;
  return {
    fiscalYear: year,
    scale: isWords ? 'words' : 'letters',
    levels: isWords ? WORDS : LETTERS,
    basis: rulesOf === year ? 'confirmed' : 'assumed',
    rulesOf,
    source: isWords ? WORD_SOURCE : LETTER_SOURCE,
  };
}

/**
 * The level of a total (hundredths, rounded half-up). `instruments` are what the word scale tests beside the total, in
 * hundredths, one value or more each; undefined where an instrument that decides is not known.
 */
export function levelOf(
  framework: Pick<Framework, 'levels'>,
  totalHundredths: number,
  instruments: Partial<Readonly<Record<Instrument, number | readonly number[]>>>,
): string | undefined {
  for (const { name, from, eachInstrumentFrom } of framework.levels) {
    if (totalHundredths < from) continue;
    if (eachInstrumentFrom === undefined) return name;
    const { IIT, EIT, OIT } = instruments;
    if (IIT === undefined || EIT === undefined || OIT === undefined) return undefined;
    if ([IIT, EIT, OIT].flat().every((value) => value >= eachInstrumentFrom)) return name;
  }
  return undefined;
}
