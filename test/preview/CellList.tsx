import { useEffect, useRef, useState } from 'react';

/** A cell's drop-down: the arrow beside the cell and, when open, the words to choose from. */
export function CellList({
  items,
  chosen,
  label,
  state,
  onToggle,
  onPick,
}: {
  readonly items: readonly string[];
  readonly chosen: string;
  readonly label: string;
  readonly state: 'open' | 'closed';
  readonly onToggle: () => void;
  readonly onPick: (item: string) => void;
}) {
  return (
    <>
      <button
        type="button"
        className="listArrow"
        tabIndex={-1}
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded={state === 'open'}
        onClick={onToggle}
      />
      {state === 'open' && (
        <OpenList items={items} chosen={chosen} label={label} onClose={onToggle} onPick={onPick} />
      )}
    </>
  );
}

function OpenList({
  items,
  chosen,
  label,
  onClose,
  onPick,
}: {
  readonly items: readonly string[];
  readonly chosen: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly onPick: (item: string) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(Math.max(0, items.indexOf(chosen)));
  useEffect(() => list.current?.focus(), []);
  return (
    <div
      ref={list}
      className="cellList"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`list-item-${String(at)}`}
      onKeyDown={(event) => {
        event.stopPropagation();
        const item = items[at];
        if (event.key === 'ArrowDown') setAt(Math.min(items.length - 1, at + 1));
        else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
        else if (event.key === 'Escape' || event.key === 'Tab') onClose();
        else if (event.key === 'Enter' && item !== undefined) onPick(item);
        else return;
        event.preventDefault();
      }}
    >
      {items.map((item, index) => (
        <div
          key={item}
          id={`list-item-${String(index)}`}
          role="option"
          tabIndex={-1}
          aria-selected={item === chosen}
          data-at={index === at}
          onPointerEnter={() => setAt(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onPick(item);
          }}
        >
          {item}
        </div>
      ))}
    </div>
  );
}
