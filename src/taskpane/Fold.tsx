import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { Suspense, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { HelpTopic } from '../i18n/Messages';
import { Help } from './Help';
import { Spinning } from './Spinning';
import { usePressableStyles } from './usePressableStyles';

const useStyles = makeStyles({
  section: { marginTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
  },
  title: { margin: 0, flexGrow: 1, minWidth: 0, font: 'inherit' },
  words: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  body: { paddingBottom: '12px' },
});

/** A part of a tab that is folded away behind its heading until it is asked for. */
export function Fold({
  title,
  summary,
  topic,
  begins = 'closed',
  children,
}: {
  readonly title: string;
  /** A few words beside the heading, so that opening is often not needed. */
  readonly summary?: string | undefined;
  readonly topic?: HelpTopic;
  readonly begins?: 'open' | 'closed';
  /** Drawn only while it is open. */
  readonly children: () => ReactNode;
}) {
  const styles = useStyles();
  const pressable = usePressableStyles();
  const [extent, setExtent] = useState(begins);
  const id = useId();
  const open = extent === 'open';
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <button
            type="button"
            className={mergeClasses(pressable.row, pressable.opener)}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => {
              setExtent(open ? 'closed' : 'open');
            }}
          >
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            <span id={`${id}-title`} className={styles.words}>
              {title}
            </span>
            {summary !== undefined && <span className={styles.summary}>{summary}</span>}
          </button>
        </h2>
        {topic !== undefined && open && <Help topic={topic} subject={title} />}
      </div>
      <div id={id} className={mergeClasses(open && styles.body)} hidden={!open}>
        {open && <Suspense fallback={<Spinning />}>{children()}</Suspense>}
      </div>
    </section>
  );
}
