import { toThaiDigits, type DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import type { Band } from './Band';
import { lowestOf, type BandScheme } from './BandScheme';
import { pointsText, thaiList } from './analysisOf';
import { indicatorByNumber, type IndicatorNumber } from './Indicator';
import { INSTRUMENTS, type Instrument } from './Instrument';

/** The headings of the sections of the analysis sheet, in order. */
const ANALYSIS_SECTIONS = {
  overall: 'ผลการประเมินภาพรวม',
  indicators: 'ผลการวิเคราะห์รายตัวชี้วัด',
  lists: 'สรุปผลการวิเคราะห์',
  goals: 'แนวทางยกระดับผลการประเมิน',
  charts: 'แผนภูมิผลการประเมิน',
} as const;

/** The column headings of the sections that are no native table, left to right. */
export const ANALYSIS_COLUMNS = {
  overall: ['เครื่องมือการประเมิน', 'คะแนน', 'น้ำหนัก (ร้อยละ)', 'คำอธิบาย'],
  lists: ['ประเด็น', 'จำนวน', 'กลุ่มคะแนน', 'ตัวชี้วัด เรียงจากคะแนนมากไปน้อย'],
  goals: ['เป้าหมาย', 'คะแนนที่ยังขาด', 'ระดับ', 'สิ่งที่ต้องยกระดับ'],
} as const;

/** The labels of the lines under the instruments. */
export const TOTAL_LABEL = 'คะแนนรวม';
/** The label of the line with the level. */
export const LEVEL_LABEL = 'ระดับผลการประเมิน';

/** Stands where there is nothing to say. */
export const NOTHING = '–';

/** Shows itself beside the title as soon as a score is not the one any more that the texts were written for. */
export const STALE_NOTE =
  'คะแนนเปลี่ยนไปหลังจากเขียนบทวิเคราะห์นี้ โปรดเปิดแผ่นงานคะแนน แล้วกดปุ่ม วิเคราะห์ผล เพื่อปรับปรุงข้อความ';

/** The heading over the cells from which Excel draws the charts; they lie beside the printed page. */
export const CHART_DATA_HEADING = 'ข้อมูลของแผนภูมิ (ไม่พิมพ์)';

/** What can be reached. */
export type GoalKind = 'target' | 'nextLevel' | 'bestLevel';

/** Against what the scores of an agency are drawn: the year before, the highest of the sheet, or the target. */
export type ComparisonKind = 'lastYear' | 'highest' | 'target';

function inDigits(text: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** The heading of a section with its number, e.g. `๓. ผลการวิเคราะห์รายตัวชี้วัด`. */
export function sectionHeading(section: keyof typeof ANALYSIS_SECTIONS, digits: DigitStyle): string {
  const number = Object.keys(ANALYSIS_SECTIONS).indexOf(section) + 1;
  return inDigits(`${String(number)}. ${ANALYSIS_SECTIONS[section]}`, digits);
}

/** An instrument as a line of the analysis: `แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)`. */
export function instrumentLabel(instrument: Instrument): string {
  const { name } = INSTRUMENTS.find((each) => each.instrument === instrument) ?? { name: '' };
  return `${name} (${instrument})`;
}

/** Of which indicators an instrument's score is the mean; `counted` are those that count. */
export function instrumentSentence(counted: readonly IndicatorNumber[], digits: DigitStyle): string {
  const [first, last] = [counted[0], counted.at(-1)];
  if (first === undefined || last === undefined) {
    return NOTHING;
  }
  return inDigits(
    `ค่าเฉลี่ยของตัวชี้วัดที่ ${String(first)}${first === last ? '' : ` ถึงตัวชี้วัดที่ ${String(last)}`}`,
    digits,
  );
}

/** Why there is no total. */
export function noTotalSentence(missing: readonly IndicatorNumber[], digits: DigitStyle): string {
  const names = missing.map((number) => indicatorByNumber(number).name);
  return inDigits(`ยังคำนวณคะแนนรวมไม่ได้ เพราะไม่พบคะแนนของตัวชี้วัด${thaiList(names)}`, digits);
}

/** Stands beside an indicator that has no score. */
export const NO_SCORE_SENTENCE = 'ยังไม่มีคะแนนของตัวชี้วัดนี้ จึงยังวิเคราะห์ไม่ได้';

/** Stands beside an indicator that the assessor left out. */
export const NOT_COUNTED_SENTENCE = 'ตัวชี้วัดนี้ไม่คิดคะแนน จึงไม่นำมาวิเคราะห์';

/** Remark beside a level by rules that stand in for those of the year. */
export function assumedRulesRemark(rulesOf: FiscalYear, digits: DigitStyle): string {
  return inDigits(`ตามเกณฑ์ปี ${String(rulesOf)} – โปรดตรวจสอบ`, digits);
}

/** Which scores belong to a band, e.g. `ต่ำกว่า 80.00 คะแนน`; undefined for a band that the scheme does not have. */
export function bandCriterion(scheme: BandScheme, band: Band, digits: DigitStyle): string | undefined {
  const index = scheme.findIndex((each) => each.band === band);
  const found = scheme[index];
  if (found === undefined) {
    return undefined;
  }
  const upper = scheme[index - 1]?.lower;
  const least = found.lower;
  const points = (hundredths: number) => pointsText(hundredths / 100);
  if (least === undefined) {
    return upper === undefined ? undefined : inDigits(`ต่ำกว่า ${points(lowestOf(upper))} คะแนน`, digits);
  }
  if (upper === undefined) {
    const word = least.kind === 'from' ? 'ตั้งแต่' : 'มากกว่า';
    return inDigits(`${word} ${points(least.hundredths)} คะแนน`, digits);
  }
  return inDigits(`${points(lowestOf(least))} - ${points(lowestOf(upper) - 1)} คะแนน`, digits);
}

/** How many indicators a list names. */
export function listCount(count: number, digits: DigitStyle): string {
  return count === 0 ? NOTHING : inDigits(`${String(count)} ตัวชี้วัด`, digits);
}

function namedLevel(level: string | undefined): string {
  if (level === undefined) return '';
  return /^[A-Z]/u.test(level) ? ` ${level}` : level;
}

/** The name of a goal: the target in hundredths, or a level. */
export function goalLabel(
  kind: GoalKind,
  { level, target }: { readonly level?: string | undefined; readonly target: number },
  digits: DigitStyle,
): string {
  switch (kind) {
    case 'target':
      return inDigits(`เกณฑ์เป้าหมาย ${pointsText(target / 100)} คะแนน`, digits);
    case 'nextLevel':
      return `ระดับถัดไป${level === undefined ? '' : ` ระดับ${namedLevel(level)}`}`;
    case 'bestLevel':
      return `ระดับสูงสุด${level === undefined ? '' : ` ระดับ${namedLevel(level)}`}`;
  }
}

/** Said of a goal that is reached. */
export const GOAL_REACHED = 'ถึงเป้าหมายนี้แล้ว ควรรักษาระดับไว้';

/** Said of the next level where there is none. */
export const BEST_LEVEL_REACHED = 'อยู่ในระดับสูงสุดแล้ว ควรรักษาระดับไว้';

/** Said of a goal where there is no total to measure it against. */
export const GOAL_UNKNOWN = 'ยังคำนวณไม่ได้ เพราะยังไม่มีคะแนนรวม';

/** What the instruments lack where a level asks for it of each; points. */
export function minimaSentence(
  missing: readonly { readonly instrument: Instrument; readonly missing: number }[],
  digits: DigitStyle,
): string {
  const parts = missing.map((each) => `${each.instrument} ขาดอีก ${pointsText(each.missing)} คะแนน`);
  return parts.length === 0
    ? ''
    : inDigits(`ระดับนี้กำหนดคะแนนขั้นต่ำของทุกเครื่องมือด้วย โดย ${thaiList(parts)}`, digits);
}

/** The title of the chart with a bar for each indicator, in the colours of the bands. */
export function barsTitle(scoreYear: FiscalYear, digits: DigitStyle): string {
  return inDigits(`คะแนนรายตัวชี้วัด แบ่งสีตามกลุ่มคะแนน ปีงบประมาณ พ.ศ. ${String(scoreYear)}`, digits);
}

/** The heading of the agency's own scores in the radar chart. */
export function ownScoresHeading(
  agency: string | undefined,
  scoreYear: FiscalYear,
  digits: DigitStyle,
): string {
  return inDigits(`${agency ?? 'คะแนนของหน่วยงาน'} ปี ${String(scoreYear)}`, digits);
}

/** The heading of what the scores are drawn against; `target` in hundredths. */
export function comparisonHeading(
  kind: ComparisonKind,
  { scoreYear, target }: { readonly scoreYear: FiscalYear; readonly target: number },
  digits: DigitStyle,
): string {
  switch (kind) {
    case 'lastYear':
      return inDigits(`คะแนนปี ${String(scoreYear - 1)}`, digits);
    case 'highest':
      return 'คะแนนสูงสุดรายตัวชี้วัด';
    case 'target':
      return inDigits(`เกณฑ์เป้าหมาย ${pointsText(target / 100)} คะแนน`, digits);
  }
}

/** The title of the radar chart. */
export function radarTitle(kind: ComparisonKind, scoreYear: FiscalYear, digits: DigitStyle): string {
  const against = {
    lastYear: `คะแนนปี ${String(scoreYear - 1)}`,
    highest: 'คะแนนสูงสุดรายตัวชี้วัด',
    target: 'เกณฑ์เป้าหมาย',
  } as const;
  return inDigits(`คะแนนปี ${String(scoreYear)} เทียบกับ${against[kind]}`, digits);
}
