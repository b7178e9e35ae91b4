import { readFileSync } from 'node:fs';

import { isNewer, knownApiVersions } from './apiVersions';

const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');

/** What the shipped client says itself, member by member. */
const said = new Map(
  [...client.matchAll(/_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "([\d.]+)"/g)].map(
    ([, member = '', version = '']) => [member, version] as const,
  ),
);

it('the sets of members are those that the shipped client names', () => {
  const ours = knownApiVersions();
  expect(ours.length).toBeGreaterThan(60);
  expect(ours.map(([member]) => [member, said.get(member)])).toEqual(ours);
});

it.each([
  ['1.14', '1.9', true],
  ['1.9', '1.14', false],
  ['1.14', '1.14', false],
  ['2.0', '1.14', true],
])('%s is newer than %s: %s', (version, than, newer) => {
  expect(isNewer(version, than)).toBe(newer);
});
