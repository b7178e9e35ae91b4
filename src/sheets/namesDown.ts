import type { Draft } from '../ita/Draft';
import { findInstrument } from '../ita/Instrument';
import { digitStyleOf } from '../thai/digits';
import { findFiscalYears } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { tidy } from '../thai/fold';
import { headingCell } from './columnMeaning';
import type { DraftPart } from './DraftPart';
import { isBlankRow, isErrorValue, placeIn, textAt, usedArea } from './Grid';
import type { Grid } from './Grid';
import { boundingArea } from './Place';
import type { Area } from './Place';
import type { NamedYear, NotCountedScore, ScoreBlock, ScoreCell, UnreadableScore } from './ScoreBlock';
import { isHeadedScore, readName, scoreSets } from './scoreColumns';
import type { NamedRow, SaidScores, ScoreSet } from './scoreColumns';
import { scoreGroupsInSteps } from './scoreGroups';
import type { ScoreGroup } from './scoreGroups';
import type { ColumnReason, ColumnUse, ReadColumn, ScoreLayout } from './ScoreReading';
import type { Steps } from './Steps';
import { readFigures } from './typedFigures';

const NOTHING_SAID: SaidScores = new Map();
/** So many rows above the first name its column heading may stand. */
const HEADING_ROWS = 3;
/** A longer text heads no column. */
const LONGEST_HEADING = 120;

/** The names of a block that have a score, with their scores; an indicator that comes again counts nowhere. */
interface Scored {
  readonly rows: readonly NamedRow[];
  readonly scores: readonly ScoreCell[];
  readonly repeated: readonly ScoreCell[];
  readonly unreadable: readonly UnreadableScore[];
  readonly notCounted: readonly NotCountedScore[];
}

function readScores(grid: Grid, group: ScoreGroup, set: ScoreSet): Scored {
  const rows: NamedRow[] = [];
  const scores: ScoreCell[] = [];
  const repeated: ScoreCell[] = [];
  const unreadable: UnreadableScore[] = [];
  const notCounted: NotCountedScore[] = [];
  const names = [...group.rows, ...group.open].sort((a, b) => a.name.row - b.name.row);
  for (const row of names) {
    const reading = readName(grid, row, set);
    if (reading.kind === 'none') {
      continue;
    }
    rows.push(row);
    if (reading.kind === 'unreadable') {
      unreadable.push(reading.cell);
    } else if (reading.kind === 'notCounted') {
      notCounted.push(reading.cell);
    } else {
      const known = scores.some(({ indicator }) => indicator === reading.cell.indicator);
      (known ? repeated : scores).push(reading.cell);
    }
  }
  return { rows, scores, repeated, unreadable, notCounted };
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
  if (set.of?.year !== undefined) {
    const { year } = set.of;
    return headed.some((each) => each.year === year)
      ? headed
      : [{ year, at: { sheet, row, column: main?.column ?? column } }];
  }
  const years = [...named, ...headed.filter(({ year }) => named.every((known) => known.year !== year))];
  return years.length > 0
    ? years
    : findFiscalYears(sheet).map((year) => ({ year, at: { sheet, row, column } }));
}

function makeBlock(grid: Grid, group: ScoreGroup, set: ScoreSet): ScoreBlock | undefined {
  const { rows, scores, repeated, unreadable, notCounted } = readScores(grid, group, set);
  if (scores.length === 0 && unreadable.length === 0) {
    return undefined;
  }
  const cells = rows.map(({ name }) => placeIn(grid, name.row, name.column));
  const read = [...scores, ...repeated, ...unreadable, ...notCounted];
  const body = boundingArea([...cells, ...read.map(({ at }) => at)]);
  if (body === undefined) {
    return undefined;
  }
  const right = body.column + body.columns - 1;
  const top = headingRow(grid, body.row, group.realm.row, right);
  const area: Area = { ...body, row: top, rows: body.row + body.rows - top };
  const figures = readFigures(grid, {
    realm: group.realm,
    first: body.row,
    last: body.row + body.rows - 1,
    right,
    main: set.main?.column,
    from: set.of === undefined ? 'anywhere' : 'main',
    names: new Set(cells.map(({ row, column }) => keyOf(row, column))),
  });
  const { typed, years } = figures;
  const agency = set.of?.agency ?? figures.agency;
  const texts = [...cells, ...years.map(({ at }) => at)].map(({ row, column }) => textAt(grid, row, column));
  const scoreTexts = scores.map(({ form }) => (form.kind === 'text' ? form.text : ''));
  const block: Draft<ScoreBlock> = {
    area,
    scores,
    repeated,
    unreadable,
    notCounted,
    typed,
    years: yearsOf(set, years.length > 0 ? years : sharedYears(grid, group, body.row), area),
    digits: digitStyleOf([...texts, ...scoreTexts].join(' ')) ?? 'arabic',
  };
  if (agency !== undefined) block.agency = agency;
  return block;
}

function layoutOf(sets: readonly ScoreSet[]): ScoreLayout {
  const [first, second] = sets;
  if (first?.of === undefined || second === undefined) {
    return 'namesDown';
  }
  return first.of.year === undefined ? 'agenciesAcross' : 'yearsAcross';
}

/** The heading over a column of a group: the nearest text above its first name. */
function headingOver(grid: Grid, row: number, column: number): string {
  const heading = headingCell(grid, row, column);
  return heading === undefined ? '' : tidy(String(heading.value)).slice(0, LONGEST_HEADING);
}

function columnsOf(
  grid: Grid,
  group: ScoreGroup,
  sets: readonly ScoreSet[],
  said: SaidScores,
): readonly ReadColumn[] {
  const first = group.rows[0]?.name.row ?? 0;
  const columns = new Map<number, ReadColumn>();
  const add = (index: number, use: ColumnUse, by: ColumnReason): void => {
    if (!columns.has(index)) {
      columns.set(index, { index, heading: headingOver(grid, first, index), use, by });
    }
  };
  for (const { name } of group.rows) {
    add(name.column, { kind: 'names' }, name.by ?? 'content');
  }
  for (const set of sets) {
    const { year, agency } = set.of ?? {};
    const use: ColumnUse = {
      kind: 'scores',
      ...(year === undefined ? {} : { year }),
      ...(agency === undefined ? {} : { agency }),
    };
    for (const column of set.columns) {
      const isHeaded = set.main !== undefined && isHeadedScore(set.main);
      add(column, use, said.has(column) ? 'corrected' : isHeaded ? 'heading' : 'content');
    }
  }
  for (const { figures } of group.rows) {
    for (const column of figures) {
      add(column, { kind: 'notUsed' }, 'heading');
    }
  }
  return [...columns.values()].sort((a, b) => a.index - b.index);
}

function sameColumns(a: readonly ReadColumn[], b: readonly ReadColumn[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ index, use }, at) => index === b[at]?.index && JSON.stringify(use) === JSON.stringify(b[at].use),
    )
  );
}

/** Joins what stands under one another in the same columns: hundreds of agencies are one thing to tell of. */
function joined(parts: readonly DraftPart[]): readonly DraftPart[] {
  const all: { blocks: ScoreBlock[]; reading: DraftPart['reading']; years: Set<FiscalYear> }[] = [];
  for (const { blocks, reading } of parts) {
    const last = all.at(-1);
    if (
      last?.reading.layout === reading.layout &&
      last.reading.area.row < reading.area.row &&
      sameColumns(last.reading.columns, reading.columns)
    ) {
      const { area } = last.reading;
      const end = reading.area.row + reading.area.rows;
      last.blocks.push(...blocks);
      reading.years.forEach((year) => last.years.add(year));
      last.reading = {
        ...last.reading,
        area: { ...area, rows: Math.max(area.rows, end - area.row) },
        rows: last.reading.rows + reading.rows,
      };
    } else {
      all.push({ blocks: [...blocks], reading, years: new Set(reading.years) });
    }
  }
  return all.map(({ blocks, reading, years }) => ({ blocks, reading: { ...reading, years: [...years] } }));
}

/**
 * Reads the scores that stand beside or inside names under one another, agency by agency and year by year. Indicators are
 * known by their names; a number alone is a name only where all ten are there. `said`: columns that hold scores because
 * the officer says so.
 */
export function* readNamesDownInSteps(
  grid: Grid,
  said: SaidScores = NOTHING_SAID,
): Steps<readonly DraftPart[]> {
  const groups = yield* scoreGroupsInSteps(grid);
  const parts: DraftPart[] = [];
  for (const [index, group] of groups.entries()) {
    if (index % PART === 0) {
      yield { done: index, all: groups.length };
    }
    const part = readGroup(grid, group, said);
    if (part !== undefined) {
      parts.push(part);
    }
  }
  yield { done: groups.length, all: groups.length };
  return joined(parts);
}

/** So many agencies are read between two pauses. */
const PART = 50;

function readGroup(grid: Grid, group: ScoreGroup, said: SaidScores): DraftPart | undefined {
  const sets = scoreSets(grid, group.rows, said);
  const blocks = sets.flatMap((set) => makeBlock(grid, group, set) ?? []);
  const [first] = blocks;
  if (first === undefined) {
    return undefined;
  }
  const corners = blocks.flatMap(({ area }) => [
    area,
    { sheet: area.sheet, row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  ]);
  const area = boundingArea(corners) ?? first.area;
  return {
    blocks,
    reading: {
      sheet: grid.sheet,
      area,
      layout: layoutOf(sets),
      axis: 'columns',
      years: [...new Set(blocks.flatMap(({ years }) => years.map(({ year }) => year)))],
      rows: new Set(blocks.flatMap(({ scores }) => scores.map(({ at }) => at.row))).size,
      columns: columnsOf(grid, group, sets, said),
    },
  };
}
