import { makeStyles, tokens } from '@fluentui/react-components';
import type { Certainty, Known } from '../ita/Framework';
import { Chip } from './Chip';
import { useMessages } from './PaneContext';
import { toneVars } from './theme';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  source: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

const TONE_OF = {
  confirmed: 'good',
  inferred: 'steady',
  unconfirmed: 'care',
  officer: 'plain',
} as const satisfies Readonly<Record<Certainty, string>>;

/** How sure some rules are and where they were read, each different answer once. */
export function CertaintyNotes({ of }: { readonly of: readonly Known[] }) {
  const styles = useStyles();
  const { years } = useMessages().rules;
  const different = of.filter(
    ({ certainty, source }, index) =>
      of.findIndex((each) => each.certainty === certainty && each.source === source) === index,
  );
  return (
    <ul className={styles.list}>
      {different.map(({ certainty, source, rulesOf }) => (
        <li key={`${certainty} ${source}`} className={styles.source}>
          <Chip tone={toneVars(TONE_OF[certainty])}>{years.certainties[certainty]}</Chip>{' '}
          {rulesOf !== undefined && <strong>{years.assumed({ year: String(rulesOf) })} </strong>}
          {source !== '' && years.source({ source })}
        </li>
      ))}
    </ul>
  );
}
