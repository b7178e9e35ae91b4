import { lowestOf, schemeLabel } from '../ita/BandScheme';
import type { BandBoundary, BandScheme, SchemeBand } from '../ita/BandScheme';
import { formulaPattern } from './formulaPattern';
import { quotedText, markedBlank, markedTrue } from './mark';
import { aloneFormula, behindNameFormula, hasScoreSign } from './typedScoreFormula';

/**
 * How a rule reads a cell: a number in points, or as a percentage (0.7639 is 76.39 points); such a number or a score typed
 * as text (`๗๖.๓๙ คะแนน`); a score behind a name; or only the very text that was read, where no formula can read it.
 */
export type RuleReading =
  | { readonly kind: 'number' | 'percent' }
  | { readonly kind: 'typed'; readonly numbers: 'number' | 'percent' }
  | { readonly kind: 'inName' }
  | { readonly kind: 'exact'; readonly text: string };

const quotedLabels = new WeakMap<SchemeBand, string>();

/** Sign and word of a band as a formula writes them; made once a band, since a province has thousands of words. */
function quotedLabel(band: SchemeBand): string {
  const known = quotedLabels.get(band) ?? quotedText(schemeLabel(band));
  quotedLabels.set(band, known);
  return known;
}

/** Hundredths of a point as a formula writes them, without a float's tail. */
function line(hundredths: number): string {
  return String(hundredths / 100);
}

/** The score in points, rounded half-up to two decimals as bands are judged. */
function rounded(cell: string, form: 'number' | 'percent'): string {
  return form === 'percent' ? `ROUND(${cell}*100,2)` : `ROUND(${cell},2)`;
}

/** Whether a number can be a score: 0-100 points, in percent cells 0-1. */
function within(cell: string, form: 'number' | 'percent'): string {
  return `${cell}>=0,${cell}<=${form === 'percent' ? '1' : '100'}`;
}

function atOrAbove(score: string, { kind, hundredths }: BandBoundary): string {
  return `${score}${kind === 'from' ? '>=' : '>'}${line(hundredths)}`;
}

function below(score: string, { kind, hundredths }: BandBoundary): string {
  return `${score}${kind === 'from' ? '<' : '<='}${line(hundredths)}`;
}

/** The line under the next better band; the best band has none above it. */
function upperOf(scheme: BandScheme, band: SchemeBand): BandBoundary | undefined {
  return scheme[scheme.indexOf(band) - 1]?.lower;
}

/** The tests of one band on a rounded score, its lower line first, e.g. `ROUND(B4,2)>95`. */
function bandTests(score: string, band: SchemeBand, scheme: BandScheme): readonly string[] {
  const upper = upperOf(scheme, band);
  return [
    ...(band.lower === undefined ? [] : [atOrAbove(score, band.lower)]),
    ...(upper === undefined ? [] : [below(score, upper)]),
  ];
}

/** The points of a cell that may hold a number or a text, as one expression. */
function readPoints(cell: string, reading: Extract<RuleReading, { kind: 'typed' | 'inName' }>): string {
  if (reading.kind === 'inName') {
    return behindNameFormula(cell);
  }
  const number = reading.numbers === 'percent' ? `${cell}*100` : cell;
  return `IF(ISNUMBER(${cell}),${number},${aloneFormula(cell)})`;
}

/**
 * Whether points lie in a band, with a single mention of them since reading them from a text is long: twice the whole
 * hundredths differ from the sum of the band's ends by no more than its width.
 */
function isInBand(points: string, band: SchemeBand, scheme: BandScheme): string {
  const upper = upperOf(scheme, band);
  const least = band.lower === undefined ? 0 : lowestOf(band.lower);
  const most = upper === undefined ? 10_000 : lowestOf(upper) - 1;
  return `ABS(2*INT(ROUND(${points},2)*100+0.5)-${String(least + most)})<=${String(most - least)}`;
}

/** What a score's word is when the tests of better bands have failed before; the worst band needs no test of its own. */
function wordByScore(score: string, scheme: BandScheme): string {
  return scheme.reduceRight((otherwise, band) => {
    const word = quotedLabel(band);
    return band.lower === undefined ? word : `IF(${atOrAbove(score, band.lower)},${word},${otherwise})`;
  }, '""');
}

/**
 * The condition that colours a score cell as one band, on the cell itself and relative to it. A number recolours itself
 * when it is corrected, and so does a text that a formula can read; blank, other text and 763.9 stay uncoloured.
 */
export function bandCondition(
  cell: string,
  reading: RuleReading,
  band: SchemeBand,
  scheme: BandScheme,
): string {
  const mark = markedTrue(`band.${band.band}`);
  switch (reading.kind) {
    case 'exact':
      return `=AND(EXACT(${cell},${quotedText(reading.text)}),${mark})`;
    case 'typed':
      return `=AND(${isInBand(readPoints(cell, reading), band, scheme)},${mark})`;
    case 'inName':
      return `=AND(${hasScoreSign(cell)},${isInBand(readPoints(cell, reading), band, scheme)},${mark})`;
    case 'number':
    case 'percent': {
      const tests = bandTests(rounded(cell, reading.kind), band, scheme);
      // AND computes every part, and ROUND of a text is an error: a condition that is an error colours nothing.
      return `=AND(${[`ISNUMBER(${cell})`, within(cell, reading.kind), ...tests, mark].join(',')})`;
    }
  }
}

/** Lines and words as two lists, for a cell of ours: over 100 points there is no word again. */
function wordLists(scheme: BandScheme): string {
  const rising = [...scheme].reverse();
  const lines = [
    ...rising.map(({ lower }) => (lower === undefined ? '0' : line(lowestOf(lower)))),
    line(10_001),
  ];
  const words = [...rising.map((band) => quotedLabel(band)), '""'];
  return `{${lines.join(',')}},{${words.join(',')}}`;
}

/**
 * The word of the band beside a score: live where a formula can read the score, else gone when the text was changed. Asks
 * first what the cell holds, so that an error in the score does not show again in our column. `bandRead`: the band of a text that
 * no formula reads.
 */
export function bandWordFormula(
  cell: string,
  reading: RuleReading,
  bandRead: () => SchemeBand,
  scheme: BandScheme,
): string {
  const tail = markedBlank('band.word');
  switch (reading.kind) {
    case 'exact': {
      const test = `EXACT(${cell},${quotedText(reading.text)})`;
      return `=IF(ISTEXT(${cell}),IF(${test},${quotedLabel(bandRead())},""),"")&${tail}`;
    }
    case 'typed':
      return `=IFERROR(LOOKUP(ROUND(${readPoints(cell, reading)},2),${wordLists(scheme)}),"")&${tail}`;
    case 'inName': {
      const word = `LOOKUP(ROUND(${readPoints(cell, reading)},2),${wordLists(scheme)})`;
      return `=IFERROR(IF(${hasScoreSign(cell)},${word},""),"")&${tail}`;
    }
    case 'number':
    case 'percent': {
      const word = wordByScore(rounded(cell, reading.kind), scheme);
      return `=IF(ISNUMBER(${cell}),IF(AND(${within(cell, reading.kind)}),${word},""),"")&${tail}`;
    }
  }
}

/** Writes the words of one scheme as {@link bandWordFormula} does. */
export type BandWordWriter = (cell: string, reading: RuleReading, bandRead: () => SchemeBand) => string;

/** For thousands of scores: what does not depend on the cell is put together once for each way of reading. */
export function bandWordWriter(scheme: BandScheme): BandWordWriter {
  const known = new Map<string, (cell: string) => string>();
  return (cell, reading, bandRead) => {
    if (reading.kind === 'exact') {
      return bandWordFormula(cell, reading, bandRead, scheme);
    }
    const key = reading.kind === 'typed' ? `typed ${reading.numbers}` : reading.kind;
    const pattern =
      known.get(key) ?? formulaPattern((any) => bandWordFormula(any, reading, bandRead, scheme));
    known.set(key, pattern);
    return pattern(cell);
  };
}

/** The condition that colours the word of a band in our own column. */
export function bandWordCondition(cell: string, band: SchemeBand): string {
  return `=AND(EXACT(${cell},${quotedLabel(band)}),${markedTrue(`band.${band.band}`)})`;
}

/** The condition that colours a line of the key: always, while anything stands there. */
export function bandKeyCondition(cell: string, { band }: SchemeBand): string {
  return `=AND(LEN(${cell})>0,${markedTrue(`band.${band}`)})`;
}
