import { toArabicDigits } from './digits';
import { fold, tidy } from './fold';
import { remembering } from './remembering';

/**
 * What a text says about a score. `points` are 0–100. `blank`: nothing yet, `-`, รอผล. `notCounted`: ไม่คิดคะแนน, N/A; `unreadable`: some other text, an
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
/** What stands where a score is still to come: the agency waits for it, or it is not published. */
const RESULT = '(?:การ)?(?:ประกาศ)?(?:ผล)?(?:คะแนน)?(?:(?:การ)?ประเมิน)?';
const AWAITED = new RegExp(
  `^[([]?(?:รอ${RESULT}|อยู่ระหว่าง[^\\d]*|ยังไม่(?:ได้|มี|ทราบ|ออก|แจ้ง)*(?:รับ)?${RESULT})[)\\]]?$`,
);
const LEVEL_WORD = 'ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง';
/** A level behind a score, in brackets or named as one. */
const LEVEL = `(?:${LEVEL_WORD}|aa|[a-f])`;
/** `79.41 คะแนน (ผ่าน)`: the level behind a score, which takes nothing from it; a lone letter may be a footnote's. */
const LEVEL_BEHIND = new RegExp(
  `(?<=\\d.*)(?:[([](?:ระดับ${LEVEL}|${LEVEL_WORD})[)\\]]|(?:(?:จัด)?อยู่ใน)?ระดับ${LEVEL})$`,
);
/** Raised figures are marks of footnotes; folding would make digits of the score of them. */
const RAISED = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+[\u207E)]?\s*$/;
const ANY_RAISED = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/;
/** A literal apostrophe comes along when cells are pasted from elsewhere. */
const WHOLE =
  /^['’‘`]?(?:ผล|ได้|มี|คะแนน|รวม|เฉลี่ย|เท่ากับ|ร้อยละ|[=:([])*([-–]?\d+(?:[.,]\d+)?)(?:คะแนน|เปอร์เซ็นต์|%|\/100|\(?(?:จาก|เต็ม)100|\.-|[.)\]*])*$/;
/** `9/10/2568`, `9-10-68`, `9 ต.ค. 68`, `9-ต.ค.`: a score that Excel took for a date, or a date in the wrong column. */
const DATE =
  /^(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1\d{2,4}$|^\d{1,2}[/-]?(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค|[ก-ฮ][ก-๎]*(?:าคม|ายน|าพันธ์))\.?[/-]?(?:\d{2}|\d{4})?$/;
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
  const unmarked = text.replace(RAISED, '');
  if (ANY_RAISED.test(unmarked)) return { kind: 'unreadable', reason: 'text' };
  const folded = fold(unmarked);
  if (/^[-–—.…_]*$/.test(folded)) return { kind: 'blank' };
  if (EXCEL_ERROR.test(folded)) return { kind: 'unreadable', reason: 'error' };
  if (AWAITED.test(folded)) return { kind: 'blank' };
  if (NOT_COUNTED.test(folded)) return { kind: 'notCounted' };
  const number = WHOLE.exec(folded.replace(LEVEL_BEHIND, ''))?.[1];
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
  new RegExp(
    `\\s*[(\\[]\\s*(?:ร้อยละ|(?:ได้)?คะแนน|เท่ากับ)?\\s*(\\d{2,3}(?:[.,]\\d{1,6})?|\\d[.,]\\d{1,6})\\s*[)\\]]\\s*$`,
  ),
  new RegExp(`${LEAD}(?:คะแนน|ร้อยละ|เท่ากับ|[=:])\\s*(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*$`),
  new RegExp(
    `[-–\\s(]*(?<!(?:ตัวชี้วัด|ย่อย|ข้อ|ส่วน|ลำดับ)(?:ที่)?\\s*)(?<![\\d.,/a-zA-Z])(\\d{1,3}[.,]\\d{1,2})\\s*$`,
  ),
];

/** A longer text is prose. */
const LONGEST_NAME = 300;
/** A quick look at the end before the patterns: a number with decimals or behind its word, or what stands behind a number. */
const ENDS_IN_NUMBER = /(?:[.,]|คะแนน ?|ร้อยละ ?|เท่ากับ ?|[=:] ?)\d{1,6}$/;
const ENDS_IN_UNIT = /(?:[%)\].น]|์)$/;
/** The longest word and number that {@link ENDS_IN_NUMBER} looks at. */
const END = 16;
const DIGIT = /\d/;

/** What may stand behind a score: a mark of a footnote, what it is out of, its level. */
const REMARK = new RegExp(
  `\\s*(?:[*†‡§]+|[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]+[\\u207E)]?|\\(?\\s*(?:/|จาก|(?:คะแนน)?เต็ม)\\s*100(?:\\s*คะแนน)?\\s*\\)?|[(\\[]\\s*(?:ระดับ\\s*)?${LEVEL}\\s*[)\\]]|(?:(?:จัด)?อยู่ใน)?ระดับ\\s*${LEVEL})$`,
  'i',
);
/** The longest remark. */
const LONGEST_REMARK = 40;
/** `88.72 คะแนน จากคะแนนเต็ม 100 คิดเป็นร้อยละ 88.72`: the same score twice. */
const SAID_TWICE =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,6})?)(?:\s*คะแนน)?(?:\s*(?:\/|จาก|(?:จาก)?(?:คะแนน)?เต็ม)\s*100(?:\s*คะแนน)?)?\s*(?:หรือ)?คิดเป็น(?:ร้อยละ)?\s*\1\s*%?$/;
/** The dots of a list between name and score. */
const DOTS = /(?:\.{3,}|…+)(?=\s*\d)/g;

/** A quick look before them. */
const MAY_HAVE_REMARK =
  /\d.*(?:\.{3}|…|คิดเป็น|(?:ดี|[*†‡§)\]0นมงA-Fa-f\u00B9\u00B2\u00B3\u2070\u2074-\u207E])$)|\.{3}\s*\d|…\s*\d/s;

/** A text without the remarks behind its score; what is left keeps its places. */
function withoutRemarks(arabic: string): string {
  let left = arabic.replace(DOTS, (dots) => ' '.repeat(dots.length));
  for (let remark = REMARK.exec(left.slice(-LONGEST_REMARK)); remark;) {
    left = left.slice(0, left.length - remark[0].length);
    remark = REMARK.exec(left.slice(-LONGEST_REMARK));
  }
  return left.replace(SAID_TWICE, '$1');
}

/** Whether a tidy text may have a score behind its name: most names have none. */
function endsLikeAScore(arabic: string): boolean {
  const end = arabic.slice(-END);
  return ENDS_IN_NUMBER.test(end) || (ENDS_IN_UNIT.test(end) && DIGIT.test(arabic));
}

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
  const figures = toArabicDigits(typed);
  const arabic =
    typed.length <= LONGEST_NAME && MAY_HAVE_REMARK.test(figures) ? withoutRemarks(figures) : figures;
  if (typed.length > LONGEST_NAME || !endsLikeAScore(arabic)) {
    return { name: typed, score: undefined };
  }
  for (const pattern of TRAILING) {
    const match = pattern.exec(arabic);
    const number = match?.[1];
    if (match && number !== undefined) {
      return { name: nameBefore(typed.slice(0, match.index)), score: readNumber(number.replace(' ', '')) };
    }
  }
  return { name: typed, score: undefined };
});

/** What leads from a name to its score. */
const VERB = /\s+(?:(?:ได้(?:รับ)?|มี)?(?:ผล)?คะแนน(?:เฉลี่ย|ที่ได้(?:รับ)?)?|ได้(?:รับ)?|มี(?:ผล)?|ผล)$/;

function nameBefore(text: string): string {
  const name = text.replace(/[\s([:=–-]+$/, '').replace(VERB, '');
  return /[\p{L}]/u.test(name) ? name : '';
}
