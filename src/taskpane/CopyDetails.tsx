import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from './PaneContext';
import { useBoxStyles } from './useBoxStyles';

const useStyles = makeStyles({
  said: { marginInlineStart: '12px' },
  text: { marginTop: '8px' },
});

/** Copies a report; where the office's rules forbid that, the text is shown to be copied by hand. */
export function CopyDetails({ report }: { readonly report: () => string }) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const { pane } = useMessages();
  const [state, setState] = useState<
    { readonly kind: 'idle' | 'copied' } | { readonly kind: 'byHand'; readonly text: string }
  >({
    kind: 'idle',
  });
  const copy = async () => {
    const text = report();
    try {
      await navigator.clipboard.writeText(text);
      setState({ kind: 'copied' });
    } catch {
      setState({ kind: 'byHand', text });
    }
  };
  return (
    <div>
      <Button
        icon={<Copy20Regular />}
        onClick={() => {
          void copy();
        }}
      >
        {pane.copyDetails}
      </Button>
      <span role="status" className={styles.said}>
        {state.kind === 'copied' ? pane.copied : ''}
      </span>
      {state.kind === 'byHand' && (
        <label className={mergeClasses(boxes.label, styles.text)}>
          <span>{pane.copyByHand}</span>
          <textarea
            className={boxes.box}
            readOnly
            rows={5}
            value={state.text}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </label>
      )}
    </div>
  );
}
