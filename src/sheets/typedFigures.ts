import { agencyNamed, findAgency, headlineLabel } from '../ita/headline';
import type { Headline, HeadlineLabel } from '../ita/headline';
import type { Instrument } from '../ita/Instrument';
import { parseLevels } from '../ita/Level';
import { bareYear, columnMeaning } from './columnMeaning';
import { isErrorValue, placeIn, textAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import { headerRole } from './headerRole';
import type { Area, Place } from './Place';
import { figureTexts } from './readFigureText';
import type { FigureText } from './readFigureText';
import { REACH, readScoreCell } from './readScoreCell';
import type { NamedYear, TypedFigures, TypedPoints } from './ScoreBlock';
import { isScoreLabel } from './tableHeadings';

/** A cell as a number to look up by: a sheet has 16,384 columns. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Where the figures of a block may stand: around its names, and (`main`) in the column of its scores. */
export interface FiguresRequest {
  readonly realm: Area;
  /** First and last row with a score. */
  readonly first: number;
  readonly last: number;
  /** The last column of the block's own: names and scores. */
  readonly right: number;
  readonly main: number | undefined;
  /** `main`: several years stand side by side, and only what is in this one's column is its own. */
  readonly from: 'anywhere' | 'main';
  /** Cells that name an indicator, by their keys: they say nothing of the whole. */
  readonly names: ReadonlySet<number>;
}

/** What a sheet says about a block beside its scores. */
export interface FiguresReading {
  readonly typed: TypedFigures;
  readonly agency: string | undefined;
  readonly years: readonly NamedYear[];
}

/** A longer text is prose: a heading may be a short paragraph, what stands beside and below the scores may not. */
const LONGEST_HEADING = 400;
const LONGEST_LABEL = 160;

/** What else heads the column beside that of the agencies. */
const OTHER_HEADING = /^\s*(?:รายการ|หัวข้อ|ข้อ|ด้าน|เครื่องมือ|ลำดับ(?:ที่)?|ที่)\s*$/u;

/** Where a cell lies: above the scores, among their rows within the block or beside it, or below. */
type Zone = 'above' | 'within' | 'beside' | 'below';

/** What was found so far; the first of each kind counts. */
interface Found {
  total: TypedPoints | undefined;
  level: { readonly text: string; readonly at: Place } | undefined;
  agency: string | undefined;
  readonly instruments: Partial<Record<Instrument, TypedPoints>>;
  readonly parts: [TypedPoints | undefined, TypedPoints | undefined];
  readonly years: NamedYear[];
  /** A sum among the instruments' rows: the next one below is the last instrument's. */
  subtotals: 'none' | 'open' | 'closed';
}

/** Reads the cells around a block: total, level, instruments, agency and years, wherever they were typed. */
class FiguresReader {
  private readonly found: Found = {
    total: undefined,
    level: undefined,
    agency: undefined,
    instruments: {},
    parts: [undefined, undefined],
    years: [],
    subtotals: 'none',
  };

  private readonly textReader: (text: string) => FigureText;

  constructor(
    private readonly grid: Grid,
    private readonly request: FiguresRequest,
  ) {
    this.textReader = figureTexts(grid);
  }

  read(): FiguresReading {
    const { realm } = this.request;
    for (let row = realm.row; row < realm.row + realm.rows; row += 1) {
      for (let column = realm.column; column < realm.column + realm.columns; column += 1) {
        this.readCell(row, column);
      }
    }
    const { total, level, instruments, parts, agency, years } = this.found;
    return {
      typed: {
        ...(total === undefined ? {} : { total }),
        ...(level === undefined ? {} : { level }),
        instruments,
        ...(parts[0] === undefined && parts[1] === undefined ? {} : { eitParts: parts }),
      },
      agency,
      years,
    };
  }

  private zoneOf(row: number, column: number): Zone {
    const { first, last, right } = this.request;
    if (row < first) {
      return 'above';
    }
    if (row > last) {
      return 'below';
    }
    return column <= right ? 'within' : 'beside';
  }

  private readCell(row: number, column: number): void {
    const zone = this.zoneOf(row, column);
    const text = textAt(this.grid, row, column);
    const longest = zone === 'above' ? LONGEST_HEADING : LONGEST_LABEL;
    if (text === '' || text.length > longest || isErrorValue(text)) {
      return;
    }
    if (this.request.names.has(cellKey(row, column))) {
      return;
    }
    const said = this.textReader(text);
    if (zone === 'above') {
      this.addYears(said.years, placeIn(this.grid, row, column));
    }
    if (said.instrument !== undefined) {
      this.readInstrument(said.instrument, said.part, row, column);
    } else if (said.label !== undefined) {
      this.readLabelled(said.label, zone, row, column);
    } else if (zone === 'above' || zone === 'below') {
      this.readSentence(said.headline, zone, row, column);
    }
  }

  private addYears(years: readonly number[], at: Place): void {
    for (const year of years) {
      if (!this.found.years.some((known) => known.year === year)) {
        this.found.years.push({ year, at });
      }
    }
  }

  /** The score beside a label: in the column of the scores where one stands there, else the nearest that is one. */
  private pointsBeside(row: number, column: number): TypedPoints | undefined {
    const { main, from } = this.request;
    const reach = Array.from({ length: REACH }, (_, index) => column + 1 + index);
    const filled = reach.filter((beside) => valueAt(this.grid, row, beside) !== '');
    const own = main !== undefined && main > column ? [main] : [];
    for (const beside of from === 'main' ? own : filled) {
      const { reading } = readScoreCell(this.grid, row, beside);
      if (columnMeaning(this.grid, row, beside).kind !== 'other') {
        // Words beside a label say that no figure belongs to it.
        return reading.kind === 'score'
          ? { points: reading.points, at: placeIn(this.grid, row, beside) }
          : undefined;
      }
    }
    return undefined;
  }

  private readInstrument(
    instrument: Instrument,
    part: FigureText['part'],
    row: number,
    column: number,
  ): void {
    const points = this.pointsBeside(row, column);
    if (part !== undefined) {
      this.found.parts[part - 1] ??= points;
    } else if (points !== undefined) {
      this.found.instruments[instrument] ??= points;
    }
  }

  /** A label that stands beside several of the scores is about each of them, and not about the whole. */
  private isOfEach(label: HeadlineLabel, column: number): boolean {
    const { first, last } = this.request;
    let found = 0;
    for (let row = first; row <= last; row += 1) {
      found += this.textReader(textAt(this.grid, row, column)).label === label ? 1 : 0;
    }
    return found > 1;
  }

  private readLabelled(label: HeadlineLabel, zone: Zone, row: number, column: number): void {
    if ((zone === 'beside' || (zone === 'within' && label === 'level')) && this.isOfEach(label, column)) {
      return;
    }
    switch (label) {
      case 'total':
      case 'sum':
        this.readTotal(label, zone, row, column);
        return;
      case 'level':
        this.readLevel(row, column);
        return;
      case 'agency':
        if (zone === 'above') {
          this.found.agency ??= this.agencyBeside(row, column);
        }
        return;
      case 'year':
        this.readYear(zone, row, column);
        return;
    }
  }

  private readTotal(label: 'total' | 'sum', zone: Zone, row: number, column: number): void {
    if (zone === 'within') {
      this.found.subtotals = 'open';
      return;
    }
    if (label === 'sum' && zone === 'below' && this.found.subtotals === 'open') {
      this.found.subtotals = 'closed';
      return;
    }
    this.found.total ??= this.pointsBeside(row, column);
  }

  private readLevel(row: number, column: number): void {
    const { main, from } = this.request;
    const beside = from === 'main' ? main : this.columnBeside(row, column);
    const text = beside === undefined ? '' : textAt(this.grid, row, beside);
    if (beside !== undefined && beside > column && parseLevels(text).length > 0) {
      this.found.level ??= { text, at: placeIn(this.grid, row, beside) };
    }
  }

  private readYear(zone: Zone, row: number, column: number): void {
    const beside = this.columnBeside(row, column);
    const year = beside === undefined ? undefined : bareYear(valueAt(this.grid, row, beside));
    if (zone === 'above' && beside !== undefined && year !== undefined) {
      this.addYears([year], placeIn(this.grid, row, beside));
    }
  }

  private readSentence(headline: Headline, zone: Zone, row: number, column: number): void {
    const at = placeIn(this.grid, row, column);
    if (this.request.from === 'anywhere') {
      this.found.total ??= headline.total === undefined ? undefined : { points: headline.total, at };
      this.found.level ??= headline.level === undefined ? undefined : { text: headline.level, at };
    }
    this.found.agency ??= zone === 'above' ? headline.agency : undefined;
  }

  /** The nearest filled cell right of a label. */
  private columnBeside(row: number, column: number): number | undefined {
    const reach = Array.from({ length: REACH }, (_, index) => column + 1 + index);
    return reach.find((beside) => valueAt(this.grid, row, beside) !== '');
  }

  /** The agency behind a label; where `หน่วยงาน` heads a column the next heading stands there, and names nobody. */
  private agencyBeside(row: number, column: number): string | undefined {
    const beside = this.columnBeside(row, column);
    const text = beside === undefined ? '' : textAt(this.grid, row, beside);
    const isHeading =
      headlineLabel(text) !== undefined ||
      headerRole(text) !== undefined ||
      isScoreLabel(text) ||
      OTHER_HEADING.test(text);
    return isHeading && findAgency(text) === undefined ? undefined : agencyNamed(text);
  }
}

/** Reads what the sheet says about a block beside its scores. */
export function readFigures(grid: Grid, request: FiguresRequest): FiguresReading {
  return new FiguresReader(grid, request).read();
}
