import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { formatCount } from '../i18n/formatPoints';
import { AGENCY_ORDERS, viewAgencies } from '../ita/AgencyRegister';
import type { AgencyView, RegisteredAgency } from '../ita/AgencyRegister';
import { AGENCY_HEIGHT, AgencyOption } from './AgencyOption';
import { useMessages } from './PaneContext';
import { createRowWindow } from './rowWindow';
import { SelectBox } from './SelectBox';
import { useBoxStyles } from './useBoxStyles';

/** So many rows a page key goes. */
const PAGE = 6;

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    gap: '8px',
    marginTop: '4px',
  },
  shown: {
    margin: '8px 0 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    position: 'relative',
    height: 'min(440px, 62vh)',
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarWidth: 'thin',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':focus-visible [aria-selected=true]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
    },
  },
  short: { height: 'auto' },
  all: { position: 'relative' },
  none: { margin: 0, padding: '20px 12px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** Where a key leads from a row: to which row, or into the agency. */
function stepOf(key: string, active: number, last: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: last,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), last);
}

/** All agencies of a sheet to search, sort and choose from; only the rows in view are drawn. */
export function AgencyList({
  register,
  view,
  lastChosen,
  onView,
  onChoose,
}: {
  readonly register: readonly RegisteredAgency[];
  readonly view: AgencyView;
  /** The agency that was looked at last, by its number in the register: the list begins there. */
  readonly lastChosen: number | undefined;
  readonly onView: (view: AgencyView) => void;
  readonly onChoose: (agency: RegisteredAgency) => void;
}) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const { province, language } = useMessages();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [rows] = useState(() => createRowWindow(AGENCY_HEIGHT));
  const asked = useDeferredValue(view);
  const agencies = useMemo(() => viewAgencies(register, asked), [register, asked]);
  const { first, end, total } = useSyncExternalStore(rows.subscribe, rows.snapshot);
  const [activeAgency, setActiveAgency] = useState(lastChosen);
  const active = Math.max(
    0,
    agencies.findIndex(({ index }) => index === activeAgency),
  );
  useEffect(() => {
    const element = list.current;
    return element === null ? undefined : rows.attach(element);
  }, [rows]);
  useEffect(() => {
    rows.count(agencies.length);
  }, [rows, agencies]);
  const begin = useRef(lastChosen === undefined ? undefined : active);
  useEffect(() => {
    if (begin.current !== undefined) {
      rows.reveal(begin.current);
      list.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [rows]);
  const onKeyDown = (event: KeyboardEvent) => {
    const agency = agencies[active];
    if ((event.key === 'Enter' || event.key === ' ') && agency !== undefined) {
      event.preventDefault();
      onChoose(agency);
      return;
    }
    const next = stepOf(event.key, active, agencies.length - 1);
    if (next !== undefined) {
      event.preventDefault();
      setActiveAgency(agencies[next]?.index);
      rows.reveal(next);
    }
  };
  const onClick = ({ target }: MouseEvent) => {
    const option = target instanceof Element ? target.closest('[data-row]') : null;
    const agency = agencies[Number(option?.getAttribute('data-row') ?? -1)];
    if (agency !== undefined) {
      onChoose(agency);
    }
  };
  const optionId = (agency: RegisteredAgency) => `${id}-${String(agency.index)}`;
  const drawn = agencies.slice(first, end);
  const activeDrawn = drawn.find((_, offset) => first + offset === active);
  return (
    <>
      <div className={styles.tools}>
        <label className={boxes.label}>
          <span>{province.search}</span>
          <input
            type="search"
            className={boxes.box}
            value={view.search}
            placeholder={province.searchHint}
            onChange={(event) => {
              onView({ ...view, search: event.target.value });
            }}
          />
        </label>
        <SelectBox
          label={province.order}
          value={view.order}
          options={AGENCY_ORDERS.map((value) => ({ value, words: province.orders[value] }))}
          onChoose={(value) => {
            onView({ ...view, order: AGENCY_ORDERS.find((order) => order === value) ?? view.order });
          }}
        />
      </div>
      <p className={styles.shown} role="status">
        {province.shown({
          count: formatCount(agencies.length, language),
          all: formatCount(register.length, language),
        })}
      </p>
      {agencies.length === 0 && <p className={styles.none}>{province.noneFound}</p>}
      <div
        ref={list}
        role="listbox"
        aria-label={province.list}
        aria-activedescendant={activeDrawn === undefined ? undefined : optionId(activeDrawn)}
        tabIndex={0}
        hidden={agencies.length === 0}
        className={mergeClasses(styles.list, agencies.length < PAGE && styles.short)}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div className={styles.all} style={{ height: `${total}px` }} role="presentation">
          {drawn.map((agency, offset) => (
            <AgencyOption
              key={agency.index}
              agency={agency}
              id={optionId(agency)}
              row={first + offset}
              rows={agencies.length}
              state={
                agency.index === activeAgency ? 'chosen' : first + offset === active ? 'active' : 'other'
              }
            />
          ))}
        </div>
      </div>
    </>
  );
}
