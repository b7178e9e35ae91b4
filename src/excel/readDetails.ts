import type { Block } from '../sheets/Grid';
import type { Area } from '../sheets/Place';
import { BLOCK_BYTES, bytesOf } from './readBlocks';
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
const CELL_BYTES: Readonly<Record<Wanted, number>> = { formulas: 2_000, numberFormat: 60 };

interface Piece {
  readonly wanted: Wanted;
  readonly area: Area;
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

/** Cuts so many rows off the first of the areas as one reply has room for; the first gets in whatever it weighs. */
function takePack(queue: Piece[], cellBytes: Readonly<Record<Wanted, number>>): readonly Piece[] {
  const pack: Piece[] = [];
  let room = BLOCK_BYTES;
  for (let piece = queue[0]; piece !== undefined; piece = queue[0]) {
    const { wanted, area } = piece;
    const rowBytes = cellBytes[wanted] * area.columns;
    const rows = Math.min(area.rows, Math.max(pack.length === 0 ? 1 : 0, Math.floor(room / rowBytes)));
    if (rows === 0) {
      return pack;
    }
    pack.push({ wanted, area: { ...area, rows } });
    room -= rows * rowBytes;
    if (rows === area.rows) {
      queue.shift();
    } else {
      queue[0] = { wanted, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
    }
  }
  return pack;
}

/** Our own formulas weigh much the same all the way down: after a reply the next takes as many as fit, at most four times as many. */
function weighed(found: readonly FoundPiece[], before: number): number {
  const cells = found.flatMap(({ wanted, block }) => (wanted === 'formulas' ? block.cells : []));
  const count = cells.length * (cells[0]?.length ?? 0);
  return count === 0 ? before : Math.min(before, Math.max((bytesOf(cells) / count) * 1.2, before / 4));
}

function* pieces(
  sheet: Excel.Worksheet,
  wanted: readonly Piece[],
  found: FoundPiece[],
): Generator<undefined> {
  const queue = [...wanted];
  let cellBytes = CELL_BYTES;
  while (queue.length > 0) {
    const ranges = takePack(queue, cellBytes).map((piece) => {
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
    const read = ranges.map(({ piece, range }): FoundPiece => {
      const { row, column } = piece.area;
      return { wanted: piece.wanted, block: { row, column, cells: texts(range[piece.wanted]) } };
    });
    found.push(...read);
    cellBytes = { ...cellBytes, formulas: weighed(read, cellBytes.formulas) };
  }
}

function bytesOfAreas(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns * CELL_BYTES.formulas, 0);
}

/**
 * The parts of areas in which anything stands. Beside thousands of agencies there is nothing before the first press: asking
 * for that costs one round trip, reading blank cells would cost many.
 */
async function usedParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<readonly Area[]> {
  if (bytesOfAreas(areas) <= BLOCK_BYTES) {
    return areas;
  }
  const ranges = areas.map((area) => {
    const { row, column, rows, columns } = area;
    const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { area, used };
  });
  await context.sync();
  return ranges.flatMap(({ area, used }) =>
    used.isNullObject
      ? []
      : [
          {
            sheet: area.sheet,
            row: used.rowIndex,
            column: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
        ],
  );
}

/** Reads formulas and number formats of the given areas, all in one round trip while they are under 3 MB. */
export async function readDetails(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly Area[],
  numberFormats: readonly Area[],
  widths: readonly number[],
): Promise<DetailBlocks> {
  const columns = [...new Set(widths)].map((column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    range.load('format/columnWidth,format/useStandardWidth');
    return { column, range };
  });
  const wanted = [
    ...(await usedParts(context, sheet, formulas)).map((area): Piece => ({ wanted: 'formulas', area })),
    ...numberFormats.map((area): Piece => ({ wanted: 'numberFormat', area })),
  ];
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
