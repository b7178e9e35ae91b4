import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { HelpTopic } from '../i18n/Messages';
import { Help } from './Help';

const useStyles = makeStyles({
  section: { marginTop: '24px', ':first-child': { marginTop: 0 } },
  head: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    gap: '4px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A part of a tab: a heading, its help, and what stands under it. */
export function Section({
  title,
  topic,
  children,
}: {
  readonly title: string;
  readonly topic: HelpTopic;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <Help topic={topic} subject={title} />
      </div>
      {children}
    </section>
  );
}
