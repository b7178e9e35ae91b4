import { toArabicDigits } from './digits';
import { fold, tidy } from './fold';
import { remembering } from './remembering';

/**
 * What a text says about a score. `points` are 0–100. `notCounted`: ไม่คิดคะแนน, N/A; `unreadable`: some other text, an
 * Excel error such as #REF!, a date typed by mistake, or a number outside 0–100 (then with the number).
 */
export type ScoreReading =
  | { readonly kind: 'score'; readonly points: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notCounted' }
  | {
      readonly kind: 'unreadable';
      readonly reason: 'text' | 'error' | 'outOfRange' | 'date';
      readonly points?: number;
    };

const EXCEL_ERROR =
  /^#(?:ref|n\/a|value|div\/0|name|num|null|spill|calc|getting_data|field|blocked|connect|busy|unknown)[!?]?$/;
/** What needs no folding. */
const PLAIN_NUMBER = /^\d{1,3}\.\d{1,2}$/;
const NOT_COUNTED =
  /^[([]?(?:ไม่(?:คิด|นับ|มี|ให้|ได้)คะแนน|ไม่(?:ได้|มีการ|ถูก|ต้อง)?(?:รับการ)?ประเมิน|ไม่(?:ได้)?เข้า(?:รับการ|ร่วมการ)?ประเมิน|(?:ยกเว้น|งด|ไม่ใช้|ไม่นำมา)(?:ประเมิน|คิดคะแนน|คะแนน)|n\/a|n\.a\.?|na)[)\]]?$/;
/** A literal apostrophe comes along when cells are pasted from elsewhere. */
const WHOLE =
  /^['’‘`]?(?:ผล|ได้|มี|คะแนน|รวม|เฉลี่ย|เท่ากับ|ร้อยละ|[=:([])*([-–]?\d+(?:[.,]\d+)?)(?:คะแนน|เปอร์เซ็นต์|%|\/100|[.)\]])*$/;
/** `9/10/2568`, `9-10-68`, `9 ต.ค. 68`, `9-ต.ค.`: a score that Excel took for a date, or a date in the wrong column. */
const DATE =
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}[/-]?(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค|[ก-ฮ][ก-๎]*(?:าคม|ายน|าพันธ์))\.?[/-]?(?:\d{2}|\d{4})?$/;
/** Digits that white space parts: two numbers, unless each digit stands alone as in justified text (`๗ ๖ . ๓ ๙`). */
const PARTED = /\d\s+\d/;
const PARTED_AS_TYPED = /[\d๐-๙](?:[\s\u00A0]|&nbsp;|&#160;|<[^>]*>)+[\d๐-๙]/;
const SPREAD = /^\D*\d(?:\s*[.,]|\s+\d)+(?:\s*\D*)$/;

/** Points as a number where they are 0–100, else out of range. */
export function scoreOf(points: number): ScoreReading {
  return points >= 0 && points <= 100
    ? { kind: 'score', points }
    : { kind: 'unreadable', reason: 'outOfRange', points };
}

/**
 * Reads a text cell that holds nothing but a score: `๘๓.๙๓ คะแนน`, `ร้อยละ ๖๒.๒๐`, `97.73 %`, `76,39` (a comma before one or
 * two digits is a decimal point). Points 0–100.
 */
export function parseScoreText(text: string): ScoreReading {
  return PLAIN_NUMBER.test(text) ? scoreOf(Number(text)) : remembered(text);
}

/** Scores typed as text repeat by the thousands: each wording is read once, for as long as so many are remembered. */
const MOST_REMEMBERED = 20_000;
const remembered = remembering(readScoreText, MOST_REMEMBERED);

function readScoreText(text: string): ScoreReading {
  const folded = fold(text);
  if (/^[-–—.…_]*$/.test(folded)) return { kind: 'blank' };
  if (EXCEL_ERROR.test(folded)) return { kind: 'unreadable', reason: 'error' };
  if (NOT_COUNTED.test(folded)) return { kind: 'notCounted' };
  const number = WHOLE.exec(folded)?.[1];
  if (number === undefined) return { kind: 'unreadable', reason: DATE.test(folded) ? 'date' : 'text' };
  return isTwoNumbers(text) ? { kind: 'unreadable', reason: 'text' } : readNumber(number);
}

function isTwoNumbers(text: string): boolean {
  if (!PARTED_AS_TYPED.test(text)) return false;
  const arabic = toArabicDigits(tidy(text));
  // Justified text parts either every letter of the number or none; a point must tell where its decimals begin.
  return PARTED.test(arabic) && !(SPREAD.test(arabic) && /[.,]/.test(arabic));
}

function readNumber(typed: string): ScoreReading {
  const number = typed.replace('–', '-');
  const points = /,\d{3}$/.test(number) ? Number(number.replace(',', '')) : Number(number.replace(',', '.'));
  return scoreOf(points);
}

const NUMBER = '(\\d{1,4}(?:[.,] ?\\d{1,6})?)';
const UNIT = '(?:คะแนน|เปอร์เซ็นต์|%)';
const LEAD = '(?:[-–:=(\\[\\s]|(?:ได้)?คะแนน|ได้|เท่ากับ|ร้อยละ)*';
/** A score behind a name: with its unit, in brackets, after ร้อยละ or เท่ากับ, or with decimals. */
const TRAILING = [
  new RegExp(`${LEAD}${NUMBER}\\s*${UNIT}[\\s)\\].]*$`),
  new RegExp(`\\s*[(\\[]\\s*(\\d{2,3}(?:[.,]\\d{1,6})?|\\d[.,]\\d{1,6})\\s*[)\\]]\\s*$`),
  new RegExp(`${LEAD}(?:คะแนน|ร้อยละ|เท่ากับ|[=:])\\s*(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*$`),
  new RegExp(
    `[-–\\s(]*(?<!(?:ตัวชี้วัด|ย่อย|ข้อ|ส่วน|ลำดับ)(?:ที่)?\\s*)(?<![\\d.,/a-zA-Z])(\\d{1,3}[.,]\\d{1,2})\\s*$`,
  ),
];

/** A longer text is prose. */
const LONGEST_NAME = 300;
/** A quick look before the patterns: a digit somewhere, and at the end what can end a score. */
const ENDS_LIKE_A_SCORE = /\d.*$(?<=(?:[\d%)\].น]|์)\s*)/s;

/** A text as the name in it, and the score behind the name where there is one. */
export interface NameAndScore {
  readonly name: string;
  readonly score: ScoreReading | undefined;
}

/**
 * Parts a cell that holds a name and its score, `๑.การปฏิบัติหน้าที่ (๗๖.๓๙ คะแนน)`, `๒. การใช้งบประมาณ ๗๕.๕๑ คะแนน`. The name keeps
 * its numbering. Without a score behind it the whole text is the name; a bare whole number without a unit
 * (`EIT ส่วนที่ 1`, `ตัวชี้วัดที่ 8`) is no score.
 */
export const splitNameAndScore = remembering((text): NameAndScore => {
  const typed = tidy(text);
  // Digit for digit, so that places in one are places in the other.
  const arabic = toArabicDigits(typed);
  if (typed.length > LONGEST_NAME || !ENDS_LIKE_A_SCORE.test(arabic))
    return { name: typed, score: undefined };
  for (const pattern of TRAILING) {
    const match = pattern.exec(arabic);
    const number = match?.[1];
    if (match && number !== undefined) {
      return { name: nameBefore(typed.slice(0, match.index)), score: readNumber(number.replace(' ', '')) };
    }
  }
  return { name: typed, score: undefined };
});

function nameBefore(text: string): string {
  const name = text.replace(/[\s([:=–-]+$/, '').replace(/\s+คะแนน$/, '');
  return /[\p{L}]/u.test(name) ? name : '';
}

const IN_PROSE = new RegExp(
  `(?<![\\d.,])(\\d{1,3}(?:[.,]\\d{1,4})?)${UNIT}|(?:ร้อยละ|เท่ากับ|คะแนน(?:รวม)?)(\\d{1,3}(?:[.,]\\d{1,4})?)(?![\\d.,])`,
  'g',
);

/**
 * The scores that a sentence or heading names (`ผลคะแนนโดยภาพรวมเท่ากับร้อยละ ๖๒.๒๐ คะแนน ระดับ D`), in its order, points 0–100.
 */
export function findScoresInText(text: string): readonly number[] {
  return [...fold(text).matchAll(IN_PROSE)].flatMap((match) => {
    const reading = readNumber(match[1] ?? match[2] ?? '');
    return reading.kind === 'score' ? [reading.points] : [];
  });
}
