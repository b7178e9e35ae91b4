import { bandKeyLines, GROUP_HEADING, KEY_HEADING } from '../ita/sheetTexts';
import type { BandScheme } from '../ita/BandScheme';
import { cellAddress } from './address';
import type { BandWordWriter } from './bandFormula';
import { bandOfScore, readingOfScore } from './bandRules';
import { wordsArea } from './colourAreas';
import { formulaAt, mergeMeeting, tableMeeting, valueAt } from './Grid';
import type { Grid } from './Grid';
import { isMarked, markedText } from './mark';
import type { Area } from './Place';
import type { CellWrite, Edit } from './Plan';
import { runsOf } from './runsOf';
import type { ScoreBlock } from './ScoreBlock';
import type { Steps } from './Steps';

/** Cells of ours in one column, row by row: words of bands, or a key. */
export interface BandCells {
  readonly area: Area;
  readonly cells: readonly CellWrite[];
}

const KEEP: CellWrite = { kind: 'keep' };
const BLANK: CellWrite = { kind: 'blank' };
const HEADING: CellWrite = { kind: 'formula', formula: markedText(GROUP_HEADING, 'band.word') };

/** Whether nothing of hers stands in a cell: it is blank, or holds a formula of ours. */
function isFreeCell(grid: Grid, row: number, column: number): boolean {
  const formula = formulaAt(grid, row, column) ?? '';
  return formula.startsWith('=') ? isMarked(formula, 'band') : valueAt(grid, row, column) === '';
}

/** Whether every cell of an area is blank or holds a formula of ours. */
export function isFree(grid: Grid, area: Area): boolean {
  if (mergeMeeting(grid, area) !== undefined || tableMeeting(grid, area) !== undefined) {
    return false;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isFreeCell(grid, row, column)) {
        return false;
      }
    }
  }
  return true;
}

/** The words beside a block: one a score, live where a formula can read it, under a heading where there is a row for it. */
export function wordsOf(
  grid: Grid,
  block: ScoreBlock,
  scheme: BandScheme,
  writeWord: BandWordWriter,
): BandCells {
  const area = wordsArea(block);
  const byRow = new Map(block.scores.map((score) => [score.at.row, score]));
  const headingRow = byRow.has(area.row) ? undefined : area.row;
  const cells: CellWrite[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const score = byRow.get(row);
    if (score !== undefined) {
      const bandRead = () => bandOfScore(score, scheme);
      const formula = writeWord(cellAddress(score.at), readingOfScore(score), bandRead);
      cells.push({ kind: 'formula', formula });
    } else if (row === headingRow) {
      cells.push(HEADING);
    } else {
      // A word of an earlier press may be left beside a row that holds no score any more.
      cells.push(isMarked(formulaAt(grid, row, area.column) ?? '', 'band') ? BLANK : KEEP);
    }
  }
  return { area, cells };
}

/** The key of the bands: a heading and one line a band. */
export function keyOf(space: Area, scheme: BandScheme): BandCells {
  const texts = [KEY_HEADING, ...bandKeyLines(scheme)];
  return {
    area: { ...space, rows: texts.length },
    cells: texts.map((text) => ({ kind: 'formula', formula: markedText(text, 'band.key') })),
  };
}

/** So many parts, or cells of them, are gone through between two pauses. */
const PART = 2_000;
/** Cells of ours that stand further apart are edits of their own. */
const NEAR = 5;

/** Own cells of one column that stand close to each other, as one: thousands of agencies must not mean thousands of edits. */
export function* adjoinedInSteps(written: readonly BandCells[]): Steps<readonly BandCells[]> {
  const joined: { area: Area; cells: CellWrite[] }[] = [];
  const lastIn = new Map<number, { area: Area; cells: CellWrite[] }>();
  for (const [index, { area, cells }] of written.entries()) {
    if (index % PART === PART - 1) {
      yield { done: index, all: written.length };
    }
    const last = lastIn.get(area.column);
    const gap = last === undefined ? -1 : area.row - (last.area.row + last.area.rows);
    if (last !== undefined && gap >= 0 && gap <= NEAR) {
      for (let kept = 0; kept < gap; kept += 1) {
        last.cells.push(KEEP);
      }
      for (const cell of cells) {
        last.cells.push(cell);
      }
      last.area = { ...last.area, rows: last.area.rows + gap + area.rows };
    } else {
      const next = { area, cells: [...cells] };
      joined.push(next);
      lastIn.set(area.column, next);
    }
  }
  return joined;
}

/** Writes what does not stand there yet. */
export function* cellEditsInSteps(grid: Grid, { area, cells }: BandCells): Steps<readonly Edit[]> {
  const rows: (readonly [CellWrite])[] = [];
  let first = -1;
  let end = 0;
  for (const [index, write] of cells.entries()) {
    if (index % PART === PART - 1) {
      yield { done: index, all: cells.length };
    }
    const isThere =
      write.kind === 'formula' && formulaAt(grid, area.row + index, area.column) === write.formula;
    const made = isThere ? KEEP : write;
    if (made.kind !== 'keep') {
      first = first < 0 ? index : first;
      end = index + 1;
    }
    rows.push([made]);
  }
  const at = { sheet: area.sheet, row: area.row + first, column: area.column };
  return first < 0 ? [] : [{ kind: 'cells', at, cells: rows.slice(first, end) }];
}

/** Takes away what stands in a column. */
export function emptying({ sheet, row, column, rows }: Area): Edit {
  return {
    kind: 'cells',
    at: { sheet, row, column },
    cells: Array.from({ length: rows }, () => [BLANK]),
  };
}

/** Ours of an earlier press that stand elsewhere now, since the scores were moved, would tell a tale of other cells. */
export function* strayEditsInSteps(
  marked: readonly Area[],
  written: readonly BandCells[],
  isAsked: (area: Area) => boolean,
): Steps<readonly Edit[]> {
  if (marked.length === 0) {
    return [];
  }
  const keep = new Map<number, Set<number>>();
  for (const { area, cells } of written) {
    yield { done: 0, all: cells.length };
    const rows = keep.get(area.column) ?? new Set<number>();
    cells.forEach((_, index) => rows.add(area.row + index));
    keep.set(area.column, rows);
  }
  const edits: Edit[] = [];
  for (const [index, area] of marked.entries()) {
    if (index % PART === PART - 1) {
      yield { done: index, all: marked.length };
    }
    const kept = keep.get(area.column);
    const rows = Array.from({ length: area.rows }, (_, below) => area.row + below);
    const strays = rows.filter((row) => kept?.has(row) !== true && isAsked({ ...area, row, rows: 1 }));
    edits.push(...runsOf(strays).map(({ first, count }) => emptying({ ...area, row: first, rows: count })));
  }
  return edits;
}
