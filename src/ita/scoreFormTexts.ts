import type { FiscalYear } from '../thai/FiscalYear';
import type { Framework, LevelRule } from './Framework';
import type { Instrument, InstrumentInfo } from './Instrument';
import { INSTRUMENTS } from './Instrument';
import { GROUP_HEADING } from './sheetTexts';

/** The texts of the score form that are the same for every year. */
export const SCORE_FORM_TEXTS = {
  title: 'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  agency: 'หน่วยงาน',
  hint: 'พิมพ์คะแนน 0 - 100 ในช่องสีเหลือง ช่องอื่นคำนวณให้เอง',
  total: 'คะแนนรวม ITA',
  level: 'ระดับผลการประเมิน',
  partsHint: 'พิมพ์ถ้ามี',
  levelKey: 'เกณฑ์ระดับผลการประเมิน',
  signature: `ผู้บันทึกคะแนน ${'.'.repeat(44)}`,
  date: `วันที่ ${'.'.repeat(36)}`,
} as const;

/** What Excel shows beside a score cell, and when something else is typed (title 32, text 255 characters). */
export const SCORE_ENTRY = {
  promptTitle: 'คะแนน 0 - 100',
  prompt: 'พิมพ์ตัวเลข 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง เช่น 87.65 หากยังไม่มีคะแนนให้เว้นว่าง',
  errorTitle: 'คะแนนไม่ถูกต้อง',
  error: 'คะแนนต้องเป็นตัวเลข 0 ถึง 100 เช่น 87.65 ไม่ต้องพิมพ์คำว่า คะแนน หรือเครื่องหมาย %',
} as const;

/** Headings of the form, left to right. `target` is in hundredths of a point. */
export function scoreFormHeadings(target: number) {
  return {
    number: 'ลำดับ',
    indicator: 'ตัวชี้วัดการประเมิน ITA',
    weight: 'น้ำหนัก\n(ร้อยละ)',
    score: 'คะแนน',
    group: GROUP_HEADING,
    gap: `ขาดจากเป้าหมาย (${points(target)})`,
  } as const;
}

/** The name of the sheet with the score form of a fiscal year (Buddhist), e.g. `คะแนน ITA 2569`. */
export function scoreFormSheetName(year: FiscalYear): string {
  return `คะแนน ITA ${String(year)}`;
}

/** The second line of the title. `year` is a Buddhist fiscal year. */
export function scoreFormYearLine(year: FiscalYear): string {
  return `ประจำปีงบประมาณ พ.ศ. ${String(year)}`;
}

/** The line over the indicators of an instrument. */
export function instrumentLabel({ name, instrument }: InstrumentInfo): string {
  return `${name} (${instrument})`;
}

/** The line of one part of the external survey. */
export function eitPartLabel(part: 1 | 2): string {
  return `EIT ส่วนที่ ${String(part)}`;
}

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function minimaText(minima: Readonly<Record<Instrument, number>>): string {
  const { IIT, EIT, OIT } = minima;
  return IIT === EIT && EIT === OIT
    ? ` ทุกเครื่องมือ ${points(IIT)} ขึ้นไป`
    : ` ${INSTRUMENTS.map(({ instrument }) => `${instrument} ${points(minima[instrument])}`).join(' ')} ขึ้นไป`;
}

/** The key of the levels, best first: what each asks of the total and of the instruments. */
export function levelKeyLines({ levels }: Pick<Framework, 'levels'>): readonly string[] {
  return levels.map(({ name, from, minima }, index) => {
    const above = levels[index - 1];
    const total = from === 0 && above !== undefined ? `ต่ำกว่า ${points(above.from)}` : `${points(from)} ขึ้นไป`;
    return `${name}: ${total}${minima === undefined ? '' : minimaText(minima)}`;
  });
}

/** By whose rules the form computes; a rule that is not confirmed is never used without saying so. */
export function rulesLine({ fiscalYear, rulesOf, levels, weights, target }: Framework): string {
  const facts: readonly Pick<LevelRule, 'certainty' | 'rulesOf'>[] = [...levels, weights, target];
  const doubtful = facts.find(({ certainty }) => certainty === 'unconfirmed');
  if (doubtful !== undefined) {
    return `ตามเกณฑ์ปี ${String(doubtful.rulesOf ?? rulesOf)} – โปรดตรวจสอบ`;
  }
  const isOwn = facts.some(({ certainty }) => certainty === 'officer');
  return isOwn ? 'ตามเกณฑ์ที่หน่วยงานกำหนดในสมุดงานนี้' : `ตามเกณฑ์ปีงบประมาณ พ.ศ. ${String(fiscalYear)}`;
}

/** What stands before and after the other level, where the rule for the two parts of the external survey is open. */
export const PARTS_REMARK = { before: 'หากใช้คะแนน EIT แยกแต่ละส่วน จะได้ ', after: ' – โปรดตรวจสอบ' } as const;
