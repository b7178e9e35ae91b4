import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { withOwnNames } from '../i18n/withOwnNames';
import type { Framework } from '../ita/Framework';
import { PaneContext, usePane } from './PaneContext';

/** A part of the pane in which indicators bear the names that the officer gave them for the year of its scores. */
export function OwnNames({
  framework,
  children,
}: {
  readonly framework: Framework;
  readonly children: ReactNode;
}) {
  const pane = usePane();
  const named = useMemo(
    () => ({ ...pane, messages: withOwnNames(pane.messages, framework) }),
    [pane, framework],
  );
  return <PaneContext value={named}>{children}</PaneContext>;
}
