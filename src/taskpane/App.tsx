import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Readiness } from '../excel/office';
import type { Language } from '../i18n/Language';
import type { Messages } from '../i18n/Messages';
import { messagesIn } from '../i18n/messagesIn';
import { th } from '../i18n/th';
import { ErrorBoundary } from './ErrorBoundary';
import { NoticeScreen } from './NoticeScreen';
import type { PaneActions } from './PaneActions';
import { PaneView } from './PaneView';
import { rememberedLanguage, rememberLanguage } from './rememberedLanguage';
import { themeFor } from './theme';

/** The whole pane, or one plain sentence why there is none. */
export function App({
  readiness,
  actions,
  shade = 'light',
  onReload,
}: {
  readonly readiness: Readiness;
  readonly actions: PaneActions;
  readonly shade?: 'light' | 'dark';
  readonly onReload: () => void;
}) {
  const [language, setLanguage] = useState(rememberedLanguage);
  const [messages, setMessages] = useState<Messages>(th);
  useEffect(() => {
    let wanted: 'still' | 'noMore' = 'still';
    messagesIn(language).then(
      (found) => {
        if (wanted === 'still') {
          setMessages(found);
        }
      },
      // Words that can't be loaded leave the pane as it speaks now.
      () => undefined,
    );
    return () => {
      wanted = 'noMore';
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = messages.language;
    document.title = messages.pane.name;
  }, [messages]);
  const change = (next: Language) => {
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <FluentProvider theme={themeFor(shade)} style={{ colorScheme: shade }}>
      <ErrorBoundary messages={messages} describeHost={actions.describeHost}>
        {readiness.kind === 'ready' ? (
          <PaneView actions={actions} messages={messages} setLanguage={change} />
        ) : (
          <NoticeScreen
            notice={messages.notReady[readiness.kind]}
            messages={messages}
            onTryAgain={onReload}
          />
        )}
      </ErrorBoundary>
    </FluentProvider>
  );
}
