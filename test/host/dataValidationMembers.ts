import { absoluteAddressOf } from './address';
import { contains, intersect } from './areas';
import { cellOf, hasContent, plainValue } from './cells';
import { clearValidation } from './clearValidation';
import { isFormula, namesTable } from './formulaText';
import { apiNotFound, invalidArgument } from './HostError';
import type { Arguments } from './Arguments';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import { isRecord, textOf } from './json';
import type { JsonRecord } from './json';
import { refuseProtectedSheet } from './permissions';
import { referenceOf, single } from './rangeTarget';
import type { Sheet, Validation } from './Workbook';

/** Names of a file for the types of validation, by Excel's names. */
const types = [
  ['WholeNumber', 'whole', 'wholeNumber'],
  ['Decimal', 'decimal', 'decimal'],
  ['List', 'list', 'list'],
  ['Date', 'date', 'date'],
  ['Time', 'time', 'time'],
  ['TextLength', 'textLength', 'textLength'],
  ['Custom', 'custom', 'custom'],
] as const;

const members: Members<RangeTarget> = {
  type: 'DataValidation',
  scalars: {
    Type: {
      get: (target, state) => {
        const found = agreed(target, state);
        if (found === 'none') return 'None';
        if (found === 'mixed') return mixedType(target, state);
        return typeOf(found);
      },
    },
    Rule: {
      get: (target, state) => {
        const found = agreed(target, state);
        if (found === 'none') return {};
        return found === 'mixed' ? null : apiRule(found);
      },
      set: (target, value, state, args) => {
        if (!isRecord(value)) throw invalidArgument();
        const rule = fileRule(value, args, state);
        const old = agreed(target, state);
        const kept = typeof old === 'string' ? { ignoreBlanks: true } : partsOf(old);
        put(target, state, { ...kept, areas: target.areas, rule });
      },
    },
    IgnoreBlanks: {
      get: (target, state) => {
        const found = agreed(target, state);
        return typeof found === 'string' ? (found === 'none' ? true : null) : found.ignoreBlanks;
      },
      set: (target, value, state) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        change(target, state, { ignoreBlanks: value });
      },
    },
    ErrorAlert: {
      get: (target, state) => {
        const found = agreed(target, state);
        if (found === 'mixed') return null;
        const alert = found === 'none' ? undefined : found.errorAlert;
        return {
          message: alert?.message ?? '',
          showAlert: alert?.show ?? true,
          style: alertStyle(alert?.style, 'api'),
          title: alert?.title ?? '',
        };
      },
      set: (target, value, state) => {
        if (!isRecord(value)) throw invalidArgument();
        change(target, state, {
          errorAlert: {
            show: value.showAlert !== false,
            style: alertStyle(textOf(value.style), 'file'),
            title: textOf(value.title),
            message: textOf(value.message),
          },
        });
      },
    },
    Prompt: {
      get: (target, state) => {
        const found = agreed(target, state);
        if (found === 'mixed') return null;
        const prompt = found === 'none' ? undefined : found.prompt;
        return {
          message: prompt?.message ?? '',
          showPrompt: prompt?.show ?? true,
          title: prompt?.title ?? '',
        };
      },
      set: (target, value, state) => {
        if (!isRecord(value)) throw invalidArgument();
        change(target, state, {
          prompt: {
            show: value.showPrompt !== false,
            title: textOf(value.title),
            message: textOf(value.message),
          },
        });
      },
    },
    Valid: {
      get: (target, state) => {
        state.calculate();
        return allValid(target, state);
      },
    },
  },
  methods: {
    Clear: (target, _, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet);
      clearValidation(sheet, target.areas);
    },
  },
};

/** `range.dataValidation`, of one area or of several. */
export function dataValidation(target: RangeTarget, state: HostState): HostObject {
  return bind(members, target, state);
}

/** The rule that all cells of the range have, or that they have none, or that they differ. */
function agreed({ sheetId, areas }: RangeTarget, state: HostState): Validation | 'none' | 'mixed' {
  const touching = state
    .sheet(sheetId)
    .validations.filter((rule) =>
      rule.areas.some((covered) => areas.some((area) => intersect(covered, area) !== undefined)),
    );
  const [only] = touching;
  if (only === undefined) return 'none';
  // Two rules that say the same count as one, as in Excel.
  const says = new Set(touching.map(({ areas: _, ...rest }) => JSON.stringify(rest)));
  const covered = touching.flatMap((rule) => rule.areas);
  return says.size === 1 && areas.every((area) => coveredBy(area, covered)) ? only : 'mixed';
}

function coveredBy(area: Validation['areas'][number], covered: Validation['areas']): boolean {
  if (covered.some((one) => contains(one, area))) return true;
  const cells = covered.reduce((sum, one) => {
    const shared = intersect(one, area);
    return sum + (shared === undefined ? 0 : shared.rows * shared.columns);
  }, 0);
  return cells === area.rows * area.columns;
}

function mixedType({ sheetId, areas }: RangeTarget, state: HostState): string {
  const touching = state
    .sheet(sheetId)
    .validations.filter((rule) =>
      rule.areas.some((covered) => areas.some((area) => intersect(covered, area) !== undefined)),
    );
  const kinds = new Set(touching.map(typeOf));
  const [kind] = kinds;
  const covered = touching.flatMap((rule) => rule.areas);
  if (kinds.size !== 1 || kind === undefined || !areas.every((area) => coveredBy(area, covered)))
    return 'Inconsistent';
  return 'MixedCriteria';
}

function typeOf({ rule }: Validation): string {
  const file = rule.kind === 'list' ? 'list' : rule.type;
  return types.find(([, name]) => name === file)?.[0] ?? 'None';
}

function apiRule({ rule }: Validation): JsonRecord {
  if (rule.kind === 'list') return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  const key = types.find(([, name]) => name === rule.type)?.[2];
  const [formula1 = '', formula2] = rule.formulas;
  if (key === undefined) return {};
  if (key === 'custom') return { custom: { formula: formula1 } };
  const operator = rule.operator ?? 'between';
  const name = [...operators].find(([, known]) => known.operator === operator)?.[0] ?? 'Between';
  return {
    [key]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: name },
  };
}

function fileRule(value: JsonRecord, args: Arguments, state: HostState): Validation['rule'] {
  const [kind, ...others] = Object.keys(value);
  if (kind === undefined || others.length > 0) throw invalidArgument();
  if (kind === 'custom') {
    const custom = value.custom;
    if (!isRecord(custom)) throw invalidArgument();
    return { kind: 'other', type: 'custom', formulas: [checkedFormula(custom.formula)] };
  }
  if (kind === 'decimal') return { kind: 'other', type: 'decimal', ...basicRule(value.decimal) };
  if (kind !== 'list') throw apiNotFound(`DataValidationRule.${kind}`);
  const list = value.list;
  if (!isRecord(list)) throw invalidArgument();
  return {
    kind: 'list',
    inCellDropDown: list.inCellDropDown !== false,
    source: listSource(list.source, args, state),
  };
}

/** Operators of a file by Excel's names, and how many limits each takes. */
const operators = new Map<unknown, { readonly operator: string; readonly limits: 1 | 2 }>([
  ['Between', { operator: 'between', limits: 2 }],
  ['NotBetween', { operator: 'notBetween', limits: 2 }],
  ['EqualTo', { operator: 'equal', limits: 1 }],
  ['NotEqualTo', { operator: 'notEqual', limits: 1 }],
  ['GreaterThan', { operator: 'greaterThan', limits: 1 }],
  ['LessThan', { operator: 'lessThan', limits: 1 }],
  ['GreaterThanOrEqualTo', { operator: 'greaterThanOrEqual', limits: 1 }],
  ['LessThanOrEqualTo', { operator: 'lessThanOrEqual', limits: 1 }],
]);

function basicRule(rule: unknown): { readonly operator: string; readonly formulas: readonly string[] } {
  if (!isRecord(rule)) throw invalidArgument();
  const known = operators.get(rule.operator);
  const limits = [rule.formula1, rule.formula2].slice(0, known?.limits);
  if (known === undefined) throw invalidArgument();
  return { operator: known.operator, formulas: limits.map(limit) };
}

function limit(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value.startsWith('=') ? checkedFormula(value) : value;
}

function listSource(source: unknown, args: Arguments, state: HostState): string {
  const range = args.nested(source)?.range;
  if (range !== undefined) {
    const { sheet, area } = single(range, state);
    return `=${absoluteAddressOf(area, sheet.name)}`;
  }
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  if (source.startsWith('=')) return checkedFormula(source);
  // Excel keeps a typed list as one text of at most 255 letters.
  if (source.length > 255) throw invalidArgument();
  return source;
}

function checkedFormula(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const formula = value.startsWith('=') ? value : `=${value}`;
  if (!isFormula(formula) || namesTable(formula)) throw invalidArgument();
  return formula;
}

function partsOf({ ignoreBlanks, errorAlert, prompt }: Validation): Omit<Validation, 'areas' | 'rule'> {
  return {
    ignoreBlanks,
    ...(errorAlert === undefined ? {} : { errorAlert }),
    ...(prompt === undefined ? {} : { prompt }),
  };
}

function change(
  target: RangeTarget,
  state: HostState,
  parts: Partial<Omit<Validation, 'areas' | 'rule'>>,
): void {
  const old = agreed(target, state);
  // Alerts belong to a rule: without one (or with several) Excel has nothing to put them on.
  if (typeof old === 'string') throw invalidArgument();
  put(target, state, { ...old, ...parts, areas: target.areas });
}

function put(target: RangeTarget, state: HostState, validation: Validation): void {
  const sheet = state.sheet(target.sheetId);
  refuseProtectedSheet(state, sheet);
  clearValidation(sheet, target.areas);
  sheet.validations.push(validation);
}

function alertStyle(style: string | undefined, as: 'api' | 'file'): string {
  const names = [
    ['Stop', 'stop'],
    ['Warning', 'warning'],
    ['Information', 'information'],
  ] as const;
  const found = names.find(([api, file]) => api === style || file === style) ?? names[0];
  return as === 'api' ? found[0] : found[1];
}

/** Whether every cell holds what its list or its limits allow; null when some do and some do not. Other rules count as kept. */
function allValid({ sheetId, areas }: RangeTarget, state: HostState): boolean | null {
  const sheet = state.sheet(sheetId);
  const answers = new Set<boolean>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        answers.add(isValid(sheet, row, column, state));
      }
    }
  }
  if (answers.size === 2) return null;
  return !answers.has(false);
}

function isValid(sheet: Sheet, row: number, column: number, state: HostState): boolean {
  const here = { row, column, rows: 1, columns: 1 };
  const validation = sheet.validations.find(({ areas }) => areas.some((area) => contains(area, here)));
  const cell = cellOf(sheet, row, column);
  if (validation === undefined) return true;
  if (validation.rule.kind === 'list' && !hasContent(cell)) return validation.ignoreBlanks;
  if (validation.rule.kind === 'other') return !hasContent(cell) || isWithin(validation.rule, cell?.value);
  const choices = listChoices(validation.rule.source, sheet, state);
  return choices === undefined || choices.includes(String(plainValue(cell?.value)));
}

/** Whether a cell keeps to limits between which decimals are allowed; what is limited otherwise is not looked at. */
function isWithin(rule: Extract<Validation['rule'], { kind: 'other' }>, value: unknown): boolean {
  if (rule.type !== 'decimal' || (rule.operator ?? 'between') !== 'between') return true;
  const [least, most] = rule.formulas.map(Number);
  return typeof value === 'number' && value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/** The choices of a drop-down; undefined when its source is a formula that names no cells. */
export function listChoices(source: string, home: Sheet, state: HostState): readonly string[] | undefined {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const found = referenceOf(state, source, home);
  const area = found?.areas[0];
  if (found === undefined || area === undefined) return undefined;
  const choices: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      choices.push(String(plainValue(cellOf(found.sheet, row, column)?.value)));
    }
  }
  return choices;
}

/** What is played here. */
export const dataValidationTables: readonly MemberNames[] = [members];
