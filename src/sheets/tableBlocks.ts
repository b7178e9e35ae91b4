import type { Draft } from '../ita/Draft';
import { findFiscalYears } from '../thai/FiscalYear';
import { digitStyleOf } from '../thai/digits';
import { columnSets } from './columnSets';
import type { ColumnSet } from './columnSets';
import type { DraftPart } from './DraftPart';
import { placeIn, textAt, usedArea } from './Grid';
import type { CellValue, Grid } from './Grid';
import type { Area } from './Place';
import { rowFiguresReader } from './rowFigures';
import { RowNamesReader } from './rowNames';
import type { RowNames } from './rowNames';
import { rowScoresReader } from './rowScores';
import type { NamedYear, ScoreBlock } from './ScoreBlock';
import type { ReadColumn } from './ScoreReading';
import type { ScoreTable } from './scoreTables';
import type { Steps } from './Steps';
import { readTitle, TITLE_ROWS, withTitle } from './tableTitle';
import type { TableTitle } from './tableTitle';

/** So many rows are read between two pauses. */
const PART = 100;
/** So few rows may all be without a name. */
const FEW_ROWS = 3;

/** One set of columns with its readers. */
interface SetReader {
  readonly set: ColumnSet;
  readonly scores: ReturnType<typeof rowScoresReader>;
  readonly figures: ReturnType<typeof rowFiguresReader>;
}

/** Reads the rows of one table; made once for it, so that what holds for all rows is found once. */
class TableReader {
  private readonly sets: readonly SetReader[];
  private readonly title: TableTitle;
  private readonly names: RowNamesReader;
  readonly years: readonly NamedYear[];
  private readonly left: number;
  private readonly right: number;

  constructor(
    private readonly grid: Grid,
    private readonly table: ScoreTable,
    private readonly inherited: readonly NamedYear[],
  ) {
    const { columns } = table;
    this.sets = columnSets(columns).map((set) => ({
      set,
      scores: rowScoresReader(grid, set),
      figures: rowFiguresReader(grid, set),
    }));
    const heads = columns.filter(({ use }) => use.kind !== 'notUsed' && use.kind !== 'agency');
    const { first, last } = table.header;
    this.title = readTitle(grid, {
      from: table.from,
      first,
      last,
      heads: new Set(heads.map(({ column }) => column)),
    });
    const used = columns.filter(({ use }) => use.kind !== 'notUsed').map(({ column }) => column);
    this.left = Math.min(...used);
    this.right = Math.max(...used);
    this.years = this.yearsAbove();
    const [year, more] = this.years;
    this.names = new RowNamesReader(grid, table, {
      agency: this.title.agency,
      year: more === undefined ? year?.year : undefined,
    });
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

  private block(
    row: number,
    line: readonly CellValue[],
    { set, scores, figures }: SetReader,
    { agency, kind, district, year }: RowNames,
    digits: ScoreBlock['digits'],
  ): ScoreBlock | undefined {
    const found = scores(row, line);
    if (found === undefined) {
      return undefined;
    }
    const own = set.year ?? year;
    const block: Draft<ScoreBlock> = {
      area: { sheet: this.grid.sheet, row, column: this.left, rows: 1, columns: this.right - this.left + 1 },
      scores: found.scores,
      repeated: found.repeated,
      unreadable: found.unreadable,
      notCounted: found.notCounted,
      typed: figures(row, line),
      years: own === undefined ? this.years : [own],
      digits,
    };
    if (agency !== undefined) block.agency = agency;
    if (kind !== '') block.kind = kind;
    if (district !== '') block.district = district;
    return block;
  }

  /** A row without a name among named ones is a mean or a note, unless it is numbered. */
  private isStray(row: number, { isNamed, year }: RowNames): boolean {
    return (
      !isNamed &&
      year === undefined &&
      this.names.agency !== undefined &&
      this.table.rows.length >= FEW_ROWS &&
      this.names.isBlankBefore(row, this.sets[0]?.set.scores[0]?.column ?? 0)
    );
  }

  *read(): Steps<DraftPart | undefined> {
    const { rows, header, districts } = this.table;
    const { row: top, cells } = this.grid.values;
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
      const names = this.names.read(row, above, district);
      if (this.isStray(row, names)) {
        continue;
      }
      above = names;
      const before = blocks.length;
      const line = cells[row - top] ?? [];
      for (const set of this.sets) {
        const block = this.block(row, line, set, names, digits);
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
