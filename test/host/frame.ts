import type { Host } from './Host';

/**
 * Joins a host with the add-in in an iframe of the same origin, whose `name` is `frameName(location.origin, locale)`. Returns
 * how to part them, for instance before the pane is loaded anew.
 */
export function connectFrame(host: Host, page: Window, frame: HTMLIFrameElement): () => void {
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') host.receive(event.data);
  };
  page.addEventListener('message', hear);
  const silence = host.onMessage((message) => {
    frame.contentWindow?.postMessage(message, page.location.origin);
  });
  return () => {
    page.removeEventListener('message', hear);
    silence();
  };
}
