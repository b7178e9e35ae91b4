import type { Assessment } from '../ita/assess';
import type { Finding } from '../ita/Finding';
import type { ExcelRefusalCode } from '../excel/ExcelRefusal';
import type { Undo } from '../excel/Undo';
import type { MeasureState } from '../sheets/planStatus';
import type { Area, Place } from '../sheets/Place';

/** What an officer can ask for; the first four are ribbon buttons and the names in the manifest. */
export type ActionName =
  | 'colourScores'
  | 'clearColours'
  | 'insertScoreForm'
  | 'insertMeasures'
  | 'updateStatus'
  | 'setStatus'
  | 'writeAnalysis'
  | 'writeReport'
  | 'carryOver'
  | 'insertSample'
  | 'correctReading'
  | 'writeLibrary'
  | 'addMissing'
  | 'putBack';

/** What was done, as a code; the sentence is made by i18n. */
export type DoneCode =
  | 'coloured'
  | 'colouredPaneOnly'
  | 'colouredWithSigns'
  | 'alreadyColoured'
  | 'cleared'
  | 'nothingToClear'
  | 'formInserted'
  | 'formInsertedHere'
  | 'formAlreadyThere'
  | 'measuresInserted'
  | 'measuresInsertedHere'
  | 'measuresUpdated'
  | 'measuresAlreadyThere'
  | 'missingAdded'
  | 'nothingMissing'
  | 'libraryWritten'
  | 'libraryAlreadyThere'
  | 'statusUpdated'
  | 'statusUpToDate'
  | 'allStatusUpdated'
  | 'allStatusUpToDate'
  | 'someStatusUpdated'
  | 'statusSet'
  | 'analysisWritten'
  | 'analysisRefreshed'
  | 'analysisUpToDate'
  | 'reportWritten'
  | 'reportRefreshed'
  | 'reportUpToDate'
  | 'carriedOver'
  | 'nothingToCarry'
  | 'sampleInserted'
  | 'readingCorrected'
  | 'putBack'
  | 'putBackPartly';

/** Why nothing was done, as a code. */
export type RefusalCode =
  | ExcelRefusalCode
  | 'emptySheet'
  | 'noScores'
  | 'scoreOutOfRange'
  | 'scoreError'
  | 'scoreText'
  | 'scoreDate'
  | 'severalScores'
  | 'scoreShare'
  | 'scoreSmallScale'
  | 'scoreWeighted'
  | 'yearAmbiguous'
  | 'severalAgencies'
  | 'noMeasures'
  | 'cellsInTheWay'
  | 'mergedInTheWay'
  | 'tableInTheWay'
  | 'sheetInTheWay'
  | 'noFreePlace'
  | 'noRoomBelow'
  | 'noMeasuresChosen'
  | 'noMeasuresTable'
  | 'reportSourceGone'
  | 'noMeasuresInRound'
  | 'yearNotOver'
  | 'measureGone'
  | 'nothingToPutBack'
  | 'stopped'
  | 'busy';

/** Figures and names that go into a sentence. */
export type SentenceData = Readonly<Record<string, string | number>>;

/** An action that did what was asked, even where there was nothing to change. */
export interface Done {
  readonly ok: true;
  readonly action: ActionName;
  readonly code: DoneCode;
  readonly data: SentenceData;
  /** Cells that the plan covers. */
  readonly edits: number;
  readonly assessments: readonly Assessment<Place>[];
  readonly measures: readonly MeasureState[];
  readonly findings: readonly Finding<Place>[];
  /** Where the change is, to show it. */
  readonly at?: Area;
  readonly undo?: Undo;
}

/** An action that was refused before or while writing; the workbook is as it was unless the code says otherwise. */
export interface Refused {
  readonly ok: false;
  readonly action: ActionName;
  readonly code: RefusalCode;
  readonly data: SentenceData;
  readonly at?: Area;
  /** For the copied report of an error only. */
  readonly detail?: string;
}

/** What came of an action. */
export type Outcome = Done | Refused;

/** A refusal of an action. */
export function refused(
  action: ActionName,
  code: RefusalCode,
  more: Partial<Pick<Refused, 'at' | 'data' | 'detail'>> = {},
): Refused {
  return { ok: false, action, code, data: {}, ...more };
}

/** An action that did what was asked; what is not said of it is empty. */
export function done(
  action: ActionName,
  code: DoneCode,
  more: Partial<Omit<Done, 'ok' | 'action' | 'code'>> = {},
): Done {
  return {
    ok: true,
    action,
    code,
    data: {},
    edits: 0,
    assessments: [],
    measures: [],
    findings: [],
    ...more,
  };
}

/** The findings of an outcome that an officer should see at once. */
export function errorFindings(outcome: Outcome): readonly Finding<Place>[] {
  if (!outcome.ok) {
    return [];
  }
  return [...outcome.findings, ...outcome.assessments.flatMap((assessment) => assessment.findings)].filter(
    (finding) => finding.severity === 'error',
  );
}
