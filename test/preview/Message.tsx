import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Words } from './words';

/** What could not be done, in one sentence. */
export function Message({
  text,
  words,
  onDismiss,
}: {
  readonly text: string;
  readonly words: Words;
  readonly onDismiss: () => void;
}) {
  return (
    <MessageBar intent="warning" className="message" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.dismiss}
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
