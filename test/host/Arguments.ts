import type { HostObject } from './HostObject';
import { invalidArgument } from './HostError';
import { isRecord, listOf } from './json';

/** The arguments of one call as the client sent them, objects already looked up. */
export interface Arguments {
  readonly count: number;
  /** The bare value; null where nothing was given. */
  at(index: number): unknown;
  /** The object passed there, if it is one. */
  object(index: number): HostObject | undefined;
  /** An object passed inside a plain object, such as the range of a list's source. */
  nested(value: unknown): HostObject | undefined;
  text(index: number): string;
  integer(index: number): number;
  optionalText(index: number): string | undefined;
  optionalInteger(index: number): number | undefined;
  flag(index: number): boolean;
}

/** Reads an `ArgumentInfo`; `lookUp` finds the object of a path id. */
export function readArguments(info: unknown, lookUp: (pathId: number) => HostObject | null): Arguments {
  const values = isRecord(info) ? listOf(info.Arguments) : [];
  const paths = isRecord(info) ? listOf(info.ReferencedObjectPathIds) : [];
  const at = (index: number): unknown => values[index] ?? null;
  const found = (pathId: unknown): HostObject | undefined => {
    if (typeof pathId !== 'number' || pathId === 0) return undefined;
    return lookUp(pathId) ?? undefined;
  };
  const optionalText = (index: number): string | undefined => {
    const value = at(index);
    if (value === null) return undefined;
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  };
  const optionalInteger = (index: number): number | undefined => {
    const value = at(index);
    if (value === null) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  };
  return {
    count: values.length,
    at,
    object: (index) => found(paths[index]),
    nested: (value) => (isRecord(value) ? found(value._ObjectPathId) : undefined),
    text: (index) => {
      const value = optionalText(index);
      if (value === undefined) throw invalidArgument();
      return value;
    },
    integer: (index) => {
      const value = optionalInteger(index);
      if (value === undefined) throw invalidArgument();
      return value;
    },
    optionalText,
    optionalInteger,
    flag: (index) => at(index) === true,
  };
}
