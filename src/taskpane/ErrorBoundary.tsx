import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Messages } from '../i18n/Messages';
import { CopyDetails } from './CopyDetails';
import { NoticeScreen } from './NoticeScreen';
import { problemReport } from './problemReport';
import { ADDIN_VERSION, currentBuild } from './version';

interface Props {
  readonly messages: Messages;
  readonly describeHost: () => string;
  readonly children: ReactNode;
}

type State = { readonly kind: 'fine' } | { readonly kind: 'broken'; readonly error: unknown };

/** Keeps a fault in the pane from leaving it blank: a calm sentence, a second try, and a report. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { kind: 'fine' };

  static getDerivedStateFromError(error: unknown): State {
    return { kind: 'broken', error };
  }

  override render(): ReactNode {
    const { state } = this;
    const { messages, describeHost, children } = this.props;
    if (state.kind === 'fine') {
      return children;
    }
    return (
      <NoticeScreen
        notice={messages.crash}
        messages={messages}
        onTryAgain={() => {
          this.setState({ kind: 'fine' });
        }}
      >
        <CopyDetails
          report={() =>
            problemReport({
              version: ADDIN_VERSION,
              build: currentBuild(),
              describeHost,
              language: messages.language,
              error: state.error,
            })
          }
        />
      </NoticeScreen>
    );
  }
}
