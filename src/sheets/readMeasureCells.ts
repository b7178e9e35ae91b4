import { statusOfWord } from '../ita/Status';
import { classifyResult } from '../thai/classifyResult';
import type { ResultReading } from '../thai/classifyResult';
import type { FiscalYear } from '../thai/FiscalYear';
import { fromExcelSerial, isExcelSerial, yearOf } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { parsePeriod } from '../thai/parsePeriod';
import type { PeriodReading } from '../thai/parsePeriod';
import { isErrorValue } from './Grid';
import type { CellValue } from './Grid';
import type { DueNow, StatusNow } from './MeasureTable';

/** Plans lie within these years (Gregorian): a number that is no day of theirs was not meant as a date. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The day that a number stands for; undefined for a year typed as a number (2565), a count of days, an amount. */
function dayOf(value: number): IsoDate | undefined {
  if (!isExcelSerial(value)) {
    return undefined;
  }
  const day = fromExcelSerial(value);
  return yearOf(day) >= FIRST_YEAR && yearOf(day) <= LAST_YEAR ? day : undefined;
}

function periodOfDays(start: IsoDate, end: IsoDate): PeriodReading {
  return start > end
    ? { kind: 'unreadable', reason: 'reversed' }
    : {
        kind: 'period',
        shape: start === end ? 'date' : 'range',
        start,
        end,
        precision: 'day',
        assumptions: [],
      };
}

/** Reads the cell or cells of a period: two cells under one merged heading are its first and its last day. */
export function readPeriod(values: readonly CellValue[], fiscalYear: FiscalYear | undefined): PeriodReading {
  const filled = values.filter((value) => value !== '');
  const days = filled.flatMap((value) => (typeof value === 'number' ? (dayOf(value) ?? []) : []));
  const [start, end = start, more] = days;
  if (start !== undefined && end !== undefined && more === undefined && days.length === filled.length) {
    return periodOfDays(start, end);
  }
  const text = filled.map((value) =>
    typeof value === 'boolean' || isErrorValue(value) ? '?' : String(value),
  );
  return parsePeriod(text.join(' - '), fiscalYear === undefined ? {} : { fiscalYear });
}

/** A planned period whose last day the officer gave in a column of its own; the later word wins. */
export function withDue(period: PeriodReading, due: PeriodReading): PeriodReading {
  if (due.kind !== 'period') {
    return period.kind === 'blank' ? due : period;
  }
  return period.kind === 'period' && period.start <= due.end ? { ...period, end: due.end } : due;
}

/** Reads a result: a sentence, or how much is done as a number (0.6 in a percentage cell and 60 are both sixty per cent). */
export function readResult(value: CellValue): ResultReading {
  if (typeof value === 'number') {
    return classifyResult(`ร้อยละ ${String(value > 0 && value <= 1 ? Math.round(value * 1e6) / 1e4 : value)}`);
  }
  return typeof value === 'string' && !isErrorValue(value) ? classifyResult(value) : { kind: 'unknown' };
}

/** What stands in our status column. */
export function readStatusNow(value: CellValue): StatusNow {
  const text = String(value).trim();
  if (text === '') {
    return { kind: 'none' };
  }
  const status = statusOfWord(text);
  return status === undefined ? { kind: 'other', text } : { kind: 'status', status };
}

/** What stands in our due column. */
export function readDueNow(value: CellValue): DueNow {
  if (value === '') {
    return { kind: 'none' };
  }
  const date = typeof value === 'number' ? dayOf(value) : undefined;
  return date === undefined ? { kind: 'other' } : { kind: 'date', date };
}
