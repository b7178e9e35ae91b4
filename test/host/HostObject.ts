import type { Arguments } from './Arguments';
import { apiNotFound, itemNotFound } from './HostError';
import type { HostState, RangeTarget } from './HostState';
import { apiVersionOf, isNewer } from './apiVersions';

/** An object of Excel's that a request can name; members by their names on the wire (`Values`, `GetCell`). */
export interface HostObject {
  /** The class as documented: `Range`. */
  readonly type: string;
  /** The cells it stands for, for ranges (one area) and range areas (several). */
  readonly range?: RangeTarget;
  /** Whether the client may keep it by a reference id. */
  /** Under which name the client expects the id; absent when it counts items instead. */
  readonly idName: 'Id' | '_Id' | undefined;
  readonly isCollection: boolean;
  /** The id by which the client addresses it from now on. */
  id(): string | number | undefined;
  scalarNames(): readonly string[];
  has(kind: 'scalar' | 'object', name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown, args: Arguments): void;
  /** A property that holds an object; null where Excel has a null object. */
  navigate(name: string): HostObject | null;
  /** A method that returns an object. */
  find(name: string, args: Arguments): HostObject | null;
  /** A method that returns a value, or nothing. */
  call(name: string, args: Arguments): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject | null;
}

/** A scalar property. */
export interface Scalar<T> {
  readonly get: (target: T, state: HostState) => unknown;
  readonly set?: (target: T, value: unknown, state: HostState, args: Arguments) => void;
}

/** What a class of Excel's can do, by the names on the wire. */
export interface Members<T> {
  readonly type: string;
  readonly id?: (target: T, state: HostState) => string | number;
  /** `Id` unless said otherwise. */
  readonly idName?: '_Id' | 'none';
  /** Present for classes that the client keeps by reference. */
  readonly range?: (target: T) => RangeTarget;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Names under which the client sets a scalar, where they differ. */
  readonly setAs?: Readonly<Record<string, string>>;
  readonly objects?: Readonly<Record<string, (target: T, state: HostState) => HostObject | null>>;
  readonly finders?: Readonly<
    Record<string, (target: T, args: Arguments, state: HostState) => HostObject | null>
  >;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, state: HostState) => unknown>>;
  /** Present for collections. */
  readonly items?: (target: T, state: HostState) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, state: HostState) => HostObject | null;
}

/** The names of a class's members, whatever they work on: what this host plays of Excel. */
export interface MemberNames {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, unknown>>;
  readonly objects?: Readonly<Record<string, unknown>>;
  readonly finders?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, unknown>>;
}

/** Joins a class's members with one object of it. */
export function bind<T>(members: Members<T>, target: T, state: HostState): HostObject {
  const { type } = members;
  const items = (): readonly HostObject[] => {
    if (members.items === undefined) throw apiNotFound(`${type}.items`);
    return members.items(target, state);
  };
  const item = (key: unknown): HostObject | null => {
    if (members.item !== undefined) return members.item(target, key, state);
    return items().find((candidate) => candidate.id() === key) ?? null;
  };
  return {
    type,
    ...(members.range === undefined ? {} : { range: members.range(target) }),
    idName: members.idName === 'none' ? undefined : (members.idName ?? 'Id'),
    isCollection: members.items !== undefined,
    id: () => members.id?.(target, state),
    scalarNames: () => Object.keys(members.scalars ?? {}).filter((name) => !isTooNew(type, name, state)),
    has: (kind, name) => Object.hasOwn((kind === 'scalar' ? members.scalars : members.objects) ?? {}, name),
    get: (name) => {
      refuseNewer(type, name, state);
      const scalar = own(members.scalars, name);
      if (scalar !== undefined) return scalar.get(target, state);
      if (name === 'Count' && members.items !== undefined) return items().length;
      throw apiNotFound(memberName(type, name));
    },
    set: (name, value, args) => {
      refuseNewer(type, name, state);
      const set = own(members.scalars, own(members.setAs, name) ?? name)?.set;
      if (set === undefined) throw apiNotFound(memberName(type, name));
      set(target, value, state, args);
    },
    navigate: (name) => {
      refuseNewer(type, name, state);
      const object = own(members.objects, name);
      if (object === undefined) throw apiNotFound(memberName(type, name));
      return object(target, state);
    },
    find: (name, args) => {
      refuseNewer(type, name, state);
      const finder = own(members.finders, name);
      if (finder !== undefined) return finder(target, args, state);
      if (members.items !== undefined) {
        if (name === 'GetItemOrNullObject') return item(args.at(0));
        if (name === 'GetItem') return orNotFound(item(args.at(0)));
        if (name === 'GetItemAt') return orNotFound(items()[args.integer(0)] ?? null);
      }
      throw apiNotFound(memberName(type, name));
    },
    call: (name, args) => {
      refuseNewer(type, name, state);
      const method = own(members.methods, name);
      if (method !== undefined) return method(target, args, state);
      if (name === 'GetCount' && members.items !== undefined) return items().length;
      throw apiNotFound(memberName(type, name));
    },
    items,
    item,
  };
}

/** A lookup that must succeed, such as `getItem`. */
export function orNotFound(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

/** `Range.getUsedRange` from the wire's `GetUsedRange`. */
export function memberName(type: string, name: string): string {
  return `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function refuseNewer(type: string, name: string, state: HostState): void {
  if (isTooNew(type, name, state)) throw apiNotFound(memberName(type, name));
}

function isTooNew(type: string, name: string, state: HostState): boolean {
  const version = apiVersionOf(memberName(type, name));
  return version !== undefined && isNewer(version, state.faults.excelApi);
}
