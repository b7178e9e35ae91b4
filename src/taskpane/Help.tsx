import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { HelpTopic } from '../i18n/Messages';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  // The sign itself stands on the edge of the text, the button reaches beyond it.
  button: {
    minWidth: '32px',
    justifyContent: 'flex-end',
    paddingInlineEnd: '6px',
    marginInlineEnd: '-6px',
    color: tokens.colorNeutralForeground3,
  },
  surface: { maxWidth: '280px', boxSizing: 'border-box', fontSize: tokens.fontSizeBase300, lineHeight: 1.6 },
});

/** A small button that explains the part of the pane it stands in. */
export function Help({ topic, subject }: { readonly topic: HelpTopic; readonly subject: string }) {
  const styles = useStyles();
  const { help, pane } = useMessages();
  const label = pane.helpAbout({ subject });
  return (
    <Popover withArrow trapFocus={false} positioning={{ position: 'below', align: 'center' }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} appearance="subtle" icon={<Info16Regular />} aria-label={label} />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label}>
        {help[topic]}
      </PopoverSurface>
    </Popover>
  );
}
