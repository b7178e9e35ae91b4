import { headlineLabel } from '../ita/headline';
import { findIndicator } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { findInstrument } from '../ita/Instrument';
import { findSubIndicator } from '../ita/subIndicator';
import { fold } from '../thai/fold';
import { mergeMeeting, textAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import { readColumnHeading } from './headerRole';
import type { Columns, TableForm } from './MeasureTable';
import { areaOfCell } from './Place';
import { isSumRow } from './sumRow';

/** The shape of a measures table while its rows are read: the officer's columns, and the rows under the first heading. */
export interface TableShape {
  readonly form: TableForm['kind'];
  readonly columns: Columns;
  /** Column of the measures' texts. */
  readonly measure: number;
  /** All columns of the officer's, ours left out. */
  readonly officers: readonly number[];
  readonly headingRows: ReadonlySet<number>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A row that holds a measure, with the indicator it belongs to: named in the row itself or by the group above it. */
export interface MeasureLine {
  readonly row: number;
  readonly indicator: IndicatorNumber | undefined;
}

/** What a row of a measures table is. */
type RowKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'instrument' }
  | { readonly kind: 'group'; readonly indicator: IndicatorNumber; readonly continued: 'new' | 'continued' }
  /** `slight`: little stands beside the measure's text, so that after a blank row it may be something else. */
  | { readonly kind: 'measure'; readonly evidence: 'full' | 'slight' }
  /** A measure's text and nothing else, with its number in the list. */
  | { readonly kind: 'numbered'; readonly number: number }
  | { readonly kind: 'nothing' };

const NOTHING: RowKind = { kind: 'nothing' };
/** Who signs, and notes: below a table or beside it. นายกเทศมนตรี begins a measure, นายสมชาย does not. */
const SIGNATURE =
  /^\(?(?:ลงชื่อ|ผู้รายงาน|ผู้จัดทำ|ผู้ตรวจสอบ|ผู้อนุมัติ|ผู้รับรอง|ตำแหน่ง|หมายเหตุ|ที่มา:|วันที่\d|นาย(?!ก)|นาง|น\.ส\.)/;
/** `๑.`, `(2)`, `3)`; not the `1.1` of a step. */
const NUMBER = /^\(?(\d{1,2})[.)](?!\d)/;
/** Behind a number these words head a part of a document. */
const PART =
  /^(?:ด้าน|มิติ|ยุทธศาสตร์|หมวด|ส่วน|ตอน|ประเด็น|ตัวชี้วัด|ปัญหา|อุปสรรค|ข้อเสนอแนะ|สรุป|แบบ|ผลการ|หลักการ|วัตถุประสงค์|ภาคผนวก)/;
/** The heading of row numbers. */
const COUNTER = /^(?:ลำดับ(?:ที่)?|ที่|ข้อ(?:ที่)?|no\.?|#)$/;
const CONTINUED = /ต่อ\)?$/;

/** The indicator that a group row or an indicator cell names; sub-indicators belong to theirs. */
function indicatorNamed(text: string): IndicatorNumber | undefined {
  return findSubIndicator(text)?.indicator ?? findIndicator(text)?.indicator;
}

/** The indicator that a measure's own words name: `๑. การใช้อำนาจ`, `การใช้อำนาจ: ออกคำสั่ง…`; never a mere likeness. */
function indicatorInTitle(text: string): IndicatorNumber | undefined {
  const [name = ''] = text.split(/[:\uFF1A]/);
  const found = findIndicator(name);
  return found === undefined || found.by === 'distance' ? undefined : found.indicator;
}

/** The indicator that an issue is nothing but the name of; what is merely like one is an issue. */
function indicatorOfIssue(text: string): IndicatorNumber | undefined {
  const found = findIndicator(text);
  return found === undefined || found.by === 'distance' ? undefined : found.indicator;
}

/** What a text says that stands alone in its row, or beside a figure or two. */
function kindOfLabel(text: string): RowKind | undefined {
  if (findInstrument(text) !== undefined) {
    return { kind: 'instrument' };
  }
  const indicator = indicatorNamed(text);
  return indicator === undefined
    ? undefined
    : { kind: 'group', indicator, continued: CONTINUED.test(fold(text)) ? 'continued' : 'new' };
}

/** A number of its own column left of the measure counts the rows and says nothing about them. */
function isCounter(grid: Grid, row: number, column: number, measure: number): boolean {
  const value = valueAt(grid, row, column);
  return column < measure && (typeof value === 'number' || /^[\s\d๐-๙.()]+$/.test(String(value)));
}

/** The column of row numbers left of the table, where there is one. */
function counterColumn(grid: Grid, { officers, firstRow }: TableShape): number | undefined {
  const column = (officers[0] ?? 0) - 1;
  return COUNTER.test(fold(textAt(grid, firstRow - 1, column))) ? column : undefined;
}

/** What stands in the column of row numbers: the line of a group may begin there. */
function textInCounter(grid: Grid, shape: TableShape, row: number): string {
  const column = counterColumn(grid, shape);
  return column === undefined ? '' : textAt(grid, row, column);
}

/** The number of a row in the column of row numbers; undefined for `1.1`, and where there is no such column. */
function counterAt(grid: Grid, shape: TableShape, row: number): number | undefined {
  const column = counterColumn(grid, shape);
  const value = column === undefined ? '' : valueAt(grid, row, column);
  if (typeof value === 'number') {
    return Number.isInteger(value) ? value : undefined;
  }
  const typed = /^(\d{1,2})[.)]?$/.exec(fold(String(value)))?.[1];
  return typed === undefined ? undefined : Number(typed);
}

/** The row's own number where the next row goes on with it, or nothing follows: the number of a group is followed by 1. */
function countedOn(grid: Grid, shape: TableShape, row: number): number | undefined {
  const own = counterAt(grid, shape, row);
  const next = counterAt(grid, shape, row + 1);
  const isLast = [shape.measure, ...shape.officers].every((column) => valueAt(grid, row + 1, column) === '');
  return own !== undefined && (next === undefined ? isLast : next === own + 1) ? own : undefined;
}

/** In these columns words stand; a number there belongs to some other table below. */
function isFigureRow(grid: Grid, { columns }: TableShape, row: number): boolean {
  return [columns.steps, columns.responsible, columns.followUp].some(
    (column) => column !== undefined && typeof valueAt(grid, row, column) === 'number',
  );
}

/** A measure's text that stands alone: told from a title by being numbered, and by not being merged over the table. */
function kindOfLoneText(grid: Grid, shape: TableShape, row: number, text: string): RowKind {
  const folded = fold(text);
  const merge = mergeMeeting(grid, areaOfCell({ sheet: grid.sheet, row, column: shape.measure }));
  if (SIGNATURE.test(folded) || (merge !== undefined && merge.columns > 1)) {
    return NOTHING;
  }
  if (shape.form === 'native') {
    return { kind: 'measure', evidence: 'full' };
  }
  const match = NUMBER.exec(folded);
  const number = match === null ? countedOn(grid, shape, row) : Number(match[1]);
  return number === undefined || PART.test(folded.slice(match?.[0].length ?? 0))
    ? NOTHING
    : { kind: 'numbered', number };
}

/** A measure's text with something beside it. */
function kindOfFilled(grid: Grid, shape: TableShape, row: number, text: string, beside: number): RowKind {
  if (!/\p{L}/u.test(text) || readColumnHeading(text)?.fit === 'exact') {
    return NOTHING;
  }
  const isFigures = isFigureRow(grid, shape, row);
  if (beside > 1 && !isFigures) {
    return { kind: 'measure', evidence: 'full' };
  }
  const label = kindOfLabel(text);
  if (label !== undefined || isFigures) {
    return label ?? NOTHING;
  }
  return headlineLabel(text) === undefined && !SIGNATURE.test(fold(text))
    ? { kind: 'measure', evidence: 'slight' }
    : NOTHING;
}

function kindOfRow(grid: Grid, shape: TableShape, row: number): RowKind {
  const { measure, columns, officers } = shape;
  const filled = officers.filter(
    (column) => valueAt(grid, row, column) !== '' && !isCounter(grid, row, column, measure),
  );
  if (filled.length === 0) {
    return kindOfLabel(textInCounter(grid, shape, row)) ?? { kind: 'blank' };
  }
  const text = textAt(grid, row, measure).trim();
  const beside = filled.filter((column) => column !== measure && column !== columns.indicator);
  if (text === '') {
    const [only, more] = filled;
    return only !== undefined && more === undefined
      ? (kindOfLabel(textAt(grid, row, only)) ?? NOTHING)
      : NOTHING;
  }
  if (isSumRow(grid, columns, officers, row, measure)) {
    return NOTHING;
  }
  const isNamed = columns.indicator !== undefined && filled.includes(columns.indicator);
  if (beside.length > 0) {
    return kindOfFilled(grid, shape, row, text, beside.length);
  }
  return isNamed
    ? { kind: 'measure', evidence: 'slight' }
    : (kindOfLabel(text) ?? kindOfLoneText(grid, shape, row, text));
}

/** Where the reader of the rows stands: what holds for the rows that follow. */
interface Standing {
  readonly indicator: IndicatorNumber | undefined;
  /** What the last issue named; an issue in other words ends it. */
  readonly ofIssue: IndicatorNumber | undefined;
  /** The number of the last measure in its group. */
  readonly number: number;
  /** After a blank row a plain range may be at its end. */
  readonly gap: 'none' | 'blankRow';
}

function isTaken(kind: RowKind, { gap, number }: Standing, form: TableShape['form']): boolean {
  switch (kind.kind) {
    case 'measure':
      return kind.evidence === 'full' || gap === 'none' || form === 'native';
    case 'numbered':
      return kind.number === number + 1 && gap === 'none';
    default:
      return false;
  }
}

function numberOf(text: string): number | undefined {
  const typed = NUMBER.exec(fold(text.slice(0, 12)))?.[1];
  return typed === undefined ? undefined : Number(typed);
}

/** Reads what a column names in a row, each wording once; a blank cell means what held before. */
function columnReader(
  grid: Grid,
  column: number | undefined,
  read: (text: string) => IndicatorNumber | undefined,
): (row: number, before: IndicatorNumber | undefined) => IndicatorNumber | undefined {
  const known = new Map<string, IndicatorNumber | undefined>();
  return (row, before) => {
    const text = column === undefined ? '' : textAt(grid, row, column).trim();
    if (text === '') {
      return before;
    }
    if (!known.has(text)) {
      known.set(text, read(text));
    }
    return known.get(text);
  };
}

/**
 * Finds the measures in the rows under a heading: not the lines of an instrument or a group, `(ต่อ)`, repeated headings,
 * continuation rows, titles, figures of another table or signatures. A numbered text without anything beside it is a
 * measure where its number goes on from the one above.
 */
export function findMeasureLines(grid: Grid, shape: TableShape): readonly MeasureLine[] {
  const { columns, measure, form } = shape;
  const lines: MeasureLine[] = [];
  const inColumn = columnReader(grid, columns.indicator, indicatorNamed);
  const inIssue = columnReader(grid, columns.issue === measure ? undefined : columns.issue, indicatorOfIssue);
  let standing: Standing = { indicator: undefined, ofIssue: undefined, number: 0, gap: 'none' };
  for (let row = shape.firstRow; row <= shape.lastRow; row += 1) {
    if (shape.headingRows.has(row)) {
      standing = { ...standing, gap: 'none' };
      continue;
    }
    const kind = kindOfRow(grid, shape, row);
    if (kind.kind === 'blank') {
      standing = { ...standing, gap: 'blankRow' };
    } else if (kind.kind === 'instrument') {
      standing = { indicator: undefined, ofIssue: undefined, number: 0, gap: 'none' };
    } else if (kind.kind === 'group') {
      standing = {
        indicator: kind.indicator,
        ofIssue: undefined,
        number: kind.continued === 'new' ? 0 : standing.number,
        gap: 'none',
      };
    } else if (isTaken(kind, standing, form)) {
      const named = inColumn(row, standing.indicator);
      const ofIssue = inIssue(row, standing.ofIssue);
      const isInColumn =
        columns.indicator !== undefined && textAt(grid, row, columns.indicator).trim() !== '';
      const indicator =
        (isInColumn ? (named ?? ofIssue) : (ofIssue ?? named)) ??
        indicatorInTitle(textAt(grid, row, measure));
      lines.push({ row, indicator });
      standing = {
        indicator: named,
        ofIssue,
        number: numberOf(textAt(grid, row, measure)) ?? counterAt(grid, shape, row) ?? standing.number,
        gap: 'none',
      };
    }
  }
  return lines;
}
