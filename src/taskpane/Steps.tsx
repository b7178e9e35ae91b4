import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FirstSteps } from '../i18n/Messages';

const useStyles = makeStyles({
  box: { marginTop: '24px', display: 'grid', justifyItems: 'center' },
  title: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  list: {
    listStyleType: 'none',
    counterReset: 'step',
    margin: '16px 0 0',
    padding: 0,
    display: 'grid',
    gap: '12px',
  },
  step: {
    counterIncrement: 'step',
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    columnGap: '12px',
    '::before': {
      content: 'counter(step)',
      display: 'grid',
      placeItems: 'center',
      width: '28px',
      height: '28px',
      borderRadius: '50%',
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  more: { marginTop: '20px', width: '100%' },
});

/** A sheet with coloured scores, as a small picture. */
function Picture() {
  const rows = ['good', 'steady', 'care', 'alarm'].map((tone, index) => ({ tone, y: 22 + index * 13 }));
  return (
    <svg width="112" height="84" viewBox="0 0 112 84" aria-hidden focusable="false">
      <rect
        x="1"
        y="1"
        width="110"
        height="82"
        rx="6"
        fill={tokens.colorNeutralBackground1}
        stroke={tokens.colorNeutralStroke1}
      />
      <path d="M1 15h110V7a6 6 0 0 0-6-6H7a6 6 0 0 0-6 6z" fill={tokens.colorBrandBackground} />
      {rows.map(({ tone, y }) => (
        <g key={tone}>
          <rect
            x="10"
            y={y + 2}
            width={40 + (y % 17)}
            height="5"
            rx="2.5"
            fill={tokens.colorNeutralStroke1}
          />
          <rect x="76" y={y} width="26" height="9" rx="2" fill={`var(--${tone}Bar)`} />
        </g>
      ))}
    </svg>
  );
}

/** What to do first, in three lines, where a tab has nothing to show. */
export function Steps({ first, children }: { readonly first: FirstSteps; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Picture />
      <h2 className={styles.title}>{first.title}</h2>
      <ol className={styles.list}>
        {first.steps.map((step) => (
          <li key={step} className={styles.step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <div className={styles.more}>{children}</div>
    </div>
  );
}
