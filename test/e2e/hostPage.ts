import type { Locale } from '../host/appContext';
import { frameName } from '../host/frameName';

/**
 * Where the focus goes when the add-in hands it back to Excel on the web: office.js itself steps from control to control with
 * the Tab key, and at the end asks its host to take over (OSF.AgaveHostAction: leaving by Tab, Shift+Tab, Escape, F2).
 */
const LEADS_TO = { 13: 'grid', 14: 'ribbon', 15: 'grid', 16: 'grid' } as const;

/**
 * Excel's page as the add-in's frame sees it: that frame, hidden while the pane is closed, a pipe for its messages, and
 * something before and after it where the Tab key comes from and goes to. `toExcel` is bound from outside.
 */
export function hostPage({
  addin,
  excel,
  locale,
}: {
  /** The pane's page. */
  readonly addin: string;
  /** The address of this page, which office.js sends its messages to. */
  readonly excel: string;
  readonly locale: Locale;
}): string {
  const name = frameName(excel, locale).replaceAll('"', '&quot;');
  return `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Excel</title>
<style>
  body { margin: 0 }
  iframe { position: fixed; inset: 0; z-index: 1; width: 100%; height: 100%; border: 0 }
  iframe.closed { visibility: hidden }
  button { position: fixed; inset: 0; opacity: 0 }
</style>
<button id="ribbon">Ribbon</button>
<iframe class="closed" title="pane" name="${name}" sandbox="allow-scripts allow-forms allow-same-origin allow-popups"></iframe>
<button id="grid">Grid</button>
<script>
  const leadsTo = ${JSON.stringify(LEADS_TO)};
  const frame = document.querySelector('iframe');
  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const { _actionName, _data } = JSON.parse(event.data);
    if (_actionName === 'ContextActivationManager_notifyHost') document.getElementById(leadsTo[_data[1]])?.focus();
    toExcel(event.data);
  });
  const toAddin = (message) => frame.contentWindow.postMessage(message, ${JSON.stringify(new URL(addin).origin)});
  const showPane = (state) => frame.classList.toggle('closed', state !== 'Visible');
  frame.src = ${JSON.stringify(addin)};
</script>`;
}
