import type { Finding } from '../ita/Finding';
import type { IndicatorNumber } from '../ita/Indicator';
import { statusInfo } from '../ita/Status';
import type { Status } from '../ita/Status';
import { isYearOver, warningOf } from '../ita/Warning';
import type { Warning } from '../ita/Warning';
import type { IsoDate } from '../thai/IsoDate';
import type { MeasureRow, OwnColumns } from './MeasureTable';
import type { Place } from './Place';
import { saidOf, statusIn } from './saidOf';
import type { Written } from './trackingRecord';

/** Where a measure stands today. Days are ISO dates; `unknown` is a sentence that says nothing sure, or none at all. */
export interface MeasureState {
  readonly at: Place;
  readonly measure: string;
  readonly responsible: string;
  readonly indicator: IndicatorNumber | undefined;
  readonly status: Status | 'unknown';
  readonly start: IsoDate | undefined;
  readonly due: IsoDate | undefined;
  readonly warning: Warning;
  /** What she may want to know beside the warning: a year to be summed up, evidence still to be added. */
  readonly note?: 'yearOver' | 'evidenceMissing';
  /** How much is done, in percent, where the result says so. */
  readonly percent?: number;
}

/** What becomes of one of our cells: the officer's word or an unchanged one stays, else it is to hold `value` or nothing. */
export type Decision<T> =
  { readonly kind: 'keep' } | { readonly kind: 'write'; readonly value: T } | { readonly kind: 'blank' };

/** What one row is to show, what to remember of it, and why it may be worth a look. */
export interface RowDecision {
  readonly row: number;
  readonly status: Decision<Status>;
  readonly due: Decision<IsoDate>;
  readonly state: MeasureState;
  readonly written: Written;
  readonly findings: readonly Finding<Place>[];
}

/** A cell as it will show, and what of it we wrote ourselves: a kept choice stays the officer's. */
interface Settled<T> {
  readonly decision: Decision<T>;
  readonly shown: T | undefined;
  readonly written: T | undefined;
}

const KEEP = { kind: 'keep' } as const;

/** The officer's choice wins over what the sentence says; it is known by differing from what we last wrote. */
function settleStatus(row: MeasureRow, last: Written | undefined): Settled<Status> {
  const { statusNow } = row;
  const { reading } = saidOf(row);
  const said = statusIn(reading);
  if (statusNow.kind === 'other') {
    return { decision: KEEP, shown: undefined, written: last?.status };
  }
  if (statusNow.kind === 'none') {
    const decision: Decision<Status> = said === undefined ? KEEP : { kind: 'write', value: said };
    return { decision, shown: said, written: said };
  }
  const now = statusNow.status;
  if (row.resultAt === undefined) {
    // No column of results was found: what it said before is not taken back for that.
    return { decision: KEEP, shown: now, written: last?.status };
  }
  const isChosen = last?.status !== now;
  // A new table begins as not started, and stays so while no result is typed.
  const isBeginning = reading.kind === 'blank' && now === 'notStarted';
  if (isChosen || now === said || isBeginning) {
    return { decision: KEEP, shown: now, written: isChosen ? last?.status : now };
  }
  const decision: Decision<Status> = said === undefined ? { kind: 'blank' } : { kind: 'write', value: said };
  return { decision, shown: said, written: said };
}

/** The last day of the period, unless the officer set another one. */
function settleDue(row: MeasureRow, last: Written | undefined): Settled<IsoDate> {
  const { dueNow } = row;
  const planned = row.period.kind === 'period' ? row.period.end : undefined;
  if (dueNow.kind === 'other') {
    return { decision: KEEP, shown: undefined, written: last?.due };
  }
  if (dueNow.kind === 'none') {
    const decision: Decision<IsoDate> = planned === undefined ? KEEP : { kind: 'write', value: planned };
    return { decision, shown: planned, written: planned };
  }
  const now = dueNow.date;
  // Without a column of periods nothing says that the day is another one by now.
  if (last?.due !== now || row.periodAt === undefined) {
    return { decision: KEEP, shown: now, written: last?.due };
  }
  if (planned === now) {
    return { decision: KEEP, shown: now, written: now };
  }
  const decision: Decision<IsoDate> =
    planned === undefined ? { kind: 'blank' } : { kind: 'write', value: planned };
  return { decision, shown: planned, written: planned };
}

/** A note about a measure, at its cell where there is one. */
export function note(
  code: Finding<Place>['code'],
  at: Place | undefined,
  data: Finding<Place>['data'] = {},
): Finding<Place> {
  return { code, severity: 'note', ...(at === undefined ? {} : { at }), data };
}

function resultFindings(row: MeasureRow, shown: Status | undefined): readonly Finding<Place>[] {
  const { reading, at: saidAt, against } = saidOf(row);
  const where = saidAt ?? row.at;
  const findings: Finding<Place>[] = [];
  if (reading.kind === 'unknown' && shown === undefined) {
    findings.push(note('statusUnknown', where));
  }
  if (reading.kind === 'blank' && shown === undefined && saidAt !== undefined) {
    findings.push(note('resultMissing', where));
  }
  if (reading.kind === 'postponed') {
    findings.push(note('statusPostponed', where));
  }
  if (shown === 'done' && row.evidence === 'missing') {
    findings.push(note('evidenceMissing', row.evidenceAt));
  }
  const texts = [{ status: statusIn(reading), at: where }, ...(against === undefined ? [] : [against])];
  for (const { status, at } of texts) {
    if (status !== undefined && shown !== undefined && status !== shown) {
      const data = { said: statusInfo(status).word, chosen: statusInfo(shown).word };
      findings.push(note('statusContradiction', at, data));
    }
  }
  return findings;
}

function periodFindings(
  { period, periodAt }: MeasureRow,
  due: IsoDate | undefined,
): readonly Finding<Place>[] {
  if (periodAt === undefined) {
    return [];
  }
  switch (period.kind) {
    case 'blank':
      return due === undefined ? [note('periodMissing', periodAt)] : [];
    case 'unreadable':
      return due === undefined ? [note('periodUnreadable', periodAt)] : [];
    case 'recurring':
      return due === undefined ? [note('periodRecurring', periodAt)] : [];
    case 'period':
      // เม.ย. - พ.ค. ๒๕๖๕ is how every officer writes it.
      return period.assumptions
        .filter((assumption) => assumption !== 'yearTakenFromEnd')
        .map((assumption) =>
          note('periodAssumed', periodAt, { assumption, start: period.start, due: period.end }),
        );
  }
}

/** Words in our columns that are no status and no date: they stay, and are named. */
function ownFindings(row: MeasureRow, own: OwnColumns | undefined): readonly Finding<Place>[] {
  if (own === undefined) {
    return [];
  }
  return [
    ...(row.statusNow.kind === 'other' ? [note('statusUnknown', { ...row.at, column: own.status })] : []),
    ...(row.dueNow.kind === 'other' ? [note('periodUnreadable', { ...row.at, column: own.due })] : []),
  ];
}

/** What she sets in the pane for a measure: it is her choice, whatever her sentence says. */
export interface StatusChoice {
  readonly status?: Status;
  readonly due?: IsoDate;
}

/** A cell that she set herself: written where it shows something else, and forgotten as ours, so that it stays. */
function chosen<T>(value: T | undefined, now: T | undefined, otherwise: Settled<T>): Settled<T> {
  if (value === undefined) {
    return otherwise;
  }
  return { decision: value === now ? KEEP : { kind: 'write', value }, shown: value, written: undefined };
}

function noteOf(
  { evidence }: MeasureRow,
  status: Status | 'unknown',
  due: IsoDate | undefined,
  today: IsoDate,
): MeasureState['note'] {
  if (isYearOver({ status, due, today })) {
    return 'yearOver';
  }
  return status === 'done' && evidence === 'missing' ? 'evidenceMissing' : undefined;
}

/** Decides what a measure's cells in our columns are to hold, given what we last wrote there and what she sets now. */
export function decideRow(
  row: MeasureRow,
  own: OwnColumns | undefined,
  last: Written | undefined,
  today: IsoDate,
  choice: StatusChoice = {},
): RowDecision {
  const { statusNow, dueNow } = row;
  const status = chosen(
    choice.status,
    statusNow.kind === 'status' ? statusNow.status : undefined,
    settleStatus(row, last),
  );
  const due = chosen(choice.due, dueNow.kind === 'date' ? dueNow.date : undefined, settleDue(row, last));
  const shown = status.shown ?? 'unknown';
  const { reading: said } = saidOf(row);
  const warning = warningOf({ status: shown, due: due.shown, today });
  const extra = noteOf(row, shown, due.shown, today);
  return {
    row: row.row,
    status: status.decision,
    due: due.decision,
    state: {
      at: row.at,
      measure: row.measure,
      responsible: row.responsible,
      indicator: row.indicator,
      status: shown,
      start: row.period.kind === 'period' ? row.period.start : undefined,
      due: due.shown,
      warning,
      ...(extra === undefined ? {} : { note: extra }),
      ...(said.kind === 'progress' ? { percent: said.percent } : {}),
    },
    written: { status: status.written, due: due.written },
    findings: [
      ...resultFindings(row, status.shown),
      ...(extra === 'yearOver' ? [note('yearOver', row.at)] : []),
      ...periodFindings(row, due.shown),
      ...ownFindings(row, own),
    ],
  };
}
