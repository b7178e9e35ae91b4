import { refused } from '../../src/actions/Outcome';
import type { ActionName, Done, DoneCode, Outcome, Refused } from '../../src/actions/Outcome';
import { DEFAULT_PREFERENCES } from '../../src/actions/preferences';
import type { Preferences } from '../../src/actions/preferences';
import type { PaneReading } from '../../src/actions/readPane';
import type { Session } from '../../src/actions/session';
import type { ExcelRefusalCode } from '../../src/excel/ExcelRefusal';
import type { WorkbookEvent } from '../../src/excel/watch';
import type { Place } from '../../src/sheets/Place';
import type { PaneActions, PaneButton } from '../../src/taskpane/PaneActions';
import { SAMPLE_DAY } from './sampleReadings';

/** A workbook that a test plays: what the pane reads of it, and what its buttons bring about. */
export interface FakePane {
  readonly actions: PaneActions;
  /** What was asked of the workbook, in order. */
  readonly asked: string[];
  /** The places that were shown. */
  readonly shown: Place[];
  /** What the next reading finds. */
  setReading: (reading: PaneReading | Refused) => void;
  /** What a button brings about. */
  setOutcome: (button: PaneButton, outcome: Outcome) => void;
  /** Something happens in the workbook while the pane is open. */
  happen: (event: WorkbookEvent) => void;
  /** An action ends that was not started in the pane. */
  endElsewhere: (outcome: Outcome) => void;
  /** From now on no cell can be shown, and why. */
  refuseToShow: (code: ExcelRefusalCode) => void;
  /** Holds the next action until the returned function is called. */
  hold: () => () => void;
}

/** An action that did what was asked. */
export function done(action: ActionName, code: DoneCode, more: Partial<Done> = {}): Done {
  return { ok: true, action, code, data: {}, edits: 0, assessments: [], measures: [], findings: [], ...more };
}

/** The cells that are selected on the played sheet. */
const SELECTED = { sheet: 'ITA', row: 4, column: 0, rows: 14, columns: 1 };

/** A pane's workbook made of plain functions. */
export function fakePane(
  reading: PaneReading | Refused,
  preferencesOf: () => Preferences = () => DEFAULT_PREFERENCES,
): FakePane {
  let current = reading;
  let session: Session = {
    running: undefined,
    progress: undefined,
    stop: undefined,
    outcome: undefined,
    undoable: [],
  };
  let refusal: ExcelRefusalCode | undefined;
  let gate: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const watchers = new Set<(event: WorkbookEvent) => void>();
  const outcomes = new Map<PaneButton, Outcome>();
  const asked: string[] = [];
  const shown: Place[] = [];
  const set = (next: Session) => {
    session = next;
    for (const listener of listeners) {
      listener();
    }
  };
  const end = (outcome: Outcome) => {
    const undoable =
      outcome.ok && outcome.undo !== undefined
        ? [...session.undoable, { action: outcome.action, undo: outcome.undo }]
        : session.undoable;
    set({
      running: undefined,
      progress: undefined,
      stop: undefined,
      outcome,
      undoable: outcome.action === 'putBack' ? undoable.slice(0, -1) : undoable,
    });
    return outcome;
  };
  const perform = async (action: ActionName, outcome: () => Outcome) => {
    asked.push(action);
    set({ ...session, running: action, outcome: undefined });
    await gate;
    return end(outcome());
  };
  const press = (button: Exclude<PaneButton, 'updateAllStatus'>) => () =>
    perform(button, () => outcomes.get(button) ?? refused(button, 'failed'));
  return {
    actions: {
      read: () => Promise.resolve(current),
      press: {
        colourScores: press('colourScores'),
        clearColours: press('clearColours'),
        insertScoreForm: press('insertScoreForm'),
        insertMeasures: press('insertMeasures'),
        updateStatus: press('updateStatus'),
        writeAnalysis: press('writeAnalysis'),
        writeReport: press('writeReport'),
        carryOver: press('carryOver'),
        updateAllStatus: () => {
          asked.push('updateAllStatus');
          return perform(
            'updateStatus',
            () => outcomes.get('updateAllStatus') ?? refused('updateStatus', 'failed'),
          );
        },
        insertSample: press('insertSample'),
        writeLibrary: press('writeLibrary'),
        addMissing: press('addMissing'),
        putBack: press('putBack'),
      },
      change: (change) =>
        perform('correctReading', () => {
          asked.push(JSON.stringify(change(preferencesOf(), '{1}', SELECTED)));
          return done('correctReading', 'readingCorrected', { undo: { steps: [] } });
        }),
      setStatus: (sheet, measures, choice) =>
        perform('setStatus', () => {
          asked.push(JSON.stringify({ sheet, measures, choice }));
          return done('setStatus', 'statusSet', { undo: { steps: [] } });
        }),
      show: (place) => {
        shown.push(place);
        return Promise.resolve(
          refusal === undefined
            ? { kind: 'done', value: 'shown' }
            : { kind: 'refused', code: refusal, detail: '' },
        );
      },
      watch: (tell) => {
        watchers.add(tell);
        return Promise.resolve(() => watchers.delete(tell));
      },
      currentSession: () => session,
      subscribeSession: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      dismissOutcome: () => {
        set({ ...session, outcome: undefined });
      },
      today: () => SAMPLE_DAY,
      describeHost: () => 'Excel PC 16.0',
      stillness: 0,
    },
    asked,
    shown,
    setReading: (next) => {
      current = next;
    },
    setOutcome: (button, outcome) => {
      outcomes.set(button, outcome);
    },
    happen: (event) => {
      for (const tell of watchers) {
        tell(event);
      }
    },
    endElsewhere: (outcome) => {
      set({ ...session, running: outcome.action, outcome: undefined });
      end(outcome);
    },
    refuseToShow: (code) => {
      refusal = code;
    },
    hold: () => {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => {
        open();
      };
    },
  };
}
