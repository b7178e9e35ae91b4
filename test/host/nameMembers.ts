import { absoluteAddressOf, addressOf } from './address';
import { isFormula } from './formulaText';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import { isNameTaken, isValidName } from './names';
import { refuseReadOnly } from './permissions';
import { range } from './rangeMembers';
import { referenceOf } from './rangeTarget';
import type { DefinedName, Sheet } from './Workbook';
import { worksheet } from './worksheetMembers';

interface ScopeTarget {
  /** Absent for names of the workbook. */
  readonly sheetId?: string;
}

interface NameTarget extends ScopeTarget {
  readonly name: string;
}

const members: Members<NameTarget> = {
  type: 'NamedItem',
  id: ({ name }) => name,
  idName: '_Id',
  scalars: {
    Name: { get: (target, state) => nameOf(target, state).name },
    Formula: {
      get: (target, state) => nameOf(target, state).formula,
      set: (target, value, state) => {
        refuseReadOnly(state);
        if (typeof value !== 'string' || !value.startsWith('=') || !isFormula(value)) throw invalidArgument();
        nameOf(target, state).formula = value;
      },
    },
    Comment: {
      get: (target, state) => nameOf(target, state).comment,
      set: (target, value, state) => {
        refuseReadOnly(state);
        if (typeof value !== 'string') throw invalidArgument();
        nameOf(target, state).comment = value;
      },
    },
    Visible: {
      get: (target, state) => nameOf(target, state).visible,
      set: (target, value, state) => {
        refuseReadOnly(state);
        if (typeof value !== 'boolean') throw invalidArgument();
        nameOf(target, state).visible = value;
      },
    },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
    Type: { get: (target, state) => contentOf(target, state).type },
    Value: { get: (target, state) => contentOf(target, state).value },
  },
  objects: {
    Worksheet: ({ sheetId }, state) => {
      if (sheetId === undefined) throw itemNotFound();
      return worksheet(sheetId, state);
    },
    WorksheetOrNullObject: ({ sheetId }, state) => (sheetId === undefined ? null : worksheet(sheetId, state)),
  },
  finders: {
    GetRange: (target, _, state) => {
      const found = rangeOfName(target, state);
      if (found === undefined) throw itemNotFound();
      return range(found, state);
    },
    GetRangeOrNullObject: (target, _, state) => {
      const found = rangeOfName(target, state);
      return found === undefined ? null : range(found, state);
    },
  },
  methods: {
    Delete: (target, _, state) => {
      refuseReadOnly(state);
      const deleted = nameOf(target, state);
      const holder = target.sheetId === undefined ? state.workbook : state.sheet(target.sheetId);
      holder.names = holder.names.filter((name) => name !== deleted);
    },
  },
};

const collection: Members<ScopeTarget> = {
  type: 'NamedItemCollection',
  items: (scope, state) => namesIn(scope, state).map(({ name }) => bind(members, { ...scope, name }, state)),
  item: (scope, key, state) => {
    const found = namesIn(scope, state).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : bind(members, { ...scope, name: found.name }, state);
  },
  finders: {
    Add: (scope, args, state) => {
      refuseReadOnly(state);
      const name = args.text(0);
      if (!isValidName(name)) throw invalidArgument();
      const inSheet = scope.sheetId === undefined ? undefined : state.sheet(scope.sheetId);
      const taken =
        inSheet === undefined
          ? isNameTaken(state.workbook, name)
          : inSheet.names.some((defined) => defined.name.toLowerCase() === name.toLowerCase());
      if (taken) throw itemAlreadyExists();
      const added: DefinedName = {
        name,
        formula: referenceFormula(args.object(1)?.range, args.at(1), state, inSheet),
        visible: true,
        comment: args.optionalText(2) ?? '',
      };
      namesIn(scope, state).push(added);
      state.needCalculation();
      return bind(members, { ...scope, name }, state);
    },
  },
};

/** The names of the workbook, or of a sheet. */
export function nameCollection(scope: ScopeTarget, state: HostState): HostObject {
  return bind(collection, scope, state);
}

function namesIn({ sheetId }: ScopeTarget, state: HostState): DefinedName[] {
  return sheetId === undefined ? state.workbook.names : state.sheet(sheetId).names;
}

function nameOf(target: NameTarget, state: HostState): DefinedName {
  const found = namesIn(target, state).find(({ name }) => name === target.name);
  if (found === undefined) throw itemNotFound();
  return found;
}

function referenceFormula(
  given: RangeTarget | undefined,
  value: unknown,
  state: HostState,
  home: Sheet | undefined,
): string {
  if (given !== undefined) {
    const sheet = state.sheet(given.sheetId);
    return `=${given.areas.map((area) => absoluteAddressOf(area, sheet.name)).join(',')}`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  if (!value.startsWith('=')) {
    // A bare address is one too; any other text is a constant.
    const reference = referenceOf(state, value, home);
    return reference === undefined ? `="${value.replaceAll('"', '""')}"` : `=${value}`;
  }
  if (!isFormula(value)) throw invalidArgument();
  return value;
}

function rangeOfName(target: NameTarget, state: HostState): RangeTarget | undefined {
  const { formula } = nameOf(target, state);
  const home = target.sheetId === undefined ? state.workbook.sheets[0] : state.sheet(target.sheetId);
  const found = referenceOf(state, formula, home);
  return found?.areas.length === 1 ? { sheetId: found.sheet.id, areas: found.areas } : undefined;
}

function contentOf(target: NameTarget, state: HostState): { readonly type: string; readonly value: unknown } {
  const { formula } = nameOf(target, state);
  const found = rangeOfName(target, state);
  const area = found?.areas[0];
  if (found !== undefined && area !== undefined) {
    return { type: 'Range', value: addressOf(area, state.sheet(found.sheetId).name) };
  }
  const constant = formula.slice(1);
  const text = /^"((?:[^"]|"")*)"$/.exec(constant);
  if (text !== null) return { type: 'String', value: (text[1] ?? '').replaceAll('""', '"') };
  if (constant !== '' && Number.isFinite(Number(constant))) {
    return { type: Number.isInteger(Number(constant)) ? 'Integer' : 'Double', value: Number(constant) };
  }
  if (/^(TRUE|FALSE)$/i.test(constant)) return { type: 'Boolean', value: constant.toUpperCase() === 'TRUE' };
  if (constant.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  return { type: 'String', value: formula };
}

/** What is played here. */
export const nameTables: readonly MemberNames[] = [members, collection];
