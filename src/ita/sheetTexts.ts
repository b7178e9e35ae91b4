import { toThaiDigits } from '../thai/digits';
import type { DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { BANDS, bandLabel } from './Band';
import type { Band, BandLines } from './Band';
import type { ResponsibleRole } from './StandardMeasure';
import { RESPONSIBLE_UNITS } from './standardMeasures';

/** The headings of the standard measures table, left to right; the first six are the official form and are printed. */
export const MEASURES_HEADINGS = {
  indicator: 'ตัวชี้วัด',
  measure: 'มาตรการ/แนวทาง',
  steps: 'วิธีการดำเนินการ',
  responsible: 'ผู้รับผิดชอบ',
  period: 'ระยะเวลาดำเนินการ',
  followUp: 'การติดตามผล',
  result: 'ผลการดำเนินการ',
  status: 'สถานะ',
  due: 'กำหนดแล้วเสร็จ',
  warning: 'การเตือน',
} as const;

/** Heading of our column right of the scores. */
export const GROUP_HEADING = 'กลุ่มคะแนน';

/** Heading above the key that says which scores belong to which band. */
export const KEY_HEADING = 'เกณฑ์กลุ่มคะแนน';

/** A line to be filled in by hand where the agency is not known. */
export const DOTTED_LINE = '.'.repeat(60);

/** Footer of a printed measures sheet, in Excel's own codes for page number and page count. */
export const PAGE_FOOTER = 'หน้า &P จาก &N';

/**
 * The words of a warning as they stand inside its formula: the number of days goes between `before` and `after`. None
 * holds a quotation mark.
 */
export const WARNING_WORDS = {
  late: { before: 'เกินกำหนด ', after: ' วัน' },
  dueSoon: { before: 'ครบกำหนดใน ', after: ' วัน' },
  dueToday: 'ครบกำหนดวันนี้',
  noDate: 'ยังไม่กำหนดวันแล้วเสร็จ',
} as const;

/** What Excel shows beside a cell of the status column, and when something else is typed (title 32, text 255 characters). */
export const STATUS_CHOICE = {
  promptTitle: 'สถานะการดำเนินการ',
  prompt: 'เลือกสถานะจากรายการ สถานะที่เลือกเองจะคงอยู่ แม้ข้อความในคอลัมน์ผลการดำเนินการจะเปลี่ยนไป',
  errorTitle: 'สถานะไม่อยู่ในรายการ',
  error: 'โปรดเลือกสถานะจากรายการ หรือลบข้อความในเซลล์นี้ให้ว่าง',
} as const;

/** The texts of the sample sheet; the agency is invented. */
export const SAMPLE_TEXTS = {
  sheetName: 'ตัวอย่าง ITA',
  agency: 'เทศบาลตำบลตัวอย่าง',
  indicatorHeading: 'ตัวชี้วัดการประเมิน ITA',
  scoreHeading: 'คะแนน',
  note: 'ตัวอย่างสำหรับทดลองใช้ ชื่อหน่วยงานเป็นชื่อสมมุติ',
} as const;

function inDigits(text: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function bandRange(band: Band, lines: BandLines): string {
  switch (band) {
    case 'strength':
      return `มากกว่า ${points(lines.strengthAbove)} คะแนน`;
    case 'maintain':
      return `${points(lines.maintainFrom)} - ${points(lines.strengthAbove)} คะแนน`;
    case 'improve':
      return `${points(lines.improveFrom)} - ${points(lines.maintainFrom - 1)} คะแนน`;
    case 'urgent':
      return `ต่ำกว่า ${points(lines.improveFrom)} คะแนน`;
  }
}

/** The key of the bands, best first: the word of each band and the scores that belong to it. `lines` is in hundredths. */
export function bandKeyLines(lines: BandLines, digits: DigitStyle = 'arabic'): readonly string[] {
  return BANDS.map(({ band }) => inDigits(`${bandLabel(band)}: ${bandRange(band, lines)}`, digits));
}

/** The name of the sheet that holds the measures of a plan year (Buddhist fiscal year), e.g. `มาตรการ 2565`. */
export function measuresSheetName(planYear: FiscalYear): string {
  return `มาตรการ ${String(planYear)}`;
}

/** The title over the measures table. `planYear` is a Buddhist fiscal year: the score year plus one. */
export function measuresTitle(planYear: FiscalYear, digits: DigitStyle): string {
  const year = inDigits(String(planYear), digits);
  return `มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
}

/** The line under the title: the agency, or a dotted line to fill in. */
export function agencyLine(agency: string | undefined): string {
  return agency ?? `หน่วยงาน ${DOTTED_LINE}`;
}

/** The result on which the measures rest: a Buddhist fiscal year and, where known, total (hundredths) and level. */
export interface ScoreBasis {
  readonly scoreYear: FiscalYear;
  readonly total?: number;
  readonly level?: string;
}

/** The sentence that names the result on which the measures rest. */
export function basisLine({ scoreYear, total, level }: ScoreBasis, digits: DigitStyle): string {
  const year = `จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${String(scoreYear)}`;
  const score = total === undefined ? '' : ` คะแนนรวม ${points(total)} คะแนน`;
  // A letter stands apart (ระดับ D), a Thai word does not (ระดับผ่านดี).
  const grade = level === undefined ? '' : /^[A-Z]/u.test(level) ? ` ระดับ ${level}` : ` ระดับ${level}`;
  return inDigits(`${year}${score}${grade}`, digits);
}

/** The cell วิธีการดำเนินการ: one step a line, numbered when there is more than one. */
export function stepsCell(steps: readonly string[], digits: DigitStyle): string {
  const [only, more] = steps;
  return only !== undefined && more === undefined
    ? only
    : steps.map((step, index) => `${inDigits(String(index + 1), digits)}. ${step}`).join('\n');
}

/** The cell ผู้รับผิดชอบ: one unit a line, the one in charge first. */
export function responsibleCell(roles: readonly ResponsibleRole[]): string {
  return roles.map((role) => RESPONSIBLE_UNITS[role]).join('\n');
}

/** The title of the sample sheet. `scoreYear` is a Buddhist fiscal year. */
export function sampleTitle(scoreYear: FiscalYear, digits: DigitStyle): string {
  const year = inDigits(String(scoreYear), digits);
  return `ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ${year}`;
}
