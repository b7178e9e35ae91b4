import { compareValues, isError } from './formulaValues';
import type { Calculator, Evaluator } from './recalculate';
import type { Area, CellStyle, ConditionalFormat, Sheet, Value, Workbook } from './Workbook';
import { cellKey } from './Workbook';
import { allNamed, parseXml } from './xml';

/** What conditional formats add over a cell's own look; undefined where none applies. */
export type ConditionalStyleAt = (row: number, column: number) => CellStyle | undefined;

/** A rule made ready: whether it holds for a cell, and the look it gives. */
interface ReadyRule {
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly style: CellStyle;
  holds(row: number, column: number): boolean;
}

/**
 * The looks that the sheet's rules give to the cells of an area, as Excel shows them: formulas move from the top left cell of
 * the rule's areas, the rule of the lowest priority number wins each part of the look, stopIfTrue ends the search. Data bars,
 * colour scales and icons are not shown. A cell is computed when it is asked for; ask while the workbook stays as it is.
 */
export function conditionalStyles(
  workbook: Workbook,
  calculator: Calculator,
  sheet: Sheet,
  area: Area,
): ConditionalStyleAt {
  const evaluate = calculator.evaluatorOf(workbook);
  const rules = sheet.conditionalFormats
    .filter(({ areas }) => areas.some((covered) => touches(covered, area)))
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format) => readyRule(format, sheet, evaluate) ?? []);
  const known = new Map<number, CellStyle | undefined>();
  return (row, column) => {
    if (rules.length === 0 || !covers(area, row, column)) return undefined;
    const key = cellKey(row, column);
    if (!known.has(key)) known.set(key, styleAt(rules, row, column));
    return known.get(key);
  };
}

function styleAt(rules: readonly ReadyRule[], row: number, column: number): CellStyle | undefined {
  let style: CellStyle | undefined;
  for (const rule of rules) {
    if (!rule.areas.some((covered) => covers(covered, row, column)) || !rule.holds(row, column)) continue;
    style = style === undefined ? rule.style : under(style, rule.style);
    if (rule.stopIfTrue) break;
  }
  return style;
}

/** Parts of a look that a stronger rule has not decided. */
function under(strong: CellStyle, weak: CellStyle): CellStyle {
  const font = { ...weak.font, ...strong.font };
  const borders = { ...weak.borders, ...strong.borders };
  return {
    ...weak,
    ...strong,
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

function readyRule(format: ConditionalFormat, sheet: Sheet, evaluate: Evaluator): ReadyRule | undefined {
  const { areas, stopIfTrue, rule } = format;
  const writtenAt = topLeft(areas);
  const at = (formula: string, row: number, column: number): Value | undefined =>
    evaluate(sheet, formula, row, column, writtenAt);
  switch (rule.kind) {
    case 'formula':
      return {
        areas,
        stopIfTrue,
        style: rule.style,
        holds: (row, column) => isTrue(at(rule.formula, row, column)),
      };
    case 'cellIs':
      return {
        areas,
        stopIfTrue,
        style: rule.style,
        holds: (row, column) => {
          const value = sheet.cells.get(cellKey(row, column))?.value;
          return compares(
            rule.operator,
            value,
            rule.formulas.map((formula) => at(formula, row, column)),
          );
        },
      };
    case 'other': {
      // Rules on texts, blanks, errors and days carry the formula that Excel computes for them.
      const { formula, style } = readRaw(rule.raw);
      if (formula === undefined) return undefined;
      return { areas, stopIfTrue, style, holds: (row, column) => isTrue(at(formula, row, column)) };
    }
  }
}

function readRaw(raw: unknown): { readonly formula?: string; readonly style: CellStyle } {
  if (typeof raw !== 'object' || raw === null || !('xml' in raw) || typeof raw.xml !== 'string')
    return { style: {} };
  const style = 'style' in raw && typeof raw.style === 'object' && raw.style !== null ? raw.style : undefined;
  const text = style === undefined ? undefined : allNamed(parseXml(raw.xml), 'formula')[0]?.text;
  return { style: style ?? {}, ...(text === undefined ? {} : { formula: `=${text}` }) };
}

function compares(
  operator: string,
  value: Value | undefined,
  limits: readonly (Value | undefined)[],
): boolean {
  const [first, second] = limits;
  if (isError(value) || first === undefined || isError(first) || isError(second)) return false;
  const order = compareValues(value, first);
  switch (operator) {
    case 'equal':
      return order === 0;
    case 'notEqual':
      return order !== 0;
    case 'greaterThan':
      return order > 0;
    case 'greaterThanOrEqual':
      return order >= 0;
    case 'lessThan':
      return order < 0;
    case 'lessThanOrEqual':
      return order <= 0;
    case 'between':
    case 'notBetween': {
      if (second === undefined) return false;
      const [low, high] = compareValues(first, second) <= 0 ? [first, second] : [second, first];
      const inside = compareValues(value, low) >= 0 && compareValues(value, high) <= 0;
      return operator === 'between' ? inside : !inside;
    }
    default:
      return false;
  }
}

function isTrue(value: Value | undefined): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Formulas of a rule count from the top left cell of all its areas together. */
function topLeft(areas: readonly Area[]): { readonly row: number; readonly column: number } {
  return {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
}

function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function touches(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
