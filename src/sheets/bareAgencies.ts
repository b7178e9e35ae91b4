import { findAgency } from '../ita/headline';
import { fold } from '../thai/fold';
import { parseScoreText } from '../thai/parseScoreText';
import { isBlankRow, isErrorValue, textAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { oncePerGrid } from './oncePerGrid';
import { findNames } from './scoreNames';
import type { NameCell } from './scoreNames';
import { isSummaryLabel } from './tableHeadings';

/** What a heading says by itself, as far as it matters here: nothing, or that an agency of a known kind stands below. */
export type HeadingKind = 'unknown' | 'agency' | 'something';

/** A row of headings with the columns that bear an agency's name, each name as typed. */
export type BareAgencies = ReadonlyMap<number, string>;

const NONE: BareAgencies = new Map();
/** So many rows above the headings `หน่วยงาน` may stand over them. */
const ROWS_ABOVE = 3;
/** So many indicators below the headings make them the headings of scores. */
const FEWEST_NAMES = 3;
/** So many rows of names are looked at. */
const MOST_ROWS = 24;
const LONGEST_NAME = 30;
/** `หน่วยงาน` over or beside the headings says what they are. */
const SAYS_AGENCIES = /หน่วยงาน|อปท|องค์กรปกครองส่วนท้องถิ่น/u;
const SAYS_SOMETHING_ELSE = /รับผิดชอบ|ภาพรวม|จำนวน|\d/u;
/** Figures over all agencies stand beside them. */
const OVER_ALL = /เฉลี่ย|ภาพรวม|ประเทศ|^จังหวัด$|เกณฑ์|สูงสุด|ต่ำสุด/u;
/** Words that tell columns of one agency apart: without a heading over them no such column is an agency's. */
const WITHIN_ONE =
  /รอบ|ครั้ง|ก่อน|หลัง|ไตรมาส|เดิม|คาด|ผู้|ตนเอง|กรรมการ|จริง|แผน|จังหวัด|ภาค|ส่วน|สำนัก|กอง|ฝ่าย|งาน|คน|ผล|ปี|วัน|เดือน|ระดับ|ค่า|เต็ม|ตรวจ|ยืนยัน|อุทธรณ์|ข้อ|ประชาชน|ช่องทาง/u;
const THAI_NAME = /^[\u0E00-\u0E4E\s.]+$/u;

function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return (
    typeof value === 'number' ||
    isErrorValue(value) ||
    (typeof value === 'string' && value !== '' && parseScoreText(value).kind !== 'unreadable')
  );
}

/** Whether a heading over the columns, or in the corner beside them, says that they are agencies. */
function isSaid(grid: Grid, row: number, names: number, right: number): boolean {
  const says = (at: number, column: number): boolean => {
    const text = fold(textAt(grid, at, column));
    return text.length <= LONGEST_NAME && SAYS_AGENCIES.test(text) && !SAYS_SOMETHING_ELSE.test(text);
  };
  for (let above = row; above >= Math.max(usedArea(grid).row, row - ROWS_ABOVE); above -= 1) {
    if (above < row && isBlankRow(grid, above)) {
      return false;
    }
    for (let column = names; column <= (above === row ? names : right); column += 1) {
      if (says(above, column)) {
        return true;
      }
    }
  }
  return false;
}

/** Whether a title above names the one agency that everything below is about. */
function hasAgencyAbove(grid: Grid, row: number): boolean {
  const { row: top, column: left, columns } = usedArea(grid);
  for (let above = row - 1; above >= Math.max(top, row - MOST_ROWS); above -= 1) {
    for (let column = left; column < left + columns; column += 1) {
      const text = textAt(grid, above, column);
      if (text !== '' && findAgency(text) !== undefined) {
        return true;
      }
    }
  }
  return false;
}

/** Where the names below a row begin among all of a sheet, which are in reading order: there may be thousands. */
function firstBelow(names: readonly NameCell[], row: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((names[middle]?.row ?? 0) <= row) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The rows below a heading that name an indicator, up to a blank row, and the column of the names. */
function namesBelow(grid: Grid, row: number): { readonly rows: readonly number[]; readonly column: number } {
  let end = row + 1;
  while (end <= row + MOST_ROWS && end < usedArea(grid).row + usedArea(grid).rows && !isBlankRow(grid, end)) {
    end += 1;
  }
  const names: NameCell[] = [];
  const all = findNames(grid);
  for (let index = firstBelow(all, row); index < all.length; index += 1) {
    const name = all[index];
    if (name === undefined || name.row >= end) {
      break;
    }
    names.push(name);
  }
  return {
    rows: [...new Set(names.map((name) => name.row))],
    column: names.reduce((last, name) => Math.max(last, name.column), -1),
  };
}

function readRow(grid: Grid, row: number, kindOf: (heading: string) => HeadingKind): BareAgencies {
  const { rows, column: names } = namesBelow(grid, row);
  if (rows.length < FEWEST_NAMES) {
    return NONE;
  }
  const { column: left, columns } = usedArea(grid);
  const right = left + columns - 1;
  const heads = Array.from({ length: Math.max(0, right - names) }, (_, index) => names + 1 + index).flatMap(
    (column) => {
      const heading = textAt(grid, row, column);
      const filled = rows.filter((each) => isFigure(grid, each, column)).length;
      return heading === '' || 2 * filled < rows.length
        ? []
        : [{ column, heading, kind: kindOf(heading), isFull: 5 * filled >= 4 * rows.length }];
    },
  );
  const bare = heads.filter(
    ({ heading, kind }) =>
      kind === 'unknown' &&
      heading.length <= LONGEST_NAME &&
      /\p{L}/u.test(heading) &&
      !OVER_ALL.test(fold(heading)) &&
      !isSummaryLabel(heading),
  );
  const isAlike =
    bare.length > 1 &&
    bare.length === heads.length &&
    new Set(bare.map(({ heading }) => fold(heading))).size === bare.length &&
    bare.every(({ heading, isFull }) => isFull && THAI_NAME.test(heading) && !WITHIN_ONE.test(fold(heading)));
  const isSure = isSaid(grid, row, names, right) || (isAlike && !hasAgencyAbove(grid, row));
  return bare.length > 0 && heads.length > 1 && isSure
    ? new Map(bare.map(({ column, heading }) => [column, heading.trim()]))
    : NONE;
}

/**
 * The columns of scores side by side whose headings are agencies' names without a word for their kind (`บางสมบูรณ์`): where
 * `หน่วยงาน` or `อปท.` is said over them or in the corner beside them, or where all headings alike are such names and no title
 * names the one agency of them all. Rows and columns counted from 0.
 */
export function bareAgencies(
  kindOf: (heading: string) => HeadingKind,
): (grid: Grid, row: number) => BareAgencies {
  const rowsOf = oncePerGrid(() => new Map<number, BareAgencies>());
  return (grid, row) => {
    const known = rowsOf(grid);
    const before = known.get(row);
    if (before !== undefined) {
      return before;
    }
    const found = readRow(grid, row, kindOf);
    known.set(row, found);
    return found;
  };
}
