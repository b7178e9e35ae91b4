import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  edit: {
    flexShrink: 0,
    minWidth: 'max-content',
    marginInlineEnd: '-6px',
    paddingInline: '6px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
});

/**
 * What was read of the sheet, with the button that leads to the first field of the form that corrects it; closed, the focus is
 * on the button again.
 */
export function Correctable({
  head,
  begins = 'closed',
  form,
  children,
}: {
  /** What stands beside the button. */
  readonly head: ReactNode;
  readonly begins?: 'open' | 'closed';
  /** Absent where nothing can be corrected. */
  readonly form: ((close: () => void) => ReactNode) | undefined;
  /** What stands between the button and the form. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { correct } = useMessages();
  const [extent, setExtent] = useState(begins);
  const openerId = useId();
  const formId = useId();
  const open = () => {
    // The form has to stand there before its first field can be given the focus.
    flushSync(() => {
      setExtent('open');
    });
    document.getElementById(formId)?.querySelector('select')?.focus();
  };
  const close = () => {
    setExtent('closed');
    document.getElementById(openerId)?.focus();
  };
  return (
    <div>
      <div className={styles.head}>
        {head}
        {form !== undefined && (
          <Button
            className={styles.edit}
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-expanded={extent === 'open'}
            aria-controls={formId}
            id={openerId}
            onClick={open}
          >
            {correct.open}
          </Button>
        )}
      </div>
      {children}
      <div id={formId}>{extent === 'open' && form?.(close)}</div>
    </div>
  );
}
