import { BUDDHIST_OFFSET } from './FiscalYear';
import { foldKeepingGaps } from './fold';
import { toArabicDigits } from './digits';
import { LONG_MONTHS, monthOfWord, SHORT_MONTHS } from './ThaiMonth';

/** One meaningful piece of a period text; words that say nothing about time are `noise`. */
export type PeriodToken =
  | { readonly kind: 'number'; readonly value: number; readonly length: number }
  /** 31/3/2565 or 2022-03-31: numbers as typed, the year Gregorian. */
  | { readonly kind: 'numericDate'; readonly year: number; readonly month: number; readonly day: number }
  /** 10/2564: a month or a quarter, then a year as typed. */
  | { readonly kind: 'pair'; readonly first: number; readonly second: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'monthWord' }
  | { readonly kind: 'yearWord'; readonly year: 'fiscal' | 'plain' | 'calendar' | 'era' }
  /** ตลอด, ทั้ง: the year that follows is meant as a whole. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'quarter' }
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  /** รอบ 6 เดือน, รอบ 12 เดือน */
  | { readonly kind: 'round'; readonly months: number }
  /** 30 วัน, 3 เดือน: a length, not a day. */
  | { readonly kind: 'duration' }
  | { readonly kind: 'to' }
  | { readonly kind: 'and' }
  /** เป็นต้นไป */
  | { readonly kind: 'onwards' }
  /** เริ่ม, ตั้งแต่ */
  | { readonly kind: 'from' }
  /** กลางเดือน, สัปดาห์ที่ 2: a part of the month that follows. */
  | { readonly kind: 'partOfMonth' }
  | { readonly kind: 'break' }
  | { readonly kind: 'noise'; readonly text: string };

/** What had to be repaired in the spelling. */
export type Misspelling = 'monthMisspelt' | 'wordMisspelt';

const LONG = LONG_MONTHS.join('|');
const SPOKEN = LONG_MONTHS.map((name) => name.replace(/(?:คม|ยน|พันธ์)$/, '')).join('|');
const SHORT = SHORT_MONTHS.map((name) => name.replace(/\.(.)\.$/, '\\.$1\\.?')).join('|');
const DOTLESS = SHORT_MONTHS.map((name) => name.replaceAll('.', '')).join('|');
const WORD_START = '(?<=^|[^ก-๙a-z.]|เดือน)';
const MONTH = `${LONG}|${SHORT}`;

const TOKEN = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)(?:t\\d{2}:\\d{2}[\\d:.]*z?)?',
    '(?<dmy>\\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>(?:\\d{4}|\\d{2}))(?!\\d)(?:·\\d{1,2}:\\d{2}(?::\\d{2})?)?',
    '(?<pair>\\d{1,2}/\\d{4})(?!\\d)',
    '(?<round>รอบ(?:ระยะเวลา)?(?:\\d{1,2})เดือน)(?!แรก|หลัง)',
    '(?<half>(?:รอบ(?:ระยะเวลา)?)?6เดือน(?:แรก|หลัง)|ครึ่งปี(?:งบประมาณ)?(?:แรก|หลัง)|ครึ่ง(?:แรก|หลัง))',
    `(?<duration>\\d+(?:เดือน(?!${MONTH}|${DOTLESS})|วัน(?!ที่)|สัปดาห์|ปี(?!งบ|พ\\.?ศ|\\d)))`,
    '(?<count>\\d+(?:ครั้ง|คน|ชั่วโมง|โครงการ|กิจกรรม)(?!ที่)|(?:ครั้ง|รุ่น|ระยะ|งวด|กิจกรรม|โครงการ)ที่\\d{1,2}(?!\\d))',
    `(?<part>สัปดาห์(?:ที่[1-5]|แรก)|(?:ต้น|กลาง)(?=เดือน|${MONTH}))`,
    '(?<number>(?<!\\d)2[4-6]\\d\\d(?=\\d{1,2}(?!\\d))|\\d+)',
    `(?<month>${LONG}|${SHORT}|${WORD_START}(?:${DOTLESS})\\.?(?![ก-๙a-z])|${WORD_START}(?:${SPOKEN})(?![ก-๙a-z]))`,
    '(?<era>พ\\.?ศ\\.?(?=\\d|[^ก-๙]|$)|ค\\.ศ\\.?)',
    `(?<abbreviation>${WORD_START}เ?[ก-ฮ][ิี]?\\.[ก-ฮ]\\.?(?![ก-๙]))`,
    '(?<whole>(?<!ทุก)(?:ตลอ(?<typo>ต)?ด?(?:ทั้ง)?|ตั้งแต่ต้น|ระหว่าง|ภายในสิ้น|ภายใน|สิ้น|ทั้ง)(?=ปี))',
    '(?<calendar>ปีปฏิทิน)',
    '(?<fiscal>(?:ประจำ)?ปีงบ(?:ประมาณ|ฯ)?)',
    '(?<plain>(?:ประจำ)?ปี(?!ละ))',
    '(?<quarter>ไตรมา[สศ](?:(?<edge>แรก|สุดท้าย)|ที่)?|(?<![a-z])q(?=[1-4](?!\\d)))',
    '(?<monthWord>เดือน)',
    '(?<onwards>เป็นต้น(?:ไป|มา))',
    '(?<from>เริ่มดำเนินการ|เริ่มต้น|เริ่ม|ตั้งแต่)',
    '(?<to>จนถึง|ถึง|สิ้นสุด|แล้วเสร็จ|[-–—−~])',
    '(?<and>และ|กับ|หรือ|[,;+&/])',
    '(?<break>[()\\[\\]:])',
    '(?<filler>วันที่|ภายใน|ระหว่าง|ประมาณ|ช่วง|ของ|[.·])',
  ].join('|'),
  'g',
);

/** A list number in front (`๑. `, `2) `) is no day. */
const LIST_NUMBER = /^\s*\(?\d{1,2}(?:[.)]\s+|[.)](?=[ก-๙]{2,}\.))/;

/** Cuts a period text into tokens, and says what had to be repaired. Never fails: what it does not know is noise. */
export function readPeriodTokens(text: string): {
  readonly tokens: readonly PeriodToken[];
  readonly misspelt: readonly Misspelling[];
} {
  const folded = foldKeepingGaps(toArabicDigits(text).replace(LIST_NUMBER, ''));
  const tokens: PeriodToken[] = [];
  const misspelt = new Set<Misspelling>();
  const addNoise = (noise: string): void => {
    if (noise === '') return;
    const reading = monthOfWord(noise);
    if (reading?.misspelt) misspelt.add('monthMisspelt');
    tokens.push(reading ? { kind: 'month', month: reading.month } : { kind: 'noise', text: noise });
  };
  let read = 0;
  for (const match of folded.matchAll(TOKEN)) {
    addNoise(folded.slice(read, match.index));
    read = match.index + match[0].length;
    const groups = match.groups ?? {};
    if (groups.typo !== undefined) misspelt.add('wordMisspelt');
    if (groups.abbreviation !== undefined) addNoise(match[0]);
    else tokens.push(...tokensOf(match[0], groups));
  }
  addNoise(folded.slice(read));
  return { tokens, misspelt: [...misspelt] };
}

function tokensOf(
  text: string,
  groups: Readonly<Record<string, string | undefined>>,
): readonly PeriodToken[] {
  if (groups.iso !== undefined) return numericDate(groups.iso.split('-').map(Number));
  if (groups.dmy !== undefined)
    return numericDate(groups.dmy.split(/[/.-]/).map(Number).reverse(), groups.dmy);
  if (groups.pair !== undefined) {
    const [first = 0, second = 0] = groups.pair.split('/').map(Number);
    return [{ kind: 'pair', first, second }];
  }
  if (groups.round !== undefined) return [{ kind: 'round', months: Number(/\d+/.exec(text)?.[0]) }];
  if (groups.half !== undefined) return [{ kind: 'half', half: text.endsWith('แรก') ? 1 : 2 }];
  if (groups.duration !== undefined) return [{ kind: 'duration' }];
  if (groups.count !== undefined) return [{ kind: 'noise', text }];
  if (groups.number !== undefined) return [{ kind: 'number', value: Number(text), length: text.length }];
  if (groups.month !== undefined) {
    const reading = monthOfWord(text);
    return [reading ? { kind: 'month', month: reading.month } : { kind: 'noise', text }];
  }
  if (groups.era !== undefined) return [{ kind: 'yearWord', year: 'era' }];
  if (groups.whole !== undefined) return [{ kind: 'whole' }];
  if (groups.calendar !== undefined) return [{ kind: 'yearWord', year: 'calendar' }];
  if (groups.fiscal !== undefined) return [{ kind: 'yearWord', year: 'fiscal' }];
  if (groups.plain !== undefined) return [{ kind: 'yearWord', year: 'plain' }];
  if (groups.edge !== undefined)
    return [{ kind: 'quarter' }, { kind: 'number', value: groups.edge === 'แรก' ? 1 : 4, length: 1 }];
  if (groups.quarter !== undefined) return [{ kind: 'quarter' }];
  if (groups.part !== undefined) return [{ kind: 'partOfMonth' }];
  if (groups.monthWord !== undefined) return [{ kind: 'monthWord' }];
  if (groups.onwards !== undefined) return [{ kind: 'onwards' }];
  if (groups.from !== undefined) return [{ kind: 'from' }];
  if (groups.to !== undefined) return [{ kind: 'to' }];
  if (groups.and !== undefined) return [{ kind: 'and' }];
  if (groups.break !== undefined) return [{ kind: 'break' }];
  return [];
}

function numericDate(parts: readonly number[], typed = ''): readonly PeriodToken[] {
  const [typedYear = 0, month = 0, day = 0] = parts;
  const year = gregorianYear(typedYear, /\d{4}$/.test(typed) || typed === '' ? 4 : 2);
  // A year that is none leaves a number behind, which makes the cell unreadable.
  return year === undefined
    ? [{ kind: 'number', value: typedYear, length: 4 }]
    : [{ kind: 'numericDate', year, month, day }];
}

/**
 * The Gregorian year that a typed year means: 2400–2699 are Buddhist, 1900–2199 Gregorian, two digits 50–99 are 25NN.
 * Undefined for anything else (two digits below 50 could be either era).
 */
export function gregorianYear(value: number, length: number): number | undefined {
  if (length === 2) return value >= 50 ? 2500 + value - BUDDHIST_OFFSET : undefined;
  if (length !== 4) return undefined;
  if (value >= 2400 && value < 2700) return value - BUDDHIST_OFFSET;
  return value >= 1900 && value < 2200 ? value : undefined;
}
