import type { Arguments } from './Arguments';
import { readArguments } from './Arguments';
import { HostError, invalidArgument, itemNotFound } from './HostError';
import type { HostObject } from './HostObject';
import { memberName, orNotFound } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import type { JsonRecord } from './json';
import { isRecord, listOf, numberOf, textOf } from './json';
import { rangeAreas } from './rangeAreasMembers';
import { range } from './rangeMembers';
import { service } from './serviceMembers';
import { workbookObject } from './workbookMembers';

/** Where a request should break, for tests of what happens then. */
export interface PlannedFailure {
  readonly atAction: number;
  readonly code: string;
}

/** The answer to one request, as its JSON says it. */
export interface RichReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: JsonRecord;
}

/** What a request is made of, before it is run. */
export interface RichRequest {
  readonly actions: readonly JsonRecord[];
  readonly paths: JsonRecord;
  /** The client tidying up after itself: not counted as a round trip. */
  readonly bookkeeping: boolean;
}

/** Kinds of actions on the wire. */
const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

/** Kinds of object paths on the wire. */
const ROOT = 1;
const SERVICE = 2;
const BY_METHOD = 3;
const BY_PROPERTY = 4;
const BY_INDEXER = 5;
const BY_REFERENCE = 6;
const NULL_OBJECT = 7;

const TIDYING = new Set(['_RemoveReference', '_RemoveAllReferences', 'NotifyActionHandlerReady']);

/** Reads the body of a request. */
export function readRequest(body: unknown): RichRequest {
  const record = isRecord(body) ? body : {};
  const actions = listOf(record.Actions).filter(isRecord);
  const paths = isRecord(record.ObjectPaths) ? record.ObjectPaths : {};
  const methods = actions.filter((action) => action.ActionType === METHOD);
  const bookkeeping =
    methods.every((action) => TIDYING.has(textOf(action.Name))) &&
    actions.every((action) => [INSTANTIATE, METHOD, TRACE].includes(numberOf(action.ActionType))) &&
    methods.length > 0;
  return { actions, paths, bookkeeping };
}

/** The index of the action halfway through those that change something: where a planned failure breaks by default. */
export function halfway({ actions }: RichRequest): number {
  const acting = actions.flatMap((action, index) => {
    const type = numberOf(action.ActionType);
    const method = type === METHOD && !textOf(action.Name).startsWith('_');
    return type === SET_PROPERTY || method ? [index] : [];
  });
  return acting[Math.floor(acting.length / 2)] ?? Math.floor(actions.length / 2);
}

/** Runs requests one after the other; ranges that the client keeps live between them. */
export function createRichApi(
  state: HostState,
): (request: RichRequest, failure?: PlannedFailure) => RichReply {
  const keptTypes = new Map<string, string>();
  const idsOfKept = new WeakMap<RangeTarget, string>();
  let references = 0;

  const identity = (object: HostObject): JsonRecord => {
    const id = object.id();
    const reference = object.range === undefined ? undefined : idsOfKept.get(object.range);
    return {
      ...(id === undefined || object.idName === undefined ? {} : { [object.idName]: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  };

  const keep = (object: HostObject): void => {
    if (object.range === undefined || idsOfKept.has(object.range)) return;
    references += 1;
    const reference = `r${String(references)}`;
    idsOfKept.set(object.range, reference);
    keptTypes.set(reference, object.type);
    state.kept.set(reference, object.range);
  };

  return ({ actions, paths }, failure) => {
    const found = new Map<number, HostObject | null>();
    const lookUp = (pathId: number): HostObject | null => {
      const known = found.get(pathId);
      if (known !== undefined) return known;
      const path = paths[String(pathId)];
      if (!isRecord(path))
        throw new HostError('InvalidObjectPath', `There is no object path ${String(pathId)}.`);
      const object = resolve(path);
      found.set(pathId, object);
      return object;
    };
    const argumentsOf = (info: unknown): Arguments => readArguments(info, lookUp);
    const resolve = (path: JsonRecord): HostObject | null => {
      const name = textOf(path.Name);
      const type = numberOf(path.ObjectPathType);
      if (type === ROOT) return workbookObject(state);
      if (type === SERVICE) return service(name, state);
      if (type === NULL_OBJECT) return null;
      if (type === BY_REFERENCE) {
        const kept = state.kept.get(name);
        if (kept === undefined) throw new HostError('InvalidReference', 'The object was let go.');
        return keptTypes.get(name) === 'RangeAreas' ? rangeAreas(kept, state) : range(kept, state);
      }
      const parent = lookUp(numberOf(path.ParentObjectPathId));
      if (parent === null) return null;
      if (type === BY_PROPERTY) return parent.navigate(name);
      if (type === BY_METHOD) return parent.find(name, argumentsOf(path.ArgumentInfo));
      if (type === BY_INDEXER) return orNotFound(parent.item(argumentsOf(path.ArgumentInfo).at(0)));
      throw new HostError('NotImplemented', `Object path type ${String(type)} is not played.`);
    };

    const run = (action: JsonRecord): unknown => {
      const type = numberOf(action.ActionType);
      const name = textOf(action.Name);
      if (type === TRACE) return null;
      const object = lookUp(numberOf(action.ObjectPathId));
      if (type === INSTANTIATE) return object === null ? null : identity(object);
      if (type === QUERY) return object === null ? null : query(object, action.QueryInfo, identity);
      if (type === METHOD && name === '_KeepReference') {
        if (object !== null) keep(object);
        return null;
      }
      if (object === null) throw itemNotFound();
      if (type === METHOD) return object.call(name, argumentsOf(action.ArgumentInfo)) ?? null;
      if (type === SET_PROPERTY) {
        const args = argumentsOf(action.ArgumentInfo);
        object.set(name, args.at(0), args);
        return null;
      }
      throw new HostError('NotImplemented', `Action type ${String(type)} is not played.`);
    };

    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of actions.entries()) {
      try {
        if (failure?.atAction === index)
          throw new HostError(failure.code, 'There was an internal error while processing the request.');
        results.push({ ActionId: numberOf(action.Id), Value: run(action) });
        if (action.ActionType === TRACE) traces.push(numberOf(action.Id));
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: errorOf(error, action, index, found) };
      }
    }
    return { Results: results, TraceIds: traces };
  };
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

function errorOf(
  error: unknown,
  action: JsonRecord,
  index: number,
  found: ReadonlyMap<number, HostObject | null>,
): JsonRecord {
  const object = found.get(numberOf(action.ObjectPathId));
  const name = textOf(action.Name);
  const code = error instanceof HostError ? error.code : 'GeneralException';
  // A fault of the host itself must be found, not taken for Excel's.
  const message =
    error instanceof Error
      ? error instanceof HostError
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  return {
    Code: code,
    Message: message,
    ActionIndex: index,
    HttpStatusCode: HTTP_STATUS[code] ?? 400,
    ...(object === undefined || object === null || name === ''
      ? {}
      : { Location: memberName(object.type, name) }),
  };
}

/** What is asked of an object: names, and for objects in it what is asked of them. `*` is all scalars. */
type Wanted = Map<string, Wanted>;

function query(object: HostObject, info: unknown, identity: (object: HostObject) => JsonRecord): JsonRecord {
  const record = isRecord(info) ? info : {};
  const wanted: Wanted = new Map();
  for (const path of listOf(record.Select)) addPath(wanted, textOf(path));
  for (const path of listOf(record.Expand)) addPath(wanted, `${textOf(path)}/*`);
  if (wanted.size === 0) addPath(wanted, '*');
  return answer(object, wanted, identity, {
    skip: typeof record.Skip === 'number' ? record.Skip : 0,
    top: typeof record.Top === 'number' ? record.Top : Infinity,
  });
}

function addPath(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const part of path.split('/')) {
    if (part === '' || part === 'items') continue;
    const name = part.startsWith('_') ? part : `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
    const next: Wanted = level.get(name) ?? new Map<string, Wanted>();
    level.set(name, next);
    level = next;
  }
}

function everyScalar(): Wanted {
  const wanted: Wanted = new Map();
  addPath(wanted, '*');
  return wanted;
}

interface Page {
  readonly skip: number;
  readonly top: number;
}

function answer(
  object: HostObject,
  wanted: Wanted,
  identity: (object: HostObject) => JsonRecord,
  page: Page = { skip: 0, top: Infinity },
): JsonRecord {
  if (object.isCollection) {
    const { Count: count, ...rest } = Object.fromEntries(wanted);
    const ofItems: Wanted = new Map(Object.entries(rest));
    const items = object.items();
    const shown = items.slice(page.skip, page.skip + page.top);
    return {
      ...(count === undefined && !wanted.has('*') ? {} : { Count: items.length }),
      // An empty select for a collection within a select still lists its items.
      _Items: shown.map((item, index) => ({
        ...answer(item, ofItems, identity),
        ...(page.skip > 0 ? { _Index: index + page.skip } : {}),
      })),
    };
  }
  const values: Record<string, unknown> = { ...identity(object) };
  for (const [name, inner] of wanted) {
    if (name === '*') {
      for (const scalar of object.scalarNames()) values[scalar] ??= object.get(scalar);
    } else if (object.has('object', name)) {
      const part = object.navigate(name);
      values[name] = part === null ? null : answer(part, inner.size === 0 ? everyScalar() : inner, identity);
    } else {
      if (inner.size > 0) throw invalidArgument(`'${memberName(object.type, name)}' holds no object.`);
      values[name] = object.get(name);
    }
  }
  return values;
}
