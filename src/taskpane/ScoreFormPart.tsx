import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** What the score form is for, with the button that inserts it. */
export function ScoreFormPart() {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  return (
    <>
      <p className={styles.text}>{messages.scores.formText}</p>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          void actions.press.insertScoreForm();
        }}
      >
        {messages.pane.buttons.insertScoreForm}
      </Button>
    </>
  );
}
