import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { usePressableStyles } from './usePressableStyles';

const useStyles = makeStyles({
  low: { minHeight: '36px' },
  body: { padding: '4px 0 12px' },
});

/** A part that opens and closes; closed, nothing of it is made. */
export function Disclosure({
  title,
  label,
  children,
}: {
  readonly title: string;
  /** What the button says besides its title to those who do not see where it stands. */
  readonly label?: string;
  readonly children: () => ReactNode;
}) {
  const styles = useStyles();
  const pressable = usePressableStyles();
  const [extent, setExtent] = useState<'open' | 'closed'>('closed');
  const id = useId();
  const open = extent === 'open';
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(pressable.row, pressable.opener, styles.low)}
        aria-expanded={open}
        aria-controls={id}
        {...(label === undefined ? {} : { 'aria-label': `${title} ${label}` })}
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
