import { findFiscalYears } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { fold, tidy } from '../thai/fold';
import { bareYear, yearUnderYear } from './columnMeaning';
import { placeIn, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import type { NamedYear } from './ScoreBlock';
import type { TableColumn } from './tableHeader';
import type { ScoreTable } from './scoreTables';
import { isScoreLabel } from './tableHeadings';

/** What a row of a table says of itself beside its scores. */
export interface RowNames {
  readonly agency: string | undefined;
  /** As typed; `''` where nothing is said. */
  readonly kind: string;
  readonly district: string;
  readonly year: NamedYear | undefined;
  /** Whether the row, or one above it of the same agency, has a name of its own. */
  readonly isNamed: boolean;
}

const LONGEST_NAME = 80;
/** Labels that only say `คะแนน` are shorter. */
const LONGEST_LABEL = 30;
/** A quick look at the label of a row: nearly all are agencies. */
const MAY_NAME_YEAR = /ปี|[2๒][56๕๖][\d๐-๙]{2}|[2๒]\s[5๕]/;
/** `ปีก่อน`, `ผลปีที่แล้ว`, `ปีนี้`: a year counted from that of the title. */
const COUNTED_YEAR =
  /^(?:ผล|คะแนน|การประเมิน|ita)*(?:ของ)?ปี(?:งบประมาณ)?(?:(ก่อน(?:หน้า)?(?:นี้)?|ที่แล้ว|ที่ผ่านมา)|นี้|ปัจจุบัน)$/;
const HAS_LETTER = /[A-Za-zก-ฮ]/;
/** Texts that need no tidying, which is nearly every name of an agency. */
const IS_TIDY =
  /^[\u0E01-\u0E4C\u0E50-\u0E59A-Za-z0-9.()/-]+(?: [\u0E01-\u0E4C\u0E50-\u0E59A-Za-z0-9.()/-]+)*$/;

function tidied(text: string): string {
  return IS_TIDY.test(text) && !text.includes('เเ') ? text : tidy(text);
}

/** Tidies the texts of a column in which the same few come again and again. */
function tidiedOnce(): (value: CellValue) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (value === '' || typeof value !== 'string') {
      return typeof value === 'number' ? String(value) : '';
    }
    const before = known.get(value);
    if (before !== undefined) {
      return before;
    }
    const text = tidied(value);
    known.set(value, text);
    return text;
  };
}

function columnOf(columns: readonly TableColumn[], kind: 'agency' | 'agencyKind' | 'district') {
  return columns.find(({ use }) => use.kind === kind)?.column;
}

/** Whether the numbers of a column headed `ปี` are years: ages and periods of office are headed so as well. */
function holdsYears(grid: Grid, rows: readonly number[], column: number): boolean {
  let years = 0;
  let numbers = 0;
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'number') {
      numbers += 1;
      years += yearUnderYear(value) === undefined ? 0 : 1;
    }
  }
  // One year mistyped among many is still in a column of years.
  return numbers === 0 || 2 * years > numbers;
}

/** Reads agency, kind, district and year of the rows of one table. */
export class RowNamesReader {
  readonly agency: number | undefined;
  private readonly kind: number | undefined;
  private readonly district: number | undefined;
  private readonly year: number | undefined;
  private readonly merged: ReadonlyMap<string, number>;
  private readonly yearTexts = new Map<string, number | undefined>();
  private readonly kindOf = tidiedOnce();
  private readonly districtOf = tidiedOnce();

  constructor(
    private readonly grid: Grid,
    { columns, rows }: Pick<ScoreTable, 'columns' | 'rows'>,
    /** The agency of the title, for rows that name none, and its one year. */
    private readonly titled: { readonly agency: string | undefined; readonly year: FiscalYear | undefined },
  ) {
    this.agency = columnOf(columns, 'agency');
    this.kind = columnOf(columns, 'agencyKind');
    this.district = columnOf(columns, 'district');
    this.year = columns.find(
      ({ use, by, column }) => use.kind === 'year' && (by === 'corrected' || holdsYears(grid, rows, column)),
    )?.column;
    this.merged = this.mergedDown();
  }

  /** `before`: what the row above said; `district`: that of a row of its own above. */
  read(row: number, before: RowNames | undefined, district: string): RowNames {
    const typed = this.said(row, this.agency);
    const label = typeof typed === 'string' ? tidied(typed) : typeof typed === 'number' ? String(typed) : '';
    const yearAt = this.year ?? this.agency;
    const year = this.yearOf(this.year === undefined ? typed : this.said(row, this.year));
    const isName =
      label !== '' &&
      label.length <= LONGEST_NAME &&
      HAS_LETTER.test(label) &&
      !(this.year === undefined && year !== undefined) &&
      !(typeof typed === 'string' && typed.length < LONGEST_LABEL && isScoreLabel(typed));
    // Beside a column of years an agency stands in the first of its rows; `ปีก่อน` below it is of the same.
    const isSame = label === '' ? this.year !== undefined : this.countedYear(label) !== undefined;
    const carried = isSame ? before?.agency : undefined;
    return {
      agency: isName ? label : (carried ?? this.titled.agency),
      kind: this.kindOf(this.said(row, this.kind)),
      district: this.districtOf(this.said(row, this.district)) || district,
      year:
        year === undefined || yearAt === undefined
          ? undefined
          : { year, at: placeIn(this.grid, row, yearAt) },
      isNamed: isName || carried !== undefined,
    };
  }

  /** Whether nothing stands in a row left of a column. */
  isBlankBefore(row: number, column: number): boolean {
    for (let { column: left } = usedArea(this.grid); left < column; left += 1) {
      if (valueAt(this.grid, row, left) !== '') {
        return false;
      }
    }
    return true;
  }

  /** Cells merged downwards hold their value in the first row: where that is, by row and column. */
  private mergedDown(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    const columns = new Set([this.agency, this.kind, this.district, this.year]);
    for (const { row, column, rows } of this.grid.merges) {
      if (rows > 1 && columns.has(column)) {
        for (let each = row + 1; each < row + rows; each += 1) {
          found.set(`${each},${column}`, row);
        }
      }
    }
    return found;
  }

  private said(row: number, column: number | undefined): CellValue {
    if (column === undefined) {
      return '';
    }
    const value = valueAt(this.grid, row, column);
    const top = value === '' && this.merged.size > 0 ? this.merged.get(`${row},${column}`) : undefined;
    return top === undefined ? value : valueAt(this.grid, top, column);
  }

  private yearOf(value: CellValue): number | undefined {
    const bare = this.year === undefined ? bareYear(value) : yearUnderYear(value);
    if (bare !== undefined || typeof value !== 'string' || value === '' || !MAY_NAME_YEAR.test(value)) {
      return bare;
    }
    if (!this.yearTexts.has(value)) {
      const [only, more] = findFiscalYears(value);
      this.yearTexts.set(value, more === undefined ? (only ?? this.countedYear(value)) : undefined);
    }
    return this.yearTexts.get(value);
  }

  private countedYear(text: string): FiscalYear | undefined {
    const { year } = this.titled;
    const counted = year !== undefined && text.includes('ปี') ? COUNTED_YEAR.exec(fold(text)) : null;
    return year === undefined || counted === null ? undefined : counted[1] === undefined ? year : year - 1;
  }
}
