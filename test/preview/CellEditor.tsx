import { useLayoutEffect, useRef } from 'react';
import { letterLook } from './cellLook';
import type { CellView } from './sheetView';

/** The field in a cell that is being typed into; it grows with its text. */
export function CellEditor({
  cell,
  text,
  label,
  onChange,
}: {
  readonly cell: CellView;
  readonly text: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${String(element.scrollHeight + 4)}px`;
  }, [text]);
  return (
    <textarea
      ref={field}
      className="cellEditor"
      aria-label={label}
      rows={1}
      spellCheck={false}
      value={text}
      style={letterLook(cell.style)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
