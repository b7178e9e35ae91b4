import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { HelpTopic } from '../i18n/Messages';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  place: { display: 'inline-flex' },
  button: {
    minWidth: '32px',
    // The sign itself stands on the edge of the text, the button reaches beyond it.
    justifyContent: 'flex-end',
    paddingInlineEnd: '6px',
    marginInlineEnd: '-6px',
    color: tokens.colorNeutralForeground3,
  },
  bubble: {
    position: 'absolute',
    zIndex: 1,
    top: '100%',
    insetInline: 0,
    padding: '12px 14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: 1.6,
  },
});

/**
 * A small button that explains the part of the pane it stands in. The text lies over what follows, as wide as the nearest
 * element that is positioned; Escape, another press or leaving the button closes it.
 */
export function Help({ topic, subject }: { readonly topic: HelpTopic; readonly subject: string }) {
  const styles = useStyles();
  const { help, pane } = useMessages();
  const [state, setState] = useState<'open' | 'closed'>('closed');
  const open = state === 'open';
  const label = pane.helpAbout({ subject });
  return (
    <span className={styles.place}>
      <Button
        className={styles.button}
        appearance="transparent"
        icon={<Info16Regular />}
        aria-label={label}
        aria-expanded={open}
        onClick={(event) => {
          // Not every browser gives the focus to a pressed button, and leaving it is what closes the text.
          event.currentTarget.focus();
          setState(open ? 'closed' : 'open');
        }}
        onKeyDown={(event) => {
          if (open && event.key === 'Escape') {
            // Unhandled, Escape would take her out of the pane.
            event.preventDefault();
            event.stopPropagation();
            setState('closed');
          }
        }}
        onBlur={() => {
          setState('closed');
        }}
      />
      <span role="status">
        {open && (
          <span className={styles.bubble} role="group" aria-label={label}>
            {help[topic]}
          </span>
        )}
      </span>
    </span>
  );
}
