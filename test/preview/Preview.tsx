import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import { addressOf, parseReference } from '../host/address';
import { cellOf } from '../host/cells';
import { openXlsx } from '../host/openXlsx';
import { saveXlsx } from '../host/saveXlsx';
import type { Area } from '../host/Workbook';
import { contains } from './contains';
import { copyText, pasteCells } from './copyText';
import { FormulaBar } from './FormulaBar';
import { saveToDisk } from './saveToDisk';
import { editText } from './editText';
import { listItems } from './listItems';
import { Message } from './Message';
import { areaBetween, stepFrom } from './moveCell';
import type { Direction } from './moveCell';
import { Pane } from './Pane';
import { playCellEditing } from './playCellEditing';
import { previewTheme } from './previewTheme';
import { readRibbon } from './readRibbon';
import type { RibbonAct } from './readRibbon';
import { refusalText } from './refusalText';
import { Ribbon } from './Ribbon';
import type { Sample } from './samples/Sample';
import { SelectionSummary } from './SelectionSummary';
import { openSession } from './Session';
import type { Opening, Session } from './Session';
import { SheetGrid } from './SheetGrid';
import type { Cursor, Draft, GridActs } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { listAt } from './sheetView';
import { TitleBar } from './TitleBar';
import { widenColumn } from './widenColumn';
import { wordsOf } from './words';

/** Where the built add-in is served, beside this page. */
const ADDIN = 'addin/';

/** The whole page: a workbook with the add-in's ribbon over it and its pane beside it. */
export function Preview({
  first,
  samples,
  manifest,
}: {
  readonly first: Session;
  readonly samples: readonly Sample[];
  /** The text of manifest.xml. */
  readonly manifest: string;
}) {
  const [session, setSession] = useState(first);
  const [message, setMessage] = useState<string>();
  const { host, locale, fileName } = session;
  const words = wordsOf(locale);
  const ribbon = readRibbon(manifest, locale);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.pageTitle;
  }, [locale, words]);

  const open = (part: Partial<Opening>): void => {
    const wasShown = host.pane.state;
    const next = openSession({ ...session, workbook: host.workbook, ...part });
    next.host.showPane(wasShown);
    setMessage(undefined);
    setSession(next);
  };

  const press = async (act: RibbonAct): Promise<void> => {
    setMessage(undefined);
    if (act.kind === 'showPane') {
      host.showPane('Visible');
      return;
    }
    const { status } = await host.pressRibbon(act.functionName);
    if (status !== 0) setMessage(words.unknownButton);
  };

  const openFile = async (file: File): Promise<void> => {
    try {
      const workbook = await openXlsx(new Uint8Array(await file.arrayBuffer()));
      open({ workbook, fileName: file.name });
    } catch {
      setMessage(words.notOpened);
    }
  };

  const save = async (): Promise<void> => {
    const saved = await saveXlsx(host.workbook);
    if (saved.ok) {
      saveToDisk(saved.bytes, fileName);
      setMessage(
        saved.lacking.length === 0 ? undefined : `${words.savedWithout} ${saved.lacking.join(', ')}`,
      );
    } else setMessage(`${words.notSaved} ${saved.lost.join(', ')}`);
  };

  return (
    <FluentProvider theme={previewTheme}>
      <div className="page">
        <TitleBar
          session={session}
          samples={samples}
          words={words}
          icon={`${ADDIN}assets/icons/app-32.png`}
          onOpenFile={(file) => void openFile(file)}
          onSave={() => void save()}
          onOpen={open}
        />
        <Ribbon key={session.number} ribbon={ribbon} folder={ADDIN} words={words} onPress={press} />
        {message !== undefined && (
          <Message text={message} words={words} onDismiss={() => setMessage(undefined)} />
        )}
        <div className="work">
          <Sheets key={session.number} session={session} onRefuse={setMessage} />
          <Pane
            key={`pane ${String(session.number)}`}
            host={host}
            watch={session.watch}
            address={ADDIN + ribbon.panePage}
            name={ribbon.name}
            icon={`${ADDIN}assets/icons/pane-32.png`}
            words={words}
          />
        </div>
      </div>
    </FluentProvider>
  );
}

/** The open workbook: formula bar, grid and sheet tabs. */
function Sheets({
  session,
  onRefuse,
}: {
  readonly session: Session;
  readonly onRefuse: (message: string | undefined) => void;
}) {
  const { host, watch, locale } = session;
  const words = wordsOf(locale);
  const { tabs, sheet: view, selection } = useSyncExternalStore(watch.subscribe, watch.snapshot);
  const [lastCursor, setCursor] = useState<Cursor & { readonly sheetId: string }>();
  const [draft, setDraft] = useState<Draft>();
  const { sheet } = view;
  const cursor = cursorIn(selection, lastCursor?.sheetId === sheet.id ? lastCursor : undefined);
  const { anchor } = cursor;
  const cell = view.cell(anchor.row, anchor.column);
  const typed = editText(cellOf(sheet, anchor.row, anchor.column), cell.style?.numberFormat);
  const validation = listAt(sheet, anchor.row, anchor.column);
  const list =
    validation?.rule.kind === 'list' ? listItems(host.workbook, sheet, validation.rule.source) : undefined;

  /** Tries what the officer does; a refusal of Excel is said, and changes nothing. */
  const attempt = (act: () => void): boolean => {
    try {
      act();
      onRefuse(undefined);
      return true;
    } catch (error) {
      onRefuse(refusalText(error, locale));
      return false;
    }
  };
  const select = (areas: readonly Area[], next: Cursor): void => {
    setCursor({ ...next, sheetId: sheet.id });
    host.officer.select(sheet.name, ...areas.map((area) => addressOf(area)));
  };
  const edit = (next: Draft | undefined): void => {
    playCellEditing(host, next === undefined ? 'ended' : 'begun');
    setDraft(next);
  };
  const type = (input: string, address = cell.address): void => {
    host.officer.type(sheet.name, address, input);
    host.officer.act(() => widenColumn(sheet, address));
  };
  const commit = (next: Direction | 'stay'): void => {
    if (draft === undefined) return;
    edit(undefined);
    if (draft.text !== typed && !attempt(() => type(draft.text))) return;
    if (next === 'stay') return;
    const to = stepFrom(sheet, anchor, next);
    select([areaBetween(sheet, to, to)], { anchor: to, focus: to });
  };
  const acts: GridActs = {
    select,
    begin: (how) =>
      edit(how === 'edit' ? { kind: 'editing', text: typed } : { kind: 'typing', text: how.text }),
    change: (text) => edit({ kind: draft?.kind ?? 'editing', text }),
    commit,
    cancel: () => edit(undefined),
    erase: () =>
      attempt(() => host.officer.erase(sheet.name, selection.map((area) => addressOf(area)).join(','))),
    pick: (item) => attempt(() => type(item)),
    leave: () => document.getElementById('ribbon-tab')?.focus(),
    copy: () => copyText(view, selection[0]),
    paste: (text) =>
      attempt(() => {
        for (const { address, input } of pasteCells(text, anchor)) type(input, address);
      }),
  };
  const onBarKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit('down');
    else if (event.key === 'Tab') commit('right');
    else if (event.key === 'Escape') edit(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <main className="sheets">
      <FormulaBar
        address={cell.address}
        text={draft?.text ?? typed}
        words={words}
        onGo={(wanted) => {
          const areas = parseReference(wanted)?.areas;
          const spot = areas?.[0];
          if (areas === undefined || spot === undefined) return;
          select(areas, { anchor: spot, focus: spot });
        }}
        onEdit={(text) => edit({ kind: 'editing', text })}
        onKeyDown={onBarKey}
      />
      <SheetGrid
        key={sheet.id}
        view={view}
        selection={selection}
        cursor={cursor}
        draft={draft}
        list={list}
        acts={acts}
        words={words}
      />
      <div className="sheetsFoot">
        <SheetTabs
          tabs={tabs}
          activeId={sheet.id}
          words={words}
          onActivate={(name) => host.officer.activate(name)}
        />
        <SelectionSummary view={view} selection={selection} locale={locale} words={words} />
      </div>
    </main>
  );
}

/** The cursor as the officer left it, or the first selected cell where the selection was moved by something else. */
function cursorIn(selection: readonly Area[], last: Cursor | undefined): Cursor {
  if (last !== undefined && selection.some((area) => contains(area, last.anchor.row, last.anchor.column)))
    return last;
  const { row, column } = selection[0] ?? { row: 0, column: 0 };
  return { anchor: { row, column }, focus: { row, column } };
}
