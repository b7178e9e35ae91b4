import { findFiscalYears } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { fold } from '../thai/fold';
import { parseScoreText } from '../thai/parseScoreText';
import { isBlankRow, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { headerRole } from './headerRole';

/**
 * What the numbers of a column are by its heading: scores, the scores of one year, something else that looks like scores
 * (weights, full marks, ranks), or not said.
 */
export type ColumnMeaning =
  | { readonly kind: 'score' }
  | { readonly kind: 'year'; readonly year: FiscalYear }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

const OTHER =
  /น้ำหนัก|ถ่วง|(?<!\()เต็ม|เป้าหมาย|ค่าเป้า|อันดับ|ลำดับ|^ที่$|จำนวน|ส่วนต่าง|ผลต่าง|ห่าง|เพิ่มขึ้น|ลดลง|เพิ่ม\/ลด|เปลี่ยนแปลง|ส่วน(?:ที่)?\(?[12]|^ข้อ|งบประมาณ(?!พ\.?ศ|\d)|วันที่|เกณฑ์|^ระดับ|^กลุ่ม|หมายเหตุ/;
const SCORE = /คะแนน|ร้อยละ|score|^ผล(?:การประเมิน)?(?:ita)?$|%/;
/** So many rows above a number its heading may stand. */
const HIGHEST = 24;
/** A longer text is a sentence and heads nothing. */
const LONGEST_HEADING = 60;

/** A year that stands alone in a cell, typed as a number or as text. */
export function bareYear(value: CellValue): FiscalYear | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2550 && value < 2600
    ? value
    : undefined;
}

function meaningOf(heading: CellValue): ColumnMeaning {
  const year = bareYear(heading);
  if (year !== undefined) {
    return { kind: 'year', year };
  }
  const folded = fold(String(heading));
  if (folded.length > LONGEST_HEADING) {
    return { kind: 'unknown' };
  }
  const role = headerRole(String(heading));
  if (OTHER.test(folded) || (role !== undefined && role !== 'indicator' && role !== 'issue')) {
    return { kind: 'other' };
  }
  const [only, more] = findFiscalYears(String(heading));
  if (only !== undefined && more === undefined) {
    return { kind: 'year', year: only };
  }
  return SCORE.test(folded) ? { kind: 'score' } : { kind: 'unknown' };
}

/** Whether a cell above is one more figure of the column rather than its heading. */
function isFigure(value: CellValue): boolean {
  if (typeof value !== 'string') {
    return bareYear(value) === undefined;
  }
  const reading = parseScoreText(value);
  return reading.kind !== 'unreadable' || reading.reason !== 'text';
}

/** What heads a cell: the nearest text (or year) above it in its column, before a blank row. */
function headingOf(grid: Grid, row: number, column: number): CellValue {
  const top = Math.max(usedArea(grid).row, row - HIGHEST);
  for (let above = row - 1; above >= top && !isBlankRow(grid, above); above -= 1) {
    const value = valueAt(grid, above, column);
    if (value !== '' && !isFigure(value)) {
      return value;
    }
  }
  return '';
}

/** What the number in a cell is, by what heads its column. */
export function columnMeaning(grid: Grid, row: number, column: number): ColumnMeaning {
  return meaningOf(headingOf(grid, row, column));
}
