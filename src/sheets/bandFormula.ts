import { quotedText, markedBlank, markedTrue } from './mark';
import { BANDS, bandLabel } from '../ita/Band';
import type { Band, BandLines } from '../ita/Band';
import type { ScoreForm } from './ScoreBlock';

/** A boundary in points as a formula writes it: hundredths, without a float's tail. */
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

/** The tests of one band on a rounded score, its lower line first, e.g. `ROUND(B4,2)>95`. */
function bandTests(score: string, band: Band, lines: BandLines): readonly [string, ...string[]] {
  const { strengthAbove, maintainFrom, improveFrom } = lines;
  switch (band) {
    case 'strength':
      return [`${score}>${line(strengthAbove)}`];
    case 'maintain':
      return [`${score}>=${line(maintainFrom)}`, `${score}<=${line(strengthAbove)}`];
    case 'improve':
      return [`${score}>=${line(improveFrom)}`, `${score}<${line(maintainFrom)}`];
    case 'urgent':
      return [`${score}<${line(improveFrom)}`];
  }
}

const QUOTED_LABELS = new Map(BANDS.map(({ band }) => [band, quotedText(bandLabel(band))]));

function quotedLabel(band: Band): string {
  return QUOTED_LABELS.get(band) ?? '""';
}

/** What a score's word is when the tests of better bands have failed before; the worst band needs no test of its own. */
function wordByScore(score: string, lines: BandLines): string {
  return BANDS.reduceRight((otherwise, { band }) => {
    const word = quotedLabel(band);
    return otherwise === '' ? word : `IF(${bandTests(score, band, lines)[0]},${word},${otherwise})`;
  }, '');
}

/**
 * The condition that colours a score cell as one band, on the cell itself and relative to it. A number recolours itself
 * when it is corrected; blank, text and 763.9 stay uncoloured. A text cell is coloured only while it holds what was read.
 */
export function bandCondition(cell: string, form: ScoreForm, band: Band, lines: BandLines): string {
  const mark = markedTrue(`band.${band}`);
  if (form.kind === 'text') {
    return `=AND(EXACT(${cell},${quotedText(form.text)}),${mark})`;
  }
  const tests = bandTests(rounded(cell, form.kind), band, lines);
  // AND computes every part, and ROUND of a text is an error: a condition that is an error colours nothing.
  return `=AND(ISNUMBER(${cell}),${within(cell, form.kind)},${tests.join(',')},${mark})`;
}

/**
 * The word of the band beside a score: live where the score is a number, gone when a text cell was changed. Asks first what
 * the cell holds, so that an error in the score does not show again in our column.
 */
export function bandWordFormula(cell: string, form: ScoreForm, band: Band, lines: BandLines): string {
  const tail = markedBlank('band.word');
  if (form.kind === 'text') {
    const test = `EXACT(${cell},${quotedText(form.text)})`;
    return `=IF(ISTEXT(${cell}),IF(${test},${quotedLabel(band)},""),"")&${tail}`;
  }
  const word = wordByScore(rounded(cell, form.kind), lines);
  return `=IF(ISNUMBER(${cell}),IF(AND(${within(cell, form.kind)}),${word},""),"")&${tail}`;
}

/** The condition that colours the word of a band in our own column. */
export function bandWordCondition(cell: string, band: Band): string {
  return `=AND(EXACT(${cell},${quotedLabel(band)}),${markedTrue(`band.${band}`)})`;
}

/** The condition that colours a line of the key: always, while anything stands there. */
export function bandKeyCondition(cell: string, band: Band): string {
  return `=AND(LEN(${cell})>0,${markedTrue(`band.${band}`)})`;
}
