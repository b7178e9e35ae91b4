import type { MeasureState } from '../sheets/planStatus';
import { instrumentProgress } from './instrumentProgress';
import { useMessages } from './PaneContext';
import { ProgressHead, ProgressList } from './ProgressList';
import { Section } from './Section';

/** How far the measures of each instrument are. */
export function Instruments({ states }: { readonly states: readonly MeasureState[] }) {
  const { follow, instruments } = useMessages();
  const entries = instrumentProgress(states).map(({ instrument, ...counts }) => ({
    name: instrument === undefined ? follow.noInstrument : instruments[instrument],
    ...counts,
  }));
  return (
    <Section title={follow.instruments} topic="units">
      <ProgressHead />
      <ProgressList entries={entries} />
    </Section>
  );
}
