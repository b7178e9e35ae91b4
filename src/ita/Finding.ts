/**
 * What can be wrong or odd in what was typed. Of the scores as a whole: `totalRounding` … `levelAssumed`; of our own
 * settings: `settingsDamaged`; of the sheet:
 * `duplicateIndicator` … `yearAssumed`; of a measure: `statusUnknown` … `resultMissing`.
 */
export type FindingCode =
  | 'missingIndicator'
  | 'totalRounding'
  | 'totalMismatch'
  | 'totalIsPlainMean'
  | 'instrumentMismatch'
  | 'instrumentWeighted'
  | 'eitPartsMismatch'
  | 'eitPartsLevel'
  | 'levelMismatch'
  | 'levelAssumed'
  | 'settingsDamaged'
  | 'duplicateIndicator'
  | 'scoreOutOfRange'
  | 'unreadableScore'
  | 'scoreError'
  | 'scoreDate'
  | 'severalScores'
  | 'scoreShare'
  | 'scoreSmallScale'
  | 'scoreWeighted'
  | 'indicatorNotCounted'
  | 'notAssessed'
  | 'yearAmbiguous'
  | 'yearAssumed'
  | 'statusUnknown'
  | 'statusPostponed'
  | 'statusContradiction'
  | 'periodUnreadable'
  | 'periodMissing'
  | 'periodRecurring'
  | 'periodAssumed'
  | 'resultMissing'
  | 'evidenceMissing'
  | 'yearOver'
  | 'statusRealigned'
  | 'resultColumnMissing'
  | 'periodColumnMissing'
  | 'indicatorUnknown'
  | 'indicatorRecovered'
  | 'libraryIndicatorUnknown'
  | 'libraryTitleMissing'
  | 'libraryCellError'
  | 'libraryBandUnknown'
  | 'libraryPeriodUnreadable'
  | 'libraryTwice';

/** An error opens the pane; a note waits in it. */
export type FindingSeverity = 'error' | 'note';

/**
 * Something wrong or odd in what was typed, as a code with the figures its sentence needs. `At` is whatever the caller
 * uses to point at a cell.
 */
export interface Finding<At> {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly at?: At;
  readonly data: Readonly<Record<string, string | number>>;
}
