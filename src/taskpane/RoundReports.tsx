import { Button, makeStyles } from '@fluentui/react-components';
import type { Preferences } from '../actions/preferences';
import { roundAskedFor, ROUNDS } from '../ita/Round';
import type { Round } from '../ita/Round';
import type { MeasureState } from '../sheets/planStatus';
import type { FiscalYear } from '../thai/FiscalYear';
import { CarryPreview } from './CarryPreview';
import { Choice } from './Choice';
import { usePane } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  button: { flex: '1 1 auto', minHeight: '36px' },
});

/** Which round the report button writes, and the measures that go on next year. */
export function RoundReports({
  year,
  states,
  preferences,
}: {
  readonly year: FiscalYear;
  readonly states: readonly MeasureState[];
  readonly preferences: Preferences;
}) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const words = messages.rounds;
  const chosen = preferences.round ?? roundAskedFor(actions.today(), year, preferences.reportMonths);
  return (
    <Section title={words.title} topic="rounds">
      <Choice<Round>
        legend={words.choose}
        options={ROUNDS.map((round) => ({ value: round, words: words.names[round] }))}
        value={chosen}
        state={busy ? 'waiting' : 'free'}
        onChoose={(round) => {
          void actions.change((former) => ({ ...former, round }));
        }}
      />
      <CarryPreview year={year + 1} states={states} />
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => {
            void actions.press.carryOver();
          }}
        >
          {messages.pane.buttons.carryOver}
        </Button>
      </div>
    </Section>
  );
}
