import fc from 'fast-check';
import { INDICATORS } from '../../src/ita/Indicator';
import { STATUSES } from '../../src/ita/Status';
import { measureKeys, readRecord, writeRecord, writtenOn } from '../../src/sheets/trackingRecord';
import type { MeasureIdentity, TrackingRecord, Written } from '../../src/sheets/trackingRecord';
import { addDays } from '../thai/addDays';

const identity: fc.Arbitrary<MeasureIdentity> = fc.record({
  measure: fc.string({ unit: fc.constantFrom('ก', 'ข', '๑', '.', ' '), maxLength: 4 }),
  indicator: fc.option(fc.constantFrom(...INDICATORS.map(({ number }) => number)), { nil: undefined }),
});
const record: fc.Arbitrary<TrackingRecord> = fc
  .array(
    fc.tuple(
      fc.string({
        unit: fc.constantFrom('0', '7', 'a', 'k', 'z'),
        minLength: 1,
        maxLength: 14,
      }),
      fc.record({
        status: fc.option(fc.constantFrom(...STATUSES.map(({ status }) => status)), { nil: undefined }),
        due: fc.option(
          fc.nat(20_000).map((days) => addDays('2000-01-01', days)),
          { nil: undefined },
        ),
      }),
    ),
  )
  .map((entries) => new Map(entries));

describe('what we remember', () => {
  it('comes back as it was stored', () => {
    fc.assert(
      fc.property(record, (each) => {
        expect(readRecord(writeRecord(each))).toEqual(each);
      }),
    );
  });

  it('loses only the lines that were damaged', () => {
    expect(readRecord('')).toEqual(new Map());
    expect(readRecord('abc:d:2022-01-31;?;def:x:;ghi:q:2022-02-31;:d:;jkl::2022-13-01')).toEqual(
      new Map([
        ['abc', { status: 'done', due: '2022-01-31' }],
        ['def', { status: 'cancelled', due: undefined }],
        ['ghi', { status: undefined, due: undefined }],
        ['jkl', { status: undefined, due: undefined }],
      ]),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readRecord(text);
      }),
    );
  });

  it('of 10,000 measures stays under 300 kB', () => {
    const measures = Array.from({ length: 10_000 }, (_, index) => ({
      measure: `มาตรการที่ ${index}`,
      indicator: INDICATORS[index % 10]?.number,
    }));
    const keys = measureKeys(measures);
    expect(new Set(keys).size).toBe(10_000);
    const stored = writeRecord(
      new Map(keys.map((key) => [key, { status: 'inProgress', due: '2022-09-30' }])),
    );
    expect(stored.length).toBeLessThan(300_000);
  });
});

describe('how a measure is known again', () => {
  it('is by its words and its indicator, in whatever row, and however spaced', () => {
    const key = (measure: string, indicator: MeasureIdentity['indicator']) =>
      measureKeys([{ measure, indicator }])[0];
    expect(key('๑. จัดทำคู่มือ', 1)).toBe(key('1. จัดทำ คู่มือ', 1));
    expect(key('๑. จัดทำคู่มือ', 1)).not.toBe(key('๑. จัดทำคู่มือ', 2));
    expect(key('๑. จัดทำคู่มือ', 1)).not.toBe(key('๒. จัดทำคู่มือ', 1));
    expect(key('๑. จัดทำคู่มือ', undefined)).not.toBe(key('๑. จัดทำคู่มือ', 1));
  });

  it('tells every measure of a sheet apart, and does not mind the order of those that differ', () => {
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 12 }), (rows) => {
        const keys = measureKeys(rows);
        expect(new Set(keys).size).toBe(rows.length);
        expect([...measureKeys([...rows].reverse())].sort()).toEqual([...keys].sort());
      }),
    );
  });
});

describe('what was written on a sheet', () => {
  const rows: readonly MeasureIdentity[] = [
    { measure: 'จัดทำคู่มือ', indicator: 1 },
    { measure: 'ประชุม', indicator: 2 },
  ];
  const done = { status: 'done', due: '2022-03-31' } as const;
  const begun = { status: 'notStarted', due: '2022-03-31' } as const;
  const record = (sheetId: string | undefined, written: Written) =>
    measureKeys(rows, sheetId).map((key) => [key, written] as const);

  it('is not what was written for the same words on another sheet', () => {
    const both = new Map([...record('{A}', done), ...record('{B}', begun)]);
    expect(writtenOn(both, '{A}', rows)).toEqual([[done], [done]]);
    expect(writtenOn(both, '{B}', rows)).toEqual([[begun], [begun]]);
  });

  it('is taken from a record that knows no sheets, and from the sheet that a copy was made of', () => {
    expect(writtenOn(new Map(record(undefined, begun)), '{A}', rows)).toEqual([[begun], [begun]]);
    expect(writtenOn(new Map(record('{A}', done)), '{B}', rows)).toEqual([[done], [done]]);
  });

  it('of a measure that is new on a known sheet is nothing', () => {
    const known = new Map(record('{A}', done));
    const more = [...rows, { measure: 'อบรม', indicator: 3 } as const];
    expect(
      writtenOn(
        new Map([...known, ...measureKeys(more).map((key) => [key, begun] as const)]),
        '{A}',
        more,
      )[2],
    ).toEqual([]);
  });

  it('is stored with its sheet', () => {
    const known = new Map(record('{A}', done));
    expect(readRecord(writeRecord(known))).toEqual(known);
  });
});
