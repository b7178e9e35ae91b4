import { INDICATORS } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { Instrument } from '../ita/Instrument';
import type { MeasureState } from '../sheets/planStatus';

/** How far the measures of one instrument are; without an instrument: those whose indicator nothing tells. */
export interface InstrumentProgress {
  readonly instrument: Instrument | undefined;
  readonly done: number;
  readonly all: number;
}

/** Done and all measures of each instrument that has any, in the official order; cancelled ones do not count. */
export function instrumentProgress(states: readonly MeasureState[]): readonly InstrumentProgress[] {
  const instrumentOf = new Map(INDICATORS.map(({ number, instrument }) => [number, instrument]));
  const counted = states
    .filter(({ status }) => status !== 'cancelled')
    .map(({ indicator, status }) => ({
      instrument: indicator === undefined ? undefined : instrumentOf.get(indicator),
      status,
    }));
  return [...INSTRUMENTS.map(({ instrument }) => instrument), undefined]
    .map((instrument) => {
      const own = counted.filter((each) => each.instrument === instrument);
      return { instrument, done: own.filter(({ status }) => status === 'done').length, all: own.length };
    })
    .filter(({ all }) => all > 0);
}
