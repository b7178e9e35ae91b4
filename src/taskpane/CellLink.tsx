import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../sheets/Place';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  // As high as a fingertip, without spreading the lines; a short name is as wide as one.
  link: {
    display: 'inline-block',
    minWidth: '24px',
    paddingBlock: '6px',
    marginBlock: '-6px',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    textAlign: 'start',
  },
});

/** Words that take the officer to a cell. */
export function CellLink({ to, children }: { readonly to: Place; readonly children: ReactNode }) {
  const styles = useStyles();
  const { jumpTo } = usePane();
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => {
        jumpTo(to);
      }}
    >
      {children}
    </Link>
  );
}
