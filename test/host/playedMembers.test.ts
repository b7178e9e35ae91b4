import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { playedMembers } from './playedMembers';
import { emptyWorkbook } from './Workbook';

beforeAll(async () => {
  await startOffice(createHost(emptyWorkbook()));
});

/** The names on the wire that the client knows of a class: scalars as they are sent, all others with a capital. */
function namesOfClient(type: string): ReadonlySet<string> {
  const namespaces: readonly unknown[] = [Excel, Reflect.get(globalThis, 'OfficeCore')];
  const found = namespaces
    .map((namespace): unknown =>
      typeof namespace === 'object' && namespace !== null ? Reflect.get(namespace, type) : undefined,
    )
    .find((candidate) => typeof candidate === 'function');
  const prototype: unknown = typeof found === 'function' ? found.prototype : undefined;
  if (typeof prototype !== 'object' || prototype === null) throw new Error(`The client has no ${type}.`);
  const scalars: unknown = Reflect.get(prototype, '_scalarPropertyOriginalNames');
  const names = Object.getOwnPropertyNames(prototype);
  return new Set([
    ...(Array.isArray(scalars) ? scalars.map(String) : []),
    ...names.map((name) => (name.startsWith('_') ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`)),
  ]);
}

it.each(playedMembers.map((members) => [members.type, members] as const))(
  '%s has these members',
  (type, members) => {
    const known = namesOfClient(type);
    const ours = [members.scalars, members.objects, members.finders, members.methods].flatMap((table) =>
      Object.keys(table ?? {}),
    );
    expect(ours.filter((name) => !known.has(name))).toEqual([]);
  },
);
