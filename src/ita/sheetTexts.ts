import { toThaiDigits } from '../thai/digits';
import type { DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { lowestOf, schemeLabel } from './BandScheme';
import type { BandBoundary, BandScheme } from './BandScheme';

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

/** The headings of our columns beside a table that has a column for the same already. */
export const BESIDE_HERS_HEADINGS = {
  status: 'สถานะ (ITA)',
  due: 'กำหนดแล้วเสร็จ (ITA)',
  warning: 'การเตือน (ITA)',
} as const;

/** The headings of the columns that we add beside a table only where it needs them, or where she asks for them. */
export const ADDED_HEADINGS = {
  firstRound: 'ผลการดำเนินการ รอบ 6 เดือน',
  wholeYear: 'ผลการดำเนินการ รอบ 12 เดือน',
  evidence: 'หลักฐาน/ลิงก์',
} as const;

/** Heading of our column right of the scores. */
export const GROUP_HEADING = 'กลุ่มคะแนน';

/** Heading above the key that says which scores belong to which band. */
export const KEY_HEADING = 'เกณฑ์กลุ่มคะแนน';

/** A line to be filled in by hand where the agency is not known. */
const DOTTED_LINE = '.'.repeat(60);

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
  /** Of a continuous measure once its fiscal year has ended: a note, and not late. */
  yearOver: 'สิ้นปีงบประมาณ โปรดสรุปผล',
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

function bandRange(lower: BandBoundary | undefined, upper: BandBoundary | undefined): string {
  if (lower === undefined) {
    const line = upper === undefined ? '' : points(upper.hundredths);
    return upper?.kind === 'above' ? `ไม่เกิน ${line} คะแนน` : `ต่ำกว่า ${line} คะแนน`;
  }
  if (upper === undefined) {
    const line = points(lower.hundredths);
    return lower.kind === 'above' ? `มากกว่า ${line} คะแนน` : `ตั้งแต่ ${line} คะแนนขึ้นไป`;
  }
  return `${points(lowestOf(lower))} - ${points(lowestOf(upper) - 1)} คะแนน`;
}

/** The key of the bands, best first: sign and word of each band and the scores that belong to it. */
export function bandKeyLines(scheme: BandScheme, digits: DigitStyle = 'arabic'): readonly string[] {
  return scheme.map((band, index) => {
    const range = bandRange(band.lower, scheme[index - 1]?.lower);
    return inDigits(`${schemeLabel(band)}: ${range}`, digits);
  });
}

/** The name of the sheet that holds the measures of a plan year (Buddhist fiscal year), e.g. `มาตรการ 2565`. */
export function measuresSheetName(planYear: FiscalYear): string {
  return `มาตรการ ${String(planYear)}`;
}

/** The name of the sheet with the analysis of a score year, e.g. `วิเคราะห์ผล ITA 2564`. */
export function analysisSheetName(scoreYear: FiscalYear): string {
  return `วิเคราะห์ผล ITA ${String(scoreYear)}`;
}

/** The title over the measures table. `planYear` is a Buddhist fiscal year: the score year plus one. */
export function measuresTitle(planYear: FiscalYear, digits: DigitStyle): string {
  const year = inDigits(String(planYear), digits);
  return `มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
}

/** The title over the report on the measures of a plan year (Buddhist), as the FY2565 report has it. */
export function reportTitle(planYear: FiscalYear, digits: DigitStyle): string {
  const year = inDigits(String(planYear), digits);
  return `รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
}

/** The title over the report on the first half of a plan year (Buddhist), as the FY2566 report has it. */
export function halfYearTitle(planYear: FiscalYear, digits: DigitStyle): string {
  const year = inDigits(String(planYear), digits);
  return `รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
}

/** The line under that title: its months, October to March. */
export function halfYearRound(planYear: FiscalYear, digits: DigitStyle): string {
  return inDigits(`รอบ 6 เดือน (เดือนตุลาคม ${String(planYear - 1)} - มีนาคม ${String(planYear)})`, digits);
}

/** The name of the sheet that holds the year's report of a plan year (Buddhist), e.g. `รายงานผลมาตรการ 2565`. */
export function reportSheetName(planYear: FiscalYear): string {
  return `รายงานผลมาตรการ ${String(planYear)}`;
}

/** The name of the sheet that holds the half-year form of a plan year (Buddhist), e.g. `มาตรการรอบ 6 เดือน 2565`. */
export function halfYearSheetName(planYear: FiscalYear): string {
  return `มาตรการรอบ 6 เดือน ${String(planYear)}`;
}

/** Under who signs: a line for the name and one for the position, to be filled in by hand. */
export const SIGNATURE_LINES = [
  `ลงชื่อ ${'.'.repeat(40)}`,
  `(${'.'.repeat(44)})`,
  `ตำแหน่ง ${'.'.repeat(38)}`,
] as const;

/** The line of an indicator over its measures: `๓. การใช้อำนาจ`, or `ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน`. */
export function indicatorLine(
  number: number,
  name: string,
  style: 'numbered' | 'byQuestion',
  digits: DigitStyle,
): string {
  const figure = inDigits(String(number), digits);
  return style === 'numbered' ? `${figure}. ${name}` : `ตัวชี้วัดที่ ${figure} ${name}`;
}

/** The line of an instrument over its indicators, with its number among those that follow. */
export function instrumentLine(number: number, name: string, code: string, digits: DigitStyle): string {
  return `${inDigits(String(number), digits)}. ${name} (${code})`;
}

/** A measure with its number in its group, as reports write it. */
export function numberedMeasure(number: number, title: string, digits: DigitStyle): string {
  return `${inDigits(String(number), digits)}. ${title}`;
}

/** Behind the name of a group that goes on further down. */
export const CONTINUED = '(ต่อ)';

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

/** The cell ผู้รับผิดชอบ from the names of units: one a line, the one in charge first. */
export function unitsCell(units: readonly string[]): string {
  return units.join('\n');
}

/** The title of the sample sheet. `scoreYear` is a Buddhist fiscal year. */
export function sampleTitle(scoreYear: FiscalYear, digits: DigitStyle): string {
  const year = inDigits(String(scoreYear), digits);
  return `ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ${year}`;
}
