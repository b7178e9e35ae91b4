import { fold, foldKeepingGaps } from './fold';
import { isoDate, monthOf, yearOf, type IsoDate } from './IsoDate';
import { remembering } from './remembering';

/** A Thai fiscal year as its Buddhist year: 2565 runs from 1 October 2021 to 30 September 2022. */
export type FiscalYear = number;

/** Buddhist year = Gregorian year + 543. */
export const BUDDHIST_OFFSET = 543;

/** The fiscal year that a day belongs to: October to December belong to the next one. */
export function fiscalYearOf(date: IsoDate): FiscalYear {
  return yearOf(date) + BUDDHIST_OFFSET + (monthOf(date) >= 10 ? 1 : 0);
}

/** 1 October, the first day of a fiscal year. */
export function fiscalYearStart(year: FiscalYear): IsoDate {
  return isoDate(year - BUDDHIST_OFFSET - 1, 10, 1);
}

/** 30 September, the last day of a fiscal year. */
export function fiscalYearEnd(year: FiscalYear): IsoDate {
  return isoDate(year - BUDDHIST_OFFSET, 9, 30);
}

const DASH = '[-–—~/]|ถึง';
const ERA = '(?:พ\\.?ศ\\.?)?';
const SHORT = '\\d{2}(?!\\d|เดือน|ครั้ง|คน|%)';
/** ปีงบประมาณ พ.ศ. 2565, ประจำปี 2565, ปี พ.ศ. 2565, ปี 65 – and a second year after a dash. */
const LABELLED = new RegExp(
  `(ปีงบประมาณ|ปีงบฯ?|ประจำปี|ปีการประเมิน|ปี)(?:ของ)?${ERA}['’]?(\\d{4}|${SHORT})(?!\\d)(?:(?:${DASH})${ERA}(\\d{4}|${SHORT})(?!\\d))?`,
  'g',
);
/** What may stand before `ปี 65` in a heading that says nothing else of it, and what behind. */
const SHORT_BEGINS = /^[('"]*(?:ผล|ร้อยละ|ใน|รอบ)?$/;
const SHORT_ENDS =
  /^[)\]:*]*(?:$|\((?:ผล|ร้อยละ|คะแนน|%)\)$|(?:[-–—~,/]|ถึง|กับ|และ|เทียบ(?:กับ)?|เปรียบเทียบ(?:กับ)?)?ปี|\(?(?:ของ|อบต|อบจ|องค์การ|เทศบาล|ท[ตมน]\.|เมืองพัทยา|จังหวัด|จ\.|อำเภอ|อ\.))/;
/** Words that make a number of years, or of something else, out of it. */
const SHORT_COUNTS = /(?:ทั้ง|ทุก|ราย|ต่อ|กี่|อายุ|\d)$/;
/** A number that may be one more year. */
const MAY_BE_ANOTHER = /(?<![\d.,])(?:2\d)?[5-7]\d(?![\d.,])/;
/** A longer text is a sentence. */
const LONGEST_HEADING = 120;
/** Not a part of a number or date; the point of พ.ศ. stands before a year. */
const BARE = new RegExp(`(?<![\\d,/-]|(?<!ศ)\\.)(25\\d{2}|26\\d{2})(?![\\d.,/])`, 'g');
const MONTH_BEFORE = /(?:คม|ยน|พันธ์|\.[คยพ]\.|[คยพ]\.?)(?:พ\.?ศ\.?|ปี)?$/;
const LAW_BEFORE =
  /(?:พ\.ร\.บ|พรบ|พระราช|ระเบียบ|ฉบับที่|กฎกระทรวง|รัฐธรรมนูญ|ยุทธศาสตร์|แผนพัฒนา|แผนแม่บท|คำสั่งที่|เลขที่)/;
const ABOUT_ASSESSMENT = /ita|ประเมิน|คะแนน|คุณธรรม|มาตรการ/;

/** The assessment's own years are 25NN, 50 to 79: a higher number behind `ปี` may be a score. */
const SHORT_YEAR = /^[5-7]\d$/;

/** Years 2500–2699 are Buddhist; two digits 50–99 mean 25NN. */
function buddhistYear(digits: string): FiscalYear | undefined {
  const value = Number(digits);
  if (digits.length === 2) return value >= 50 ? 2500 + value : undefined;
  return value >= 2500 && value < 2700 ? value : undefined;
}

/**
 * The fiscal years that a heading names, each once, in the order of the text: `ประจำปีงบประมาณ พ.ศ. ๒๕๖๕`, `ปี 2568`,
 * `ผลการประเมิน ITA 2568`; in two digits (`ITA ปี 67`) only where nothing else in the heading may be one. Not the years of
 * laws (`(ฉบับที่ ๓) พ.ศ.๒๕๖๑`), of dates, or of strategies that run over several years (`พ.ศ. 2561 – 2580`). Years are
 * Buddhist; none found: an empty list.
 */
export function findFiscalYears(text: string): readonly FiscalYear[] {
  const folded = foldKeepingGaps(text);
  const labelled = labelledYears(folded);
  return [...new Set(labelled.length > 0 ? labelled : bareYears(folded))];
}

function labelledYears(folded: string): FiscalYear[] {
  const matches = [...folded.matchAll(LABELLED)];
  if (matches.length === 0) return [];
  const years: FiscalYear[] = [];
  const unlabelled = folded.replace(LABELLED, '·');
  const isSure = ({ 1: label, 2: first }: RegExpExecArray): boolean =>
    first?.length === 4 || label?.startsWith('ปีงบ') === true;
  // Beside a whole year, or one that is none, short years are doubtful: `ITA ปี 67 เพื่อจัดทำแผนปี 68`.
  const areShortYears =
    !MAY_BE_ANOTHER.test(unlabelled) && matches.every((match) => isShortYear(match, folded));
  for (const match of matches) {
    const [, , first, second] = match;
    if (first === undefined || !(isSure(match) || areShortYears)) continue;
    const from = buddhistYear(first);
    if (from === undefined) continue;
    const to = second === undefined ? undefined : buddhistYear(second);
    // Two neighbouring years are two years; a longer span is a plan or strategy and names none.
    if (to !== undefined && to - from === 1) years.push(from, to);
    // Behind a whole year two digits may be anything.
    else if (to === undefined || (first.length === 4 && second?.length === 2)) years.push(from);
  }
  return years;
}

/** Whether `ปี 65` is a year: alone in its heading, or beside an agency or another year in a heading about the assessment. */
function isShortYear({ index, 0: all, 2: digits = '' }: RegExpExecArray, folded: string): boolean {
  const before = folded.slice(0, index);
  return (
    SHORT_YEAR.test(digits) &&
    folded.length <= LONGEST_HEADING &&
    (SHORT_BEGINS.test(before) || ABOUT_ASSESSMENT.test(folded)) &&
    SHORT_ENDS.test(folded.slice(index + all.length)) &&
    !SHORT_COUNTS.test(before) &&
    !MONTH_BEFORE.test(before) &&
    !LAW_BEFORE.test(before)
  );
}

function bareYears(folded: string): FiscalYear[] {
  if (!ABOUT_ASSESSMENT.test(folded) && !/^\d{4}$/.test(folded)) return [];
  const years: FiscalYear[] = [];
  for (const match of folded.matchAll(BARE)) {
    const before = folded.slice(0, match.index);
    const after = folded.slice(match.index + 4);
    if (MONTH_BEFORE.test(before) || LAW_BEFORE.test(before) || /^(?:[-–—~]|ถึง)/.test(after)) continue;
    if (/(?:\d[-–—~]|ถึง)(?:พ\.?ศ\.?)?$/.test(before)) continue;
    const year = buddhistYear(match[0]);
    if (year !== undefined) years.push(year);
  }
  return years;
}

/** A year in a cell of its own holds digits and few words. */
const LONGEST_ALONE = 40;
const MAY_BE_YEAR = /[\d๐-๙]\s*[\d๐-๙]/;
/** What may stand beside a year without saying more than that scores of this year stand below. */
const BESIDE_YEAR =
  /ปี(?:งบประมาณ|งบฯ?)?(?:ก่อน(?:หน้า)?(?:นี้)?|นี้|ที่แล้ว|ที่ผ่านมา|ปัจจุบัน|ล่าสุด)?|ผล|คะแนน|ร้อยละ|ที่ได้|การประเมิน|ita|พ\.?ศ\.?|[()[\]:*'’"]/g;
const SHORT_ALONE = /^\(?พ\.?ศ\.?['’]?([5-7]\d)\)?$/;

/**
 * The year of a cell that holds nothing else: `2567` typed as text, `พ.ศ. 2567`, `พ.ศ. 67`, `ปี 67`, `ผลปีก่อน (2567)`.
 * Buddhist; undefined for everything else, also where two digits may be a score (`ผลปีนี้ 67`).
 */
export function yearAlone(text: string): FiscalYear | undefined {
  // Asked of each cell of a long sheet: hardly any holds a number in a text.
  return text.length <= LONGEST_ALONE && MAY_BE_YEAR.test(text) ? readAlone(text) : undefined;
}

const readAlone = remembering((text): FiscalYear | undefined => {
  const folded = fold(text);
  const short = SHORT_ALONE.exec(folded)?.[1];
  if (short !== undefined) return buddhistYear(short);
  const bare = folded.replace(BESIDE_YEAR, '');
  // Digits that only come together when words between them are taken away are no year.
  if (/^\d{4}$/.test(bare)) return folded.includes(bare) ? buddhistYear(bare) : undefined;
  const [only, more] = /^\d{2}$/.test(bare) ? labelledYears(folded) : [];
  return more === undefined ? only : undefined;
});
