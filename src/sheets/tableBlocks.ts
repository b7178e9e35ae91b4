import type { Draft } from '../ita/Draft';
import type { IndicatorNumber } from '../ita/Indicator';
import type { Instrument } from '../ita/Instrument';
import { parseLevels } from '../ita/Level';
import { findFiscalYears } from '../thai/FiscalYear';
import { digitStyleOf } from '../thai/digits';
import { tidy } from '../thai/fold';
import { bareYear } from './columnMeaning';
import type { DraftPart } from './DraftPart';
import { numberFormatAt, placeIn, textAt, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import type { Area } from './Place';
import { NUMBER, readNumberCell, readScoreCell } from './readScoreCell';
import type { ScoreCellReading } from './readScoreCell';
import type {
  NamedYear,
  NotCountedScore,
  ScoreBlock,
  ScoreCell,
  TypedFigures,
  TypedPoints,
  UnreadableScore,
} from './ScoreBlock';
import type { ReadColumn } from './ScoreReading';
import type { ScoreTable } from './scoreTables';
import type { TableColumn } from './tableHeader';
import type { Steps } from './Steps';
import { readTitle, TITLE_ROWS, withTitle } from './tableTitle';
import type { TableTitle } from './tableTitle';
import { isScoreLabel } from './tableHeadings';

/** The columns of one year (or of all, where none is said) in a table. */
interface ColumnSet {
  readonly year: NamedYear | undefined;
  readonly scores: readonly { readonly column: number; readonly indicator: IndicatorNumber }[];
  readonly others: TableColumn[];
}

const LONGEST_NAME = 80;
/** So many rows are read between two pauses. */
const PART = 250;
/** A quick look at the label of a row: nearly all are agencies. */
const MAY_NAME_YEAR = /ปี|[2๒][\d๐-๙]{3}|[2๒]\s[5๕]/;
/** A column set begins anew where so many indicators were seen before one comes again. */
const NEARLY_ALL = 3;

function columnSets(columns: readonly TableColumn[]): readonly ColumnSet[] {
  const sets: {
    year: NamedYear | undefined;
    scores: { column: number; indicator: IndicatorNumber }[];
    others: TableColumn[];
  }[] = [];
  const named = columns.filter(({ use }) => use.kind === 'indicator');
  const hasYears = named.length > 0 && named.every(({ year }) => year !== undefined);
  for (const { use, column, year } of named) {
    if (use.kind !== 'indicator') {
      continue;
    }
    const { indicator } = use;
    const byYear = hasYears ? sets.find((each) => each.year?.year === year?.year) : sets.at(-1);
    const isNew =
      byYear === undefined ||
      (!hasYears &&
        byYear.scores.length >= NEARLY_ALL &&
        byYear.scores[0]?.indicator === indicator &&
        named.filter((each) => each.use.kind === 'indicator' && each.use.indicator === indicator).length > 1);
    if (isNew) {
      sets.push({ year: hasYears ? year : undefined, scores: [{ column, indicator }], others: [] });
    } else {
      byYear.scores.push({ column, indicator });
    }
  }
  for (const each of columns) {
    const { kind } = each.use;
    if (kind === 'instrument' || kind === 'eitPart' || kind === 'total' || kind === 'level') {
      const own =
        sets.find(({ year }) => year !== undefined && year.year === each.year?.year) ??
        sets.filter(({ scores }) => (scores[0]?.column ?? 0) < each.column).at(-1) ??
        sets[0];
      own?.others.push(each);
    }
  }
  return sets;
}

function columnOf(columns: readonly TableColumn[], kind: 'agency' | 'agencyKind' | 'district' | 'year') {
  return columns.find(({ use }) => use.kind === kind)?.column;
}

/** Texts that need no tidying, which is nearly every name of an agency. */
const IS_TIDY =
  /^[\u0E01-\u0E4C\u0E50-\u0E59A-Za-z0-9.()/-]+(?: [\u0E01-\u0E4C\u0E50-\u0E59A-Za-z0-9.()/-]+)*$/;

function tidied(value: CellValue): string {
  if (typeof value !== 'string') {
    return typeof value === 'number' ? String(value) : '';
  }
  return IS_TIDY.test(value) && !value.includes('เเ') ? value : tidy(value);
}

/** Reads the rows of one table; made once for it, so that what holds for all rows is found once. */
class TableReader {
  private readonly sets: readonly ColumnSet[];
  private readonly title: TableTitle;
  private readonly agency: number | undefined;
  private readonly kind: number | undefined;
  private readonly district: number | undefined;
  private readonly year: number | undefined;
  readonly years: readonly NamedYear[];
  private readonly left: number;
  private readonly right: number;
  private readonly hasFormats: boolean;
  private readonly merged: ReadonlyMap<string, number>;
  private readonly levelTexts = new Map<string, boolean>();
  private readonly yearTexts = new Map<string, number | undefined>();

  constructor(
    private readonly grid: Grid,
    private readonly table: ScoreTable,
    private readonly inherited: readonly NamedYear[],
  ) {
    const { columns } = table;
    this.sets = columnSets(columns);
    const heads = columns.filter(({ use }) => use.kind !== 'notUsed' && use.kind !== 'agency');
    const { first, last } = table.header;
    this.title = readTitle(grid, {
      from: table.from,
      first,
      last,
      heads: new Set(heads.map(({ column }) => column)),
    });
    this.agency = columnOf(columns, 'agency');
    this.kind = columnOf(columns, 'agencyKind');
    this.district = columnOf(columns, 'district');
    this.year = columnOf(columns, 'year');
    const used = columns.filter(({ use }) => use.kind !== 'notUsed').map(({ column }) => column);
    this.left = Math.min(...used);
    this.right = Math.max(...used);
    this.hasFormats = grid.numberFormats.length > 0;
    this.merged = this.mergedDown();
    this.years = this.yearsAbove();
  }

  /** The years of the title, or those of the same table before a page break, or the sheet's name's. */
  private yearsAbove(): readonly NamedYear[] {
    if (this.title.years.length > 0) {
      return this.title.years;
    }
    return this.inherited.length > 0
      ? this.inherited
      : findFiscalYears(this.grid.sheet).map((year) => ({
          year,
          at: placeIn(this.grid, this.table.header.first, this.left),
        }));
  }

  private digits() {
    const { header, columns, rows } = this.table;
    const texts: string[] = [];
    for (let row = Math.max(this.table.from, header.first - TITLE_ROWS); row <= header.last; row += 1) {
      texts.push(...columns.map(({ column }) => textAt(this.grid, row, column)));
    }
    for (const row of rows.slice(0, TITLE_ROWS)) {
      texts.push(...columns.map(({ column }) => textAt(this.grid, row, column)));
    }
    return digitStyleOf(texts.join(' ')) ?? 'arabic';
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
    const bare = bareYear(value);
    if (bare !== undefined || typeof value !== 'string' || value === '' || !MAY_NAME_YEAR.test(value)) {
      return bare;
    }
    if (!this.yearTexts.has(value)) {
      const [only, more] = findFiscalYears(value);
      this.yearTexts.set(value, more === undefined ? only : undefined);
    }
    return this.yearTexts.get(value);
  }

  private isLevel(text: string): boolean {
    const known = this.levelTexts.get(text);
    if (known !== undefined) {
      return known;
    }
    const isLevel = text !== '' && parseLevels(text).length > 0;
    this.levelTexts.set(text, isLevel);
    return isLevel;
  }

  private cell(row: number, column: number, value: CellValue): ScoreCellReading {
    return typeof value === 'number'
      ? readNumberCell(value, this.hasFormats ? numberFormatAt(this.grid, row, column) : undefined)
      : readScoreCell(this.grid, row, column);
  }

  private points(row: number, column: number): TypedPoints | undefined {
    const value = valueAt(this.grid, row, column);
    const { reading } = this.cell(row, column, value);
    return reading.kind === 'score'
      ? { points: reading.points, at: placeIn(this.grid, row, column) }
      : undefined;
  }

  private figures(row: number, others: readonly TableColumn[]): TypedFigures {
    let total: TypedPoints | undefined;
    let level: TypedFigures['level'];
    const instruments: Partial<Record<Instrument, TypedPoints>> = {};
    const parts: [TypedPoints | undefined, TypedPoints | undefined] = [undefined, undefined];
    for (const { column, use } of others) {
      if (use.kind === 'level') {
        const text = textAt(this.grid, row, column);
        level ??= this.isLevel(text) ? { text, at: placeIn(this.grid, row, column) } : undefined;
        continue;
      }
      const points = this.points(row, column);
      if (points === undefined) {
        continue;
      }
      if (use.kind === 'total') {
        total ??= points;
      } else if (use.kind === 'instrument') {
        instruments[use.instrument] ??= points;
      } else if (use.kind === 'eitPart') {
        parts[use.part - 1] ??= points;
      }
    }
    const typed: Draft<TypedFigures> = { instruments };
    if (total !== undefined) typed.total = total;
    if (level !== undefined) typed.level = level;
    if (parts[0] !== undefined || parts[1] !== undefined) typed.eitParts = parts;
    return typed;
  }

  private block(
    row: number,
    set: ColumnSet,
    names: RowNames,
    digits: ScoreBlock['digits'],
  ): ScoreBlock | undefined {
    const { grid } = this;
    const scores: ScoreCell[] = [];
    const repeated: ScoreCell[] = [];
    const unreadable: UnreadableScore[] = [];
    const notCounted: NotCountedScore[] = [];
    let known = 0;
    for (const { column, indicator } of set.scores) {
      const value = valueAt(grid, row, column);
      if (value === '') {
        continue;
      }
      // Nearly every cell of a province: no detour for it.
      if (typeof value === 'number' && !this.hasFormats && value >= 0 && value <= 100) {
        const isKnown = (known & (1 << indicator)) !== 0;
        known |= 1 << indicator;
        (isKnown ? repeated : scores).push({
          indicator,
          points: value,
          at: placeIn(grid, row, column),
          form: NUMBER,
        });
        continue;
      }
      const { reading, form } = this.cell(row, column, value);
      if (reading.kind === 'blank') {
        continue;
      }
      const at = placeIn(grid, row, column);
      if (reading.kind === 'score') {
        const isKnown = (known & (1 << indicator)) !== 0;
        known |= 1 << indicator;
        (isKnown ? repeated : scores).push({ indicator, points: reading.points, at, form });
      } else if (reading.kind === 'notCounted') {
        notCounted.push({ indicator, at, typed: String(value) });
      } else {
        unreadable.push({ indicator, at, typed: String(value), reason: reading.reason });
      }
    }
    if (scores.length === 0 && unreadable.length === 0 && notCounted.length === 0) {
      return undefined;
    }
    const { agency, kind, district, year } = names;
    const own = set.year ?? year;
    const block: Draft<ScoreBlock> = {
      area: { sheet: grid.sheet, row, column: this.left, rows: 1, columns: this.right - this.left + 1 },
      scores,
      repeated,
      unreadable,
      notCounted,
      typed: this.figures(row, set.others),
      years: own === undefined ? this.years : [own],
      digits,
    };
    if (agency !== undefined) block.agency = agency;
    if (kind !== '') block.kind = kind;
    if (district !== '') block.district = district;
    return block;
  }

  private names(row: number, before: RowNames | undefined, district: string): RowNames {
    const typed = this.said(row, this.agency);
    const label = tidied(typed);
    const yearAt = this.year ?? this.agency;
    const labelYear = this.yearOf(this.year === undefined ? typed : this.said(row, this.year));
    const year =
      labelYear === undefined || yearAt === undefined
        ? undefined
        : { year: labelYear, at: placeIn(this.grid, row, yearAt) };
    const isName =
      label !== '' &&
      label.length <= LONGEST_NAME &&
      /[A-Za-zก-ฮ]/.test(label) &&
      !(this.year === undefined && labelYear !== undefined) &&
      !(typeof typed === 'string' && typed.length < 30 && isScoreLabel(typed));
    // Beside a column of years an agency stands in the first of its rows.
    const carried = label === '' && this.year !== undefined ? before?.agency : undefined;
    const agency = isName ? label : (carried ?? this.title.agency);
    return {
      agency,
      kind: tidied(this.said(row, this.kind)),
      district: tidied(this.said(row, this.district)) || district,
      year,
      isNamed: isName || carried !== undefined,
    };
  }

  /** A row without a name among named ones is a mean or a note, unless it is numbered. */
  private isStray(row: number, names: RowNames): boolean {
    const { column: left } = usedArea(this.grid);
    if (
      names.isNamed ||
      names.year !== undefined ||
      this.agency === undefined ||
      this.table.rows.length < 3
    ) {
      return false;
    }
    for (let column = left; column < (this.sets[0]?.scores[0]?.column ?? 0); column += 1) {
      if (valueAt(this.grid, row, column) !== '') {
        return false;
      }
    }
    return true;
  }

  *read(): Steps<DraftPart | undefined> {
    const { rows, header, districts } = this.table;
    const blocks: ScoreBlock[] = [];
    const digits = this.digits();
    let above: RowNames | undefined;
    let district = '';
    let at = header.last + 1;
    let filled = 0;
    for (const row of rows) {
      if (row % PART === 0) {
        yield { done: row - header.last, all: rows.length };
      }
      for (; districts.size > 0 && at <= row; at += 1) {
        district = districts.get(at) ?? district;
      }
      const names = this.names(row, above, district);
      if (this.isStray(row, names)) {
        continue;
      }
      above = names;
      const before = blocks.length;
      for (const set of this.sets) {
        const block = this.block(row, set, names, digits);
        if (block !== undefined) {
          blocks.push(block);
        }
      }
      filled += blocks.length > before ? 1 : 0;
    }
    const [only, more] = blocks;
    if (only === undefined) {
      return undefined;
    }
    return {
      blocks: more === undefined ? [withTitle(only, this.title)] : blocks,
      reading: {
        sheet: this.grid.sheet,
        area: this.area(),
        layout: 'indicatorsAcross',
        axis: 'columns',
        years: [...new Set(blocks.slice(0, 1000).flatMap(({ years }) => years.map(({ year }) => year)))],
        rows: filled,
        columns: this.table.columns.map(({ column, heading, use, by }): ReadColumn => ({
          index: column,
          heading,
          use,
          by,
        })),
      },
    };
  }

  private area(): Area {
    const { header, rows } = this.table;
    const { row: top } = usedArea(this.grid);
    const first = Math.max(top, header.first);
    const last = rows.at(-1) ?? first;
    return {
      sheet: this.grid.sheet,
      row: first,
      column: this.left,
      rows: last - first + 1,
      columns: this.right - this.left + 1,
    };
  }
}

interface RowNames {
  readonly agency: string | undefined;
  readonly kind: string;
  readonly district: string;
  readonly year: NamedYear | undefined;
  readonly isNamed: boolean;
}

function sameColumns(a: ScoreTable, b: ScoreTable): boolean {
  const key = ({ columns }: ScoreTable) =>
    columns
      .flatMap(({ column, use }) => (use.kind === 'indicator' ? [`${column}:${use.indicator}`] : []))
      .join();
  return key(a) === key(b);
}

/** Reads the tables of a sheet; one that goes on after a page break is one part with what stands before it. */
export function* readTablesInSteps(grid: Grid, tables: readonly ScoreTable[]): Steps<readonly DraftPart[]> {
  const parts: DraftPart[] = [];
  let before: ScoreTable | undefined;
  let years: readonly NamedYear[] = [];
  for (const table of tables) {
    const isContinued = before !== undefined && sameColumns(before, table);
    const reader = new TableReader(grid, table, isContinued ? years : []);
    const part = yield* reader.read();
    if (part === undefined) {
      continue;
    }
    const last = parts.at(-1);
    const isSameYear =
      reader.years.every(({ year }, index) => years[index]?.year === year) &&
      reader.years.length === years.length;
    if (last !== undefined && isContinued && isSameYear) {
      const { area } = last.reading;
      const end = part.reading.area.row + part.reading.area.rows;
      parts[parts.length - 1] = {
        blocks: [...last.blocks, ...part.blocks],
        reading: {
          ...last.reading,
          area: { ...area, rows: end - area.row },
          rows: last.reading.rows + part.reading.rows,
        },
      };
    } else {
      parts.push(part);
    }
    before = table;
    years = reader.years;
  }
  return parts;
}
