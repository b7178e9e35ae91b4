import type { SheetTab } from './workbookView';
import type { Words } from './words';

/** The tabs under the grid; the arrow keys go from one to the next. */
export function SheetTabs({
  tabs,
  activeId,
  words,
  onActivate,
}: {
  readonly tabs: readonly SheetTab[];
  readonly activeId: string;
  readonly words: Words;
  readonly onActivate: (name: string) => void;
}) {
  return (
    <div className="sheetTabs" role="tablist" aria-label={words.sheets}>
      {tabs.map(({ id, name, color }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="sheetTab"
          aria-selected={id === activeId}
          tabIndex={id === activeId ? 0 : -1}
          style={color === undefined ? undefined : { boxShadow: `inset 0 -3px ${color}` }}
          onClick={() => onActivate(name)}
          onKeyDown={(event) => {
            const next =
              event.key === 'ArrowRight'
                ? tabs[index + 1]
                : event.key === 'ArrowLeft'
                  ? tabs[index - 1]
                  : undefined;
            if (next === undefined) return;
            event.preventDefault();
            const buttons = event.currentTarget.parentElement?.querySelectorAll('button');
            buttons?.[tabs.indexOf(next)]?.focus();
            onActivate(next.name);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
