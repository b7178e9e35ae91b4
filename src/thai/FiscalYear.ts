import { foldKeepingGaps } from './fold';
import { isoDate, monthOf, yearOf, type IsoDate } from './IsoDate';

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
/** ปีงบประมาณ พ.ศ. 2565, ประจำปี 2565, ปี พ.ศ. 2565 – and a second year after a dash. */
const LABELLED = new RegExp(
  `(ปีงบประมาณ|ปีงบฯ?|ประจำปี|ปีการประเมิน|ปี)(?:ของ)?${ERA}(\\d{4}|\\d{2}(?!เดือน|ครั้ง|คน|%))(?!\\d)(?:(?:${DASH})${ERA}(\\d{4})(?!\\d))?`,
  'g',
);
/** Not a part of a number or date; the point of พ.ศ. stands before a year. */
const BARE = new RegExp(`(?<![\\d,/-]|(?<!ศ)\\.)(25\\d{2}|26\\d{2})(?![\\d.,/])`, 'g');
const MONTH_BEFORE = /(?:คม|ยน|พันธ์|\.[คยพ]\.|[คยพ]\.?)(?:พ\.?ศ\.?|ปี)?$/;
const LAW_BEFORE =
  /(?:พ\.ร\.บ|พรบ|พระราช|ระเบียบ|ฉบับที่|กฎกระทรวง|รัฐธรรมนูญ|ยุทธศาสตร์|แผนพัฒนา|แผนแม่บท|คำสั่งที่|เลขที่)/;
const ABOUT_ASSESSMENT = /ita|ประเมิน|คะแนน|คุณธรรม|มาตรการ/;

/** Years 2500–2699 are Buddhist; two digits 50–99 mean 25NN. */
function buddhistYear(digits: string): FiscalYear | undefined {
  const value = Number(digits);
  if (digits.length === 2) return value >= 50 ? 2500 + value : undefined;
  return value >= 2500 && value < 2700 ? value : undefined;
}

/**
 * The fiscal years that a heading names, each once, in the order of the text: `ประจำปีงบประมาณ พ.ศ. ๒๕๖๕`, `ปี 2568`,
 * `ผลการประเมิน ITA 2568`. Not the years of laws (`(ฉบับที่ ๓) พ.ศ.๒๕๖๑`), of dates, or of strategies that run over
 * several years (`พ.ศ. 2561 – 2580`). Years are Buddhist; none found: an empty list.
 */
export function findFiscalYears(text: string): readonly FiscalYear[] {
  const folded = foldKeepingGaps(text);
  const labelled = labelledYears(folded);
  return [...new Set(labelled.length > 0 ? labelled : bareYears(folded))];
}

function labelledYears(folded: string): FiscalYear[] {
  const years: FiscalYear[] = [];
  for (const [, label, first, second] of folded.matchAll(LABELLED)) {
    if (first === undefined || (first.length === 2 && !label?.startsWith('ปีงบ'))) continue;
    const from = buddhistYear(first);
    if (from === undefined) continue;
    const to = second === undefined ? undefined : buddhistYear(second);
    if (to === undefined) years.push(from);
    // Two neighbouring years are two years; a longer span is a plan or strategy and names none.
    else if (to - from === 1) years.push(from, to);
  }
  return years;
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
