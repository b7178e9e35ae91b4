import { allowedSlips, findIndicator, findShortName, INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { findInstrument } from '../ita/Instrument';
import { nameCore } from '../ita/nameCore';
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

/** Of a letter so many bits are looked at: enough to tell Thai letters from one another and Latin ones. */
const LETTER_BITS = 7;
const LETTER = (1 << LETTER_BITS) - 1;

/** Two letters beside one another as one small number. */
function pairAt(folded: string, at: number): number {
  return ((folded.charCodeAt(at) & LETTER) << LETTER_BITS) | (folded.charCodeAt(at + 1) & LETTER);
}

/** What a text must have of a name: so many of its pairs of letters, misspelt or not, within so many letters. */
interface NamePairs {
  readonly fewest: number;
  readonly reach: number;
}

/** A misspelt name is longer by fewer letters. */
const MOST_ADDED = 4;
const FOLDED_NAMES = INDICATORS.flatMap(({ name, spellings }) => [name, ...spellings].map(fold));

function pairsIn(folded: string): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => pairAt(folded, at)));
}

const NAMES: readonly NamePairs[] = FOLDED_NAMES.map((folded) => ({
  // Each slip changes two pairs at most.
  fewest: pairsIn(folded).size - 2 * allowedSlips(folded.length),
  reach: folded.length + MOST_ADDED,
}));

/** For each pair of letters the names that it occurs in, a bit for each name. */
const NAMES_OF_PAIR = new Int32Array(1 << (2 * LETTER_BITS));
FOLDED_NAMES.forEach((folded, index) => {
  for (const pair of pairsIn(folded)) {
    NAMES_OF_PAIR[pair] = (NAMES_OF_PAIR[pair] ?? 0) | (1 << index);
  }
});

function namesAt(folded: string, at: number): number {
  return NAMES_OF_PAIR[pairAt(folded, at)] ?? 0;
}

/** Whether enough pairs of a name stand close together: in a title they are strewn over its words. */
function isGathered(names: readonly number[], index: number, { fewest, reach }: NamePairs): boolean {
  let inside = 0;
  for (let at = 0; at < names.length; at += 1) {
    inside += ((names[at] ?? 0) >>> index) & 1;
    inside -= at >= reach ? ((names[at - reach] ?? 0) >>> index) & 1 : 0;
    if (inside >= fewest) {
      return true;
    }
  }
  return false;
}

/** Whether a text has enough in common with a name to be looked at closely: most cells of a long sheet have not. */
function mayBeName(text: string): boolean {
  const folded = fold(text);
  const counts = new Uint8Array(NAMES.length);
  const names: number[] = [];
  for (let at = 0; at < folded.length - 1; at += 1) {
    const here = namesAt(folded, at);
    names.push(here);
    for (let left = here; left !== 0; left &= left - 1) {
      const index = 31 - Math.clz32(left & -left);
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return NAMES.some((name, index) => (counts[index] ?? 0) >= name.fewest && isGathered(names, index, name));
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

/** So many different indicators under one another or side by side say that their short names are meant so. */
const NEARLY_ALL = 8;
/** Short names are looked for in so many rows: the first set of scores, or the headings. */
const SHORT_ROWS = 60;
const SHORTEST_SHORT = 4;
const LONGEST_SHORT = 60;
/** A quick look: every short name holds one of these. */
const MAY_BE_SHORT = /หน้าที|งบ|อำ|อํ|ทรัพย์|ทุจริต|คุณภาพ|สื่อสาร|ปรับปรุง|ระบบ|เปิดเผย|ป้องกัน/u;

/** The names of one row or column: the indicators named in full, and the wordings that may be short for others. */
interface NamesInLine {
  readonly full: Set<IndicatorNumber>;
  readonly short: Map<string, IndicatorNumber>;
}

function shortNameIn(text: string): NameInText | undefined {
  const indicator = findShortName(text);
  return indicator === undefined || SUB_INDICATOR.test(fold(text)) || findInstrument(text) !== undefined
    ? undefined
    : { indicator, inside: splitNameAndScore(text).score };
}

/** Whether nearly all ten are named in a line, by short names where the full ones do not do, and each by one wording. */
function isSure({ full, short }: NamesInLine): boolean {
  const named = [...full, ...short.values()];
  const distinct = new Set(named).size;
  return full.size < NEARLY_ALL && distinct >= NEARLY_ALL && distinct === named.length;
}

/** The short wordings that may be taken as names: those of a row or column in which nearly all ten are named. */
function shortNamesOf({ values }: Grid): ReadonlySet<string> {
  const lines: NamesInLine[] = [];
  const columns = new Map<number, NamesInLine>();
  for (const cells of values.cells.slice(0, SHORT_ROWS)) {
    const row: NamesInLine = { full: new Set(), short: new Map() };
    lines.push(row);
    for (const [index, value] of cells.entries()) {
      if (typeof value !== 'string' || value.length > LONGEST_SHORT || !MAY_BE_SHORT.test(value)) {
        continue;
      }
      const full = nameIn(value);
      const short = full === undefined ? shortNameIn(value) : undefined;
      const column: NamesInLine = columns.get(index) ?? { full: new Set(), short: new Map() };
      columns.set(index, column);
      for (const line of [row, column]) {
        if (full !== undefined) {
          line.full.add(full.indicator);
        } else if (short !== undefined) {
          line.short.set(nameCore(value).core, short.indicator);
        }
      }
    }
  }
  return new Set([...lines, ...columns.values()].filter(isSure).flatMap(({ short }) => [...short.keys()]));
}

/** Reads whether a text names an indicator and nothing else, each wording of a sheet once. */
export const nameReader = oncePerValues((grid): ((text: string) => NameInText | undefined) => {
  const known = new Map<string, NameInText | undefined>();
  const shortNames = shortNamesOf(grid);
  const shortest = shortNames.size > 0 ? SHORTEST_SHORT : SHORTEST_NAME;
  const isShort = (text: string) =>
    text.length <= LONGEST_SHORT && MAY_BE_SHORT.test(text) && shortNames.has(nameCore(text).core);
  return (text) => {
    if (text.length < shortest || isTooLong(text)) {
      return undefined;
    }
    const before = known.get(text);
    if (before !== undefined || known.has(text)) {
      return before;
    }
    const found = nameIn(text) ?? (shortNames.size > 0 && isShort(text) ? shortNameIn(text) : undefined);
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
