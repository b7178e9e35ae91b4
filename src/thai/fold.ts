import { toArabicDigits } from './digits';
import { remembering } from './remembering';

const TAG = /<[a-z/!][^<>]*>/gi;
const SPACE_ENTITY = /&nbsp;|&#160;/gi;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD\u0000-\u0008]/g;
const WHITE_SPACE = /[\s\u00A0]+/g;

/** Thai letters and ASCII without markup: needs no Unicode normalisation, which is nearly every cell. */
const PLAIN = /^[\s\u0021-\u0025\u0027-\u003B\u003D-\u007E\u0E01-\u0E4C\u0E4E-\u0E5B]*$/;
/** What must go through the full normalisation even in a plain text. */
const AWKWARD =
  /เเ|[\u0E48-\u0E4B][\u0E38-\u0E3A]|\u0E33[\u0E48-\u0E4B]|[\u0E38-\u0E3A]{2}|[\u0E48-\u0E4B]{2}/;

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

/**
 * The one normal form in which texts are compared (domain facts 3.1): Arabic digits, one spelling of ำ and แ, no HTML
 * tags, no white space at all (justified Thai text puts it inside words), no zero-width characters, Latin in lower
 * case. Combining marks stay: มี.ค. is not ม.ค.
 */
export const fold = remembering((text: string): string => {
  if (PLAIN.test(text)) {
    const squeezed = text.replace(WHITE_SPACE, '');
    if (!AWKWARD.test(squeezed)) return toArabicDigits(squeezed.toLowerCase());
  }
  let folded = text;
  // Taking something away can bring a new tag or a new pair together: repeat until nothing changes.
  for (let next = foldOnce(folded); next !== folded; next = foldOnce(folded)) folded = next;
  return folded;
});

/** Stands between two numbers that were typed apart, in {@link foldKeepingGaps}. */
export const GAP = '·';

/**
 * As {@link fold}, but a {@link GAP} stays where only white space (or a tag) parted two numbers: `ม.ค. ๒๕๖๕ ๒๙ มี.ค.` must
 * not become the year 256529. Four single digits that justified text spread apart (`๒ ๕ ๖ ๕`) are one number.
 */
export function foldKeepingGaps(text: string): string {
  const parted = toArabicDigits(tidy(text).replace(GAP, ' '))
    .replace(/(?<!\d ?)(\d) (\d) (\d) (\d)(?! ?\d)/g, '$1$2$3$4')
    .replace(/(\d) (?=\d)/g, `$1${GAP}`);
  return fold(parted);
}

/**
 * The text as it should be shown: no HTML, no zero-width characters, white space collapsed to single blanks, the same
 * spelling repairs as {@link fold}. Digits, case and punctuation stay as typed.
 */
export const tidy = remembering((text: string): string => {
  let tidied = text;
  for (let next = tidyOnce(tidied); next !== tidied; next = tidyOnce(tidied)) tidied = next;
  return tidied;
});

function tidyOnce(text: string): string {
  return respell(text.normalize('NFC').replace(SPACE_ENTITY, ' ').replace(TAG, ' ').replace(INVISIBLE, ''))
    .replace(WHITE_SPACE, ' ')
    .trim();
}
