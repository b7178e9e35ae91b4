import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Words } from './words';

/** The name box and the formula bar: where the active cell is and what was typed into it. */
export function FormulaBar({
  address,
  text,
  words,
  onGo,
  onEdit,
  onKeyDown,
}: {
  readonly address: string;
  /** The draft while a cell is edited, else what stands in the active cell. */
  readonly text: string;
  readonly words: Words;
  readonly onGo: (address: string) => void;
  readonly onEdit: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const [wanted, setWanted] = useState<string>();
  return (
    <div className="formulaBar">
      <input
        className="nameBox"
        aria-label={words.nameBox}
        spellCheck={false}
        value={wanted ?? address}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setWanted(event.target.value)}
        onBlur={() => setWanted(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setWanted(undefined);
          if (event.key !== 'Enter' || wanted === undefined) return;
          setWanted(undefined);
          onGo(wanted);
        }}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        className="formulaField"
        aria-label={words.formulaBar}
        spellCheck={false}
        value={text.replaceAll('\n', ' ⏎ ')}
        onChange={(event) => onEdit(event.target.value.replaceAll(' ⏎ ', '\n'))}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
