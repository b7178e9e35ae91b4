import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../i18n/formatPoints';
import type { IndicatorNumber } from '../ita/Indicator';
import { usePane } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** The weak indicators that no table has a measure for, with the button that adds theirs; nothing where all have one. */
export function MissingPart({ uncovered }: { readonly uncovered: readonly IndicatorNumber[] }) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { planning, language, indicators } = messages;
  if (uncovered.length === 0) {
    return null;
  }
  const names = uncovered.map((number) => `${String(number)} ${indicators[number]}`).join(', ');
  return (
    <Section title={planning.missing({ count: formatCount(uncovered.length, language) })} topic="coverage">
      <p className={styles.text}>{planning.missingText({ names })}</p>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          void actions.press.addMissing();
        }}
      >
        {planning.addMissing}
      </Button>
    </Section>
  );
}
