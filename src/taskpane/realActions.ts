import { changePreferences } from '../actions/changePreferences';
import { insertSample } from '../actions/insertSample';
import { putBackLast } from '../actions/putBackLast';
import { readPane } from '../actions/readPane';
import { RIBBON_ACTIONS } from '../actions/ribbonActions';
import { currentSession, dismissOutcome, perform, subscribeSession } from '../actions/session';
import { today } from '../actions/today';
import { goTo } from '../excel/goTo';
import { describeHost } from '../excel/office';
import { watchWorkbook } from '../excel/watch';
import type { PaneActions } from './PaneActions';

/** The pane's actions on the real workbook. */
export const realActions: PaneActions = {
  read: () => readPane(today()),
  press: {
    ...RIBBON_ACTIONS,
    insertSample: () => perform('insertSample', insertSample),
    putBack: () => perform('putBack', putBackLast),
  },
  change: (change) => perform('correctReading', () => changePreferences(change)),
  show: goTo,
  watch: watchWorkbook,
  currentSession,
  subscribeSession,
  dismissOutcome,
  today,
  describeHost,
  stillness: 700,
};
