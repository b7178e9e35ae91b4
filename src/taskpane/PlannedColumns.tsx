import { makeStyles, tokens } from '@fluentui/react-components';
import { columnsOffered } from '../actions/formsOffered';
import type { MeasuresSetup } from '../sheets/MeasuresSetup';
import { usePane } from './PaneContext';
import { TickBox } from './TickBox';
import { TypedBox } from './TypedBox';

const useStyles = makeStyles({
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
  },
  bad: { gridColumn: '1 / span 2', margin: '4px 0 0 30px', color: tokens.colorNeutralForeground2 },
});

/** Which columns the table has, and how they are headed. */
export function PlannedColumns({
  setup,
  onChoose,
}: {
  readonly setup: MeasuresSetup;
  readonly onChoose: (setup: MeasuresSetup) => void;
}) {
  const styles = useStyles();
  const { messages, busy } = usePane();
  const { planning } = messages;
  const hidden = setup.hidden ?? [];
  return (
    <>
      <p className={styles.hint}>{planning.columnsHint}</p>
      <ul className={styles.list}>
        {columnsOffered(setup).map(({ role, heading, typed, reading, shown }) => {
          const column = planning.roles[role];
          return (
            <li key={role} className={styles.column}>
              <TickBox
                ticked={shown === 'no' ? 'no' : 'yes'}
                label={planning.columnShown({ column })}
                state={shown === 'always' ? 'fixed' : busy ? 'waiting' : 'free'}
                onTick={(ticked) => {
                  onChoose({
                    ...setup,
                    hidden: ticked === 'yes' ? hidden.filter((each) => each !== role) : [...hidden, role],
                  });
                }}
              >
                {column}
              </TickBox>
              <TypedBox
                place="unseen"
                label={planning.headingOf({ column })}
                value={typed}
                hint={heading}
                onType={(next) => {
                  onChoose({ ...setup, headings: { ...setup.headings, [role]: next } });
                }}
              />
              {reading === 'unreadable' && (
                <p className={styles.bad} role="note">
                  {planning.headingUnreadable({ column })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
