import { findIndicator, INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { findInstrument } from '../ita/Instrument';
import { fold } from '../thai/fold';
import { splitNameAndScore } from '../thai/parseScoreText';
import type { ScoreReading } from '../thai/parseScoreText';
import { isErrorValue } from './Grid';
import type { Grid } from './Grid';
import { headNumber, indicatorsOfNumbers } from './headNumbers';
import { oncePerValues } from './oncePerValues';
import { finished } from './Steps';
import type { Steps } from './Steps';
import { stepsOncePer } from './stepsOncePer';

/** A cell with an indicator's name, and the score inside it where there is one. */
export interface NameCell {
  readonly indicator: IndicatorNumber;
  readonly row: number;
  readonly column: number;
  readonly inside: ScoreReading | undefined;
  /** Set where only a number says which indicator it is. */
  readonly by?: 'number';
}

type NameInText = Pick<NameCell, 'indicator' | 'inside'>;

/** A longer text is prose, whatever it names; so is one with more letters than the longest name, its number and score. */
const LONGEST_NAME = 120;
const MOST_LETTERS = 84;
/** The shortest name has more letters. */
const SHORTEST_NAME = 9;
const ALL = INDICATORS.length;
const LONGEST_NUMBERED = 60;
const MAY_BE_NUMBERED = /^[\s\p{P}]*(?:ตัว|[ieoIEO][iI][tT])/u;
const SPACE = /\s+/g;
/** `10.2 มาตรการภายใน…` is a part of indicator 10, though its words are another name for the whole. */
const SUB_INDICATOR = /^(?:ตัวชี้วัดย่อย(?:ที่)?)?\(?(?:9|10)\.[1-9](?!\d)/;

function isTooLong(text: string): boolean {
  return (
    text.length > LONGEST_NAME ||
    (text.length > MOST_LETTERS && text.replace(SPACE, '').length > MOST_LETTERS)
  );
}

/** Two letters beside one another as one number. */
function pairAt(folded: string, at: number): number {
  return folded.charCodeAt(at) * 0x10000 + folded.charCodeAt(at + 1);
}

function pairsIn(folded: string): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => pairAt(folded, at)));
}

/** The names as the pairs of letters that they are made of, and how many of them even a misspelt one still has. */
const NAMES = INDICATORS.flatMap(({ name, spellings }) => [name, ...spellings]).map((name) => {
  const pairs = pairsIn(fold(name));
  // More slips than are ever forgiven in a name of so many letters; each changes two pairs at most.
  return { pairs, fewest: pairs.size - 2 * Math.floor(name.length / 7) };
});

/** The names, by their place in the list, that each pair of letters occurs in. */
const BY_PAIR: ReadonlyMap<number, readonly number[]> = new Map(
  [...new Set(NAMES.flatMap(({ pairs }) => [...pairs]))].map((pair) => [
    pair,
    NAMES.flatMap(({ pairs }, index) => (pairs.has(pair) ? [index] : [])),
  ]),
);

/** Whether a text has enough in common with a name to be looked at closely: most cells of a long sheet have not. */
function mayBeName(text: string): boolean {
  const folded = fold(text);
  const counts = new Uint8Array(NAMES.length);
  for (let at = 0; at < folded.length - 1; at += 1) {
    for (const index of BY_PAIR.get(pairAt(folded, at)) ?? []) {
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return NAMES.some(({ fewest }, index) => (counts[index] ?? 0) >= fewest);
}

function nameIn(text: string): NameInText | undefined {
  if (isErrorValue(text) || !mayBeName(text)) {
    return undefined;
  }
  const { name, score } = splitNameAndScore(text);
  const indicator = findIndicator(name)?.indicator;
  return indicator === undefined || SUB_INDICATOR.test(fold(text)) || findInstrument(text) !== undefined
    ? undefined
    : { indicator, inside: score };
}

/** Reads whether a text names an indicator and nothing else, each wording of a sheet once. */
export const nameReader = oncePerValues((): ((text: string) => NameInText | undefined) => {
  const known = new Map<string, NameInText | undefined>();
  return (text) => {
    if (text.length < SHORTEST_NAME || isTooLong(text)) {
      return undefined;
    }
    const before = known.get(text);
    if (before !== undefined || known.has(text)) {
      return before;
    }
    const found = nameIn(text);
    known.set(text, found);
    return found;
  };
});

/** All cells of a sheet that name one of the ten indicators and nothing else, in reading order. */
export function findNames(grid: Grid): readonly NameCell[] {
  return finished(findNamesInSteps(grid));
}

/** So many rows are looked through between two pauses. */
const PART = 500;

/** As {@link findNames}, in small parts. */
export const findNamesInSteps = stepsOncePer(
  ({ values }) => values,
  function* (grid): Steps<readonly NameCell[]> {
    const names: NameCell[] = [];
    const numbers: HeadNumberCell[] = [];
    const nameOf = nameReader(grid);
    const { row: top, column: left, cells } = grid.values;
    let row = top;
    for (const line of cells) {
      if (row % PART === 0) {
        yield { done: row - top, all: cells.length };
      }
      for (let index = 0; index < line.length; index += 1) {
        const value = line[index];
        if (typeof value !== 'string' || value === '') {
          continue;
        }
        const column = left + index;
        const found = nameOf(value);
        if (found !== undefined) {
          names.push({ indicator: found.indicator, inside: found.inside, row, column });
          continue;
        }
        const number = numberIn(value);
        if (number !== undefined) {
          numbers.push({ ...number, row, column });
        }
      }
      row += 1;
    }
    if (numbers.length === 0) {
      return names;
    }
    const more = numberedNames(numbers, new Set(names.map((name) => name.row)));
    return more.length === 0
      ? names
      : [...names, ...more].sort((a, b) => a.row - b.row || a.column - b.column);
  },
);

/** A cell with only an indicator's number, such as `ตัวชี้วัดที่ 3`. */
interface HeadNumberCell {
  readonly number: number;
  readonly inside: ScoreReading | undefined;
  readonly row: number;
  readonly column: number;
}

function numberIn(text: string): Pick<HeadNumberCell, 'number' | 'inside'> | undefined {
  if (text.length > LONGEST_NUMBERED || !MAY_BE_NUMBERED.test(text)) {
    return undefined;
  }
  const whole = headNumber(text);
  if (whole !== undefined) {
    return { number: whole.number, inside: undefined };
  }
  const { name, score } = splitNameAndScore(text);
  const head = score === undefined ? undefined : headNumber(name);
  return head === undefined ? undefined : { number: head.number, inside: score };
}

/** Numbers under one another in rows without a name: they are names where all ten are there. */
function numberedNames(numbers: readonly HeadNumberCell[], named: ReadonlySet<number>): readonly NameCell[] {
  const columns = new Map<number, HeadNumberCell[]>();
  for (const cell of numbers.filter(({ row }) => !named.has(row))) {
    const same = columns.get(cell.column) ?? [];
    same.push(cell);
    columns.set(cell.column, same);
  }
  return [...columns.values()].flatMap((cells) => {
    const found: NameCell[] = [];
    for (let start = 0; start + ALL <= cells.length;) {
      const ten = cells.slice(start, start + ALL);
      const indicators = indicatorsOfNumbers(ten.map(({ number }) => number));
      if (indicators === undefined) {
        start += 1;
        continue;
      }
      ten.forEach(({ inside, row, column }, index) => {
        found.push({ indicator: indicators[index] ?? 1, inside, row, column, by: 'number' });
      });
      start += ALL;
    }
    return found;
  });
}
