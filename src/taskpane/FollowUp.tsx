import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckboxChecked20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MeasureState } from '../sheets/planStatus';
import type { IsoDate } from '../thai/IsoDate';
import { MeasureGroup } from './MeasureGroup';
import { useMessages } from './PaneContext';
import { Section } from './Section';
import { SetStatus } from './SetStatus';
import { TrackingFilter } from './TrackingFilter';
import { filtered, trackingGroups } from './trackingGroups';
import type { TrackingFilter as Filter } from './trackingGroups';

const useStyles = makeStyles({
  none: { margin: '4px 0', color: tokens.colorNeutralForeground2 },
  start: { marginTop: '8px' },
});

/** What tells a measure from the others, also where several sheets are shown. */
function measureKey({ at }: MeasureState): string {
  return `${String(at.row)} ${at.sheet}`;
}

/**
 * What is late, due next, without a result, to be summed up, and what is settled: narrowed to a unit or a status, each row
 * leading to the sheet, or to be chosen so that a status or a due day is set for one or many.
 */
export function FollowUp({
  states,
  today,
}: {
  readonly states: readonly MeasureState[];
  readonly today: IsoDate;
}) {
  const styles = useStyles();
  const { tracking, follow } = useMessages();
  const [filter, setFilter] = useState<Filter>({});
  const [picked, setPicked] = useState<ReadonlySet<string> | undefined>();
  const shown = filtered(states, filter);
  const groups = trackingGroups(shown, today);
  const sheets = new Set(states.map(({ at }) => at.sheet)).size > 1 ? 'several' : 'one';
  const isNarrowed = Object.keys(filter).length > 0;
  const picking =
    picked === undefined
      ? undefined
      : {
          isPicked: (state: MeasureState) => picked.has(measureKey(state)),
          pick: (state: MeasureState) => {
            const next = new Set(picked);
            if (!next.delete(measureKey(state))) {
              next.add(measureKey(state));
            }
            setPicked(next);
          },
        };
  // While she chooses, or looks at one unit or status, everything that is asked for stands open.
  const folded = isNarrowed || picking !== undefined ? 'open' : 'closed';
  const group = (title: string, members: readonly MeasureState[], begins: 'open' | 'closed') => (
    <MeasureGroup
      key={`${title} ${begins}`}
      title={title}
      states={members}
      begins={begins}
      picking={picking}
      sheets={sheets}
    />
  );
  return (
    <Section title={tracking.dueTitle} topic="due">
      <TrackingFilter states={states} shown={shown.length} filter={filter} onFilter={setFilter} />
      {shown.length === 0 && <p className={styles.none}>{follow.noneShown}</p>}
      {shown.length > 0 && groups.late.length === 0 && <p className={styles.none}>{tracking.noneLate}</p>}
      {group(tracking.late, groups.late, 'open')}
      {group(tracking.soon, groups.soon, 'open')}
      {group(tracking.later, groups.later, folded)}
      {group(tracking.noDate, groups.noDate, folded)}
      {group(tracking.noResult, groups.noResult, folded)}
      {group(follow.notes.yearOver, groups.yearOver, folded)}
      {group(follow.notes.evidenceMissing, groups.noEvidence, folded)}
      {group(follow.settled, groups.settled, isNarrowed ? 'open' : 'closed')}
      {picked === undefined ? (
        <Button
          className={styles.start}
          icon={<CheckboxChecked20Regular />}
          onClick={() => {
            setPicked(new Set());
          }}
        >
          {follow.pick}
        </Button>
      ) : (
        <SetStatus
          picked={states.filter((state) => picked.has(measureKey(state)))}
          onPickShown={() => {
            setPicked(new Set([...picked, ...shown.map(measureKey)]));
          }}
          onPickNone={() => {
            setPicked(new Set());
          }}
          onDone={() => {
            setPicked(undefined);
          }}
        />
      )}
    </Section>
  );
}
