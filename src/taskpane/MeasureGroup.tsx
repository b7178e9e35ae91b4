import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { formatDay } from '../i18n/formatDay';
import { formatCount } from '../i18n/formatPoints';
import { ALL_UNITS, responsibleUnits } from '../thai/responsibleUnits';
import { daysBetween } from '../thai/IsoDate';
import type { MeasureState } from '../sheets/planStatus';
import { Chip } from './Chip';
import { useMessages, usePane } from './PaneContext';
import { ShowMore } from './ShowMore';
import { toneVars } from './theme';
import { usePressableStyles } from './usePressableStyles';

const FIRST = 4;

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, font: 'inherit' },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '8px 6px 8px 30px',
  },
  picked: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '10px',
    margin: '0 -6px',
    padding: '8px 6px',
  },
  tick: {
    width: '18px',
    height: '18px',
    margin: '3px 0 0',
    gridRow: '1 / span 2',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  measure: { overflowWrap: 'anywhere' },
  facts: {
    gridColumn: '-3 / -1',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const LETTERS = new Intl.Segmenter('th', { granularity: 'grapheme' });
/** About three lines of the pane; the whole text is one press away. */
const LONGEST = 96;

/** The beginning of a long text, never cut between a letter and its marks. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...LETTERS.segment(line)];
  return letters.length <= LONGEST ? line : `${line.slice(0, letters[LONGEST - 1]?.index).trimEnd()}…`;
}

/** The units of a measure in a few words. */
function useUnits(responsible: string): string {
  const { tracking } = useMessages();
  const units = responsibleUnits(responsible);
  if (units.length === 0) {
    return tracking.noUnit;
  }
  return units.map((unit) => (unit === ALL_UNITS ? tracking.allUnits : unit)).join(', ');
}

function Due({ state }: { readonly state: MeasureState }) {
  const { messages, actions } = usePane();
  const { tracking, language } = messages;
  if (state.due === undefined) {
    return null;
  }
  const left = daysBetween(actions.today(), state.due);
  const days = formatCount(Math.abs(left), language);
  const settled = state.status === 'done' || state.status === 'cancelled' || state.status === 'continuous';
  if (settled) {
    return null;
  }
  if (left < 0) {
    return <Chip tone={toneVars('alarm')}>{tracking.lateBy({ days })}</Chip>;
  }
  return (
    <Chip tone={toneVars(state.warning === 'dueSoon' ? 'care' : 'plain')}>
      {left === 0 ? tracking.dueToday : tracking.dueIn({ days })}
    </Chip>
  );
}

/** Measures that are being chosen; absent where a press goes to the row. */
export interface Picking {
  readonly isPicked: (state: MeasureState) => boolean;
  readonly pick: (state: MeasureState) => void;
}

/** Whether the measures shown stand on one sheet, which needs no name, or on several. */
export type SheetsShown = 'one' | 'several';

/** Where a press goes, in words. */
function useRowWords({ at }: MeasureState, sheets: SheetsShown): string {
  const { pane, follow } = useMessages();
  const row = String(at.row + 1);
  return sheets === 'one' ? pane.goToRow({ row }) : follow.rowOfSheet({ sheet: at.sheet, row });
}

function MeasureFacts({ state, sheets }: { readonly state: MeasureState; readonly sheets: SheetsShown }) {
  const styles = useStyles();
  const { tracking, follow, language } = useMessages();
  const row = useRowWords(state, sheets);
  const units = useUnits(state.responsible);
  return (
    <>
      <span className={styles.measure}>{shortened(state.measure)}</span>
      <span>
        <Due state={state} />
      </span>
      <span className={styles.facts}>
        {[
          state.percent === undefined
            ? undefined
            : follow.percent({ percent: formatCount(state.percent, language) }),
          state.due === undefined ? undefined : tracking.dueOn({ day: formatDay(state.due, language) }),
          units,
          row,
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </span>
    </>
  );
}

function MeasureEntry({
  state,
  picking,
  sheets,
}: {
  readonly state: MeasureState;
  readonly picking: Picking | undefined;
  readonly sheets: SheetsShown;
}) {
  const styles = useStyles();
  const pressable = usePressableStyles();
  const { messages, jumpTo } = usePane();
  const row = useRowWords(state, sheets);
  const { follow } = messages;
  if (picking !== undefined) {
    return (
      <li>
        <label className={mergeClasses(pressable.row, styles.picked)}>
          <input
            type="checkbox"
            className={styles.tick}
            checked={picking.isPicked(state)}
            aria-label={follow.pickOne({ measure: shortened(state.measure) })}
            onChange={() => {
              picking.pick(state);
            }}
          />
          <MeasureFacts state={state} sheets={sheets} />
        </label>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(pressable.row, pressable.wide, styles.row)}
        title={row}
        onClick={() => {
          jumpTo(state.at);
        }}
      >
        <MeasureFacts state={state} sheets={sheets} />
      </button>
    </li>
  );
}

/** Measures that ask for the same thing, under a heading that opens and closes. */
export function MeasureGroup({
  title,
  states,
  begins,
  picking,
  sheets,
}: {
  readonly title: string;
  readonly states: readonly MeasureState[];
  readonly begins: 'open' | 'closed';
  readonly picking?: Picking | undefined;
  readonly sheets: SheetsShown;
}) {
  const styles = useStyles();
  const pressable = usePressableStyles();
  const { language } = useMessages();
  const [extent, setExtent] = useState(begins);
  const id = useId();
  if (states.length === 0) {
    return null;
  }
  const open = extent === 'open';
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={mergeClasses(pressable.row, pressable.opener)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setExtent(open ? 'closed' : 'open');
          }}
        >
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          <span>{title}</span>
          <span className={styles.count}>{formatCount(states.length, language)}</span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && (
          <ShowMore entries={states} first={FIRST}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map((state) => (
                  <MeasureEntry
                    key={`${state.at.row} ${state.at.sheet}`}
                    state={state}
                    picking={picking}
                    sheets={sheets}
                  />
                ))}
              </ul>
            )}
          </ShowMore>
        )}
      </div>
    </div>
  );
}
