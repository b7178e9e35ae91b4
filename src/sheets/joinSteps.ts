import type { Status } from '../ita/Status';
import type { ResultReading } from '../thai/classifyResult';
import type { PeriodReading } from '../thai/parsePeriod';
import { statusIn } from './saidOf';

/** What a row under a measure says of one step of it. */
export interface StepSaid {
  readonly period: PeriodReading;
  readonly result: ResultReading;
}

/** A row that has neither a time nor a status of its own only goes on with the texts above it. */
function isStep({ period, result }: StepSaid): boolean {
  return period.kind === 'period' || statusIn(result) !== undefined;
}

const UNKNOWN: ResultReading = { kind: 'unknown' };
/** Some steps done and others not: the measure is under way. */
const UNDER_WAY: readonly (Status | 'blank')[] = ['notStarted', 'inProgress', 'done', 'blank'];
const NOT_BEGUN: readonly (Status | 'blank')[] = ['notStarted', 'blank'];

function joinResults(first: ResultReading, others: readonly ResultReading[]): ResultReading {
  const statuses = [first, ...others].map((result) =>
    result.kind === 'blank' ? ('blank' as const) : statusIn(result),
  );
  if (new Set(statuses).size === 1) {
    return first;
  }
  const known = statuses.filter((status) => status !== undefined);
  if (known.length < statuses.length || !known.every((status) => UNDER_WAY.includes(status))) {
    return UNKNOWN;
  }
  return known.every((status) => NOT_BEGUN.includes(status))
    ? { kind: 'status', status: 'notStarted', because: 'rule' }
    : { kind: 'status', status: 'inProgress', because: 'rule', partly: true };
}

function joinPeriods(first: PeriodReading, others: readonly PeriodReading[]): PeriodReading {
  return others.reduce((whole, each) => {
    if (whole.kind !== 'period' || each.kind !== 'period') {
      return whole;
    }
    const start = each.start < whole.start ? each.start : whole.start;
    const end = each.end > whole.end ? each.end : whole.end;
    return start === whole.start && end === whole.end ? whole : { ...whole, shape: 'range', start, end };
  }, first);
}

/**
 * A measure whose steps stand in rows of their own: it is done when all of them are, and it ends with the last. The first
 * step stands in the measure's own row.
 */
export function joinSteps(first: StepSaid, below: readonly StepSaid[]): StepSaid {
  const steps = below.filter(isStep);
  return steps.length === 0
    ? { period: first.period, result: first.result }
    : {
        period: joinPeriods(
          first.period,
          steps.map(({ period }) => period),
        ),
        result: joinResults(
          first.result,
          steps.map(({ result }) => result),
        ),
      };
}
