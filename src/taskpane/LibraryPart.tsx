import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneReading } from '../actions/readPane';
import { formatCount } from '../i18n/formatPoints';
import { Findings } from './Findings';
import { usePane } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Her own library: a button that writes it, or where it is and what in it can't be used. */
export function LibraryPart({
  library,
  active,
}: {
  readonly library: NonNullable<PaneReading['library']>;
  /** The sheet that she sees. */
  readonly active: string;
}) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { planning, language } = messages;
  const { sheet, measures, findings } = library;
  return (
    <>
      <Section title={planning.library} topic="library">
        <p className={styles.text}>
          {sheet === undefined
            ? planning.libraryText
            : planning.libraryOwn({ sheet, count: formatCount(measures.length, language) })}
        </p>
        {sheet === undefined && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              void actions.press.writeLibrary();
            }}
          >
            {planning.writeLibrary}
          </Button>
        )}
      </Section>
      {findings.length > 0 && <Findings findings={findings} sheet={active} />}
    </>
  );
}
