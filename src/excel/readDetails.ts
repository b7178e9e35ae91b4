import type { Block } from '../sheets/Grid';
import type { Area } from '../sheets/Place';
import { BLOCK_BYTES } from './readBlocks';
import { syncAtEachYield } from './syncAtEachYield';
import { widthInCharacters } from './widthInPoints';

/** Formulas and number formats of some areas, as blocks. */
export interface DetailBlocks {
  readonly formulas: readonly Block<string>[];
  readonly numberFormats: readonly Block<string>[];
  readonly widths: ReadonlyMap<number, number | 'standard'>;
}

function widthOf({ format }: Excel.Range): number | 'standard' {
  return format.useStandardWidth ? 'standard' : widthInCharacters(format.columnWidth);
}

type Wanted = 'formulas' | 'numberFormat';

/** What one cell weighs at most in a reply, in bytes: our longest formula in Thai, and a number format. */
const CELL_BYTES: Readonly<Record<Wanted, number>> = { formulas: 700, numberFormat: 60 };

interface Piece {
  readonly wanted: Wanted;
  readonly area: Area;
  readonly bytes: number;
}

function piecesOf(wanted: Wanted, area: Area): readonly Piece[] {
  const rowBytes = CELL_BYTES[wanted] * area.columns;
  const most = Math.max(1, Math.floor(BLOCK_BYTES / rowBytes));
  const pieces: Piece[] = [];
  for (let row = 0; row < area.rows; row += most) {
    const rows = Math.min(most, area.rows - row);
    pieces.push({ wanted, area: { ...area, row: area.row + row, rows }, bytes: rows * rowBytes });
  }
  return pieces;
}

/** Fills requests up to 3 MB, so that many small areas still cost one round trip. */
export function packBySize<T extends { readonly bytes: number }>(
  pieces: readonly T[],
): readonly (readonly T[])[] {
  const packs: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (size + piece.bytes > BLOCK_BYTES) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(piece);
    size += piece.bytes;
  }
  return packs;
}

function texts(raw: unknown): readonly (readonly string[])[] {
  return Array.isArray(raw)
    ? raw.map((line: unknown) => (Array.isArray(line) ? line.map((value: unknown) => String(value)) : []))
    : [];
}

interface FoundPiece {
  readonly wanted: Wanted;
  readonly block: Block<string>;
}

function* pieces(
  sheet: Excel.Worksheet,
  wanted: readonly Piece[],
  found: FoundPiece[],
): Generator<undefined> {
  for (const pack of packBySize(wanted)) {
    const ranges = pack.map((piece) => {
      const { row, column, rows, columns } = piece.area;
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      if (piece.wanted === 'formulas') {
        range.load('formulas');
      } else {
        range.load('numberFormat');
      }
      return { piece, range };
    });
    yield;
    for (const { piece, range } of ranges) {
      const { row, column } = piece.area;
      found.push({ wanted: piece.wanted, block: { row, column, cells: texts(range[piece.wanted]) } });
    }
  }
}

/** Reads formulas and number formats of the given areas, all in one round trip while they are under 3 MB. */
export async function readDetails(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly Area[],
  numberFormats: readonly Area[],
  widths: readonly number[],
): Promise<DetailBlocks> {
  const wanted = [
    ...formulas.flatMap((area) => piecesOf('formulas', area)),
    ...numberFormats.flatMap((area) => piecesOf('numberFormat', area)),
  ];
  const columns = [...new Set(widths)].map((column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    range.load('format/columnWidth,format/useStandardWidth');
    return { column, range };
  });
  const found: FoundPiece[] = [];
  if (wanted.length === 0 && columns.length > 0) {
    await context.sync();
  }
  await syncAtEachYield(context, pieces(sheet, wanted, found));
  return {
    formulas: found.filter((piece) => piece.wanted === 'formulas').map(({ block }) => block),
    numberFormats: found.filter((piece) => piece.wanted === 'numberFormat').map(({ block }) => block),
    widths: new Map(columns.map(({ column, range }) => [column, widthOf(range)])),
  };
}
