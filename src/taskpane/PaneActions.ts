import type { Pace } from '../actions/inSlices';
import type { Outcome, Refused } from '../actions/Outcome';
import type { Preferences } from '../actions/preferences';
import type { PaneReading, ReadingStopped } from '../actions/readPane';
import type { RibbonAction } from '../actions/ribbonActions';
import type { Session } from '../actions/session';
import type { Answer } from '../excel/ExcelRefusal';
import type { StopWatching, WorkbookEvent } from '../excel/watch';
import type { ChosenMeasure } from '../actions/updateStatus';
import type { Area, Place } from '../sheets/Place';
import type { StatusChoice } from '../sheets/planStatus';
import type { IsoDate } from '../thai/IsoDate';

/** What a button of the pane does. */
export type PaneButton =
  RibbonAction | 'updateAllStatus' | 'insertSample' | 'writeLibrary' | 'addMissing' | 'carryOver' | 'putBack';

/** Everything that the pane asks of the workbook. */
export interface PaneActions {
  readonly read: (pace: Pace) => Promise<PaneReading | Refused | ReadingStopped>;
  readonly press: Readonly<Record<PaneButton, () => Promise<Outcome>>>;
  readonly change: (
    change: (preferences: Preferences, sheetId: string, selected: Area | undefined) => Preferences,
  ) => Promise<Outcome>;
  /** Sets a status or a due day for measures of a sheet. */
  readonly setStatus: (
    sheet: string,
    measures: readonly ChosenMeasure[],
    choice: StatusChoice,
  ) => Promise<Outcome>;
  readonly show: (place: Place) => Promise<Answer<'shown' | 'gone'>>;
  readonly watch: (tell: (event: WorkbookEvent) => void) => Promise<StopWatching>;
  readonly currentSession: () => Session;
  readonly subscribeSession: (listener: () => void) => () => void;
  readonly dismissOutcome: () => void;
  readonly today: () => IsoDate;
  readonly describeHost: () => string;
  /** So long the workbook has to be still before it is read again, in milliseconds. */
  readonly stillness: number;
}
