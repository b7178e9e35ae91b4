import { toArabicDigits } from './digits';
import { remembering } from './remembering';

const TAG = /<[a-z/!][^<>]*>/gi;
const SPACE_ENTITY = /&nbsp;|&#160;/gi;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD\u0000-\u0008]/g;
const WHITE_SPACE = /[\s\u00A0]+/g;

/** What a look at each letter of a text shows: which repairs it needs, as bits that are joined by `|`. */
const SPACED = 1;
const UPPER = 2;
const THAI_DIGITS = 4;
/** White space that a reader does not see as one blank between words. */
const UNTIDY = 8;
/** Anything but Thai and ASCII without markup, or vowels and tones in an odd order: the full normalisation must decide. */
const AWKWARD = 16;
/** A letter that normalising may change together with the one before it. */
const PAIRING = 32;

const SPACE = 0x20;
const SARA_AM = 0x0e33;
const SARA_E = 0x0e40;

function isTone(code: number): boolean {
  return code >= 0x0e48 && code <= 0x0e4b;
}

function isBelow(code: number): boolean {
  return code >= 0x0e38 && code <= 0x0e3a;
}

function needOf(code: number): number {
  if (code === SPACE) return SPACED;
  if ((code >= 0x09 && code <= 0x0d) || code === 0xa0) return SPACED | UNTIDY;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if (code >= 0x0e50 && code <= 0x0e59) return THAI_DIGITS;
  if (code === SARA_E || code === SARA_AM || isBelow(code) || isTone(code)) return PAIRING;
  const isThai = code >= 0x0e01 && code <= 0x0e5b && code !== 0x0e4d;
  const isAscii = code > SPACE && code < 0x7f && code !== 0x26 && code !== 0x3c;
  return isThai || isAscii ? 0 : AWKWARD;
}

/** The needs of all letters up to the last Thai one. */
const NEEDS = Uint8Array.from({ length: 0x0e5c }, (_, code) => needOf(code));

/** Two letters, beside one another but for white space, that normalising may change. */
function isAwkwardPair(before: number, code: number): boolean {
  return (
    (code === SARA_E && before === SARA_E) ||
    (isBelow(code) && (isTone(before) || isBelow(before))) ||
    (isTone(code) && (before === SARA_AM || isTone(before)))
  );
}

/** Letter by letter, since nearly every cell needs little or nothing and patterns over Thai text are slow. */
function needsOf(text: string): number {
  let needs = 0;
  let letter = 0;
  let last = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const need = NEEDS[code] ?? AWKWARD;
    if (need === AWKWARD || (need === PAIRING && isAwkwardPair(letter, code))) return AWKWARD;
    needs |= need;
    if ((need & SPACED) === 0) letter = code;
    else if (last === SPACE) needs |= UNTIDY;
    last = (need & SPACED) === 0 ? code : SPACE;
  }
  return last === SPACE ? needs | UNTIDY : needs;
}

/**
 * One spelling for what looks the same: sara am typed in two parts (ํ + า, also with the tone mark between or behind)
 * becomes ำ, a doubled เ becomes แ. Changes no letter that a reader would see.
 */
function respell(text: string): string {
  return text
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/\u0E33([\u0E48-\u0E4B])/g, '$1\u0E33')
    .replace(/เเ/g, 'แ');
}

function foldOnce(text: string): string {
  return respell(
    toArabicDigits(text)
      .normalize('NFKC')
      .replace(SPACE_ENTITY, '')
      .replace(TAG, '')
      .replace(INVISIBLE, '')
      .replace(WHITE_SPACE, '')
      .toLowerCase()
      .normalize('NFKC'),
  );
}

/** The titles or measures of a long sheet: each is asked about many things, in one pass over the sheet after the other. */
const MOST_FOLDED = 20_000;

/** What comes again is folded once. */
const folded = remembering((text: string): string => {
  const needs = needsOf(text);
  if (needs === AWKWARD) return foldWholly(text);
  const letters = (needs & SPACED) === 0 ? text : squeezed(text, needs);
  const lower = (needs & UPPER) === 0 ? letters : letters.toLowerCase();
  return (needs & THAI_DIGITS) === 0 ? lower : toArabicDigits(lower);
}, MOST_FOLDED);

function squeezed(text: string, needs: number): string {
  return (needs & UNTIDY) === 0 ? text.replaceAll(' ', '') : text.replace(WHITE_SPACE, '');
}

function foldWholly(text: string): string {
  let result = text;
  // Taking something away can bring a new tag or a new pair together: repeat until nothing changes.
  for (let next = foldOnce(result); next !== result; next = foldOnce(result)) result = next;
  return result;
}

/**
 * The one normal form in which texts are compared (domain facts 3.1): Arabic digits, one spelling of ำ and แ, no HTML
 * tags, no white space at all (justified Thai text puts it inside words), no zero-width characters, Latin in lower
 * case. Combining marks stay: มี.ค. is not ม.ค.
 */
export function fold(text: string): string {
  return folded(text);
}

/** Stands between two numbers that were typed apart, in {@link foldKeepingGaps}. */
const GAP = '·';
/** Where nothing parts two numbers, no gap is to be kept. */
const TWO_NUMBERS = /\d \d|·/;
/** Points that she typed herself are blanks. */
const TYPED_GAP = / *(?:· *)+/g;

/**
 * As {@link fold}, but a {@link GAP} stays where only white space (or a tag) parted two numbers: `ม.ค. ๒๕๖๕ ๒๙ มี.ค.` must
 * not become the year 256529. Four single digits that justified text spread apart (`๒ ๕ ๖ ๕`) are one number.
 */
export function foldKeepingGaps(text: string): string {
  const arabic = toArabicDigits(tidy(text));
  if (!TWO_NUMBERS.test(arabic)) return fold(arabic);
  const parted = arabic
    .replace(/(?<!\d ?)(\d) (\d) (\d) (\d)(?! ?\d)/g, '$1$2$3$4')
    .replace(TYPED_GAP, ' ')
    .replace(/(\d) (?=\d)/g, `$1${GAP}`);
  return fold(parted);
}

/**
 * The text as it should be shown: no HTML, no zero-width characters, white space collapsed to single blanks, the same
 * spelling repairs as {@link fold}. Digits, case and punctuation stay as typed.
 */
export function tidy(text: string): string {
  return (needsOf(text) & (UNTIDY | AWKWARD)) === 0 ? text : tidied(text);
}

const tidied = remembering((text: string): string => {
  let result = text;
  for (let next = tidyOnce(result); next !== result; next = tidyOnce(result)) result = next;
  return result;
});

function tidyOnce(text: string): string {
  return respell(text.normalize('NFC').replace(SPACE_ENTITY, ' ').replace(TAG, ' ').replace(INVISIBLE, ''))
    .replace(WHITE_SPACE, ' ')
    .trim();
}
