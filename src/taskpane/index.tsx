import { createRoot } from 'react-dom/client';
import '../commands/commands';
import { officeShade, readyOffice } from '../excel/office';
import { App } from './App';
import { preloadReading, realActions } from './realActions';

/** Longer than Excel ever takes on a slow office computer, in milliseconds. */
const PATIENCE = 10_000;

async function openPane(root: HTMLElement): Promise<void> {
  preloadReading();
  const readiness = await readyOffice(PATIENCE);
  createRoot(root).render(
    <App
      readiness={readiness}
      actions={realActions}
      shade={readiness.kind === 'ready' ? officeShade() : 'light'}
      onReload={() => {
        location.reload();
      }}
    />,
  );
}

const root = document.getElementById('root');
if (root !== null) {
  void openPane(root);
}
