import { findIndicator, INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { findInstrument } from '../ita/Instrument';
import { fold } from '../thai/fold';
import { splitNameAndScore } from '../thai/parseScoreText';
import type { ScoreReading } from '../thai/parseScoreText';
import { isErrorValue } from './Grid';
import { oncePerGrid } from './oncePerGrid';

/** A cell with an indicator's name, and the score inside it where there is one. */
export interface NameCell {
  readonly indicator: IndicatorNumber;
  readonly row: number;
  readonly column: number;
  readonly inside: ScoreReading | undefined;
}

type NameInText = Pick<NameCell, 'indicator' | 'inside'>;

/** A longer text is prose, whatever it names; so is one with more letters than the longest name, its number and score. */
const LONGEST_NAME = 120;
const MOST_LETTERS = 84;
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

/** All cells of a sheet that name one of the ten indicators and nothing else, in reading order. */
export const findNames = oncePerGrid((grid): readonly NameCell[] => {
  const names: NameCell[] = [];
  const known = new Map<string, NameInText | undefined>();
  grid.values.cells.forEach((cells, r) => {
    cells.forEach((value, c) => {
      if (typeof value !== 'string' || value === '' || isTooLong(value)) {
        return;
      }
      if (!known.has(value)) {
        known.set(value, nameIn(value));
      }
      const found = known.get(value);
      if (found !== undefined) {
        names.push({ ...found, row: grid.values.row + r, column: grid.values.column + c });
      }
    });
  });
  return names;
});
