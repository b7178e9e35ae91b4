import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './PaneContext';
import { useEditorStyles } from './useEditorStyles';

/** The form in which the officer says how the sheet is to be read: each choice is kept at once, no cell changes. */
export function CorrectionForm({
  title,
  onReset,
  onDone,
  children,
}: {
  readonly title: string;
  /** Takes every correction back; absent where there is nothing that could be read in another way. */
  readonly onReset?: (() => void) | undefined;
  readonly onDone: () => void;
  readonly children: ReactNode;
}) {
  const form = useEditorStyles();
  const { messages, busy } = usePane();
  const { correct, understood } = messages;
  return (
    <div className={form.form} role="group" aria-label={title}>
      {children}
      <p className={form.note}>{correct.hint}</p>
      <div className={form.buttons}>
        {onReset !== undefined && (
          <Button disabledFocusable={busy} onClick={onReset}>
            {understood.reset}
          </Button>
        )}
        <Button appearance="primary" onClick={onDone}>
          {understood.close}
        </Button>
      </div>
    </div>
  );
}
