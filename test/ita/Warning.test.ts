import type { IsoDate } from '../../src/thai/IsoDate';
import { isoDateFrom } from '../../src/thai/IsoDate';
import type { Status } from '../../src/ita/Status';
import { STATUSES, statusInfo, statusOfWord } from '../../src/ita/Status';
import { warningOf } from '../../src/ita/Warning';
import { classifyResult } from '../../src/thai/classifyResult';
import { parsePeriod } from '../../src/thai/parsePeriod';
import { findIndicator } from '../../src/ita/Indicator';
import { findInstrument } from '../../src/ita/Instrument';
import { findSubIndicator } from '../../src/ita/subIndicator';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { addDays } from '../thai/addDays';

const due: IsoDate = '2022-07-31';

describe('the warning of a measure', () => {
  it.each([
    [31, 'none'],
    [30, 'dueSoon'],
    [1, 'dueSoon'],
    [0, 'dueSoon'],
    [-1, 'late'],
    [-400, 'late'],
  ])('%d days before its due day: %s', (days, warning) => {
    expect(warningOf({ status: 'inProgress', due, today: addDays(due, -days) })).toBe(warning);
    expect(warningOf({ status: 'notStarted', due, today: addDays(due, -days) })).toBe(warning);
    expect(warningOf({ status: 'unknown', due, today: addDays(due, -days) })).toBe(warning);
  });

  it.each(['done', 'cancelled', 'continuous'] as const)('is none when it is %s', (status) => {
    expect(warningOf({ status, due, today: '2023-01-01' })).toBe('none');
    expect(warningOf({ status, due: undefined, today: '2023-01-01' })).toBe('none');
  });

  it('asks for a date where there is none', () => {
    expect(warningOf({ status: 'inProgress', due: undefined, today: '2022-01-01' })).toBe('noDate');
    expect(warningOf({ status: undefined, due: undefined, today: '2022-01-01' })).toBe('noDate');
  });
});

describe('the words of the drop-down list', () => {
  it.each(STATUSES)('$word is $status', ({ status, word }) => {
    expect(statusOfWord(word)).toBe(status);
    expect(statusOfWord(` ${word} `)).toBe(status);
    expect(statusInfo(status).word).toBe(word);
  });

  it('are the only ones', () => {
    expect(statusOfWord('ดำเนินการแล้วเสร็จ')).toBeUndefined();
    expect(statusOfWord('')).toBeUndefined();
  });
});

describe('the tracking report of 2565', () => {
  const PERIOD = 3;
  const RESULT = 4;
  const cell = (row: number, column: number): string => tracking.grid[row]?.[column] ?? '';
  const statusAt = (row: number): Status | undefined => {
    const reading = classifyResult(cell(row, RESULT));
    return reading.kind === 'status' ? reading.status : undefined;
  };

  it.each(tracking.expect.rows)('row $row: $status, due $due', ({ row, status, start, due: dueDay }) => {
    expect(statusAt(row)).toBe(status);
    expect(parsePeriod(cell(row, PERIOD))).toMatchObject({ kind: 'period', start, end: dueDay });
  });

  it('names the indicator of every measure in the group row above', () => {
    for (const { row, indicator } of tracking.expect.rows) {
      const group = tracking.grid
        .slice(0, row)
        .filter((cells) => cells.slice(1).every((text) => text === ''))
        .map(([text = '']) => text)
        .filter((text) => findInstrument(text) === undefined)
        .at(-1);
      expect(findSubIndicator(group ?? '')?.indicator ?? findIndicator(group ?? '')?.indicator).toBe(
        indicator,
      );
    }
  });

  it.each(Object.entries(tracking.expect.warnings))('warns on %s', (day, warnings) => {
    const today = isoDateFrom(day);
    if (today === undefined) throw new Error('no day');
    const found = tracking.expect.rows.flatMap(({ row, due: dueText }) => {
      const warning = warningOf({ status: statusAt(row), due: isoDateFrom(dueText), today });
      return warning === 'none' ? [] : [[String(row), warning]];
    });
    expect(Object.fromEntries(found)).toEqual(warnings);
  });
});
