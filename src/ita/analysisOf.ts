import { toThaiDigits, type DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { ANALYSIS_CLAUSES } from './analysisClauses';
import { itemsOf } from './analysisItems';
import type { Band } from './Band';
import { toHundredths } from './hundredths';
import { indicatorByNumber, type IndicatorNumber } from './Indicator';

/** The score of one indicator, and what else is known about it. */
export interface AnalysisInput {
  readonly indicator: IndicatorNumber;
  readonly band: Band;
  /** Points 0–100. */
  readonly points: number;
  /** Points of the year before, where known. */
  readonly previous?: number | undefined;
  /** Buddhist fiscal year of the score: tells which items there are. */
  readonly scoreYear?: FiscalYear | undefined;
  /** Codes of the items that the officer marked as weak, e.g. `I7`; those that the indicator has not are left out. */
  readonly weakItems?: readonly string[] | undefined;
  readonly digits: DigitStyle;
}

/** What the score of one indicator says, clause by clause; digits are in the asked style. */
export interface IndicatorAnalysis {
  /** The score itself and its change against the year before. */
  readonly score: string;
  readonly finding: string;
  readonly keep: string;
  readonly mend: string;
  /** The weak items by code and subject; only where the officer marked some. */
  readonly items?: string;
}

function inDigits(text: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** Points with two decimals, rounded half-up. */
export function pointsText(points: number): string {
  return (toHundredths(points) / 100).toFixed(2);
}

/** How points stand against those of the year before: ` สูงกว่าปีก่อน 2.10 คะแนน`; empty where they are not known. */
export function changeText(points: number, previous: number | undefined): string {
  if (previous === undefined) return '';
  const change = toHundredths(points) - toHundredths(previous);
  if (change === 0) return ' เท่ากับปีก่อน';
  return ` ${change > 0 ? 'สูงกว่า' : 'ต่ำกว่า'}ปีก่อน ${(Math.abs(change) / 100).toFixed(2)} คะแนน`;
}

/** Things one after the other as Thai writes them: `ก`, `ก และข`, `ก ข และค`; Latin letters stand apart: `และ OIT`. */
export function thaiList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const gap = /^[A-Z0-9]/u.test(last) ? ' ' : '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(' ')} และ${gap}${last}`;
}

function weakItemsClause({ indicator, scoreYear, weakItems = [] }: AnalysisInput): string | undefined {
  const known = scoreYear === undefined ? [] : itemsOf(scoreYear, indicator);
  const named = known
    .filter(({ code }) => weakItems.includes(code))
    .map(({ code, phrase }) => `${code} ${phrase}`);
  if (named.length === 0) return undefined;
  const { instrument } = indicatorByNumber(indicator);
  const lead = instrument === 'OIT' ? 'รายการที่ยังไม่ได้คะแนนเต็ม ได้แก่' : 'ข้อคำถามที่ได้คะแนนน้อย ได้แก่';
  return `${lead} ${thaiList(named)}`;
}

/** The analysis of one indicator: what its score says, what to keep, what to mend, and which items were weak. */
export function analysisOf(input: AnalysisInput): IndicatorAnalysis {
  const { indicator, band, points, previous, digits } = input;
  const items = weakItemsClause(input);
  return {
    score: inDigits(`ได้ ${pointsText(points)} คะแนน${changeText(points, previous)}`, digits),
    ...ANALYSIS_CLAUSES[indicator][band],
    ...(items === undefined ? {} : { items: inDigits(items, digits) }),
  };
}

/** The cell ผลการวิเคราะห์ of the six-column form and of the analysis sheet: everything, one clause after the other. */
export function analysisCell({ score, finding, keep, mend, items }: IndicatorAnalysis): string {
  return [score, `สะท้อนว่า${finding}`, ...(items === undefined ? [] : [items]), keep, mend].join(' ');
}
