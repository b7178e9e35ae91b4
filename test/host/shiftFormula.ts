import type { RangeA1, ReferenceA1Xlsx, Token } from '@borgar/fx/xlsx';
import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from '@borgar/fx/xlsx';

import { quoteSheetName } from './address';
import type { Area } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** Rows or columns of one sheet that were put in or taken out, from 0. */
export interface LineChange {
  readonly sheet: string;
  readonly lines: 'rows' | 'columns';
  readonly act: 'inserted' | 'deleted';
  readonly at: number;
  readonly count: number;
}

const GONE = '#REF!';

/** A formula copied from one cell to another: what has no `$` moves along; what leaves the sheet becomes `#REF!`. */
export function moveFormula(
  formula: string,
  fromRow: number,
  fromColumn: number,
  toRow: number,
  toColumn: number,
): string {
  const rows = toRow - fromRow;
  const columns = toColumn - fromColumn;
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const { range } = reference;
    const top = step(range.top, range.$top === true ? 0 : rows, MAX_ROWS);
    const bottom = step(range.bottom, range.$bottom === true ? 0 : rows, MAX_ROWS);
    const left = step(range.left, range.$left === true ? 0 : columns, MAX_COLUMNS);
    const right = step(range.right, range.$right === true ? 0 : columns, MAX_COLUMNS);
    if (top === undefined || bottom === undefined || left === undefined || right === undefined)
      return undefined;
    return { ...reference, range: ordered({ ...range, top, bottom, left, right }) };
  });
}

/** A formula that stands on `onSheet` after rows or columns of a sheet changed; references to nothing become `#REF!`. */
export function changeLines(formula: string, onSheet: string, change: LineChange): string {
  return rewriteReferences(formula, (reference) => {
    if (!isSheet(reference.sheetName, onSheet, change.sheet)) return reference;
    const { range } = reference;
    const [first, last] =
      change.lines === 'rows'
        ? [range.top ?? null, range.bottom ?? null]
        : [range.left ?? null, range.right ?? null];
    if (first === null || last === null) return reference;
    const span = changeSpan(first, last, change);
    if (span === undefined) return undefined;
    const moved =
      change.lines === 'rows'
        ? { top: span.first, bottom: span.last }
        : { left: span.first, right: span.last };
    return { ...reference, range: { ...range, ...moved } };
  });
}

/** An area after rows or columns of its sheet changed; undefined when nothing of it is left. */
export function changeArea(area: Area, change: LineChange): Area | undefined {
  const rows = change.lines === 'rows';
  const first = rows ? area.row : area.column;
  const span = changeSpan(first, first + (rows ? area.rows : area.columns) - 1, change);
  if (span === undefined) return undefined;
  const count = span.last - span.first + 1;
  return rows ? { ...area, row: span.first, rows: count } : { ...area, column: span.first, columns: count };
}

/** A row or column number after rows or columns changed; undefined when it was taken out. */
export function changeLine(line: number, change: LineChange): number | undefined {
  if (line < change.at) return line;
  if (change.act === 'inserted') return line + change.count;
  return line < change.at + change.count ? undefined : line - change.count;
}

/** A formula after a sheet got another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return rewriteReferences(
    formula,
    (reference) => (sameName(reference.sheetName ?? '', from) ? { ...reference, sheetName: to } : reference),
    (name, sheetName) => (sameName(sheetName, from) ? `${quoteSheetName(to)}!${name}` : undefined),
  );
}

/** A formula after a sheet was deleted: what pointed at it becomes `#REF!`. */
export function loseSheetIn(formula: string, sheet: string): string {
  return rewriteReferences(formula, (reference) =>
    sameName(reference.sheetName ?? '', sheet) ? undefined : reference,
  );
}

/** A formula after tables got other names, as on a copied sheet. */
export function renameTablesIn(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.type !== 'structured') return undefined;
    const end = token.value.indexOf('[');
    const renamed = names.get(token.value.slice(0, end).toUpperCase());
    return renamed === undefined ? undefined : renamed + token.value.slice(end);
  });
}

/**
 * A formula with each reference put through `rewrite`; undefined makes it `#REF!`. `rewriteName` may answer another text for a
 * name that is written with its sheet, as in `ITA!เป้าหมาย`.
 */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: ReferenceA1Xlsx) => ReferenceA1Xlsx | undefined,
  rewriteName?: (name: string, sheetName: string) => string | undefined,
): string {
  return rewriteTokens(formula, (token) => {
    if (token.type !== 'range' && token.type !== 'range_beam' && token.type !== 'range_named')
      return undefined;
    const parsed = parseA1Ref(token.value);
    if (parsed === undefined || parsed.workbookName) return undefined;
    if ('name' in parsed) return parsed.sheetName ? rewriteName?.(parsed.name, parsed.sheetName) : undefined;
    const result = rewrite(parsed);
    if (result === parsed) return undefined;
    if (result === undefined) return GONE;
    const { sheetName = '', ...place } = result;
    return sheetName === '' ? stringifyA1Ref(place) : `${quoteSheetName(sheetName)}!${stringifyA1Ref(place)}`;
  });
}

function rewriteTokens(formula: string, rewrite: (token: Token) => string | undefined): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  const rewritten = tokens.map((token) => {
    const value = rewrite(token);
    return value === undefined ? token : { ...token, value };
  });
  return rewritten.every((token, index) => token === tokens[index]) ? formula : stringifyTokens(rewritten);
}

function changeSpan(
  first: number,
  last: number,
  change: LineChange,
): { readonly first: number; readonly last: number } | undefined {
  const { at, count } = change;
  const limit = change.lines === 'rows' ? MAX_ROWS : MAX_COLUMNS;
  if (first === 0 && last === limit - 1) return { first, last };
  if (change.act === 'inserted') {
    if (first >= limit - (first >= at ? count : 0)) return undefined;
    return {
      first: first >= at ? first + count : first,
      last: Math.min(last >= at ? last + count : last, limit - 1),
    };
  }
  const end = at + count;
  const from = first < at ? first : first < end ? at : first - count;
  const to = last < at ? last : last < end ? at - 1 : last - count;
  return to < from ? undefined : { first: from, last: to };
}

/** An absent edge (whole rows or columns) stays absent; undefined when the edge leaves the sheet. */
function step(edge: number | null | undefined, by: number, limit: number): number | null | undefined {
  if (edge === null || edge === undefined) return null;
  const moved = edge + by;
  return moved < 0 || moved >= limit ? undefined : moved;
}

function ordered(range: RangeA1): RangeA1 {
  const { top, bottom, left, right, $top = false, $bottom = false, $left = false, $right = false } = range;
  const upsideDown = typeof top === 'number' && typeof bottom === 'number' && top > bottom;
  const mirrored = typeof left === 'number' && typeof right === 'number' && left > right;
  return {
    ...range,
    ...(upsideDown ? { top: bottom, bottom: top, $top: $bottom, $bottom: $top } : {}),
    ...(mirrored ? { left: right, right: left, $left: $right, $right: $left } : {}),
  };
}

function isSheet(named: string | undefined, onSheet: string, wanted: string): boolean {
  return sameName(named === undefined || named === '' ? onSheet : named, wanted);
}

function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
