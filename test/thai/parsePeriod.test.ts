import fc from 'fast-check';
import type { DigitStyle } from '../../src/thai/digits';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '../../src/thai/FiscalYear';
import { firstOfMonth, isoDate, lastOfMonth, monthOf, yearOf, type IsoDate } from '../../src/thai/IsoDate';
import { parsePeriod } from '../../src/thai/parsePeriod';
import { LONG_MONTHS, monthOfWord, SHORT_MONTHS } from '../../src/thai/ThaiMonth';
import {
  OFFICIAL_PERIOD_STYLE,
  writePeriod,
  type PeriodStyle,
  type WritablePeriod,
} from '../../src/thai/writePeriod';
import periods from '../fixtures/periods.json';
import { addDays } from './addDays';

describe('a period cell of the documents', () => {
  it.each(periods.cells)('$text', ({ text, shape, start, end, precision, assumptions, fiscalYears }) => {
    const reading = parsePeriod(text);
    if (reading.kind !== 'period') throw new Error('no period');
    expect(reading).toMatchObject({ shape, start, end, precision });
    expect([...reading.assumptions].sort()).toEqual([...assumptions].sort());
    expect([fiscalYearOf(reading.start), fiscalYearOf(reading.end)]).toEqual([
      fiscalYears[0],
      fiscalYears[0],
    ]);
  });

  it.each(periods.deadlines)('$text is due $due', ({ text, due }) => {
    // A yearly deadline at the end of the fiscal year comes back; a dated one is a period.
    expect(parsePeriod(text)).toMatchObject({ kind: 'period', end: due });
  });

  it.each(periods.halves)('$text', ({ text, period, assumptions }) => {
    const [start, end] = period;
    expect(parsePeriod(text)).toMatchObject({ kind: 'period', shape: 'half', start, end, assumptions });
  });

  it.each([...periods.cadences, ...periods.followUps])('$text comes back', ({ text, every, months }) => {
    expect(parsePeriod(text, { fiscalYear: 2565 })).toEqual({ kind: 'recurring', every, months });
  });

  it.each([
    ['2 ครั้ง/ปี', ['year']],
    ['อย่างน้อย ๑ ครั้งต่อปี', ['year']],
    ['1 ครั้ง/เดือน', ['month']],
    ['ทุกวัน', ['day']],
    ['ทุกวันทำการ', ['day']],
    ['ทุกสัปดาห์', ['week']],
    ['ทุกวันศุกร์', ['week']],
    ['สัปดาห์ละ 1 ครั้ง', ['week']],
  ])('%s comes back', (text, every) => {
    expect(parsePeriod(text, { fiscalYear: 2565 })).toEqual({ kind: 'recurring', every, months: [] });
  });

  it.each([
    ['ทุกวันศุกร์ ม.ค. - มี.ค.', '2022-03-31'],
    ['ทุกสัปดาห์ ต.ค. 64 - ก.ย. 65', '2022-09-30'],
    ['2 ครั้ง/ปี (เม.ย. และ ก.ย. 65)', '2022-09-30'],
  ])('%s has a last day all the same', (text, end) => {
    expect(parsePeriod(text, { fiscalYear: 2565 })).toMatchObject({ kind: 'period', end });
  });

  it.each(periods.withoutDate)('%s names no day', (text) => {
    expect(parsePeriod(text)).toMatchObject({ kind: 'unreadable' });
  });

  it.each(periods.inProse)('$text in prose', ({ text, period }) => {
    const reading = parsePeriod(text);
    expect(reading.kind === 'period' ? [reading.start, reading.end] : null).toEqual(period);
  });

  it.each(periods.elsewhere)('$text', ({ text, period, fiscalYear }) => {
    const [start, end] = period;
    expect(parsePeriod(text, { fiscalYear })).toMatchObject({ kind: 'period', start, end });
  });
});

describe('other ways to write a period', () => {
  it.each([
    ['31/3/2565', 'date', '2022-03-31', '2022-03-31'],
    ['๓๑/๓/๖๕', 'date', '2022-03-31', '2022-03-31'],
    ['31-03-2565', 'date', '2022-03-31', '2022-03-31'],
    ['31.3.2565', 'date', '2022-03-31', '2022-03-31'],
    ['2022-03-31', 'date', '2022-03-31', '2022-03-31'],
    ['2565-03-31', 'date', '2022-03-31', '2022-03-31'],
    ['2022-03-31T00:00:00.000Z', 'date', '2022-03-31', '2022-03-31'],
    ['31/3/2022', 'date', '2022-03-31', '2022-03-31'],
    ['1/10/2564 - 30/9/2565', 'range', '2021-10-01', '2022-09-30'],
    ['1 ต.ค. 64 - 30 ก.ย. 65', 'range', '2021-10-01', '2022-09-30'],
    ['1ต.ค.64-30ก.ย.65', 'range', '2021-10-01', '2022-09-30'],
    ['1.ต.ค.64', 'date', '2021-10-01', '2021-10-01'],
    ['1 - 31 มี.ค. 2565', 'range', '2022-03-01', '2022-03-31'],
    ['วันที่ ๕ - ๙ กันยายน พ.ศ. ๒๕๖๕', 'range', '2022-09-05', '2022-09-09'],
    ['5, 12 และ 19 มี.ค. 2565', 'dates', '2022-03-05', '2022-03-19'],
    ['ระหว่างวันที่ 1 มกราคม 2565 ถึงวันที่ 31 มีนาคม 2565', 'range', '2022-01-01', '2022-03-31'],
    ['ตั้งแต่เดือน ต.ค. 2564 จนถึงเดือน มี.ค. 2565', 'range', '2021-10-01', '2022-03-31'],
    ['๓ ม.ค. ๒๕๖๕๒๙ มี.ค.๒๕๖๕', 'dates', '2022-01-03', '2022-03-29'],
    ['ต.ค.2564 – ก.ย.2565', 'range', '2021-10-01', '2022-09-30'],
    ['ต.ค. — ธ.ค. 2564', 'range', '2021-10-01', '2021-12-31'],
    ['ต.ค. - มี.ค. 2565', 'range', '2021-10-01', '2022-03-31'],
    ['ต.ค. 2564 - มี.ค.', 'range', '2021-10-01', '2022-03-31'],
    ['10/2564', 'month', '2021-10-01', '2021-10-31'],
    ['ตุลา 64', 'month', '2021-10-01', '2021-10-31'],
    ['ตค 64', 'month', '2021-10-01', '2021-10-31'],
    ['ตค. 64', 'month', '2021-10-01', '2021-10-31'],
    ['ต.ค 2564', 'month', '2021-10-01', '2021-10-31'],
    ['เดือนกรกฏาคม 2565', 'month', '2022-07-01', '2022-07-31'],
    ['พฤษจิกายน 2564', 'month', '2021-11-01', '2021-11-30'],
    ['ต.ค. ๒ ๕ ๖ ๔', 'month', '2021-10-01', '2021-10-31'],
    ['ก.พ. 2567', 'month', '2024-02-01', '2024-02-29'],
    ['ม.ค. และ มี.ค. 2565', 'months', '2022-01-01', '2022-03-31'],
    ['ม.ค. 2565<br>มี.ค. 2565', 'months', '2022-01-01', '2022-03-31'],
    ['ม.ค. 2565\nมี.ค. 2565', 'months', '2022-01-01', '2022-03-31'],
    ['ไตรมาส 2/2565', 'quarters', '2022-01-01', '2022-03-31'],
    ['ไตรมาส 2/65', 'quarters', '2022-01-01', '2022-03-31'],
    ['ไตรมาสที่ 1-4 ปี 2569', 'quarters', '2025-10-01', '2026-09-30'],
    ['ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๕', 'quarters', '2021-10-01', '2021-12-31'],
    ['ไตรมาส 1, 2 และ 3/2565', 'quarters', '2021-10-01', '2022-06-30'],
    ['ไตรมาส 4/2564 - ไตรมาส 1/2565', 'quarters', '2021-07-01', '2021-12-31'],
    ['ไตรมาสที่ 1 (ต.ค. - ธ.ค. 2564)', 'range', '2021-10-01', '2021-12-31'],
    ['รอบ 6 เดือนแรก ปีงบประมาณ 2565', 'half', '2021-10-01', '2022-03-31'],
    ['6 เดือนหลัง ปีงบประมาณ 2565', 'half', '2022-04-01', '2022-09-30'],
    ['รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๕', 'half', '2021-10-01', '2022-03-31'],
    ['รอบ 12 เดือน ปีงบประมาณ 2565', 'fiscalYear', '2021-10-01', '2022-09-30'],
    ['ครึ่งปีแรก ปีงบประมาณ 2565', 'half', '2021-10-01', '2022-03-31'],
    ['ปีงบประมาณ 2565', 'fiscalYear', '2021-10-01', '2022-09-30'],
    ['ภายในปีงบประมาณ 2565', 'fiscalYear', '2021-10-01', '2022-09-30'],
    ['ปีงบประมาณ 65', 'fiscalYear', '2021-10-01', '2022-09-30'],
    ['ปีงบประมาณ 2565 - 2567', 'range', '2021-10-01', '2024-09-30'],
    ['ตลอดทั้งปี 2565', 'fiscalYear', '2021-10-01', '2022-09-30'],
    ['2565', 'fiscalYear', '2021-10-01', '2022-09-30'],
    ['ปีปฏิทิน 2565', 'calendarYear', '2022-01-01', '2022-12-31'],
    ['ต.ค. 2564 - ตลอดปีงบประมาณ', 'openToYearEnd', '2021-10-01', '2022-09-30'],
    ['มี.ค. 2565 เป็นต้นไป', 'openToYearEnd', '2022-03-01', '2022-09-30'],
    ['ม.ค. - มี.ค. ปีงบประมาณ 2565', 'range', '2022-01-01', '2022-03-31'],
    ['ต.ค. ปีงบประมาณ 2565', 'month', '2021-10-01', '2021-10-31'],
    ['ต.ค. 2564 - ก.ย. 2565 (ตลอดปีงบประมาณ)', 'range', '2021-10-01', '2022-09-30'],
    ['ต.ค. 2564 - ก.ย. 2565 (12 เดือน)', 'range', '2021-10-01', '2022-09-30'],
    ['- ต.ค. 2564', 'month', '2021-10-01', '2021-10-31'],
    ['ครั้งที่ 1 มี.ค. 65 ครั้งที่ 2 ก.ย. 65', 'months', '2022-03-01', '2022-09-30'],
    ['รุ่นที่ 1 มี.ค. 65\nรุ่นที่ 2 ก.ย. 65', 'months', '2022-03-01', '2022-09-30'],
    ['Q2/2565', 'quarters', '2022-01-01', '2022-03-31'],
    ['Q1 ปีงบประมาณ 2565', 'quarters', '2021-10-01', '2021-12-31'],
    ['ไตรมาสแรก ปีงบประมาณ 2565', 'quarters', '2021-10-01', '2021-12-31'],
    ['ไตรมาสสุดท้าย ปีงบประมาณ 2565', 'quarters', '2022-07-01', '2022-09-30'],
    ['เริ่ม ต.ค. 64', 'openToYearEnd', '2021-10-01', '2022-09-30'],
    ['ตั้งแต่เดือนมกราคม 2565', 'openToYearEnd', '2022-01-01', '2022-09-30'],
    ['เริ่มดำเนินการ 15 ม.ค. 65', 'openToYearEnd', '2022-01-15', '2022-09-30'],
    ['ต.ค. 64 เป็นต้นมา', 'openToYearEnd', '2021-10-01', '2022-09-30'],
    ['เริ่มและแล้วเสร็จ ม.ค. 65', 'month', '2022-01-01', '2022-01-31'],
    ['๑. ต.ค. ๒๕๖๔', 'month', '2021-10-01', '2021-10-31'],
  ])('%s is %s, %s to %s', (text, shape, start, end) => {
    expect(parsePeriod(text)).toMatchObject({ kind: 'period', shape, start, end });
  });

  it.each([
    ['ต.ค. - ธ.ค.', '2021-10-01', '2021-12-31'],
    ['ธ.ค. - ม.ค.', '2021-12-01', '2022-01-31'],
    ['มีนาคม', '2022-03-01', '2022-03-31'],
    ['รอบ 6 เดือนแรก', '2021-10-01', '2022-03-31'],
    ['ไตรมาส 3', '2022-04-01', '2022-06-30'],
    ['ตลอดปีงบประมาณ', '2021-10-01', '2022-09-30'],
    ['ตลอดปี', '2021-10-01', '2022-09-30'],
    ['ไตรมาสแรก', '2021-10-01', '2021-12-31'],
    ['Q4', '2022-07-01', '2022-09-30'],
    ['ตั้งแต่ต้นปีงบประมาณ', '2021-10-01', '2022-09-30'],
  ])('%s takes its year from the table of 2565', (text, start, end) => {
    const reading = parsePeriod(text, { fiscalYear: 2565 });
    expect(reading).toMatchObject({ kind: 'period', start, end });
    expect(reading.kind === 'period' && reading.assumptions).toContain('yearTakenFromTable');
    expect(parsePeriod(text)).toEqual({ kind: 'unreadable', reason: 'noYear' });
  });

  it.each(['', ' ', '-', '–', '...', 'ไม่มี', '- ไม่มี-', 'N/A'])('%j is blank', (text) => {
    expect(parsePeriod(text, { fiscalYear: 2565 })).toEqual({ kind: 'blank' });
  });

  it.each([
    ['31 เม.ย. 2565', 'noSuchDay'],
    ['๓๐ ก.พ. ๒๕๖๕', 'noSuchDay'],
    ['29 ก.พ. 2565', 'noSuchDay'],
    ['31/4/2565', 'noSuchDay'],
    ['32 ม.ค. 2565', 'noSuchDay'],
    ['0 ม.ค. 2565', 'noSuchDay'],
    ['1/13/2565', 'noSuchDay'],
    ['มี.ค. 2565 - ม.ค. 2565', 'reversed'],
    ['30 ก.ย. 65 - 1 ต.ค. 64', 'reversed'],
    ['ม.ย. 2565', 'noDate'],
    ['มี.ย. 2565', 'noDate'],
    ['30 วัน', 'strayNumber'],
    ['ภายใน 30 วัน นับแต่ 1 ต.ค. 2564', 'strayNumber'],
    ['1/3/22', 'noDate'],
    ['ต.ค. 22', 'noYear'],
    ['ต.ค. 2564 -', 'openEnd'],
    ['ไตรมาส 5/2565', 'strayNumber'],
    ['วันที่ 5', 'noDate'],
    ['ตามแผน', 'noDate'],
    ['ก.ต. 2565', 'noDate'],
  ])('%s is never guessed: %s', (text) => {
    expect(parsePeriod(text)).toMatchObject({ kind: 'unreadable' });
  });

  it.each(['ตลอดปี', 'ภายในสิ้นปี', 'เริ่ม ม.ค.'])('%s: no typed year is said to be a fiscal one', (text) => {
    const reading = parsePeriod(text, { fiscalYear: 2565 });
    expect(reading.kind === 'period' && reading.assumptions).not.toContain('yearReadAsFiscal');
  });

  it.each(['เริ่ม ต.ค. 64', 'ตั้งแต่ ต.ค. 64', 'ต.ค. 64 เป็นต้นมา'])('%s has an assumed end', (text) => {
    const reading = parsePeriod(text);
    expect(reading.kind === 'period' && reading.assumptions).toContain('endTakenFromYear');
  });

  it.each(['สัปดาห์ที่ 2 ของเดือน ก.พ. 65', 'กลางเดือน พ.ค. 65', 'ต้นเดือน พ.ค. 65', 'สัปดาห์แรกของ ก.พ. 65'])(
    '%s is read as its month, and says so',
    (text) => {
      const reading = parsePeriod(text);
      expect(reading).toMatchObject({ kind: 'period', shape: 'month' });
      expect(reading.kind === 'period' && reading.assumptions).toContain('wholeMonthTaken');
    },
  );

  it('tells why the commonest slips can not be read', () => {
    expect(parsePeriod('31 เม.ย. 2565')).toEqual({ kind: 'unreadable', reason: 'noSuchDay' });
    expect(parsePeriod('มี.ค. 2565 - ม.ค. 2565')).toEqual({ kind: 'unreadable', reason: 'reversed' });
    expect(parsePeriod('ต.ค. 2564 -')).toEqual({ kind: 'unreadable', reason: 'openEnd' });
    expect(parsePeriod('ตามแผน')).toEqual({ kind: 'unreadable', reason: 'noDate' });
  });
});

describe('a month', () => {
  it('is never taken for another one', () => {
    [...LONG_MONTHS, ...SHORT_MONTHS].forEach((name, index) => {
      expect(monthOfWord(name)).toEqual({ month: (index % 12) + 1, misspelt: false });
    });
  });

  it('with one wrong letter is read only where a single month lies that near', () => {
    expect(monthOfWord('ต.ต.')).toEqual({ month: 10, misspelt: true });
    expect(monthOfWord('ก.ต.')).toBeUndefined();
    expect(monthOfWord('ม.ย.')).toBeUndefined();
  });
});

const digits = fc.constantFrom<DigitStyle>('thai', 'arabic');
const style: fc.Arbitrary<PeriodStyle> = fc.record({
  digits,
  month: fc.constantFrom('short', 'long'),
  year: fc.constantFrom('two', 'four'),
  spacing: fc.constantFrom('spaced', 'tight'),
});
/** Two-digit years 2550–2599 are read back; so the days stay inside them. */
const day: fc.Arbitrary<IsoDate> = fc
  .tuple(
    fc.integer({ min: 2008, max: 2053 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => isoDate(...parts));
const month = day.map((date) => firstOfMonth(yearOf(date), monthOf(date)));
const fiscalYear = fc.integer({ min: 2552, max: 2598 });

interface Written {
  readonly period: WritablePeriod;
  readonly start: IsoDate;
  readonly end: IsoDate;
}
const endOfMonth = (date: IsoDate): IsoDate => lastOfMonth(yearOf(date), monthOf(date));
const written: fc.Arbitrary<Written> = fc.oneof(
  day.map((date): Written => ({ period: { shape: 'date', day: date }, start: date, end: date })),
  month.map((date): Written => ({
    period: { shape: 'month', month: date },
    start: date,
    end: endOfMonth(date),
  })),
  fc.tuple(day, fc.integer({ min: 0, max: 800 })).map(([start, days]): Written => {
    const end = addDays(start, days);
    return { period: { shape: 'dateRange', start, end }, start, end };
  }),
  fc.tuple(month, fc.integer({ min: 31, max: 800 })).map(([start, days]): Written => {
    const end = endOfMonth(addDays(start, days));
    return { period: { shape: 'monthRange', start, end }, start, end };
  }),
  month.map((start): Written => {
    const year = fiscalYearOf(start);
    return { period: { shape: 'openToYearEnd', start, fiscalYear: year }, start, end: fiscalYearEnd(year) };
  }),
  fiscalYear.map((year): Written => ({
    period: { shape: 'fiscalYear', fiscalYear: year },
    start: fiscalYearStart(year),
    end: fiscalYearEnd(year),
  })),
  fiscalYear.map((year): Written => ({
    period: { shape: 'half', half: 1, fiscalYear: year },
    start: fiscalYearStart(year),
    end: lastOfMonth(year - 543, 3),
  })),
  fc.tuple(fiscalYear, fc.integer({ min: 2, max: 4 })).map(([year, to]): Written => ({
    period: { shape: 'quarters', from: 2, to, fiscalYear: year },
    start: isoDate(year - 543, 1, 1),
    end: lastOfMonth(year - 543, (to - 1) * 3),
  })),
);

describe('a period that we write', () => {
  it('looks as in the documents', () => {
    expect(
      writePeriod({ shape: 'monthRange', start: '2021-10-01', end: '2022-09-30' }, OFFICIAL_PERIOD_STYLE),
    ).toBe('ต.ค. ๒๕๖๔ - ก.ย. ๒๕๖๕');
  });

  it('is read back, in every style', () => {
    fc.assert(
      fc.property(written, style, ({ period, start, end }, how) => {
        const text = writePeriod(period, how);
        expect([text, parsePeriod(text)]).toMatchObject([
          text,
          { kind: 'period', start, end, assumptions: [] },
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back with line breaks or no-break spaces in it', () => {
    fc.assert(
      fc.property(
        written,
        style,
        fc.constantFrom('\n', '\u00A0', '  ', '<br>'),
        ({ period, start, end }, how, space) => {
          const text = writePeriod(period, { ...how, spacing: 'spaced' }).replaceAll(' ', space);
          expect(parsePeriod(text)).toMatchObject({ kind: 'period', start, end });
        },
      ),
    );
  });
});

describe('any other text', () => {
  const words = fc.constantFrom(
    ...[
      'ต.ค.',
      'มีนาคม',
      '2565',
      '๖๕',
      '31',
      ' ',
      '-',
      'ถึง',
      'ตลอดปี',
      'ปีงบประมาณ',
      'ไตรมาส',
      '/',
      '(',
      ')',
      'รอบ 6 เดือน',
    ],
    ...['วันที่', 'เดือน', 'พ.ศ.', 'แรก', 'ทุกปี', 'เป็นต้นไป', 'ปี', '·', '1', 'และ', 'ต.ต.', 'งาน'],
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
  );

  it('never makes the reader fail, and never gives an end before its start', () => {
    fc.assert(
      fc.property(anything, fc.option(fiscalYear, { nil: undefined }), (text, year) => {
        const reading = parsePeriod(text, { fiscalYear: year });
        expect(reading.kind !== 'period' || reading.start <= reading.end).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
