import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ClipboardEvent, KeyboardEvent, PointerEvent } from 'react';
import { columnLetters } from '../host/address';
import type { Area } from '../host/Workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../host/Workbook';
import { CellEditor } from './CellEditor';
import { CellList } from './CellList';
import { KeyCatcher } from './KeyCatcher';
import { COLUMN_HEADING, GridRow, ROW_HEADING } from './GridRow';
import { columnPixels } from './lineSizes';
import { createLineWindows } from './lineWindow';
import { areaBetween, jumpFrom, stepFrom } from './moveCell';
import type { Direction, Spot } from './moveCell';
import { createRowHeights } from './rowHeights';
import type { SheetView } from './sheetView';
import { createTextRuler } from './textRuler';
import type { Words } from './words';

/** The cell that is active, and the cell that the selection reaches to from it. */
export interface Cursor {
  readonly anchor: Spot;
  readonly focus: Spot;
}

/** Text that is being typed into the active cell; arrow keys end `typing`, and move within `editing`. */
export interface Draft {
  readonly kind: 'typing' | 'editing';
  readonly text: string;
}

/** What the officer does in the grid. */
export interface GridActs {
  select(areas: readonly Area[], cursor: Cursor): void;
  /** Begins to type over the active cell, or to edit what stands in it. */
  begin(draft: 'edit' | { readonly text: string }): void;
  readonly change: (text: string) => void;
  /** Puts the draft into the cell and goes on to `next`. */
  commit(next: Direction | 'stay'): void;
  cancel(): void;
  erase(): void;
  pick(item: string): void;
  copy(): string;
  paste(text: string): void;
  /** Hands the keyboard on to the ribbon: Tab stays in the sheet. */
  leave(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** Empty rows and columns drawn after the last filled one. */
const MORE_ROWS = 60;
const MORE_COLUMNS = 12;
const LEAST_COLUMNS = 26;

/** The worksheet: cells, headings, selection and typing, as much of it drawn as is seen. */
export function SheetGrid({
  view,
  selection,
  cursor,
  draft,
  list,
  acts,
  words,
}: {
  readonly view: SheetView;
  readonly selection: readonly Area[];
  readonly cursor: Cursor;
  readonly draft: Draft | undefined;
  /** What the active cell's drop-down offers; undefined where it has none. */
  readonly list: readonly string[] | undefined;
  readonly acts: GridActs;
  readonly words: Words;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rowWindows] = useState(() => createLineWindows('vertical'));
  const [columnWindows] = useState(() => createLineWindows('horizontal'));
  const [ruler] = useState(() => createTextRuler(document));
  const [heights] = useState(() => createRowHeights(ruler));
  const [listState, setListState] = useState<'open' | 'closed'>('closed');
  const rows = useSyncExternalStore(rowWindows.subscribe, rowWindows.snapshot);
  const columns = useSyncExternalStore(columnWindows.subscribe, columnWindows.snapshot);
  const { sheet, extent } = view;
  const frozen = sheet.freeze ?? { rows: 0, columns: 0 };
  const widthOf = useMemo(() => (column: number) => columnPixels(view.sheet, column), [view]);
  const { anchor, focus } = cursor;
  const rowCount = Math.min(MAX_ROWS, Math.max(extent.rows, focus.row + 1) + MORE_ROWS);
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(LEAST_COLUMNS, Math.max(extent.columns, focus.column + 1) + MORE_COLUMNS),
  );

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const detach = [rowWindows.attach(element), columnWindows.attach(element)];
    return () => detach.forEach((undo) => undo());
  }, [rowWindows, columnWindows]);

  useLayoutEffect(() => {
    heights.show(view, widthOf);
    columnWindows.plan({
      count: columnCount,
      sizeOf: widthOf,
      heading: ROW_HEADING,
      frozen: view.sheet.freeze?.columns ?? 0,
      also: (first, last) =>
        view.sheet.merges
          .filter((one) => one.column < first && one.column + one.columns > first && one.column <= last)
          .map((one) => one.column),
    });
    rowWindows.plan({
      count: rowCount,
      sizeOf: heights.sizeOf,
      heading: COLUMN_HEADING,
      frozen: view.sheet.freeze?.rows ?? 0,
      also: (first, last) =>
        view.sheet.merges
          .filter((one) => one.row < first && one.row + one.rows > first && one.row <= last)
          .map((one) => one.row),
    });
  }, [view, widthOf, rowCount, columnCount, heights, rowWindows, columnWindows]);

  useLayoutEffect(() => {
    if (!heights.measure(rows.lines.map(({ index }) => index))) return;
    for (const { index, size } of rows.lines) {
      const measured = heights.sizeOf(index);
      if (measured !== size) rowWindows.resize(index, measured);
    }
  }, [rows, heights, rowWindows, view]);

  useEffect(() => {
    rowWindows.reveal(focus.row);
    columnWindows.reveal(focus.column);
  }, [focus.row, focus.column, rowWindows, columnWindows]);

  const isEditing = draft !== undefined;
  const keys = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The editor or the list took the keyboard; the grid takes it back when they go.
    if (!isEditing && document.activeElement === document.body) keys.current?.focus({ preventScroll: true });
  }, [isEditing, listState]);

  const selectTo = (next: Spot, reach: 'move' | 'extend'): void => {
    setListState('closed');
    if (reach === 'move') {
      acts.select([areaBetween(sheet, next, next)], { anchor: next, focus: next });
    } else acts.select([areaBetween(sheet, anchor, next)], { anchor, focus: next });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey, altKey } = event;
    const control = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[key];
    const done = (): void => event.preventDefault();
    if (draft !== undefined) {
      if (key === 'Enter' && altKey) return;
      if (key === 'Enter') acts.commit(shiftKey ? 'up' : 'down');
      else if (key === 'Tab') acts.commit(shiftKey ? 'left' : 'right');
      else if (key === 'Escape') acts.cancel();
      else if (arrow !== undefined && draft.kind === 'typing') acts.commit(arrow);
      else return;
      done();
      return;
    }
    const reach = shiftKey ? 'extend' : 'move';
    const from = shiftKey ? focus : anchor;
    const last = {
      row: Math.max(extent.rows - 1, from.row),
      column: Math.max(extent.columns - 1, from.column),
    };
    const page = Math.max(1, rows.lines.length - 14);
    if (altKey && key === 'ArrowDown' && list !== undefined) setListState('open');
    else if (arrow !== undefined)
      selectTo(control ? jumpFrom(sheet, from, arrow, last) : stepFrom(sheet, from, arrow), reach);
    else if (key === 'Enter') selectTo(stepFrom(sheet, anchor, shiftKey ? 'up' : 'down'), 'move');
    else if (key === 'Tab') selectTo(stepFrom(sheet, anchor, shiftKey ? 'left' : 'right'), 'move');
    else if (key === 'Home') selectTo({ row: control ? 0 : from.row, column: 0 }, reach);
    else if (key === 'End' && control)
      selectTo({ row: Math.max(0, extent.rows - 1), column: Math.max(0, extent.columns - 1) }, reach);
    else if (key === 'PageDown')
      selectTo({ row: Math.min(MAX_ROWS - 1, from.row + page), column: from.column }, reach);
    else if (key === 'PageUp') selectTo({ row: Math.max(0, from.row - page), column: from.column }, reach);
    else if (key === 'F6') acts.leave();
    else if (key === 'F2') acts.begin('edit');
    else if (key === 'Delete') acts.erase();
    else if (key === 'Backspace') acts.begin({ text: '' });
    else return;
    done();
  };

  const onPointerDown = (event: PointerEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.button !== 0 || target === null) return;
    if (target.closest('.cellEditor, .listArrow, .cellList') !== null) return;
    const wholeColumn = placeOf(target, '[data-column-head]', 'columnHead');
    const wholeRow = placeOf(target, '[data-row-head]', 'rowHead');
    const spot = spotOf(target);
    setListState('closed');
    if (draft !== undefined) acts.commit('stay');
    if (wholeColumn !== undefined) {
      const top = {
        row: rows.lines.find(({ index }) => index >= frozen.rows)?.index ?? 0,
        column: wholeColumn,
      };
      acts.select([{ row: 0, column: wholeColumn, rows: MAX_ROWS, columns: 1 }], { anchor: top, focus: top });
    } else if (wholeRow !== undefined) {
      const left = {
        row: wholeRow,
        column: columns.lines.find(({ index }) => index >= frozen.columns)?.index ?? 0,
      };
      acts.select([{ row: wholeRow, column: 0, rows: 1, columns: MAX_COLUMNS }], {
        anchor: left,
        focus: left,
      });
    } else if (spot !== undefined && event.shiftKey) selectTo(spot, 'extend');
    else if (spot !== undefined && (event.ctrlKey || event.metaKey)) {
      acts.select([...selection, areaBetween(sheet, spot, spot)], { anchor: spot, focus: spot });
    } else if (spot !== undefined) {
      selectTo(spot, 'move');
      event.currentTarget.setPointerCapture(event.pointerId);
    }
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const spot = under === null ? undefined : spotOf(under);
    if (spot !== undefined && (spot.row !== focus.row || spot.column !== focus.column))
      selectTo(spot, 'extend');
  };

  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData.setData('text/plain', acts.copy());
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    acts.paste(event.clipboardData.getData('text/plain'));
    event.preventDefault();
  };

  const activeCell = view.cell(anchor.row, anchor.column);
  const inActive =
    draft !== undefined ? (
      <CellEditor cell={activeCell} text={draft.text} label={activeCell.address} onChange={acts.change} />
    ) : list === undefined ? null : (
      <CellList
        items={list}
        chosen={activeCell.text}
        label={words.dropDown}
        state={listState}
        onToggle={() => setListState(listState === 'open' ? 'closed' : 'open')}
        onPick={(item) => {
          setListState('closed');
          acts.pick(item);
        }}
      />
    );

  return (
    <>
      <KeyCatcher
        ref={keys}
        label={`${activeCell.address} ${activeCell.text}`}
        onType={(text) => acts.begin({ text })}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
      />
      <div
        ref={scroller}
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={`${words.grid} ${sheet.name}`}
        aria-rowcount={rowCount + 1}
        aria-colcount={columnCount}
        aria-multiselectable="true"
        data-gridlines={sheet.showGridlines ? 'shown' : 'hidden'}
        onFocus={(event) => {
          if (event.target === event.currentTarget) keys.current?.focus({ preventScroll: true });
        }}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onDoubleClick={(event) => {
          if (event.target instanceof Element && spotOf(event.target) !== undefined && !isEditing)
            acts.begin('edit');
        }}
      >
        <div className="gridContent" role="presentation" style={{ width: columns.total, height: rows.total }}>
          <div role="row" aria-rowindex={1} className="row columnHeads" style={{ height: COLUMN_HEADING }}>
            <div className="corner" style={{ width: ROW_HEADING }} />
            {columns.lines.map(({ index, start, size }) =>
              size === 0 ? null : (
                <div
                  key={index}
                  role="columnheader"
                  aria-colindex={index + 1}
                  className="columnHead"
                  data-column-head={index}
                  data-pane={
                    index >= frozen.columns
                      ? 'scrolled'
                      : index === frozen.columns - 1
                        ? 'lastFrozen'
                        : 'frozen'
                  }
                  data-selected={selection.some(
                    (area) => index >= area.column && index < area.column + area.columns,
                  )}
                  style={{ left: start, width: size }}
                >
                  {columnLetters(index)}
                </div>
              ),
            )}
          </div>
          {rows.lines.map(({ index, start, size }) =>
            size === 0 ? null : (
              <GridRow
                key={index}
                view={view}
                row={index}
                top={start}
                height={size}
                heightOf={heights.sizeOf}
                columns={columns.lines}
                widthOf={widthOf}
                frozenRows={frozen.rows}
                frozenColumns={frozen.columns}
                selection={selection}
                active={anchor.row === index ? anchor : undefined}
                inActive={anchor.row === index ? inActive : null}
                ruler={ruler}
              />
            ),
          )}
        </div>
      </div>
    </>
  );
}

function placeOf(target: Element, selector: string, name: string): number | undefined {
  const head = target.closest(selector);
  const place = head instanceof HTMLElement ? head.dataset[name] : undefined;
  return place === undefined ? undefined : Number(place);
}

function spotOf(target: Element): Spot | undefined {
  const cell = target.closest('[data-address]');
  if (!(cell instanceof HTMLElement)) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
