import type { Status } from '../ita/Status';
import type { ResultReading } from '../thai/classifyResult';
import type { MeasureRow } from './MeasureTable';
import type { Place } from './Place';

/** What her row says of a measure's status, and in which cell; `against`: her sentence says something else. */
export interface Said {
  readonly reading: ResultReading;
  readonly at: Place | undefined;
  readonly against?: { readonly status: Status; readonly at: Place };
}

/** The status that a text means; undefined where it says nothing sure, or nothing. */
export function statusIn(reading: ResultReading): Status | undefined {
  return reading.kind === 'blank' || reading.kind === 'unknown' ? undefined : reading.status;
}

/** Whether a text is one of the words for a status, or a share: other words may speak of something else. */
function isStatusWord(reading: ResultReading): boolean {
  return reading.kind === 'progress' || (reading.kind === 'status' && reading.because === 'phrase');
}

/**
 * A status word in a column of hers is her choice and wins over her sentence; any other word there counts only where the
 * sentence says nothing sure.
 */
export function saidOf({ result, resultAt, typedStatus }: MeasureRow): Said {
  const sentence: Said = { reading: result, at: resultAt };
  if (typedStatus === undefined || typedStatus.reading.kind === 'blank') {
    return sentence;
  }
  const status = statusIn(result);
  if (isStatusWord(typedStatus.reading)) {
    const isAgainst = status !== undefined && status !== statusIn(typedStatus.reading);
    return isAgainst && resultAt !== undefined
      ? { ...typedStatus, against: { status, at: resultAt } }
      : typedStatus;
  }
  const isBetter = statusIn(typedStatus.reading) !== undefined || result.kind === 'blank';
  return status === undefined && isBetter ? typedStatus : sentence;
}
