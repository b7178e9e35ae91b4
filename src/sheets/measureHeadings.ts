import { mergeMeeting, tableAt, textAt, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { LONGEST_TYPED_HEADING, readColumnHeading } from './headerRole';
import type { ColumnRole, HeadingReading } from './headerRole';
import { isMarked } from './mark';
import { oncePerGrid } from './oncePerGrid';
import { statusHeaded } from './tickColumns';

/** A column of a measures table with the role that its heading gives it; `unclear`: what stands below decides. */
export interface HeadedColumn {
  readonly column: number;
  readonly role: HeadingReading['role'];
}

/** A row of column headings of a measures table, from its first column to its last. */
export interface Heading {
  readonly row: number;
  readonly cells: readonly HeadedColumn[];
  readonly first: number;
  readonly last: number;
}

/** Columns that may be ours: they come and go without making another table of it. */
const OWN_ROLES: ReadonlySet<string> = new Set<ColumnRole>(['status', 'due', 'warning', 'evidence']);
/** So few known headings may be found where prose begins like one; a table has more. */
const FEWEST_ROLES = 3;
const FEWEST_EXACT = 2;

type Reader = (text: string) => HeadingReading | undefined;

/** Reads headings, each wording once: most cells of a long table hold the same few short texts. */
function headingReader(): Reader {
  const known = new Map<string, HeadingReading | undefined>();
  return (text) => {
    if (text === '' || text.length > LONGEST_TYPED_HEADING) {
      return undefined;
    }
    if (!known.has(text)) {
      known.set(text, readColumnHeading(text));
    }
    return known.get(text);
  };
}

/** Whether a cell without a text is the rest of a heading that was merged over several columns. */
function isMergedRest(grid: Grid, row: number, column: number): boolean {
  const merge = mergeMeeting(grid, { sheet: grid.sheet, row, column, rows: 1, columns: 1 });
  return merge !== undefined && merge.column < column;
}

function hasMeasure(cells: readonly HeadedColumn[]): boolean {
  return cells.some(({ role }) => role === 'measure' || role === 'issue');
}

/** So many empty columns may have been inserted into a table without ending it. */
const MOST_BLANKS = 3;

/** The headings of one row from the first that means something to us, as far as they go. */
class HeadingRow {
  readonly cells: HeadedColumn[] = [];
  private exact = 0;
  private last = 0;
  private blanks = 0;
  /** `beyond`: after an empty column, until a heading shows that the table goes on there. */
  private place: 'within' | 'beyond' = 'within';

  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly read: Reader,
  ) {}

  /** Takes in the next column; says whether the table may go on behind it. */
  add(column: number): 'goOn' | 'end' {
    if (valueAt(this.grid, this.row, column) === '') {
      return this.addBlank(column);
    }
    const reading = this.read(textAt(this.grid, this.row, column));
    if (reading === undefined) {
      this.last = this.place === 'within' ? column : this.last;
      return 'goOn';
    }
    const { role, fit } = reading;
    const isOwn = OWN_ROLES.has(role);
    if (this.place === 'beyond' && !isOwn && this.cells.some((cell) => cell.role === role)) {
      // The same heading again, behind an empty column, begins another table.
      return 'end';
    }
    this.exact += role !== 'unclear' && fit === 'exact' ? 1 : 0;
    this.cells.push({ column, role });
    this.blanks = 0;
    if (this.place === 'within' || !isOwn) {
      this.place = 'within';
      this.last = column;
    }
    return 'goOn';
  }

  private addBlank(column: number): 'goOn' | 'end' {
    if (!hasMeasure(this.cells)) {
      return 'goOn';
    }
    if (isMergedRest(this.grid, this.row, column) || this.isHeadedBelow(column)) {
      this.last = column;
      return 'goOn';
    }
    this.place = 'beyond';
    this.blanks += 1;
    return this.blanks > MOST_BLANKS ? 'end' : 'goOn';
  }

  /** Whether a status heads the column in a second line of headings: it is one of several to be ticked. */
  private isHeadedBelow(column: number): boolean {
    const below = this.row + 1;
    const isHeadings = this.cells.every(
      ({ column: each, role }) =>
        (role !== 'measure' && role !== 'issue') || valueAt(this.grid, below, each) === '',
    );
    return isHeadings && statusHeaded(textAt(this.grid, below, column)) !== undefined;
  }

  heading(): Heading | undefined {
    const [first] = this.cells;
    return first !== undefined && this.exact >= FEWEST_EXACT && isMeasures(this.cells)
      ? { row: this.row, cells: this.cells, first: first.column, last: this.last }
      : undefined;
  }
}

function headingAt(grid: Grid, row: number, read: Reader): Heading | undefined {
  const used = usedArea(grid);
  const headings = new HeadingRow(grid, row, read);
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    if (headings.add(column) === 'end') {
      break;
    }
  }
  return headings.heading();
}

/** A measures table says what is to be done, and by whom, when, or with what result. */
function isMeasures(cells: readonly HeadedColumn[]): boolean {
  const roles = new Set(cells.map(({ role }) => role));
  const tracks = (['period', 'unclear', 'result', 'responsible'] as const).some((role) => roles.has(role));
  return roles.size >= FEWEST_ROLES && hasMeasure(cells) && tracks;
}

/** A quick look: each role of a heading takes a text of its own. */
function mayBeHeading(line: readonly CellValue[]): boolean {
  let texts = 0;
  for (const value of line) {
    texts += typeof value === 'string' && value !== '' ? 1 : 0;
  }
  return texts >= FEWEST_ROLES;
}

/** All rows of column headings of measures tables, from the top. */
export const findHeadings = oncePerGrid((grid): readonly Heading[] => {
  const read = headingReader();
  const { row: top } = usedArea(grid);
  return grid.values.cells.flatMap((line, index) =>
    mayBeHeading(line) ? (headingAt(grid, top + index, read) ?? []) : [],
  );
});

/** The columns in which colour rules of ours stand: they are ours whatever their headings say by now. */
function columnsOfRules(grid: Grid, family: 'status' | 'warning'): readonly number[] {
  return grid.rules
    .filter(({ formula }) => isMarked(formula, family))
    .flatMap(({ areas }) => areas.map(({ column }) => column));
}

/** The columns that hold warnings of ours by the colour rules on them. */
export function markedWarningColumns(grid: Grid): readonly number[] {
  return [...new Set(columnsOfRules(grid, 'warning'))];
}

/** The columns from our status to our warning by the colour rules on them. */
export function markedColumns(grid: Grid): ReadonlySet<number> {
  const status = columnsOfRules(grid, 'status');
  return new Set(
    markedWarningColumns(grid).flatMap((warning) => {
      const first = Math.max(...status.filter((column) => column < warning), -1);
      return first < 0 ? [warning] : Array.from({ length: warning - first + 1 }, (_, index) => first + index);
    }),
  );
}

function shapeOf({ cells }: Heading, ours: ReadonlySet<number>): string {
  return cells
    .filter(({ role, column }) => !OWN_ROLES.has(role) && !ours.has(column))
    .map(({ column, role }) => `${String(column)} ${role}`)
    .join();
}

/** The headings of each table: the same columns again are the same table after a page break, but never a native one. */
export function headingsByTable(grid: Grid): readonly (readonly [Heading, ...Heading[]])[] {
  const groups: [Heading, ...Heading[]][] = [];
  const ours = markedColumns(grid);
  for (const heading of findHeadings(grid)) {
    const group = groups.at(-1);
    const isNative = tableAt(grid, heading.row, heading.first) !== undefined;
    const isRepeated =
      group !== undefined &&
      !isNative &&
      shapeOf(group[0], ours) === shapeOf(heading, ours) &&
      tableAt(grid, group[0].row, group[0].first) === undefined;
    if (isRepeated) {
      group.push(heading);
    } else {
      groups.push([heading]);
    }
  }
  return groups;
}
