import type { MeasureState } from '../sheets/planStatus';
import { ALL_UNITS } from '../thai/responsibleUnits';
import { useMessages } from './PaneContext';
import { ProgressHead, ProgressList } from './ProgressList';
import { Section } from './Section';
import { ShowMore } from './ShowMore';
import { unitProgress } from './unitProgress';

const FIRST = 6;

/** How far each responsible unit is. */
export function Units({ states }: { readonly states: readonly MeasureState[] }) {
  const { tracking } = useMessages();
  const named = (unit: string) => {
    if (unit === '') {
      return tracking.noUnit;
    }
    return unit === ALL_UNITS ? tracking.allUnits : unit;
  };
  return (
    <Section title={tracking.units} topic="units">
      <ProgressHead />
      <ShowMore entries={unitProgress(states)} first={FIRST}>
        {(shown) => (
          <ProgressList entries={shown.map(({ unit, ...counts }) => ({ name: named(unit), ...counts }))} />
        )}
      </ShowMore>
    </Section>
  );
}
