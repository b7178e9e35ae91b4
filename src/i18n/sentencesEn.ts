import type { Facts } from './Facts';
import type { Sentences } from './Sentences';

/** Names a figure only where there is one. */
function unlessNone(count: string, words: string): string {
  return count === '' || count === '0' ? '' : words;
}

function many(count: string, one: string, more = `${one}s`): string {
  return `${count} ${count === '1' ? one : more}`;
}

const AGAIN = 'and press the button again';

function overNames({ kept, names }: Facts): string {
  return names === '' ? many(kept, 'cell') : `${many(kept, 'cell')} (${names})`;
}

/** Every sentence about an action or a finding, in English. */
export const sentencesEn: Sentences = {
  done: {
    coloured: (f) => `${many(f.cells, 'score')} at ${f.where} coloured.`,
    colouredPaneOnly: (f) =>
      `${many(f.cells, 'score')} at ${f.where} coloured; the cells on the right are in use, so the score groups are named in this pane only.`,
    colouredWithSigns: (f) =>
      `${many(f.cells, 'score')} at ${f.where} coloured. The sign behind each score tells its score group; values and number formats of the cells are unchanged.`,
    alreadyColoured: (f) =>
      `The scores at ${f.where} are coloured correctly already, so nothing was changed.`,
    cleared: (f) =>
      `Colours and score groups removed from ${f.sheet} (${many(f.cells, 'cell')}); everything you typed is still there.`,
    nothingToClear: (f) => `There are no colours of ITA Assistant on ${f.sheet}, so nothing was removed.`,
    formInserted: (f) =>
      `A score form for ${f.year} was added on ${f.sheet}. Type the scores into the yellow cells; total, level and colours follow.`,
    formInsertedHere: (f) =>
      `A score form for ${f.year} was put on ${f.sheet}, which was empty. Type the scores into the yellow cells; total, level and colours follow.`,
    formAlreadyThere: (f) => `The score form for ${f.year} is already on ${f.sheet}, so it was only shown.`,
    measuresInserted: (f) =>
      `The measures table for ${f.year} was added on ${f.sheet}: ${many(f.measures, 'measure')} for ${many(f.indicators, 'indicator')}.`,
    measuresInsertedHere: (f) =>
      `The measures table for ${f.year} was added in the free space at ${f.where}: ${many(f.measures, 'measure')}. Your data, column widths and page setup are unchanged.`,
    measuresUpdated: (f) =>
      `${many(f.measures, 'measure')} for ${many(f.indicators, 'indicator')} added below the measures table for ${f.year} on ${f.sheet}. The rows that were there are unchanged.`,
    measuresAlreadyThere: (f) =>
      `The measures table for ${f.year} is already on ${f.sheet}, so nothing was added.`,
    missingAdded: (f) =>
      `${many(f.measures, 'measure')} for ${many(f.indicators, 'indicator')} without measures added at ${f.where}. The rows that were there are unchanged.`,
    nothingMissing: () => 'Every indicator below the target has a measure, so nothing was added.',
    libraryWritten: (f) =>
      `The library of ${many(f.measures, 'measure')} was written to ${f.sheet}. What you change, add or delete there is used from now on.`,
    libraryAlreadyThere: (f) =>
      `There is a library of measures on ${f.sheet} already, so nothing was written over.`,
    statusUpdated: (f) =>
      `Status of ${many(f.measures, 'measure')} updated at ${f.where}: ${f.done} done${unlessNone(f.late, `, ${f.late} overdue`)}${unlessNone(f.unknown, `, ${f.unknown} not known yet`)}.`,
    statusUpToDate: (f) =>
      `The status of all ${many(f.measures, 'measure')} at ${f.where} is up to date${unlessNone(f.late, `; ${f.late} overdue`)}.`,
    allStatusUpdated: (f) =>
      `Status of ${many(f.measures, 'measure')} updated on ${many(f.count, 'sheet')}: ${f.done} done${unlessNone(f.late, `, ${f.late} overdue`)}${unlessNone(f.unknown, `, ${f.unknown} not known yet`)}.`,
    allStatusUpToDate: (f) =>
      `The status of all ${many(f.measures, 'measure')} on ${many(f.count, 'sheet')} is up to date${unlessNone(f.late, `; ${f.late} overdue`)}.`,
    someStatusUpdated: (f) =>
      `Status of ${many(f.measures, 'measure')} updated on ${many(f.count, 'sheet')}, but not on ${f.names}. Open that sheet and press “Update the status” to see why.`,
    statusSet: (f) =>
      `Status or due date of ${many(f.count, 'measure')} set at ${f.where}. Your choice stays.`,
    analysisWritten: (f) =>
      `The ITA analysis of ${f.year} with ${f.indicators} indicators and two charts is on ${f.sheet}.`,
    analysisRefreshed: (f) =>
      `The ITA analysis of ${f.year} on ${f.sheet} is up to date again${unlessNone(f.kept, `; kept as you edited or cleared them: ${f.kept} cells`)}.`,
    analysisUpToDate: (f) =>
      `The ITA analysis of ${f.year} on ${f.sheet} is already up to date${unlessNone(f.kept, `; kept as you edited or cleared them: ${f.kept} cells`)}.`,
    reportWritten: (f) =>
      `The report of ${f.year} on ${many(f.measures, 'measure')} with summary and charts is on ${f.sheet}: ${f.done} done.`,
    reportRefreshed: (f) =>
      `The report of ${f.year} on ${many(f.measures, 'measure')} on ${f.sheet} is up to date again${unlessNone(f.kept, `; kept as you edited or added them: ${f.kept} cells`)}.`,
    reportUpToDate: (f) =>
      `The report of ${f.year} on ${f.sheet} is already up to date${unlessNone(f.kept, `; kept as you edited or added them: ${f.kept} cells`)}.`,
    carriedOver: (f) =>
      `${many(f.measures, 'open or continuous measure')} carried over to the plan of ${f.year} on ${f.sheet}${unlessNone(f.unknown, `; ${f.unknown} without a known indicator were not`)}.`,
    nothingToCarry: (f) =>
      `No measure is left to be carried over to ${f.year}${unlessNone(f.unknown, `; the indicator of ${f.unknown} is not known, please name it first`)}.`,
    sampleInserted: (f) => `${f.sheet} was added to try things on. Now press Colour the scores.`,
    readingCorrected: () => 'Your choice was saved in this workbook; no cell was changed.',
    putBack: (f) => `The workbook is as it was before ${f.action}.`,
    putBackPartly: (f) =>
      `The workbook is as it was before ${f.action}, except ${overNames(f)} that changed later: what you typed was kept.`,
  },
  refusals: {
    cellEditing: () => `A cell is being edited. Please finish with Enter or Esc ${AGAIN}.`,
    readOnly: () =>
      `This file is open as read-only, so nothing was changed. Please choose Enable Editing or save it as a new file ${AGAIN}.`,
    protectedSheet: (f) =>
      `Nothing was changed because of the protection on ${f.sheet}. Please unprotect it on the Review tab ${AGAIN}.`,
    protectedWorkbook: () =>
      `The structure of this workbook is protected, so no sheet can be added. Please unprotect the workbook on the Review tab ${AGAIN}.`,
    severalAreas: () =>
      `Several separate areas are selected, so nothing was changed. Please click a single cell ${AGAIN}.`,
    tooOld: () =>
      'This Excel is too old for ITA Assistant. Please use Excel 2021 or newer, or Microsoft 365.',
    tooLarge: (f) =>
      `There is more on ${f.sheet} than can be read. Please delete unused rows and columns, or copy the scores to a new sheet ${AGAIN}.`,
    noAnswer: () =>
      'Excel did not answer in time. Please close any window left open in Excel and try again; if that does not help, save and open the file again.',
    excelBusy: () =>
      `Excel is busy or has a window open. Please close that window or wait a moment ${AGAIN}.`,
    failed: () =>
      'That did not work; your workbook is as it was. Please try again, or copy the details and send them to your administrator.',
    failedAndPutBack: () =>
      'Something went wrong while writing, so everything was put back. Please try again, or copy the details and send them to your administrator.',
    failedPartly: (f) =>
      `Something went wrong while writing and not everything could be put back. Please check ${f.sheet}, then use Undo (Ctrl+Z) or close the file without saving.`,
    emptySheet: (f) =>
      `There is nothing on ${f.sheet} yet. Please type the indicators and their scores, or open the sheet that has them, ${AGAIN}.`,
    noScores: (f) =>
      `No ITA scores were found on ${f.sheet}. Please open the sheet that has the indicators with their scores ${AGAIN}.`,
    scoreOutOfRange: (f) =>
      `${f.where} holds “${f.typed}”, which is not between 0 and 100. Please correct the score of indicator ${f.indicator} ${AGAIN}.`,
    scoreError: (f) =>
      `${f.where} shows “${f.typed}” because its formula is wrong. Please correct it or type the score of indicator ${f.indicator} ${AGAIN}.`,
    scoreText: (f) =>
      `${f.where} holds “${f.typed}”, which can't be read as a score. Please type the score of indicator ${f.indicator} as a number from 0 to 100 ${AGAIN}.`,
    scoreDate: (f) =>
      `${f.where} holds a date (${f.typed}), not a score. Please format the cell as a number, type the score of indicator ${f.indicator} again ${AGAIN}.`,
    severalScores: (f) =>
      `More than one number beside indicator ${f.indicator} could be its score, one of them at ${f.where}. Please head the column to use with “คะแนน” ${AGAIN}.`,
    scoreShare: (f) =>
      `No score is higher than 1 (“${f.typed}” at ${f.where}), so they look like shares and not like scores out of 100. Please multiply them by 100 or format the cells as percentages ${AGAIN}.`,
    scoreSmallScale: (f) =>
      `No score is higher than 10 (“${f.typed}” at ${f.where}), so they look like points out of 5 or 10 and not out of 100. Please turn them into scores out of 100 (times 20 or times 10) ${AGAIN}.`,
    scoreWeighted: (f) =>
      `No score is higher than its weight: 6 of IIT, 10 of EIT, 20 of OIT (“${f.typed}” at ${f.where}), so they look weighted. Please type the score of each indicator out of 100 ${AGAIN}.`,
    yearAmbiguous: (f) =>
      `The heading at ${f.where} names more than one year, so it is not clear whose scores these are. Please press Correct on the Scores tab, choose the year ${AGAIN}.`,
    severalAgencies: (f) =>
      `There are ${f.count} sets of scores on ${f.sheet}, but ${f.action} is done for one agency and one year at a time. Please select a cell in the set you need ${AGAIN}.`,
    measureGone: () =>
      'The chosen measures were moved or changed. Please press Read again and choose once more.',
    noMeasures: (f) =>
      `No measures table was found on ${f.sheet}. Please open the sheet with your measures, or insert a measures table first, ${AGAIN}.`,
    cellsInTheWay: (f) =>
      `The cells at ${f.where} are needed but already in use, so nothing was changed. Please move what is there or insert empty columns ${AGAIN}.`,
    mergedInTheWay: (f) =>
      `The cells at ${f.where} are needed but some are merged, so nothing was changed. Please unmerge them ${AGAIN}.`,
    tableInTheWay: (f) =>
      `The cells at ${f.where} are needed but another table is there, so nothing was changed. Please move that table ${AGAIN}.`,
    noFreePlace: (f) =>
      `${f.sheet} has no room for the measures table, so nothing was changed. Please choose a new sheet on the Measures tab ${AGAIN}.`,
    noRoomBelow: (f) =>
      `There are not enough blank rows below the measures table at ${f.where}, so nothing was added. Please leave ${many(f.count, 'blank row')} below it ${AGAIN}.`,
    noMeasuresChosen: () =>
      `There are no measures to insert. Please choose indicators and measures on the Measures tab, or check the library sheet, ${AGAIN}.`,
    noMeasuresTable: () =>
      'This workbook has no measures table for the year yet. Please insert the measures first.',
    reportSourceGone: (f) =>
      `The sheet from which the report on ${f.sheet} was made is gone. Please open the sheet with your measures ${AGAIN}.`,
    yearNotOver: (f) =>
      `The measures on ${f.sheet} are those of ${f.year}, which still runs, so nothing was carried over. Please do so from ${f.start} on, or open the sheet of the year that is over.`,
    noMeasuresInRound: (f) =>
      `No measure on ${f.sheet} belongs to the chosen round. Please choose the other round ${AGAIN}.`,
    sheetInTheWay: (f) =>
      `There is already ${f.sheet}, and it is not a table of ITA Assistant, so nothing was changed. Please rename that sheet ${AGAIN}.`,
    nothingToPutBack: () =>
      'There is nothing left to put back. To go back further, please use Undo (Ctrl+Z) in Excel.',
    stopped: () => 'Stopped as you asked. The workbook is as it was. Please press again to go on.',
    busy: (f) => `Still busy with ${f.running}. Please wait until that is done ${AGAIN}.`,
  },
  findings: {
    missingIndicator: (f) =>
      `There is no score for indicator ${f.indicator}, so the total can't be computed yet. Please add its name and score to the sheet.`,
    totalRounding: (f) =>
      `The total typed at ${f.where} is ${f.typed}, computed ${f.computed}: only rounding, so the typed one is used.`,
    totalMismatch: (f) =>
      `The total typed at ${f.where} is ${f.typed}, but the ten indicators give ${f.rounded}. Please check the total or the scores.`,
    totalIsPlainMean: (f) =>
      `The total typed at ${f.where} is ${f.typed}, the plain mean of the ten indicators. Weighted by the rules it is ${f.rounded}. Please check.`,
    instrumentMismatch: (f) =>
      `The ${f.instrument} score typed at ${f.where} is ${f.typed}, but its indicators give ${f.computed}. Please check ${f.instrument} or its indicators.`,
    instrumentWeighted: (f) =>
      `The score of ${f.instrument} (from ${f.where}) was typed with its weight and agrees with the indicators: nothing need be changed. The level is judged on the scores out of 100.`,
    eitPartsMismatch: (f) =>
      `EIT part 1 (${f.part1}) and part 2 (${f.part2}) at ${f.where} do not give the EIT of ${f.computed}. Please check.`,
    eitPartsLevel: (f) =>
      `With EIT taken as one the result is ${f.asOne}; with its two parts taken each it is ${f.eachPart}. No announcement says which holds, so EIT was taken as one for now. Please choose in the settings tab.`,
    levelMismatch: (f) =>
      `The level typed at ${f.where} is “${f.typed}”, but by the rules ${f.judgedOn} points give ${f.byRule}. Please check.`,
    levelAssumed: (f) =>
      `By the rules of ${f.rulesOf} – please check: not all rules of ${f.year} could be confirmed. If the announcement differs, please change them in the settings tab.`,
    settingsDamaged: (f) =>
      `Some settings kept in this workbook could not be read (${f.parts}), so the standard ones were used for these. Please check the settings tab and save them again.`,
    duplicateIndicator: (f) =>
      `${f.where} repeats the score of indicator ${f.indicator}, so the first one counts. Please delete or correct the repeated one.`,
    scoreOutOfRange: (f) =>
      `${f.where} holds “${f.typed}”, which is not between 0 and 100. Please correct the score of indicator ${f.indicator}.`,
    unreadableScore: (f) =>
      `${f.where} holds “${f.typed}”, which can't be read as a score. Please type the score of indicator ${f.indicator} as a number.`,
    scoreError: (f) =>
      `${f.where} shows “${f.typed}” because its formula is wrong. Please correct it or type the score of indicator ${f.indicator}.`,
    scoreDate: (f) =>
      `${f.where} holds a date (${f.typed}), not a score. Please format the cell as a number and type the score of indicator ${f.indicator} again.`,
    severalScores: (f) =>
      `More than one number could be the score of indicator ${f.indicator}, one of them at ${f.where}, so none was used. Please head the column to use with “คะแนน”.`,
    scoreShare: (f) =>
      `No score is higher than 1 (“${f.typed}” at ${f.where}), so they look like shares and not like scores out of 100. Please multiply them by 100 or format the cells as percentages.`,
    scoreSmallScale: (f) =>
      `No score is higher than 10 (“${f.typed}” at ${f.where}), so they look like points out of 5 or 10 and not out of 100. Please turn them into scores out of 100 (times 20 or times 10).`,
    scoreWeighted: (f) =>
      `No score is higher than its weight: 6 of IIT, 10 of EIT, 20 of OIT (“${f.typed}” at ${f.where}), so they look weighted. Please type the score of each indicator out of 100.`,
    indicatorNotCounted: (f) =>
      `${f.where} says that indicator ${f.indicator} is not counted, so it is left out of the mean.`,
    notAssessed: (f) =>
      `${f.where} says that nothing was assessed or counted, and no indicator has a score, so there is no total and no level.`,
    yearAmbiguous: (f) =>
      `The heading at ${f.where} names several years (${f.years}), so the level can't be judged. Please press Correct and choose the year.`,
    yearAssumed: (f) =>
      `The heading names no year, so ${f.year} is assumed. If that is wrong, please press Correct and choose the year.`,
    statusUnknown: (f) =>
      `The result at ${f.where} does not say the status clearly. Please choose it in the status column.`,
    statusPostponed: (f) =>
      `${f.where} says that it was postponed, so it counts as in progress. Please change the due date accordingly.`,
    statusContradiction: (f) =>
      `The chosen status is “${f.chosen}”, but the text at ${f.where} reads as “${f.said}”. Your choice was kept; please check which is right.`,
    periodUnreadable: (f) =>
      `The last day could not be read from the period at ${f.where}. Please type months and years, or a date in the due column.`,
    periodRecurring: (f) =>
      `The period at ${f.where} comes back again and again, so it has no single last day. For a warning, please type the day of the next time, or the last of the fiscal year, in the due column.`,
    periodMissing: (f) => `${f.where} has no period yet. Please type one, or a date in the due column.`,
    periodAssumed: (f) =>
      `${f.assumption} at ${f.where}, so it was read as ${f.start} to ${f.due}. If that is wrong, please correct the period or the due date.`,
    resultMissing: (f) =>
      `${f.where} has no result yet. Please type one, or choose the status in the status column.`,
    evidenceMissing: (f) =>
      `The measure is done, but there is no evidence at ${f.where} yet. Please name a document or paste a link.`,
    yearOver: (f) =>
      `${f.where} is a continuous measure and its fiscal year is over. Please sum up its results.`,
    statusRealigned: (f) =>
      `The status columns of ${many(f.count, 'measure')} no longer stood beside their measures after sorting and were moved back to them. Please check ${f.where}.`,
    resultColumnMissing: (f) =>
      `No column of results was found in the table at ${f.where}, so the statuses were kept as they are. ${
        f.names === ''
          ? 'Please check whether its heading was renamed or deleted.'
          : `If ${f.names} holds the results, please press Correct on the tracking tab and say so.`
      }`,
    periodColumnMissing: (f) =>
      `No column of periods or due dates was found in the table at ${f.where}, so it tells no due dates. ${
        f.names === ''
          ? 'Please add a column for the period, or type dates in our due column.'
          : `If ${f.names} holds the periods, please press Correct on the tracking tab and say so.`
      }`,
    indicatorUnknown: (f) =>
      `It is not clear which indicator the measure at ${f.where} belongs to. Please put the indicator's name above it.`,
    indicatorRecovered: (f) =>
      `${f.indicator} has recovered, but there are still measures for it at ${f.where}. The rows were kept; please decide whether to keep them.`,
    libraryIndicatorUnknown: (f) =>
      `The library says “${f.typed}” at ${f.where}, which is no indicator, so the row is not used. Please type the name of an indicator.`,
    libraryTitleMissing: (f) =>
      `The library has no measure at ${f.where}, so the row is not used. Please type the measure or delete the row.`,
    libraryCellError: (f) =>
      `The library shows “${f.typed}” at ${f.where}, the error of a formula, so the row is not used. Please mend the formula or type the text.`,
    libraryBandUnknown: (f) =>
      `The library says “${f.typed}” at ${f.where}, which is no score group, so the row is not used. Please type a score group or leave it blank.`,
    libraryPeriodUnreadable: (f) =>
      `The library says “${f.typed}” at ${f.where}, which is no period within one fiscal year, so the row is not used. Please type the months, abbreviated in Thai.`,
    libraryTwice: (f) =>
      `The library has the code “${f.typed}” at ${f.where} a second time, so only the first row is used. Please delete the code of your own row.`,
  },
  onlySelected: () =>
    `Only the part that you selected; for the whole sheet, please select an empty cell ${AGAIN}.`,
  onlySelectedSet: () =>
    `This is for the set of scores that you selected; for another set, please select a cell in it ${AGAIN}.`,
  noneWeak: () =>
    'No indicator has to improve, so measures to keep the level were put in for all; for some of them only, please put back and choose on the Measures tab.',
  yearWasAssumed: (f) =>
    `The heading names no year, so ${f.year} was used; it can be corrected on the Scores tab.`,
};
