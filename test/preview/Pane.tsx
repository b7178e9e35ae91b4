import { useEffect, useRef, useSyncExternalStore } from 'react';
import { connectFrame } from '../host/frame';
import { frameName } from '../host/frameName';
import type { Host } from '../host/Host';
import { setClock } from '../host/setClock';
import type { WorkbookWatch } from './workbookView';
import type { Words } from './words';

/** The add-in's real pane in a frame, joined to the host; hidden, it runs on, as with Excel's shared runtime. */
export function Pane({
  host,
  address,
  name,
  icon,
  watch,
  words,
}: {
  readonly host: Host;
  /** The pane's page. */
  readonly address: string;
  readonly name: string;
  readonly icon: string;
  readonly watch: WorkbookWatch;
  readonly words: Words;
}) {
  const { pane } = useSyncExternalStore(watch.subscribe, watch.snapshot);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const told = new WeakSet<Document>();
    // The first message comes before anything in the pane asks for the day.
    const tellDay = ({ source }: MessageEvent): void => {
      const { contentWindow, contentDocument } = element;
      if (source !== contentWindow || contentWindow === null || contentDocument === null) return;
      if (host.today === undefined || told.has(contentDocument)) return;
      told.add(contentDocument);
      setClock(host.today, contentWindow);
    };
    window.addEventListener('message', tellDay);
    const part = connectFrame(host, window, element);
    return () => {
      window.removeEventListener('message', tellDay);
      part();
    };
  }, [host]);
  return (
    <aside className="pane" aria-label={words.pane} hidden={pane !== 'Visible'}>
      <div className="paneHead">
        <img src={icon} alt="" width={20} height={20} />
        <span>{name}</span>
        <button type="button" aria-label={words.closePane} onClick={() => host.showPane('Background')}>
          ×
        </button>
      </div>
      <iframe ref={frame} title={name} name={frameName(window.location.origin, host.locale)} src={address} />
    </aside>
  );
}
