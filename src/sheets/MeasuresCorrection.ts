import { MEASURES_HEADINGS } from '../ita/sheetTexts';
import { findFiscalYears } from '../thai/FiscalYear';
import { usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { TYPED_ROLES } from './headerRole';
import { findHeadings, markedColumns } from './measureHeadings';
import type { Area } from './Place';
import type { CorrectedArea } from './ReadingCorrection';

/** What a column of hers can be said to be. */
export const CORRECTABLE_ROLES = [...TYPED_ROLES, 'due', 'evidence', 'notUsed'] as const;

/** One of them; `notUsed`: the column is left alone. */
export type CorrectedRole = (typeof CORRECTABLE_ROLES)[number];

/**
 * What the officer corrected in how a sheet's measures tables were read; what is not said is found as ever. `area`: only
 * what stands there is read, its first row holding the headings where none are known; `columns`: what a column is.
 */
export interface MeasuresCorrection {
  readonly area?: CorrectedArea;
  readonly columns?: readonly { readonly index: number; readonly role: CorrectedRole }[];
}

/** One thing that the officer corrects; undefined takes it back. */
export type MeasuresCorrectionStep =
  | { readonly kind: 'area'; readonly area: Area | undefined }
  | { readonly kind: 'column'; readonly index: number; readonly role: CorrectedRole | undefined }
  | { readonly kind: 'reset' };

/** The correction after one step; said again, the last word counts. */
export function correctedMeasures(
  former: MeasuresCorrection,
  step: MeasuresCorrectionStep,
): MeasuresCorrection {
  switch (step.kind) {
    case 'area': {
      const { area: _former, ...rest } = former;
      const { area } = step;
      return area === undefined
        ? rest
        : { ...rest, area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns } };
    }
    case 'column': {
      const { columns = [], ...rest } = former;
      const others = columns.filter(({ index }) => index !== step.index);
      const next = step.role === undefined ? others : [...others, { index: step.index, role: step.role }];
      return next.length === 0 ? rest : { ...rest, columns: next.sort((a, b) => a.index - b.index) };
    }
    case 'reset':
      return {};
  }
}

/** A heading that says surely what she said the column is; `–` means nothing to us. */
const SAID: Readonly<Record<CorrectedRole, string>> = {
  indicator: MEASURES_HEADINGS.indicator,
  issue: 'ประเด็น',
  measure: MEASURES_HEADINGS.measure,
  analysis: 'ผลการวิเคราะห์',
  steps: MEASURES_HEADINGS.steps,
  responsible: MEASURES_HEADINGS.responsible,
  period: MEASURES_HEADINGS.period,
  followUp: MEASURES_HEADINGS.followUp,
  result: MEASURES_HEADINGS.result,
  recommendation: 'ข้อเสนอแนะ',
  due: MEASURES_HEADINGS.due,
  evidence: 'หลักฐาน',
  notUsed: '–',
};

/** The sheet without what stands outside her area; years named above it and our own columns beside it stay. */
function within(grid: Grid, area: CorrectedArea | undefined): Grid {
  if (area === undefined) {
    return grid;
  }
  const { row: top, column: left } = usedArea(grid);
  const ours = markedColumns(grid);
  // Her evidence stands right of our columns.
  const kept = new Set([...ours, ...(ours.size === 0 ? [] : [Math.max(...ours) + 1])]);
  const isInside = (row: number, column: number) =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    (column < area.column + area.columns || kept.has(column));
  const cells = grid.values.cells.map((line, r) =>
    line.map((value, c): CellValue => {
      if (value === '' || isInside(top + r, left + c)) {
        return value;
      }
      return top + r < area.row && findFiscalYears(String(value)).length > 0 ? value : '';
    }),
  );
  return { ...grid, values: { row: top, column: left, cells } };
}

/** The rows that hold headings: those found, or the first of her area. */
function headingRowsOf(grid: Grid, area: CorrectedArea | undefined): readonly number[] {
  const found = findHeadings(grid).map(({ row }) => row);
  return found.length > 0 || area === undefined ? found : [area.row];
}

function withHeadings(grid: Grid, { area, columns = [] }: MeasuresCorrection): Grid {
  if (columns.length === 0) {
    return grid;
  }
  const { row: top, column: left } = usedArea(grid);
  const said = new Map(columns.map(({ index, role }) => [index, SAID[role]]));
  const lines = [...grid.values.cells];
  for (const row of headingRowsOf(grid, area)) {
    const line = lines[row - top];
    if (line !== undefined) {
      lines[row - top] = line.map((value, c) => said.get(left + c) ?? value);
    }
  }
  return { ...grid, values: { row: top, column: left, cells: lines } };
}

const known = new WeakMap<Grid, Map<string, Grid>>();

/** The sheet as the officer says its measures must be read; it is for reading only and never for what is written. */
export function asCorrected(grid: Grid, correction: MeasuresCorrection | undefined): Grid {
  if (correction === undefined || (correction.area === undefined && correction.columns === undefined)) {
    return grid;
  }
  const key = JSON.stringify(correction);
  const ofGrid = known.get(grid) ?? new Map<string, Grid>();
  known.set(grid, ofGrid);
  const before = ofGrid.get(key);
  if (before !== undefined) {
    return before;
  }
  const corrected = withHeadings(within(grid, correction.area), correction);
  ofGrid.set(key, corrected);
  return corrected;
}

/** The heading as it stands on the sheet, for a column of a table whose first row of headings is known. */
export function headingText(grid: Grid, row: number, column: number): string {
  return String(valueAt(grid, row, column)).trim();
}
