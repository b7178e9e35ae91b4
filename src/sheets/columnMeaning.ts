import { findAgency } from '../ita/headline';
import { findFiscalYears, yearAlone } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { fold } from '../thai/fold';
import { parseScoreText } from '../thai/parseScoreText';
import { remembering } from '../thai/remembering';
import { bareAgencies } from './bareAgencies';
import { isBlankRow, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { headerRole } from './headerRole';

/**
 * What the numbers of a column are by its heading: scores, the scores of one year or agency, something else that looks like scores
 * (weights, full marks, ranks), or not said.
 */
export type ColumnMeaning =
  | { readonly kind: 'score' }
  | { readonly kind: 'year'; readonly year: FiscalYear; readonly agency?: string }
  | { readonly kind: 'agency'; readonly agency: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

const OTHER =
  /น้ำหนัก|ถ่วง|(?<!\()เต็ม|สูงสุด|ต่ำสุด|อันดับ|ลำดับ|^ที่$|จำนวน|ส่วนต่าง|ผลต่าง|ห่าง|เพิ่มขึ้น|ลดลง|เปลี่ยนแปลง|ส่วน(?:ที่)?\(?[12]|^ข้อ|งบประมาณ(?!พ\.?ศ|\d)|วันที่|เกณฑ์|^ระดับ|^กลุ่ม|หมายเหตุ/;
/** Targets and forecasts; `เป้า` also ends the name of a place. */
const GOAL =
  /เป้า(?:หมาย|ประสงค์|ปี|[\d(])|(?:(?<![ก-๙])|ค่า|คะแนน|ตั้ง|ตาม|ถึง|บรรลุ|กว่า|จาก|กับ)เป้า|^(?:คาด|ประมาณ)การ|คาดหวัง|คาดว่า|^ขาด|^ต้องเพิ่ม|target|goal/;
/** `คะแนนที่ได้ (เป้าหมาย 85)`: the scores, and what they are to reach. */
const GOAL_BESIDE = /(?<=.)\([^()]*เป้า[^()\d]*(?:[89]\d|100)(?!\d)[^()]*\)/g;
/** What has changed since the year before, in points, percent or ranks. */
const CHANGE = /เพิ่ม[^ก-๙]*(?:หรือ)?ลด|ลด[^ก-๙]*(?:หรือ)?เพิ่ม|^(?:%|ร้อยละ)?เพิ่ม|^[-+±/()]+$|change|diff|rank/;
const SCORE = /คะแนน|ร้อยละ|score|^ผล(?:การประเมิน)?(?:ita)?$|%/;
const DEVIATION = /เบี่ยงเบน|^s\.?d\.?/;
const NO_SCORE = [OTHER, GOAL, CHANGE, DEVIATION];
/** Means over many agencies. */
const OVER_MANY = /เฉลี่ย(?:รวม)?(?:ของ|ระดับ|ทั้ง|ทุก)*(?:ประเทศ|จังหวัด|อำเภอ|ภาค)/;
/** So many rows above a number its heading may stand. */
const HIGHEST = 24;
/** A longer text is a sentence and heads nothing. */
const LONGEST_HEADING = 60;

/** A year that stands alone in a cell, typed as a number or as text. */
export function bareYear(value: CellValue): FiscalYear | undefined {
  const year = typeof value === 'string' ? yearAlone(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 2550 && year < 2600 ? year : undefined;
}

/** A year in a column headed `ปี`, where two digits are one as well (`67`, `๖๗`). */
export function yearUnderYear(value: CellValue): FiscalYear | undefined {
  return (
    bareYear(value) ??
    (value === '' || typeof value === 'boolean' ? undefined : yearAlone(`ปี ${String(value)}`))
  );
}

function meaningOf(heading: CellValue): ColumnMeaning {
  const year = bareYear(heading);
  return year === undefined ? meaningOfText(String(heading)) : { kind: 'year', year };
}

const meaningOfText = remembering((heading): ColumnMeaning => {
  const folded = fold(heading);
  if (folded.length > LONGEST_HEADING) {
    return { kind: 'unknown' };
  }
  const agency = findAgency(heading);
  const words = folded.replace(GOAL_BESIDE, '');
  const role = headerRole(heading);
  // The name of an agency may hold any of those words.
  const isAgency = agency !== undefined && folded.startsWith(fold(agency));
  if (
    !isAgency &&
    (NO_SCORE.some((other) => other.test(words)) ||
      (role !== undefined && role !== 'indicator' && role !== 'issue'))
  ) {
    return { kind: 'other' };
  }
  const [only, more] = findFiscalYears(heading);
  if (only !== undefined && more === undefined) {
    return { kind: 'year', year: only, ...(agency === undefined ? {} : { agency }) };
  }
  if (agency !== undefined) {
    return { kind: 'agency', agency };
  }
  return SCORE.test(folded) ? { kind: 'score' } : { kind: 'unknown' };
});

/** Whether a cell above is one more figure of the column rather than its heading. */
function isFigure(value: CellValue): boolean {
  if (bareYear(value) !== undefined) {
    return false;
  }
  if (typeof value !== 'string') {
    return true;
  }
  const reading = parseScoreText(value);
  return reading.kind !== 'unreadable' || reading.reason !== 'text';
}

/** What heads a cell: the nearest text (or year) above it in its column, before a blank row, with its row. */
export function headingCell(
  grid: Grid,
  row: number,
  column: number,
): { readonly row: number; readonly value: CellValue } | undefined {
  const top = Math.max(usedArea(grid).row, row - HIGHEST);
  for (let above = row - 1; above >= top && !isBlankRow(grid, above); above -= 1) {
    const value = valueAt(grid, above, column);
    if (value !== '' && !isFigure(value)) {
      return { row: above, value };
    }
  }
  return undefined;
}

/** So many rows above a heading the group may stand that it belongs to. */
const GROUP_ROWS = 3;

/**
 * The year or agency of a group of columns, `ปี 2567` over `คะแนน` and `ระดับ`: the nearest at or left of the column, where a
 * row names at least two of them.
 */
function groupOver(grid: Grid, row: number, column: number): ColumnMeaning | undefined {
  const { row: first, column: left, columns } = usedArea(grid);
  const top = Math.max(first, row - GROUP_ROWS);
  for (let above = row - 1; above >= top && !isBlankRow(grid, above); above -= 1) {
    const groups = Array.from({ length: columns }, (_, index) => left + index).flatMap((each) => {
      const value = valueAt(grid, above, each);
      const meaning = value === '' ? undefined : meaningOf(value);
      return meaning?.kind === 'year' || meaning?.kind === 'agency' ? [{ column: each, meaning }] : [];
    });
    if (groups.length > 1) {
      return groups.filter((group) => group.column <= column).at(-1)?.meaning;
    }
  }
  return undefined;
}

function joinedWith(own: ColumnMeaning, group: ColumnMeaning | undefined): ColumnMeaning {
  if (group === undefined || own.kind === 'other' || own.kind === 'unknown') {
    return own;
  }
  if (own.kind === 'score') {
    return group;
  }
  if (own.kind === 'year' && group.kind === 'agency') {
    return { ...own, agency: group.agency };
  }
  return own.kind === 'agency' && group.kind === 'year' ? { ...group, agency: own.agency } : own;
}

const bareAgenciesIn = bareAgencies((heading) => {
  const { kind } = meaningOfText(heading);
  return kind === 'unknown' || kind === 'agency' ? kind : 'something';
});

/** What the number in a cell is, by what heads its column, and by the group over that heading. */
export function columnMeaning(grid: Grid, row: number, column: number): ColumnMeaning {
  const heading = headingCell(grid, row, column);
  if (heading === undefined) {
    return meaningOf('');
  }
  const said = meaningOf(heading.value);
  const bare = said.kind === 'unknown' ? bareAgenciesIn(grid, heading.row).get(column) : undefined;
  const own: ColumnMeaning = bare === undefined ? said : { kind: 'agency', agency: bare };
  return own.kind === 'other' || own.kind === 'unknown'
    ? own
    : joinedWith(own, groupOver(grid, heading.row, column));
}

/** Whether a column holds means of a district, a province or the country: beside an agency's scores they are not the agency's. */
export function isOverMany(grid: Grid, row: number, column: number): boolean {
  const heading = headingCell(grid, row, column)?.value;
  return typeof heading === 'string' && OVER_MANY.test(fold(heading));
}
