import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import { formatCount } from '../i18n/formatPoints';
import { sayFinding } from '../i18n/sayFinding';
import { sayCell, sayPlace } from '../i18n/sayPlace';
import type { Finding } from '../ita/Finding';
import type { Place } from '../sheets/Place';
import { CellLink } from './CellLink';
import { useMessages } from './PaneContext';
import { Section } from './Section';
import { ShowMore } from './ShowMore';
import { toneVars } from './theme';

const FIRST = 4;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, display: 'grid', gap: '8px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    overflowWrap: 'anywhere',
  },
  error: { borderInlineStartColor: toneVars('alarm').bar },
  note: { borderInlineStartColor: toneVars('plain').bar },
  errorIcon: { color: toneVars('alarm').ink, marginTop: '2px' },
  noteIcon: { color: tokens.colorNeutralForeground2, marginTop: '2px' },
  text: { margin: 0 },
  severity: { fontWeight: tokens.fontWeightSemibold },
  errorWord: { color: toneVars('alarm').ink },
});

interface OnSheet {
  /** The sheet that is spoken of: a cell on another one is named with its own. */
  readonly sheet: string;
}

function FindingEntry({ finding, sheet }: OnSheet & { readonly finding: Finding<Place> }) {
  const styles = useStyles();
  const messages = useMessages();
  const { at } = finding;
  const isError = finding.severity === 'error';
  return (
    <li className={mergeClasses(styles.entry, isError ? styles.error : styles.note)}>
      {isError ? (
        <Warning20Filled className={styles.errorIcon} />
      ) : (
        <Info20Regular className={styles.noteIcon} />
      )}
      <div>
        <p className={styles.text}>
          <span className={mergeClasses(styles.severity, isError && styles.errorWord)}>
            {isError ? messages.scores.error : messages.scores.note}
          </span>
          {' – '}
          {sayFinding(finding, messages)}
        </p>
        {at !== undefined && (
          <CellLink to={at}>
            {messages.pane.goToCell({ cell: at.sheet === sheet ? sayCell(at) : sayPlace(at) })}
          </CellLink>
        )}
      </div>
    </li>
  );
}

/** What is wrong or odd in what was typed, errors first, each with the way to its cell. Nothing where all is well. */
export function Findings({ findings, sheet }: OnSheet & { readonly findings: readonly Finding<Place>[] }) {
  const styles = useStyles();
  const { scores, language } = useMessages();
  if (findings.length === 0) {
    return null;
  }
  const errorsFirst = [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity === 'note'),
  ];
  return (
    <Section title={scores.findings({ count: formatCount(findings.length, language) })} topic="findings">
      <ShowMore entries={errorsFirst} first={FIRST}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((finding, index) => (
              <FindingEntry key={index} finding={finding} sheet={sheet} />
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}
