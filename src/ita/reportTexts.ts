import { toThaiDigits } from '../thai/digits';
import type { DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { daysBetween, formatThaiDate } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { roundMonths } from './Round';
import type { Round } from './Round';
import type { Status } from './Status';
import { WARNING_WORDS } from './sheetTexts';

function inDigits(text: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** The name of the sheet with the report of a round, e.g. `รายงาน 6 เดือน 2565`. */
export function roundSheetName(round: Round, year: FiscalYear): string {
  return `รายงาน ${String(roundMonths(round))} เดือน ${String(year)}`;
}

/** The line with the months of a round of a fiscal year (Buddhist). */
export function roundLine(round: Round, year: FiscalYear, digits: DigitStyle): string {
  const last = round === 'firstHalf' ? 'มีนาคม' : 'กันยายน';
  const text = `รอบ ${String(roundMonths(round))} เดือน (ตุลาคม ${String(year - 1)} - ${last} ${String(year)})`;
  return inDigits(text, digits);
}

/** The short name of a round in the block that compares both. */
export function roundName(round: Round, digits: DigitStyle): string {
  return inDigits(`รอบ ${String(roundMonths(round))} เดือน`, digits);
}

/** The day that the report describes. */
export function asOfLine(today: IsoDate, digits: DigitStyle): string {
  return `ข้อมูล ณ วันที่ ${formatThaiDate(today, { digits, month: 'long', year: 'four' })}`;
}

/** What the introduction of a report speaks of. */
export interface ReportIntroduction {
  readonly agency: string | undefined;
  readonly round: Round;
  /** The plan year (Buddhist); the scores are those of the year before. */
  readonly year: FiscalYear;
}

/** The introduction before its figures, as lines that fit the width of the printed report. */
export function introLines(
  { agency, round, year }: ReportIntroduction,
  digits: DigitStyle,
): readonly string[] {
  const lines = [
    `ตามที่${agency ?? 'หน่วยงาน'}ได้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ปีงบประมาณ พ.ศ. ${String(year - 1)}`,
    `มาวิเคราะห์และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${String(year)} และได้ติดตามผลการดำเนินการ รอบ ${String(roundMonths(round))} เดือน แล้วนั้น`,
  ];
  return lines.map((line) => inDigits(line, digits));
}

/** The words of the introduction around its live figures. None holds a quotation mark. */
export const INTRO_FIGURES = {
  before: 'ปรากฏว่า จากมาตรการที่ต้องรายงานทั้งหมด ',
  unit: ' มาตรการ',
  each: {
    done: 'ดำเนินการแล้วเสร็จ',
    inProgress: 'อยู่ระหว่างดำเนินการ',
    continuous: 'ดำเนินการต่อเนื่อง',
    notStarted: 'ยังไม่ดำเนินการ',
    cancelled: 'ยกเลิก',
  },
  share: { before: ' (ร้อยละ ', after: ')' },
  unknown: { before: ' และยังไม่ระบุสถานะ ', after: ' มาตรการ' },
  after: ' จึงรายงานผลเพื่อโปรดทราบและกำกับติดตามมาตรการที่ยังไม่แล้วเสร็จ ดังรายละเอียดต่อไปนี้',
} as const satisfies Readonly<Record<string, unknown>> & { readonly each: Readonly<Record<Status, string>> };

/** A due date in the list of what is outstanding. */
export function dueText(due: IsoDate | undefined, digits: DigitStyle): string {
  return due === undefined ? '-' : formatThaiDate(due, { digits, month: 'short', year: 'four' });
}

/** How late a measure is on a day; empty while it is not. */
export function lateText(due: IsoDate | undefined, today: IsoDate, digits: DigitStyle): string {
  const days = due === undefined ? 0 : daysBetween(due, today);
  const { before, after } = WARNING_WORDS.late;
  return days <= 0 ? '' : inDigits(`${before}${String(days)}${after}`, digits);
}

/** A measure as it stands in the next year's plan, marked with the fiscal year (Buddhist) that it comes from. */
export function carriedTitle(title: string, from: FiscalYear, digits: DigitStyle): string {
  return `${withoutCarriedMark(title)} ${inDigits(`(ยกมาจากปี ${String(from)})`, digits)}`;
}

/** A measure without the mark of an earlier carry-over: it says only from which year it comes last. */
export function withoutCarriedMark(title: string): string {
  return title.replace(/\s*\((?:ยกมา|ต่อเนื่อง)จากปี [\d๐-๙]{4}\)$/u, '').trimEnd();
}

/** Fixed words of a report. */
export const REPORT_WORDS = {
  noIndicator: 'มาตรการที่ไม่ได้ระบุตัวชี้วัด',
  noUnit: 'ไม่ระบุผู้รับผิดชอบ',
  allUnits: 'ทุกส่วนงาน',
  tag: 'เครื่องมือ',
  units: 'หน่วยงานที่นับ',
  summary: 'สรุปผลการดำเนินการจำแนกตามเครื่องมือ',
  instrument: 'เครื่องมือการประเมิน',
  other: 'ไม่ระบุเครื่องมือ',
  total: 'รวม',
  sum: 'รวม (มาตรการ)',
  share: 'ร้อยละ',
  unknown: { before: 'ยังไม่ระบุสถานะ ', after: ' มาตรการ' },
  byUnit: 'สรุปผลการดำเนินการจำแนกตามผู้รับผิดชอบ',
  unit: 'ผู้รับผิดชอบ',
  rounds: 'ความก้าวหน้าระหว่างรอบรายงาน',
  round: 'รอบรายงาน',
  outstanding: 'มาตรการที่ยังไม่แล้วเสร็จ',
  none: 'ไม่มี',
  charts: 'แผนภูมิ',
  chartInstruments: 'สถานะมาตรการจำแนกตามเครื่องมือ',
  chartUnits: 'สถานะมาตรการจำแนกตามผู้รับผิดชอบ',
  chartRounds: 'ความก้าวหน้ารอบ 6 เดือนเทียบกับรอบ 12 เดือน',
  outstandingHeadings: ['มาตรการ/แนวทาง', 'ตัวชี้วัด', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'สถานะ', 'หมายเหตุ', 'เครื่องมือ'],
} as const;
