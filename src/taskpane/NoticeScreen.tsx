import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Messages, Titled } from '../i18n/Messages';

const useStyles = makeStyles({
  screen: {
    maxWidth: '420px',
    margin: '0 auto',
    padding: '40px 24px',
    display: 'grid',
    gap: '12px',
    justifyItems: 'start',
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '12px 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: 1.6 },
});

/** A whole screen with one plain sentence, where there is no pane to show. */
export function NoticeScreen({
  notice,
  messages,
  onTryAgain,
  children,
}: {
  readonly notice: Titled;
  readonly messages: Messages;
  readonly onTryAgain: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <p className={styles.name}>{messages.pane.name}</p>
      <div role="alert">
        <h1 className={styles.title}>{notice.title}</h1>
        <p className={styles.text}>{notice.text}</p>
      </div>
      <Button appearance="primary" onClick={onTryAgain}>
        {messages.pane.tryAgain}
      </Button>
      {children}
    </main>
  );
}
