import { changePreferences } from '../actions/changePreferences';
import { putBackLast } from '../actions/putBackLast';
import { RIBBON_ACTIONS } from '../actions/ribbonActions';
import { currentSession, dismissOutcome, perform, subscribeSession } from '../actions/session';
import { today } from '../actions/today';
import { goTo } from '../excel/goTo';
import { describeHost } from '../excel/office';
import { watchWorkbook } from '../excel/watch';
import type { PaneActions } from './PaneActions';
import { STILLNESS } from './stillness';

/** What reads sheets is a part of its own: the pane stands before it is there. */
const loadReading = () => import('../actions/readPane');

/** Loads what reads sheets while Excel still gets ready; what fails here is asked for again, and told, when it is needed. */
export function preloadReading(): void {
  loadReading().catch(() => undefined);
}

/** The pane's actions on the real workbook. */
export const realActions: PaneActions = {
  read: async (pace) => (await loadReading()).readPane(today(), pace),
  press: {
    ...RIBBON_ACTIONS,
    updateAllStatus: () =>
      perform('updateStatus', async () =>
        (await import('../actions/updateAllStatus')).updateAllStatus(today()),
      ),
    insertSample: () =>
      perform('insertSample', async () => (await import('../actions/insertSample')).insertSample()),
    writeLibrary: () =>
      perform('writeLibrary', async () => (await import('../actions/writeLibrary')).writeLibrary(today())),
    addMissing: () =>
      perform('addMissing', async () => (await import('../actions/addMissing')).addMissing(today())),
    carryOver: () =>
      perform('carryOver', async () => (await import('../actions/carryOver')).carryOver(today())),
    putBack: () => perform('putBack', putBackLast),
  },
  change: (change) => perform('correctReading', () => changePreferences(change)),
  setStatus: (sheet, measures, choice) =>
    perform('setStatus', async () =>
      (await import('../actions/updateStatus')).setStatus(today(), sheet, measures, choice),
    ),
  show: goTo,
  watch: watchWorkbook,
  currentSession,
  subscribeSession,
  dismissOutcome,
  today,
  describeHost,
  stillness: STILLNESS,
};
