import type { Draft } from '../ita/Draft';
import { findInstrument } from '../ita/Instrument';
import { mostlyDigits } from '../thai/digits';
import { findFiscalYears } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { tidy } from '../thai/fold';
import { headingCell } from './columnMeaning';
import type { DraftPart } from './DraftPart';
import { isBlankRow, isErrorValue, placeIn, textAt, usedArea } from './Grid';
import type { Grid } from './Grid';
import { isFalling } from './colourAreas';
import { boundingArea } from './Place';
import type { Area, Place } from './Place';
import type { NamedYear, NotCountedScore, ScoreBlock, ScoreCell, UnreadableScore } from './ScoreBlock';
import { isHeadedScore, readName, scoreSets } from './scoreColumns';
import type { NamedRow, SaidScores, ScoreSet } from './scoreColumns';
import { scoreGroupsInSteps } from './scoreGroups';
import type { ScoreGroup } from './scoreGroups';
import type { ColumnReason, ColumnUse, ReadColumn, ScoreLayout } from './ScoreReading';
import type { Steps } from './Steps';
import { cellKey, readFigures } from './typedFigures';

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
  const names =
    group.open.length === 0
      ? group.rows
      : [...group.rows, ...group.open].sort((a, b) => a.name.row - b.name.row);
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

function keysOf(cells: readonly Place[]): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const { row, column } of cells) {
    keys.add(cellKey(row, column));
  }
  return keys;
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

function isOverNames({ at }: NamedYear, row: number, column: number): boolean {
  return at.row === row && at.column <= column;
}

/** The year over the scores themselves, else those that the title names, and the sheet's name where nothing else does. */
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
  // A title may speak of the year of a plan as well: what heads the scores themselves says whose they are. Only what stands
  // beside it over the names may be meant for them too.
  const beside = headed.flatMap(({ at }) => named.filter((each) => isOverNames(each, at.row, column)));
  const others = headed.length > 0 ? beside : named;
  const years = [...others, ...headed.filter(({ year }) => others.every((known) => known.year !== year))];
  return years.length > 0
    ? years
    : findFiscalYears(sheet).map((year) => ({ year, at: { sheet, row, column } }));
}

function makeBlock(grid: Grid, group: ScoreGroup, set: ScoreSet): ScoreBlock | undefined {
  const { rows, scores, repeated, unreadable, notCounted } = readScores(grid, group, set);
  if (scores.length === 0 && unreadable.length === 0) {
    return undefined;
  }
  const cells: Place[] = rows.map(({ name }) => placeIn(grid, name.row, name.column));
  const places = [...cells];
  for (const read of [scores, repeated, unreadable, notCounted]) {
    for (const { at } of read) {
      places.push(at);
    }
  }
  const body = boundingArea(places);
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
    names: keysOf(cells),
  });
  const { typed, years } = figures;
  const agency = set.of?.agency ?? figures.agency;
  const texts = cells.map(({ row, column }) => textAt(grid, row, column));
  for (const { at } of years) {
    texts.push(textAt(grid, at.row, at.column));
  }
  for (const { form } of scores) {
    if (form.kind === 'text') {
      texts.push(form.text);
    }
  }
  const block: Draft<ScoreBlock> = {
    area,
    scores,
    repeated,
    unreadable,
    notCounted,
    typed,
    years: yearsOf(set, years.length > 0 ? years : sharedYears(grid, group, body.row), area),
    digits: mostlyDigits(texts) ?? 'arabic',
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

/** What a column of a group is taken for, before anybody looks for its heading. */
type UsedColumn = Omit<ReadColumn, 'heading'>;

const NAMES_USE: ColumnUse = { kind: 'names' };
const NOT_USED: ColumnUse = { kind: 'notUsed' };

function columnsOf(group: ScoreGroup, sets: readonly ScoreSet[], said: SaidScores): readonly UsedColumn[] {
  const columns = new Map<number, UsedColumn>();
  const add = (index: number, use: ColumnUse, by: ColumnReason): void => {
    if (!columns.has(index)) {
      columns.set(index, { index, use, by });
    }
  };
  for (const { name } of group.rows) {
    add(name.column, NAMES_USE, name.by ?? 'content');
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
      add(column, NOT_USED, 'heading');
    }
  }
  return [...columns.values()].sort((a, b) => a.index - b.index);
}

function sameUse(a: ColumnUse, b: ColumnUse): boolean {
  return a.kind === 'scores' && b.kind === 'scores'
    ? a.year === b.year && a.agency === b.agency
    : a.kind === b.kind;
}

function sameColumns(a: readonly UsedColumn[], b: readonly UsedColumn[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ index, use }, at) => {
      const other = b[at];
      return index === other?.index && sameUse(use, other.use);
    })
  );
}

/** One agency's part, whose headings are looked for only where it is the first of those that are told of together. */
interface GroupPart {
  readonly blocks: readonly ScoreBlock[];
  readonly reading: Omit<DraftPart['reading'], 'columns'>;
  readonly columns: readonly UsedColumn[];
  readonly firstName: number;
}

/** Several agencies that are told of together: the first of them, and what the others add. */
interface Joined {
  readonly first: GroupPart;
  readonly blocks: ScoreBlock[];
  readonly years: Set<FiscalYear>;
  end: number;
  rows: number;
}

/** Joins what stands under one another in the same columns: hundreds of agencies are one thing to tell of. */
function join(all: Joined[], part: GroupPart): void {
  const { reading, blocks } = part;
  const last = all.at(-1);
  const end = reading.area.row + reading.area.rows;
  if (
    last?.first.reading.layout === reading.layout &&
    last.first.reading.area.row < reading.area.row &&
    sameColumns(last.first.columns, part.columns)
  ) {
    last.blocks.push(...blocks);
    reading.years.forEach((year) => last.years.add(year));
    last.end = Math.max(last.end, end);
    last.rows += reading.rows;
  } else {
    all.push({
      first: part,
      blocks: [...blocks],
      years: new Set(reading.years),
      end,
      rows: reading.rows,
    });
  }
}

function draftOf(grid: Grid, { first, blocks, years, end, rows }: Joined): DraftPart {
  const { area } = first.reading;
  const columns = first.columns.map(({ index, use, by }): ReadColumn => {
    return { index, heading: headingOver(grid, first.firstName, index), use, by };
  });
  const reading = { ...first.reading, area: { ...area, rows: end - area.row }, rows, columns };
  return { blocks, reading: { ...reading, years: [...years] } };
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
  const parts: Joined[] = [];
  for (const [index, group] of groups.entries()) {
    if (index % PART === 0) {
      yield { done: index, all: groups.length };
    }
    const part = readGroup(grid, group, said);
    if (part !== undefined) {
      join(parts, part);
    }
  }
  yield { done: groups.length, all: groups.length };
  return parts.map((part) => draftOf(grid, part));
}

/** So many agencies are read between two pauses. */
const PART = 50;

/** The area from the first corner of some areas of one sheet to the last. */
export function spanning(areas: readonly Area[]): Area | undefined {
  const [first, more] = areas;
  return more === undefined
    ? first
    : boundingArea(
        areas.flatMap((area) => [
          area,
          { sheet: area.sheet, row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
        ]),
      );
}

/** How many rows hold a score of one of the blocks. */
function scoredRows(blocks: readonly ScoreBlock[]): number {
  const [only, more] = blocks;
  if (only !== undefined && more === undefined && isFalling(only.scores)) {
    return only.scores.length;
  }
  return new Set(blocks.flatMap(({ scores }) => scores.map(({ at }) => at.row))).size;
}

/** The years of the blocks, each once, in their order. */
function yearsIn(blocks: readonly ScoreBlock[]): readonly FiscalYear[] {
  const found: FiscalYear[] = [];
  for (const { years } of blocks) {
    for (const { year } of years) {
      if (!found.includes(year)) {
        found.push(year);
      }
    }
  }
  return found;
}

function readGroup(grid: Grid, group: ScoreGroup, said: SaidScores): GroupPart | undefined {
  const sets = scoreSets(grid, group.rows, said);
  const blocks = sets.flatMap((set) => makeBlock(grid, group, set) ?? []);
  const area = spanning(blocks.map((block) => block.area));
  if (area === undefined) {
    return undefined;
  }
  return {
    blocks,
    reading: {
      sheet: grid.sheet,
      area,
      layout: layoutOf(sets),
      axis: 'columns',
      years: yearsIn(blocks),
      rows: scoredRows(blocks),
    },
    columns: columnsOf(group, sets, said),
    firstName: group.rows[0]?.name.row ?? 0,
  };
}
