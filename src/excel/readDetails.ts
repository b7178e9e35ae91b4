import type { Block } from '../sheets/Grid';
import type { Area } from '../sheets/Place';
import type { WeighedArea } from '../sheets/reportCells';
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
/** Formulas differ by the length of their addresses. */
const SPARE = 1.05;

interface Piece {
  readonly wanted: Wanted;
  readonly area: Area;
  /** What a cell of this area weighs, as far as is known by now. */
  readonly cellBytes: number;
  /** Where anything stands in the area; absent where that is not asked. */
  readonly used?: Excel.Range;
}

/** The sheet on which an area lies. */
type SheetOf = (area: Area) => Excel.Worksheet;

function pieceOf(wanted: Wanted, { cellBytes, ...area }: WeighedArea): Piece {
  return { wanted, area, cellBytes: cellBytes ?? CELL_BYTES[wanted] };
}

/** Fills requests up to 3 MB (or so many bytes), so that many small areas still cost one round trip. */
export function packBySize<T extends { readonly bytes: number }>(
  pieces: readonly T[],
  room: number = BLOCK_BYTES,
): readonly (readonly T[])[] {
  const packs: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (size + piece.bytes > room) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(piece);
    size += piece.bytes;
  }
  return packs;
}

/** Texts of cells as Excel hands them out. */
export function texts(raw: unknown): readonly (readonly string[])[] {
  return Array.isArray(raw)
    ? raw.map((line: unknown) => (Array.isArray(line) ? line.map((value: unknown) => String(value)) : []))
    : [];
}

/** What was read of one piece. */
interface FoundPiece {
  readonly sheet: string;
  readonly wanted: Wanted;
  readonly block: Block<string>;
}

/** Cuts so many rows off the first of the areas as one reply has room for; the first gets in whatever it weighs. */
function takePack(queue: Piece[]): readonly Piece[] {
  const pack: Piece[] = [];
  let room = BLOCK_BYTES;
  for (let piece = queue[0]; piece !== undefined; piece = queue[0]) {
    const { area, cellBytes } = piece;
    const rowBytes = cellBytes * area.columns;
    const rows = Math.min(area.rows, Math.max(pack.length === 0 ? 1 : 0, Math.floor(room / rowBytes)));
    if (rows === 0) {
      return pack;
    }
    pack.push({ ...piece, area: { ...area, rows } });
    room -= rows * rowBytes;
    if (rows === area.rows) {
      queue.shift();
    } else {
      queue[0] = { ...piece, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
    }
  }
  return pack;
}

/**
 * Our own formulas weigh much the same all the way down a column: after a reply the next takes as many as fit, at most four
 * times as many.
 */
function weighed({ wanted, block }: FoundPiece, before: number): number {
  const count = block.cells.length * (block.cells[0]?.length ?? 0);
  return wanted === 'numberFormat' || count === 0
    ? before
    : Math.min(before, Math.max((bytesOf(block.cells) / count) * SPARE, before / 4));
}

/** The part of an area in which anything stands. */
function usedPart(piece: Piece): readonly Piece[] {
  const { area, used } = piece;
  if (used === undefined) {
    return [piece];
  }
  if (used.isNullObject) {
    return [];
  }
  const row = Math.max(area.row, used.rowIndex);
  const rows = Math.min(area.row + area.rows, used.rowIndex + used.rowCount) - row;
  return rows > 0 ? [{ ...piece, area: { ...area, row, rows } }] : [];
}

/**
 * Beside thousands of agencies there is nothing before the first press: where that is asked along with the first cells, the
 * blank ones below cost no round trips.
 */
function withUsed(sheetOf: SheetOf, pieces: readonly Piece[]): Piece[] {
  const formulas = pieces.filter(({ wanted }) => wanted === 'formulas');
  if (
    formulas.reduce((sum, { area, cellBytes }) => sum + area.rows * area.columns * cellBytes, 0) <=
    BLOCK_BYTES
  ) {
    return [...pieces];
  }
  return pieces.map((piece) => {
    if (piece.wanted !== 'formulas') {
      return piece;
    }
    const { row, column, rows, columns } = piece.area;
    const used = sheetOf(piece.area)
      .getRangeByIndexes(row, column, rows, columns)
      .getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    return { ...piece, used };
  });
}

function* pieces(sheetOf: SheetOf, wanted: readonly Piece[], found: FoundPiece[]): Generator<undefined> {
  let queue = withUsed(sheetOf, wanted);
  while (queue.length > 0) {
    const ranges = takePack(queue).map((piece) => {
      const { row, column, rows, columns } = piece.area;
      const range = sheetOf(piece.area).getRangeByIndexes(row, column, rows, columns);
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
      return {
        sheet: piece.area.sheet,
        wanted: piece.wanted,
        block: { row, column, cells: texts(range[piece.wanted]) },
      };
    });
    found.push(...read);
    const [next, ...others] = queue;
    const last = ranges.at(-1);
    const lastRead = read.at(-1);
    if (next !== undefined && last !== undefined && lastRead !== undefined && goesOn(last.piece, next)) {
      queue = [{ ...next, cellBytes: weighed(lastRead, next.cellBytes) }, ...others];
    }
    queue = queue.flatMap(usedPart);
  }
}

/** Whether a piece is the rest of another. */
function goesOn(piece: Piece, next: Piece): boolean {
  const { area, wanted } = piece;
  return (
    wanted === next.wanted &&
    next.area.sheet === area.sheet &&
    next.area.column === area.column &&
    next.area.row === area.row + area.rows
  );
}

/** Reads formulas and number formats of the given areas, all in one round trip while they are under 3 MB. */
export async function readDetails(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly WeighedArea[],
  numberFormats: readonly Area[],
  widths: readonly number[],
): Promise<DetailBlocks> {
  const columns = [...new Set(widths)].map((column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    range.load('format/columnWidth,format/useStandardWidth');
    return { column, range };
  });
  const wanted = [
    ...formulas.map((area) => pieceOf('formulas', area)),
    ...numberFormats.map((area) => pieceOf('numberFormat', area)),
  ];
  const found: FoundPiece[] = [];
  if (wanted.length === 0 && columns.length > 0) {
    await context.sync();
  }
  await syncAtEachYield(
    context,
    pieces(() => sheet, wanted, found),
  );
  return {
    formulas: found.filter((piece) => piece.wanted === 'formulas').map(({ block }) => block),
    numberFormats: found.filter((piece) => piece.wanted === 'numberFormat').map(({ block }) => block),
    widths: new Map(columns.map(({ column, range }) => [column, widthOf(range)])),
  };
}

/** Reads the formulas of areas on any sheets, all in one round trip while they are under 3 MB; blocks by the sheet's name. */
export async function readFormulas(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<ReadonlyMap<string, readonly Block<string>[]>> {
  const { worksheets } = context.workbook;
  const found: FoundPiece[] = [];
  const wanted = areas.map((area) => pieceOf('formulas', area));
  await syncAtEachYield(
    context,
    pieces(({ sheet }) => worksheets.getItem(sheet), wanted, found),
  );
  const blocks = new Map<string, readonly Block<string>[]>();
  for (const { sheet, block } of found) {
    blocks.set(sheet, [...(blocks.get(sheet) ?? []), block]);
  }
  return blocks;
}
