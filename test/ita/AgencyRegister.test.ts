import fc from 'fast-check';
import { registerAgencies, viewAgencies } from '../../src/ita/AgencyRegister';
import type { AgencyToRegister, AgencyView, RegisteredAgency } from '../../src/ita/AgencyRegister';

interface Row {
  readonly name?: string | undefined;
  readonly total?: number | undefined;
  readonly level?: string;
  readonly kind?: string;
  readonly district?: string;
}

function register(rows: readonly Row[]): readonly RegisteredAgency[] {
  const steps = registerAgencies(
    rows.map(({ name, total, level, kind, district }): AgencyToRegister => ({
      assessment: {
        ...(name === undefined ? {} : { agency: name }),
        ...(total === undefined ? {} : { totalRounded: total }),
        ...(level === undefined ? {} : { level }),
        typed: { instruments: {} },
        findings: [],
      },
      kind,
      district,
    })),
  );
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

const ALL: AgencyView = { search: '', level: { kind: 'all' }, order: 'sheet' };

const ROWS: readonly Row[] = [
  { name: 'อบต.แม่สาย', total: 91.2, level: 'ผ่านดี', kind: 'อบต.', district: 'แม่สาย' },
  { name: 'เทศบาลตำบลเกาะช้าง', total: 97.5, level: 'ผ่านดีเยี่ยม', kind: 'เทศบาลตำบล', district: 'แม่สาย' },
  { name: 'อบต.บ้านด้าย', level: 'ผ่าน', kind: 'อบต.', district: 'แม่สาย' },
  { total: 50 },
  { name: 'เทศบาลตำบลบ้านดู่', total: 84.99, level: 'ต้องปรับปรุง', kind: 'เทศบาลตำบล', district: 'เมือง' },
];

function names(view: Partial<AgencyView>): readonly (string | undefined)[] {
  return viewAgencies(register(ROWS), { ...ALL, ...view }).map(({ name }) => name);
}

describe('the list of agencies', () => {
  it.each<[string, Partial<AgencyView>, readonly (string | undefined)[]]>([
    [
      'as on the sheet',
      { order: 'sheet' },
      ['อบต.แม่สาย', 'เทศบาลตำบลเกาะช้าง', 'อบต.บ้านด้าย', undefined, 'เทศบาลตำบลบ้านดู่'],
    ],
    [
      'lowest total first, without a total last',
      { order: 'lowest' },
      [undefined, 'เทศบาลตำบลบ้านดู่', 'อบต.แม่สาย', 'เทศบาลตำบลเกาะช้าง', 'อบต.บ้านด้าย'],
    ],
    [
      'highest total first, without a total last',
      { order: 'highest' },
      ['เทศบาลตำบลเกาะช้าง', 'อบต.แม่สาย', 'เทศบาลตำบลบ้านดู่', undefined, 'อบต.บ้านด้าย'],
    ],
    [
      'by name in the order of a Thai dictionary, without a name last',
      { order: 'name' },
      ['เทศบาลตำบลเกาะช้าง', 'เทศบาลตำบลบ้านดู่', 'อบต.บ้านด้าย', 'อบต.แม่สาย', undefined],
    ],
  ])('is sorted %s', (_, view, expected) => {
    expect(names(view)).toEqual(expected);
  });

  it.each<[string, string, readonly (string | undefined)[]]>([
    ['part of a name', 'บ้าน', ['อบต.บ้านด้าย', 'เทศบาลตำบลบ้านดู่']],
    ['another spelling that looks the same', 'เเม่ สาย', ['อบต.แม่สาย', 'เทศบาลตำบลเกาะช้าง', 'อบต.บ้านด้าย']],
    ['district and kind together', 'แม่สาย อบต', ['อบต.แม่สาย', 'อบต.บ้านด้าย']],
    ['a name that is not there', 'เชียงใหม่', []],
  ])('is searched for %s', (_, search, expected) => {
    expect(names({ search })).toEqual(expected);
  });

  it('shows only one level, or those that have none', () => {
    expect(names({ level: { kind: 'only', level: 'ผ่านดี' } })).toEqual(['อบต.แม่สาย']);
    expect(names({ level: { kind: 'only', level: undefined } })).toEqual([undefined]);
  });

  it('keeps every agency exactly once, sorted as one big sort would, in any order', () => {
    const word = fc.stringMatching(/^[ก-ฮ][ะ-ูเ-ไ]?[ก-ฮ]?$/u);
    const row = fc.record({ name: word, total: fc.integer({ min: 0, max: 100 }) }, { requiredKeys: [] });
    const collator = new Intl.Collator('th', { numeric: true });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        const registered = register(rows);
        const byName = viewAgencies(registered, { ...ALL, order: 'name' });
        const expected = rows
          .map(({ name }) => name)
          .filter((name) => name !== undefined)
          .sort((a, b) => collator.compare(a, b));
        expect(byName.map(({ name }) => name).filter((name) => name !== undefined)).toEqual(expected);
        expect(new Set(byName.map(({ index }) => index)).size).toBe(rows.length);
        const totals = viewAgencies(registered, { ...ALL, order: 'highest' }).flatMap(
          ({ total }) => total ?? [],
        );
        expect(totals).toEqual([...totals].sort((a, b) => b - a));
      }),
    );
  });

  it('tells how far it is, never further than all', () => {
    const steps = registerAgencies(
      Array.from({ length: 1000 }, (_, index) => ({
        assessment: { agency: `อบต.${index}`, typed: { instruments: {} }, findings: [] },
      })),
    );
    let before = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      expect(step.value.all).toBe(1000);
      expect(step.value.done).toBeGreaterThanOrEqual(before);
      expect(step.value.done).toBeLessThanOrEqual(1000);
      before = step.value.done;
    }
    expect(before).toBeGreaterThan(900);
  });
});
