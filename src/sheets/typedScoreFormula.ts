import { toArabicDigits } from '../thai/digits';
import { quotedText } from './mark';

/**
 * How a score that was typed as text is read by a formula, so that a rule colours it and follows it when it is corrected.
 * One list of replacements makes both the formula and our own reading of what it would give: functions of Excel 2010,
 * no array constant (rules may hold none), at most 48 levels (Excel takes 64).
 */
type Replacements = readonly (readonly [from: string, to: string])[];

const SPACES = ['\u00A0', '\n', '\r', '\t'] as const;
const ZERO_WIDTH = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'] as const;
const UNITS = ['คะแนน', 'เปอร์เซ็นต์', '%'] as const;
const LEADS = ['ร้อยละ', 'เท่ากับ'] as const;

const each = (texts: readonly string[], to: string): Replacements => texts.map((text) => [text, to]);

const DIGITS: Replacements = Array.from('๐๑๒๓๔๕๖๗๘๙', (digit, index) => [digit, String(index)]);

/** For a cell that holds nothing but a score. */
const ALONE: Replacements = [
  ...each([' ', ...SPACES, ...ZERO_WIDTH], ''),
  ...DIGITS,
  ...each(['/100', 'จาก100', 'เต็ม100', ...UNITS, ...LEADS, 'เฉลี่ย', 'ได้', 'รวม', 'ผล', 'มี'], ''),
  ...each(['(', ')', '[', ']', ':', '=', "'", '*', '¹', '²', '³', '.-'], ''),
  [',', '.'],
];

/** For a cell that holds a name with its score behind it. */
const BEHIND_NAME: Replacements = [
  ...each(ZERO_WIDTH, ''),
  ...each([...SPACES, ...UNITS, ...LEADS, 'ได้', '(', ')', '[', ']', ':', '=', '-', '–'], ' '),
  ...DIGITS,
  [',', '.'],
];

/** One of these shows that a number behind a name is a score and no numbering. */
const SCORE_SIGNS = [...UNITS, ...LEADS, '(', '['] as const;
/** Characters that a number behind a name takes at most. */
const NUMBER_LENGTH = 20;
const PLAIN_NUMBER = /^\d{1,6}(?:\.\d{1,9})?$/;

function replaced(text: string, replacements: Replacements): string {
  return replacements.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);
}

/** What nearly every score looks like: what all the replacements would leave of it is plain to see. */
const USUAL = /^([\d๐-๙]{1,3}\.[\d๐-๙]{1,2}) ?(?:คะแนน|%)?$/;

function numberIn(text: string): number | undefined {
  return PLAIN_NUMBER.test(text) ? Number(text) : undefined;
}

/** The points that {@link aloneFormula} gives for a text; undefined where it gives an error, or nothing we would trust. */
export function pointsAlone(text: string): number | undefined {
  const usual = USUAL.exec(text)?.[1];
  return usual === undefined
    ? (numberIn(text) ?? numberIn(replaced(text, ALONE)))
    : numberIn(toArabicDigits(usual));
}

/** The points that {@link behindNameFormula} gives for a text; undefined where it gives an error. */
export function pointsBehindName(text: string): number | undefined {
  if (!SCORE_SIGNS.some((sign) => text.includes(sign))) {
    return undefined;
  }
  const words = replaced(text, BEHIND_NAME).trim().split(/ +/);
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length <= NUMBER_LENGTH ? numberIn(last) : undefined;
}

/** A text inside a formula; what can't be seen is written by its code. */
function inFormula(text: string): string {
  return ['\n', '\r', '\t'].includes(text) ? `CHAR(${String(text.charCodeAt(0))})` : quotedText(text);
}

function substituted(cell: string, replacements: Replacements): string {
  return replacements.reduce(
    (inner, [from, to]) => `SUBSTITUTE(${inner},${inFormula(from)},${inFormula(to)})`,
    cell,
  );
}

/** A formula for the points (0-100) of a cell that holds nothing but a score as text; an error for any other text. */
export function aloneFormula(cell: string): string {
  return `VALUE(${substituted(cell, ALONE)})`;
}

/** A formula for the points (0-100) behind a name in the same cell; an error where the last word is no number. */
export function behindNameFormula(cell: string): string {
  const wide = `SUBSTITUTE(TRIM(${substituted(cell, BEHIND_NAME)})," ",REPT(" ",${String(NUMBER_LENGTH)}))`;
  return `VALUE(TRIM(RIGHT(${wide},${String(NUMBER_LENGTH)})))`;
}

/** A condition that a number behind a name is a score: the text has a unit, a bracket or ร้อยละ. */
export function hasScoreSign(cell: string): string {
  return `COUNT(${SCORE_SIGNS.map((sign) => `FIND(${quotedText(sign)},${cell})`).join(',')})>0`;
}
