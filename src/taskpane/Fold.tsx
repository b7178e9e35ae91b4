import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { Suspense, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { HelpTopic } from '../i18n/Messages';
import { Help } from './Help';
import { Spinning } from './Spinning';

const useStyles = makeStyles({
  section: { marginTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
  },
  title: { margin: 0, flexGrow: 1, minWidth: 0, font: 'inherit' },
  opener: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    padding: '4px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
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
  const [extent, setExtent] = useState(begins);
  const id = useId();
  const open = extent === 'open';
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <button
            type="button"
            className={styles.opener}
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
