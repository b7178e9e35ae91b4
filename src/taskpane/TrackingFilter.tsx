import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../i18n/formatPoints';
import { STATUSES } from '../ita/Status';
import type { MeasureState } from '../sheets/planStatus';
import { ALL_UNITS } from '../thai/responsibleUnits';
import { useMessages } from './PaneContext';
import { SelectBox } from './SelectBox';
import type { TrackingFilter as Filter } from './trackingGroups';
import { unitProgress } from './unitProgress';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  shown: {
    margin: '6px 0 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Before what is chosen, so that the empty name of measures without a unit can be chosen as well. */
const CHOSEN = '=';

/** Narrows the lists to one responsible unit, one status, or both. */
export function TrackingFilter({
  states,
  shown,
  filter,
  onFilter,
}: {
  readonly states: readonly MeasureState[];
  /** How many measures the filter shows. */
  readonly shown: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}) {
  const styles = useStyles();
  const { follow, tracking, statuses, language } = useMessages();
  const { unit, status } = filter;
  const units = unitProgress(states).map((each) => each.unit);
  const present = new Set(states.map((state) => state.status));
  const choices = [...STATUSES.map((each) => each.status), 'unknown' as const].filter((each) =>
    present.has(each),
  );
  const all = { value: '', words: follow.all };
  const isNarrowed = unit !== undefined || status !== undefined;
  return (
    <div>
      <div className={styles.boxes}>
        <SelectBox
          label={follow.byUnit}
          value={unit === undefined ? '' : `${CHOSEN}${unit}`}
          options={[
            all,
            ...units
              .filter((each) => each !== ALL_UNITS)
              .map((each) => ({ value: `${CHOSEN}${each}`, words: each === '' ? tracking.noUnit : each })),
          ]}
          onChoose={(value) => {
            const { unit: _former, ...rest } = filter;
            onFilter(value === '' ? rest : { ...rest, unit: value.slice(CHOSEN.length) });
          }}
        />
        <SelectBox
          label={follow.byStatus}
          value={status ?? ''}
          options={[all, ...choices.map((each) => ({ value: each, words: statuses[each] }))]}
          onChoose={(value) => {
            const { status: _former, ...rest } = filter;
            const next = choices.find((each) => each === value);
            onFilter(next === undefined ? rest : { ...rest, status: next });
          }}
        />
      </div>
      {isNarrowed && (
        <p className={styles.shown} role="status">
          {follow.shown({
            count: formatCount(shown, language),
            all: formatCount(states.length, language),
          })}
        </p>
      )}
    </div>
  );
}
