import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';

/** The unseen field that has the keyboard while no cell is edited; whatever is typed into it begins to edit the active cell. */
export function KeyCatcher({
  ref,
  label,
  onType,
  onKeyDown,
  onCopy,
  onPaste,
}: {
  readonly ref: Ref<HTMLTextAreaElement>;
  /** The active cell's address and text, for who does not see it. */
  readonly label: string;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}) {
  return (
    <textarea
      ref={ref}
      className="keyCatcher"
      aria-label={label}
      rows={1}
      spellCheck={false}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPaste={onPaste}
      onInput={(event) => {
        const field = event.currentTarget;
        if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return;
        const text = field.value;
        field.value = '';
        if (text !== '') onType(text);
      }}
      onCompositionEnd={(event) => {
        const field = event.currentTarget;
        const text = field.value;
        field.value = '';
        if (text !== '') onType(text);
      }}
    />
  );
}
