import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '36px',
    padding: '4px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { padding: '4px 0 12px' },
});

/** A part that opens and closes; closed, nothing of it is made. */
export function Disclosure({
  title,
  label,
  children,
}: {
  readonly title: string;
  /** What the button says to those who do not see where it stands. */
  readonly label?: string;
  readonly children: () => ReactNode;
}) {
  const styles = useStyles();
  const [extent, setExtent] = useState<'open' | 'closed'>('closed');
  const id = useId();
  const open = extent === 'open';
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={() => {
          setExtent(open ? 'closed' : 'open');
        }}
      >
        {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <span>{title}</span>
      </button>
      <div id={id} className={open ? styles.body : undefined}>
        {open && children()}
      </div>
    </div>
  );
}
