import { STATUSES } from '../ita/Status';
import type { Status } from '../ita/Status';
import { isoDate, isRealDay } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { fold } from '../thai/fold';
import type { IndicatorNumber } from '../ita/Indicator';

/** One letter a status in the stored record. */
const STATUS_CODES: Readonly<Record<Status, string>> = {
  notStarted: 'n',
  inProgress: 'p',
  done: 'd',
  continuous: 'c',
  cancelled: 'x',
};

/** What we last wrote for one measure: what stands there otherwise was chosen by the officer. */
export interface Written {
  readonly status: Status | undefined;
  readonly due: IsoDate | undefined;
}

/**
 * What we last wrote, by measure. It rides in the workbook settings as a hint: when it is lost, everything that stands
 * in our columns counts as the officer's choice and nothing is overwritten.
 */
export type TrackingRecord = ReadonlyMap<string, Written>;

/** A short fingerprint (two FNV-1a lanes, base 36): 10,000 measures must fit in a setting of some hundred kilobytes. */
function fingerprint(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xc9dc5118;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index), 0x01000193);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

/** What tells a measure apart from the others, wherever its row stands: its text and its indicator. */
export interface MeasureIdentity {
  readonly measure: string;
  readonly indicator: IndicatorNumber | undefined;
}

/**
 * What our warning beside a measure says of it: its words and its indicator. It travels with our columns, so that they are
 * known again where the officer's were sorted without them, also on a copy of the sheet.
 */
export function measureMark({ measure, indicator }: MeasureIdentity): string {
  return `${fingerprint(fold(measure))}.${String(indicator ?? 0)}`;
}

/** What stands between a measure's own fingerprint and that of its sheet in a key. */
const OF_SHEET = '.';
/** Enough to tell the sheets of one workbook apart. */
const SHEET_LETTERS = 6;

/**
 * The keys of the measures in the record; the same words twice under one indicator are told apart by their order. On two
 * sheets they are two measures: `sheetId` is Excel's id of the sheet, absent where it is not known yet.
 */
export function measureKeys(rows: readonly MeasureIdentity[], sheetId?: string): readonly string[] {
  const known = plainKeys.get(rows) ?? keysOf(rows);
  plainKeys.set(rows, known);
  if (sheetId === undefined) {
    return known;
  }
  const scope = `${OF_SHEET}${fingerprint(sheetId).slice(0, SHEET_LETTERS)}`;
  return known.map((key) => key + scope);
}

/** The keys are asked for again and again while one press is planned. */
const plainKeys = new WeakMap<readonly MeasureIdentity[], readonly string[]>();

function keysOf(rows: readonly MeasureIdentity[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const identity = `${String(row.indicator ?? 0)}|${fold(row.measure)}`;
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return fingerprint(count === 0 ? identity : `${identity}|${String(count)}`);
  });
}

/**
 * What we may have written for each measure of a sheet, most likely first. A sheet of which nothing is remembered yet is a
 * new one, a copy, or one of an older record without sheets: then what we wrote for the same words elsewhere counts.
 */
export function writtenOn(
  record: TrackingRecord,
  sheetId: string,
  rows: readonly MeasureIdentity[],
): readonly (readonly Written[])[] {
  if (record.size === 0) {
    return rows.map(() => []);
  }
  const keys = measureKeys(rows, sheetId);
  const own = keys.map((key) => record.get(key));
  if (own.some((written) => written !== undefined)) {
    return own.map((written) => (written === undefined ? [] : [written]));
  }
  const byMeasure = new Map<string, Written[]>();
  for (const [key, written] of record) {
    const measure = key.split(OF_SHEET)[0] ?? key;
    const known = byMeasure.get(measure) ?? [];
    known.push(written);
    byMeasure.set(measure, known);
  }
  return measureKeys(rows).map((key) => byMeasure.get(key) ?? []);
}

const LINE = /^([0-9a-z]+(?:\.[0-9a-z]+)?):([a-z]?):(\d{4}-\d{2}-\d{2})?$/;

/** The record as one text for the workbook settings. */
export function writeRecord(record: TrackingRecord): string {
  return [...record]
    .map(
      ([key, { status, due }]) => `${key}:${status === undefined ? '' : STATUS_CODES[status]}:${due ?? ''}`,
    )
    .join(';');
}

/** Reads the record back; lines that are damaged are dropped, since a lost line only means the officer's word stands. */
export function readRecord(text: string): TrackingRecord {
  const record = new Map<string, Written>();
  for (const line of text.split(';')) {
    const [, key, code, due] = LINE.exec(line) ?? [];
    if (key !== undefined) {
      record.set(key, {
        status: STATUSES.find(({ status }) => STATUS_CODES[status] === code)?.status,
        due: parseIsoDate(due),
      });
    }
  }
  return record;
}

function parseIsoDate(text: string | undefined): IsoDate | undefined {
  const [year, month, day] = (text ?? '').split('-').map(Number);
  return year !== undefined && month !== undefined && day !== undefined && isRealDay(year, month, day)
    ? isoDate(year, month, day)
    : undefined;
}
