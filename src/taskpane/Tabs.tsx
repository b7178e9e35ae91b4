import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

/** One tab: its name, what it shows (words or a sign) and, for a sign, its words. */
export interface TabEntry<T extends string> {
  readonly name: T;
  readonly face: ReactNode;
  readonly label?: string;
}

const useStyles = makeStyles({
  list: { display: 'flex' },
  // A sign stands apart from the tabs in words, at the end of the row.
  sign: { marginInlineStart: 'auto' },
  tab: {
    position: 'relative',
    minWidth: '44px',
    minHeight: '48px',
    padding: '0 12px',
    display: 'grid',
    placeItems: 'center',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '12px',
      bottom: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
});

/** The id of a tab, to name its panel by. */
export function tabId(name: string): string {
  return `tab-${name}`;
}

/** A row of tabs; the arrow keys, Home and End go from one to the next, as everywhere in Office. */
export function Tabs<T extends string>({
  tabs,
  chosen,
  panel,
  onChoose,
}: {
  readonly tabs: readonly TabEntry<T>[];
  readonly chosen: T;
  /** The id of the panel that shows the chosen tab. */
  readonly panel: string;
  readonly onChoose: (name: T) => void;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent, index: number) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (index + 1) % tabs.length,
      ArrowLeft: (index + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[event.key];
    const next = target === undefined ? undefined : tabs[target];
    if (next === undefined) {
      return;
    }
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" className={styles.list}>
      {tabs.map(({ name, face, label }, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          className={mergeClasses(
            styles.tab,
            label !== undefined && styles.sign,
            name === chosen && styles.chosen,
          )}
          aria-selected={name === chosen}
          aria-controls={panel}
          tabIndex={name === chosen ? 0 : -1}
          {...(label === undefined ? {} : { 'aria-label': label, title: label })}
          onClick={() => {
            onChoose(name);
          }}
          onKeyDown={(event) => {
            step(event, index);
          }}
        >
          {face}
        </button>
      ))}
    </div>
  );
}
