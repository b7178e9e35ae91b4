import type { Block, CellValue } from '../sheets/Grid';
import { syncAtEachYield } from './syncAtEachYield';

/** Bytes of cells that one request or reply may carry; Excel on the web refuses 5 MB. */
export const BLOCK_BYTES = 3_000_000;
/** The first block is read before anything is known of the cells: ten thousand long ones stay under 4 MB. */
const FIRST_CELLS = 10_000;

/** A rectangle to read, without its sheet. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const encoder = new TextEncoder();

/** The size of a value as it travels, in bytes. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Whether a value is one that a cell can hold. */
export function isCell(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Parses what Excel handed out: anything that is no cell value counts as empty. */
function parseCells(raw: unknown): readonly (readonly CellValue[])[] {
  return Array.isArray(raw)
    ? raw.map((line: unknown) =>
        Array.isArray(line) ? line.map((value: unknown) => (isCell(value) ? value : '')) : [],
      )
    : [];
}

function valuesOf(range: Excel.Range): readonly (readonly CellValue[])[] {
  return parseCells(range.values);
}

function* blocks(sheet: Excel.Worksheet, span: Span, cells: (readonly CellValue[])[]): Generator<undefined> {
  let next = Math.max(1, Math.floor(FIRST_CELLS / Math.max(1, span.columns)));
  for (let row = 0; row < span.rows;) {
    const rows = Math.min(next, span.rows - row);
    const range = sheet.getRangeByIndexes(span.row + row, span.column, rows, span.columns);
    range.load('values');
    yield;
    const block = valuesOf(range);
    cells.push(...block);
    row += rows;
    next = Math.max(1, Math.floor((BLOCK_BYTES * rows) / Math.max(1, bytesOf(block))));
  }
}

/**
 * Reads a rectangle in blocks of rows sized by what the last block weighed: one round trip for each started 3 MB, after a
 * first one of ten thousand cells. What the caller has queued rides along with the first.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  span: Span,
): Promise<Block<CellValue>> {
  const cells: (readonly CellValue[])[] = [];
  if (span.rows === 0) {
    await context.sync();
  }
  await syncAtEachYield(context, blocks(sheet, span, cells));
  return { row: span.row, column: span.column, cells };
}
