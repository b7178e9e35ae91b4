import type { Status } from '../ita/Status';
import { classifyResult } from '../thai/classifyResult';
import type { ResultReading } from '../thai/classifyResult';
import { textAt, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { readResult } from './readMeasureCells';

/** One column of a result that is ticked; without a status where its heading says nothing sure. */
interface TickColumn {
  readonly column: number;
  readonly heading: string;
  readonly status: Status | undefined;
}

/**
 * Columns side by side of which one is ticked for each measure: `ดำเนินการแล้ว | อยู่ระหว่างดำเนินการ | ยังไม่ดำเนินการ`.
 * `crosses`: where others are ticked, an x says no.
 */
export interface TickGroup {
  readonly columns: readonly TickColumn[];
  readonly crosses: 'tick' | 'no';
}

/** A result that was ticked, and in which column; `words`: what the column is headed, where nothing but its tick speaks. */
export interface Ticked {
  readonly reading: ResultReading;
  readonly column: number;
  readonly words?: string;
}

/** Where a table's headings and rows are. */
interface Shape {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly measure: number;
  readonly officers: readonly number[];
  /** Columns whose own heading says what they hold. */
  readonly headed: readonly number[];
}

/** What officers tick with; ü and P are ticks in the fonts for signs. */
const TICKS: ReadonlySet<string> = new Set('✓ ✔ √ ü P ☑ ✅ 🗸 / ● • * 1 ๑ true'.split(' '));
const CROSSES: ReadonlySet<string> = new Set(['x', 'X', '×', '✕', '✖']);
const DENIALS: ReadonlySet<string> = new Set(['✗', '✘', '❌', '☒']);
const NOTHING: ReadonlySet<string> = new Set(['', '-', '–', '—', '0', '๐', 'false', '☐', '□', '○']);

type Mark = 'tick' | 'cross' | 'denial' | 'nothing' | 'words';

function markOf(value: CellValue): Mark {
  const text = String(value)
    .replace(/\uFE0F/gu, '')
    .trim();
  if (NOTHING.has(text)) {
    return 'nothing';
  }
  if (TICKS.has(text)) {
    return 'tick';
  }
  if (CROSSES.has(text)) {
    return 'cross';
  }
  return DENIALS.has(text) ? 'denial' : 'words';
}

/** A longer heading is a sentence. */
const LONGEST = 40;

/** The status that a heading is the word for: `วันที่แล้วเสร็จ` and `ส่งรายงานแล้ว` are none. */
export function statusHeaded(heading: string): Status | undefined {
  const reading = heading.length > LONGEST ? undefined : classifyResult(heading);
  if (reading?.kind !== 'status') {
    return undefined;
  }
  const isWord = reading.because === 'phrase' || ['notStarted', 'inProgress'].includes(reading.status);
  return isWord ? reading.status : undefined;
}

/** The columns under one heading each, by the line of headings below it; a status twice begins again. */
function groupsBelow(grid: Grid, { headingRow, officers }: Shape, below: number): readonly TickColumn[][] {
  const groups: TickColumn[][] = [];
  for (const column of officers) {
    const text = textAt(grid, below, column);
    const status = statusHeaded(text);
    const each: TickColumn = { column, heading: text.replace(/\s*\n\s*/g, '').trim(), status };
    const group = groups.at(-1);
    const isOther = below !== headingRow && valueAt(grid, headingRow, column) !== '';
    const isTwice = status !== undefined && group?.some((other) => other.status === status) === true;
    if (group === undefined || isOther || isTwice || group.at(-1)?.column !== column - 1) {
      groups.push([each]);
    } else {
      group.push(each);
    }
  }
  return groups;
}

function marksIn(grid: Grid, columns: readonly TickColumn[], first: number, last: number): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  for (let row = first; row <= last; row += 1) {
    for (const { column } of columns) {
      marks.add(markOf(valueAt(grid, row, column)));
    }
  }
  return marks;
}

/** The groups of one line of headings: several statuses, one beside another column that is ticked, or one that is ticked alone. */
function groupsIn(grid: Grid, shape: Shape, below: number): readonly TickGroup[] {
  const isOwnLine = below === shape.headingRow;
  return groupsBelow(grid, shape, below).flatMap((all): readonly TickGroup[] => {
    // In the line of the other headings only what is a status belongs to it.
    const columns = isOwnLine
      ? all.filter(({ column, status }) => status !== undefined && !shape.headed.includes(column))
      : all;
    const head = textAt(grid, shape.headingRow, columns[0]?.column ?? 0);
    if (head !== '' && !/\p{L}/u.test(head)) {
      // She corrected it in the pane: what stands below is not used.
      return [];
    }
    const statuses = columns.filter(({ status }) => status !== undefined).length;
    if (statuses === 0) {
      return [];
    }
    const marks = marksIn(grid, columns, below + 1, shape.lastRow);
    const isTicked = marks.has('tick') || marks.has('cross');
    // One column alone: nothing but its ticks shows that it is to be ticked.
    const isAlone = isOwnLine && columns[0]?.status === 'done' && marks.has('tick') && !marks.has('words');
    const isGroup = columns.length > 1 ? statuses > 1 || isTicked : isAlone;
    return isGroup ? [{ columns, crosses: marks.has('tick') ? 'no' : 'tick' }] : [];
  });
}

/** A heading may reach over so many lines of headings below it. */
const MOST_LINES = 2;

/** The groups of columns in which results are ticked: headed in the line of the other headings, or in one below it. */
export function findTickGroups(grid: Grid, shape: Shape): readonly TickGroup[] {
  for (let below = shape.headingRow; below <= shape.headingRow + MOST_LINES; below += 1) {
    if (below > shape.headingRow && valueAt(grid, below, shape.measure) !== '') {
      return [];
    }
    const groups = groupsIn(grid, shape, below);
    if (groups.length > 0) {
      return groups;
    }
  }
  return [];
}

const UNKNOWN: ResultReading = { kind: 'unknown' };

/** Words in a column count only where they say what its heading says. */
function readWords(value: CellValue, { column, status }: TickColumn): Ticked {
  const reading = readResult(value);
  const isSame = reading.kind !== 'blank' && reading.kind !== 'unknown' && reading.status === status;
  return { reading: isSame ? reading : UNKNOWN, column };
}

function readGroup(grid: Grid, { columns, crosses }: TickGroup, row: number): Ticked {
  const marked = columns.map((column) => {
    const mark = markOf(valueAt(grid, row, column.column));
    return { column, mark: mark === 'cross' ? (crosses === 'tick' ? 'tick' : 'denial') : mark };
  });
  const first = columns.find(({ status }) => status !== undefined)?.column ?? 0;
  const ticked = marked.filter(({ mark }) => mark === 'tick');
  const worded = marked.filter(({ column, mark }) => mark === 'words' && column.status !== undefined);
  const [only, more] = ticked;
  if (only !== undefined) {
    const { status, column, heading } = only.column;
    return status === undefined || more !== undefined || worded.length > 0
      ? { reading: UNKNOWN, column: more === undefined ? column : first }
      : { reading: { kind: 'status', status, because: 'phrase' }, column, words: heading };
  }
  const [words, others] = worded;
  if (words !== undefined) {
    return others === undefined
      ? readWords(valueAt(grid, row, words.column.column), words.column)
      : { reading: UNKNOWN, column: words.column.column };
  }
  const denied = marked.find(({ mark }) => mark === 'denial');
  return denied === undefined
    ? { reading: { kind: 'blank' }, column: first }
    : { reading: UNKNOWN, column: denied.column.column };
}

/**
 * What is ticked for a measure: the status of the one column with a tick; of several rounds the last that says something.
 * Two ticks, or a tick where another column has words, say nothing sure. Undefined where nothing is ever ticked.
 */
export function readTicks(grid: Grid, groups: readonly TickGroup[], row: number): Ticked | undefined {
  const readings = groups.map((group) => readGroup(grid, group, row));
  return [...readings].reverse().find(({ reading }) => reading.kind !== 'blank') ?? readings[0];
}
