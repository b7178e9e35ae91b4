import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatCount } from '../i18n/formatPoints';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  more: {
    paddingInline: '4px',
    marginInlineStart: '-4px',
    minWidth: 'max-content',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
});

/** A list that begins with its first entries and shows the rest when asked. */
export function ShowMore<T>({
  entries,
  first,
  children,
}: {
  readonly entries: readonly T[];
  readonly first: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}) {
  const styles = useStyles();
  const { pane, language } = useMessages();
  const [extent, setExtent] = useState<'first' | 'all'>('first');
  const shown = extent === 'all' ? entries : entries.slice(0, first);
  return (
    <>
      {children(shown)}
      {entries.length > first && (
        <Button
          className={styles.more}
          appearance="transparent"
          aria-expanded={extent === 'all'}
          onClick={() => {
            setExtent(extent === 'all' ? 'first' : 'all');
          }}
        >
          {extent === 'all' ? pane.showLess : pane.showAll({ count: formatCount(entries.length, language) })}
        </Button>
      )}
    </>
  );
}
