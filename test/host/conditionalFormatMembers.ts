import { clearConditionalFormats } from './clearConditionalFormats';
import { intersect } from './areas';
import { isFormula, namesTable } from './formulaText';
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members, Scalar } from './HostObject';
import { bind } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import { isRecord } from './json';
import { refuseProtectedSheet } from './permissions';
import { rangeAreas } from './rangeAreasMembers';
import { range } from './rangeMembers';
import { colorFrom, fontProperties, normalFontOf, tidy } from './styleProperties';
import type { CellStyle, ConditionalFormat, Sheet } from './Workbook';

interface RuleTarget {
  readonly sheetId: string;
  readonly id: string;
}

const operators = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
] as const;

/** Kinds of rules of a file by Excel's names for them. */
const otherTypes: Readonly<Record<string, string>> = {
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

const fill: Members<RuleTarget> = {
  type: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (target, state) => styleOfRule(target, state).fill?.color ?? '',
      set: (target, value, state) => {
        const color = colorFrom(value);
        restyleRule(target, state, (style) => ({ ...style, fill: { pattern: 'solid', color } }));
      },
    },
  },
  methods: {
    Clear: (target, _, state) => {
      restyleRule(target, state, ({ fill: __, ...rest }) => rest);
    },
  },
};

const font: Members<RuleTarget> = {
  type: 'ConditionalRangeFont',
  scalars: {
    Color: {
      get: (target, state) => styleOfRule(target, state).font?.color ?? '',
      set: (target, value, state) => {
        const color = colorFrom(value);
        restyleRule(target, state, (style) => ({ ...style, font: { ...style.font, color } }));
      },
    },
    Bold: fontScalar('bold'),
    Italic: fontScalar('italic'),
    Strikethrough: fontScalar('strikethrough'),
    Underline: fontScalar('underline'),
  },
  methods: {
    Clear: (target, _, state) => {
      restyleRule(target, state, ({ font: __, ...rest }) => rest);
    },
  },
};

const format: Members<RuleTarget> = {
  type: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: {
      get: (target, state) => styleOfRule(target, state).numberFormat ?? '',
      set: (target, value, state) => {
        if (typeof value !== 'string') throw invalidArgument();
        restyleRule(target, state, (style) => ({ ...style, numberFormat: value }));
      },
    },
  },
  objects: {
    Fill: (target, state) => bind(fill, target, state),
    Font: (target, state) => bind(font, target, state),
  },
};

const customRule: Members<RuleTarget> = {
  type: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: (target, state) => {
        const { rule } = formatOf(target, state);
        return rule.kind === 'formula' ? rule.formula : '';
      },
      set: (target, value, state) => {
        const formula = checkedFormula(value);
        const { rule } = formatOf(target, state);
        if (rule.kind !== 'formula') throw invalidOperation('The rule is not a custom one.');
        changeRule(target, state, { ...rule, formula });
      },
    },
  },
};

const custom: Members<RuleTarget> = {
  type: 'CustomConditionalFormat',
  objects: {
    Rule: (target, state) => bind(customRule, target, state),
    Format: (target, state) => bind(format, target, state),
  },
};

const cellValue: Members<RuleTarget> = {
  type: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: (target, state) => {
        const { rule } = formatOf(target, state);
        if (rule.kind !== 'cellIs') return null;
        const [formula1 = '', formula2] = rule.formulas;
        return {
          formula1,
          ...(formula2 === undefined ? {} : { formula2 }),
          operator: operators.find(([, file]) => file === rule.operator)?.[0] ?? 'Invalid',
        };
      },
      set: (target, value, state) => {
        const { rule } = formatOf(target, state);
        if (rule.kind !== 'cellIs' || !isRecord(value)) throw invalidArgument();
        const operator = operators.find(([name]) => name === value.operator)?.[1];
        if (operator === undefined) throw invalidArgument();
        const formulas = [value.formula1, value.formula2]
          .filter((formula) => formula !== undefined && formula !== null)
          .map((formula) => checkedFormula(formula));
        changeRule(target, state, { ...rule, operator, formulas });
      },
    },
  },
  objects: { Format: (target, state) => bind(format, target, state) },
};

const members: Members<RuleTarget> = {
  type: 'ConditionalFormat',
  id: ({ id }) => id,
  // Its ranges are kept, the format itself is addressed by id.
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (target, state) => typeOf(formatOf(target, state)) },
    Priority: {
      get: (target, state) => byPriority(state.sheet(target.sheetId)).findIndex(({ id }) => id === target.id),
      set: (target, value, state) => {
        const sheet = state.sheet(target.sheetId);
        refuseProtectedSheet(state, sheet, 'allowFormatCells');
        const moved = formatOf(target, state);
        if (typeof value !== 'number' || value < 0 || value >= sheet.conditionalFormats.length)
          throw invalidArgument();
        const others = byPriority(sheet).filter(({ id }) => id !== target.id);
        renumber([...others.slice(0, value), moved, ...others.slice(value)]);
        state.formatsChanged(sheet.id, areaOf(moved));
      },
    },
    StopIfTrue: {
      get: (target, state) => formatOf(target, state).stopIfTrue,
      set: (target, value, state) => {
        refuseProtectedSheet(state, state.sheet(target.sheetId), 'allowFormatCells');
        if (typeof value !== 'boolean') throw invalidArgument();
        formatOf(target, state).stopIfTrue = value;
      },
    },
  },
  objects: {
    Custom: (target, state) => ofKind(target, state, 'formula', custom) ?? refuseKind(),
    CustomOrNullObject: (target, state) => ofKind(target, state, 'formula', custom),
    CellValue: (target, state) => ofKind(target, state, 'cellIs', cellValue) ?? refuseKind(),
    CellValueOrNullObject: (target, state) => ofKind(target, state, 'cellIs', cellValue),
  },
  finders: {
    GetRange: (target, _, state) => {
      const { areas } = formatOf(target, state);
      if (areas.length !== 1) throw invalidOperation('The conditional format covers several areas.');
      return range({ sheetId: target.sheetId, areas }, state);
    },
    GetRangeOrNullObject: (target, _, state) => {
      const { areas } = formatOf(target, state);
      return areas.length === 1 ? range({ sheetId: target.sheetId, areas }, state) : null;
    },
    GetRanges: (target, _, state) =>
      rangeAreas({ sheetId: target.sheetId, areas: formatOf(target, state).areas }, state),
  },
  methods: {
    Delete: (target, _, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet, 'allowFormatCells');
      const deleted = formatOf(target, state);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== target.id);
      state.formatsChanged(sheet.id, areaOf(deleted));
    },
  },
};

const collection: Members<RangeTarget> = {
  type: 'ConditionalFormatCollection',
  items: (target, state) =>
    byPriority(state.sheet(target.sheetId))
      .filter((format) => touches(format, target))
      .map(({ id }) => bind(members, { sheetId: target.sheetId, id }, state)),
  item: (target, key, state) => {
    const found = state.sheet(target.sheetId).conditionalFormats.find(({ id }) => id === key);
    if (found === undefined || !touches(found, target)) return null;
    return bind(members, { sheetId: target.sheetId, id: found.id }, state);
  },
  finders: {
    Add: (target, args, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet, 'allowFormatCells');
      const added: ConditionalFormat = {
        id: `{${state.newId()}}`,
        areas: target.areas,
        priority: 1,
        stopIfTrue: false,
        rule: newRule(args.text(0)),
      };
      // The newest wins.
      for (const format of sheet.conditionalFormats) format.priority += 1;
      sheet.conditionalFormats.push(added);
      state.formatsChanged(sheet.id, areaOf(added));
      return bind(members, { sheetId: sheet.id, id: added.id }, state);
    },
  },
  methods: {
    ClearAll: (target, _, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet, 'allowFormatCells');
      clearConditionalFormats(sheet, target.areas);
      for (const area of target.areas) state.formatsChanged(sheet.id, area);
    },
  },
};

/** `range.conditionalFormats`: the rules that touch the range, the one that wins first. */
export function conditionalFormatCollection(target: RangeTarget, state: HostState): HostObject {
  return bind(collection, target, state);
}

function touches({ areas }: ConditionalFormat, target: RangeTarget): boolean {
  return areas.some((covered) => target.areas.some((area) => intersect(covered, area) !== undefined));
}

function newRule(type: string): ConditionalFormat['rule'] {
  if (type === 'Custom') return { kind: 'formula', formula: '', style: {} };
  if (type === 'CellValue') return { kind: 'cellIs', operator: 'equal', formulas: [], style: {} };
  throw apiNotFound(`ConditionalFormatCollection.add(${type})`);
}

function typeOf({ rule }: ConditionalFormat): string {
  if (rule.kind === 'formula') return 'Custom';
  if (rule.kind === 'cellIs') return 'CellValue';
  return otherTypes[rule.type] ?? 'PresetCriteria';
}

function ofKind(
  target: RuleTarget,
  state: HostState,
  kind: 'formula' | 'cellIs',
  table: Members<RuleTarget>,
): HostObject | null {
  return formatOf(target, state).rule.kind === kind ? bind(table, target, state) : null;
}

function refuseKind(): never {
  throw invalidOperation('The conditional format is of another type.');
}

function formatOf({ sheetId, id }: RuleTarget, state: HostState): ConditionalFormat {
  const found = state.sheet(sheetId).conditionalFormats.find((candidate) => candidate.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

function byPriority(sheet: Sheet): readonly ConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
}

/** Priorities count from 1 in a file; the first wins. */
function renumber(formats: readonly ConditionalFormat[]): void {
  formats.forEach((rule, index) => {
    rule.priority = index + 1;
  });
}

function areaOf({ areas }: ConditionalFormat): {
  row: number;
  column: number;
  rows: number;
  columns: number;
} {
  return areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

function checkedFormula(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text === '') throw invalidArgument();
  const formula = text.startsWith('=') ? text : `=${text}`;
  // Rules may not name table columns, and a formula with a mistake is refused.
  if (!isFormula(formula) || namesTable(formula)) throw invalidArgument();
  return formula;
}

function styleOfRule(target: RuleTarget, state: HostState): CellStyle {
  const { rule } = formatOf(target, state);
  return rule.kind === 'other' ? {} : rule.style;
}

function restyleRule(target: RuleTarget, state: HostState, change: (style: CellStyle) => CellStyle): void {
  const { rule } = formatOf(target, state);
  if (rule.kind === 'other') throw invalidOperation('The rule has no format of its own.');
  changeRule(target, state, { ...rule, style: tidy(change(rule.style)) ?? {} });
}

function changeRule(target: RuleTarget, state: HostState, rule: ConditionalFormat['rule']): void {
  const sheet = state.sheet(target.sheetId);
  refuseProtectedSheet(state, sheet, 'allowFormatCells');
  const changed = formatOf(target, state);
  changed.rule = rule;
  state.formatsChanged(sheet.id, areaOf(changed));
}

function fontScalar(name: 'bold' | 'italic' | 'strikethrough' | 'underline'): Scalar<RuleTarget> {
  const property = fontProperties[name];
  return {
    get: (target, state) => property?.read(styleOfRule(target, state), normalFontOf(state.workbook)) ?? null,
    set: (target, value, state) => {
      restyleRule(target, state, (style) => property?.write(style, value) ?? style);
    },
  };
}

/** What is played here. */
export const conditionalFormatTables: readonly MemberNames[] = [
  fill,
  font,
  format,
  customRule,
  custom,
  cellValue,
  members,
  collection,
];
