import { findInstrument } from '../ita/Instrument';
import { digitStyleOf } from '../thai/digits';
import { findFiscalYears } from '../thai/FiscalYear';
import { withoutColourWords } from './colourAreas';
import { isBlankRow, isErrorValue, placeIn, textAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { boundingArea } from './Place';
import type { Area } from './Place';
import { REACH } from './readScoreCell';
import type { NamedYear, ScoreBlock, ScoreCell, ScoreRefusal, ScoresReading } from './ScoreBlock';
import { readName, scoreSets } from './scoreColumns';
import type { NamedRow, ScoreSet } from './scoreColumns';
import { scoreGroups } from './scoreGroups';
import type { ScoreGroup } from './scoreGroups';
import { readFigures } from './typedFigures';

export type {
  ScoreBlock,
  ScoreCell,
  ScoreForm,
  ScoreRefusal,
  ScoresReading,
  ScoresRefusal,
  TypedFigures,
  TypedPoints,
} from './ScoreBlock';

/** So many rows above the first name its column heading may stand. */
const HEADING_ROWS = 3;
/** A longer text heads no column. */
const LONGEST_HEADING = 120;

/** The names of a block that have a score, with their scores; an indicator that comes again counts nowhere. */
interface Scored {
  readonly rows: readonly NamedRow[];
  readonly scores: readonly ScoreCell[];
  readonly repeated: readonly ScoreCell[];
}

function readScores(grid: Grid, group: ScoreGroup, set: ScoreSet): Scored | ScoreRefusal {
  const rows: NamedRow[] = [];
  const scores: ScoreCell[] = [];
  const repeated: ScoreCell[] = [];
  const names = [...group.rows, ...group.open].sort((a, b) => a.name.row - b.name.row);
  for (const row of names) {
    const reading = readName(grid, row, set);
    if (reading.kind === 'refused') {
      return reading;
    }
    if (reading.kind === 'score') {
      rows.push(row);
      const known = scores.some(({ indicator }) => indicator === reading.cell.indicator);
      (known ? repeated : scores).push(reading.cell);
    }
  }
  return { rows, scores, repeated };
}

/** The row of the column headings: the nearest above the first name with a text over the scores, no instrument's line. */
function headingRow(grid: Grid, first: number, top: number, column: number): number {
  for (let row = first - 1; row >= Math.max(top, first - HEADING_ROWS) && !isBlankRow(grid, row); row -= 1) {
    const text = textAt(grid, row, column);
    const isHeading = text !== '' && text.length <= LONGEST_HEADING && !isErrorValue(text);
    if (isHeading && findInstrument(text) === undefined) {
      return row;
    }
  }
  return first;
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

/** The years of a title over several agencies side by side: it stands above the first of them. */
function sharedYears(grid: Grid, { realm }: ScoreGroup, first: number): readonly NamedYear[] {
  const { column: left } = usedArea(grid);
  const width = realm.column - left;
  const places = Array.from({ length: Math.max(0, first - realm.row) * width }, (_, index) =>
    placeIn(grid, realm.row + Math.floor(index / width), left + (index % width)),
  );
  return places
    .flatMap((at) => findFiscalYears(textAt(grid, at.row, at.column)).map((year) => ({ year, at })))
    .filter(({ year }, index, all) => all.findIndex((other) => other.year === year) === index);
}

/** The years that the heading names; of years side by side the column's own, and the sheet's name where nothing else does. */
function yearsOf(set: ScoreSet, named: readonly NamedYear[], area: Area): readonly NamedYear[] {
  const { sheet, row, column } = area;
  const { main } = set;
  const headed: readonly NamedYear[] =
    main?.meaning.kind === 'year'
      ? [{ year: main.meaning.year, at: { sheet, row, column: main.column } }]
      : [];
  if (set.year !== undefined) {
    return headed;
  }
  const years = [...named, ...headed.filter(({ year }) => named.every((known) => known.year !== year))];
  return years.length > 0
    ? years
    : findFiscalYears(sheet).map((year) => ({ year, at: { sheet, row, column } }));
}

function makeBlock(grid: Grid, group: ScoreGroup, set: ScoreSet): ScoreBlock | ScoreRefusal | undefined {
  const read = readScores(grid, group, set);
  if ('kind' in read) {
    return read;
  }
  const { rows, scores, repeated } = read;
  const cells = rows.map(({ name }) => placeIn(grid, name.row, name.column));
  const body = boundingArea([...cells, ...[...scores, ...repeated].map(({ at }) => at)]);
  if (body === undefined) {
    return undefined;
  }
  const right = body.column + body.columns - 1;
  const top = headingRow(grid, body.row, group.realm.row, right);
  const area: Area = { ...body, row: top, rows: body.row + body.rows - top };
  const { typed, agency, years } = readFigures(grid, {
    realm: group.realm,
    first: body.row,
    last: body.row + body.rows - 1,
    right,
    main: set.main?.column,
    from: set.year === undefined ? 'anywhere' : 'main',
    names: new Set(cells.map(({ row, column }) => keyOf(row, column))),
  });
  const texts = [...cells, ...years.map(({ at }) => at)].map(({ row, column }) => textAt(grid, row, column));
  const scoreTexts = scores.map(({ form }) => (form.kind === 'text' ? form.text : ''));
  return {
    area,
    scores,
    repeated,
    typed,
    ...(agency === undefined ? {} : { agency }),
    years: yearsOf(set, years.length > 0 ? years : sharedYears(grid, group, body.row), area),
    digits: digitStyleOf([...texts, ...scoreTexts].join(' ')) ?? 'arabic',
  };
}

/**
 * The cells in which scores may stand, whose number formats must be read before `findScores`: 0.7639 is 76.39 points in
 * a percentage cell and a mistake elsewhere. The columns right of the names, as high as the figures that belong to them.
 */
export function scoreCandidates(sheet: Grid): readonly Area[] {
  const grid = withoutColourWords(sheet);
  const columns = new Map<number, { first: number; last: number }>();
  for (const { realm, rows } of scoreGroups(grid)) {
    const left = rows.reduce((least, { name }) => Math.min(least, name.column), Number.POSITIVE_INFINITY);
    for (let row = realm.row; row < realm.row + realm.rows; row += 1) {
      for (let column = left + 1; column <= left + REACH; column += 1) {
        if (typeof valueAt(grid, row, column) === 'number') {
          const span = columns.get(column) ?? { first: row, last: row };
          columns.set(column, { first: Math.min(span.first, row), last: Math.max(span.last, row) });
        }
      }
    }
  }
  return [...columns].map(([column, { first, last }]) => ({
    sheet: grid.sheet,
    row: first,
    column,
    rows: last - first + 1,
    columns: 1,
  }));
}

/**
 * Finds the indicator scores on a sheet and what else it says about them. Indicators are known by their names, never by
 * number or place. A score that can't be one (763.9, `#REF!`, a word) refuses the sheet with its cell; a blank one is
 * simply not there.
 */
export function findScores(sheet: Grid): ScoresReading {
  const grid = withoutColourWords(sheet);
  const { row, rows } = usedArea(grid);
  if (Array.from({ length: rows }, (_, index) => row + index).every((each) => isBlankRow(grid, each))) {
    return { kind: 'refused', code: 'emptySheet' };
  }
  const blocks: ScoreBlock[] = [];
  for (const group of scoreGroups(grid)) {
    for (const set of scoreSets(grid, group.rows)) {
      const block = makeBlock(grid, group, set);
      if (block !== undefined && 'kind' in block) {
        return block;
      }
      if (block !== undefined) {
        blocks.push(block);
      }
    }
  }
  return blocks.length === 0 ? { kind: 'refused', code: 'noScores' } : { kind: 'found', blocks };
}
