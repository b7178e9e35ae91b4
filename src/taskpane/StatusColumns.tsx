import { makeStyles, tokens } from '@fluentui/react-components';
import { columnsChoice } from '../actions/preferences';
import type { Preferences } from '../actions/preferences';
import { Fold } from './Fold';
import { usePane } from './PaneContext';
import { TickBox } from './TickBox';

const useStyles = makeStyles({
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which columns are added beside a measures table at the next press. */
export function StatusColumns({ preferences }: { readonly preferences: Preferences }) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { follow } = messages;
  const { evidence, rounds } = columnsChoice(preferences);
  const state = busy ? 'waiting' : 'free';
  return (
    <Fold title={follow.columns}>
      {() => (
        <>
          <TickBox
            ticked={evidence === 'column' ? 'yes' : 'no'}
            state={state}
            onTick={(ticked) => {
              void actions.change((former) => ({
                ...former,
                evidence: ticked === 'yes' ? 'column' : 'none',
              }));
            }}
          >
            {follow.evidence}
          </TickBox>
          <TickBox
            ticked={rounds === 'columns' ? 'yes' : 'no'}
            state={state}
            onTick={(ticked) => {
              void actions.change((former) => ({ ...former, rounds: ticked === 'yes' ? 'columns' : 'none' }));
            }}
          >
            {follow.rounds}
          </TickBox>
          <p className={styles.hint}>{follow.columnsHint}</p>
        </>
      )}
    </Fold>
  );
}
