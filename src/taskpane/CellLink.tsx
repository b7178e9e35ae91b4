import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../sheets/Place';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  // As high as a fingertip, without spreading the lines.
  link: {
    display: 'inline-block',
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
