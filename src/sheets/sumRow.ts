import { findIndicator } from '../ita/Indicator';
import { findInstrument } from '../ita/Instrument';
import { fold } from '../thai/fold';
import { textAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { Columns } from './MeasureTable';

const COUNTED = 'โครงการ|กิจกรรม|มาตรการ|รายการ|แผนงาน|เรื่อง';
/** `รวม 5 โครงการ`, `รวมงบประมาณทั้งสิ้น (บาท)`; not รวมกลุ่ม…, which is something to do, nor รวบรวม. */
const SUM = new RegExp(
  `^(?:ผล|ยอด)?รวม(?:ทั้งสิ้น|ทั้งหมด|ทั้งปี|ยอด|เป็น|เงิน|งบประมาณ|งบ|ค่าใช้จ่าย|จำนวน|ทุก|บาท|${COUNTED}|[\\d().,:=-])*$`,
);
const BEGINS = /^(?:ผล|ยอด)?รวม/;
const UNITS = new RegExp(`บาท|ร้อยละ|${COUNTED}`, 'g');
/** The word รวม may stand in a column left of what it counts. */
const COLUMNS_BEFORE = 2;

function isSumText(folded: string): boolean {
  const whole = folded.replace(BEGINS, '');
  const isOfPart = whole !== folded && (findIndicator(whole) ?? findInstrument(whole)) !== undefined;
  return isOfPart || SUM.test(folded);
}

/**
 * Whether a row of a measures table only sums up the ones above it: words such as `รวม 5 โครงการ`, figures beside them, and
 * nobody and no time to do it. A measure may begin with the same words.
 */
export function isSumRow(
  grid: Grid,
  { period, due }: Columns,
  officers: readonly number[],
  row: number,
  measure: number,
): boolean {
  const before = Array.from({ length: COLUMNS_BEFORE }, (_, index) => measure - COLUMNS_BEFORE + index);
  const whole = [...before, measure].map((column) => textAt(grid, row, column)).join('');
  // Nearly every row can be told without folding its words.
  if (!whole.includes('รวม')) {
    return false;
  }
  const own = fold(textAt(grid, row, measure));
  const joined = fold(whole);
  if (!isSumText(own) && !isSumText(joined)) {
    return false;
  }
  const beside = officers.filter((column) => column > measure);
  const saysMore = beside.some((column) =>
    typeof valueAt(grid, row, column) === 'number'
      ? column === period || column === due
      : /\p{L}/u.test(fold(textAt(grid, row, column)).replace(UNITS, '')),
  );
  return !saysMore && (/\d/.test(joined) || beside.some((column) => valueAt(grid, row, column) !== ''));
}
