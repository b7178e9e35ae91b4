import type { Messages } from './Messages';
import { followEn } from './followEn';
import { planningEn } from './planningEn';
import { provinceEn } from './provinceEn';
import { rulesEn } from './rulesEn';
import { sentencesEn } from './sentencesEn';
import { takesEn } from './takesEn';
import { understoodEn } from './understoodEn';
import { yearsEn } from './yearsEn';

function many(count: string, one: string, more = `${one}s`): string {
  return `${count} ${count === '1' ? one : more}`;
}

/** The pane in English, for whoever switches to it. */
export const en: Messages = {
  language: 'en',
  sentences: sentencesEn,

  sheetNamed: (w) => `the sheet “${w.name}”`,
  thisSheet: 'this sheet',
  indicatorNamed: (w) => `${w.number} (${w.name})`,
  indicators: {
    1: 'Performance of duties',
    2: 'Use of budget',
    3: 'Use of power',
    4: 'Use of government assets',
    5: 'Tackling corruption',
    6: 'Quality of operations',
    7: 'Effectiveness of communication',
    8: 'Improvement of work systems',
    9: 'Information disclosure',
    10: 'Prevention of corruption',
  },
  instruments: {
    IIT: 'Internal stakeholders (IIT)',
    EIT: 'External stakeholders (EIT)',
    OIT: 'Public disclosure (OIT)',
  },
  bands: { strength: 'Strength', maintain: 'Maintain', improve: 'Improve', urgent: 'Urgent' },
  targetBands: { reached: 'Target reached', below: 'Below target' },
  statuses: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    done: 'Done',
    continuous: 'Continuous',
    cancelled: 'Cancelled',
    unknown: 'Not known yet',
  },
  levels: {
    ผ่านดีเยี่ยม: 'excellent pass',
    ผ่านดี: 'good pass',
    ผ่าน: 'pass',
    ต้องปรับปรุง: 'needs improvement',
    ต้องปรับปรุงโดยด่วน: 'needs urgent improvement',
  },
  levelNamed: (w) => `Level ${w.level}`,
  assumptions: {
    yearReadAsFiscal: 'The year is taken for a fiscal year',
    monthMisspelt: 'A month is misspelt',
    wordMisspelt: 'A word is misspelt',
    yearTakenFromEnd: 'The first month has no year',
    yearTakenFromStart: 'The last month has no year',
    yearTakenFromTable: 'The period has no year',
    endTakenFromYear: 'The period has no last day',
    wholeMonthTaken: 'The period names a part of a month and no day',
  },
  actions: {
    colourScores: 'colouring',
    clearColours: 'clearing the colours',
    insertScoreForm: 'inserting the score form',
    insertMeasures: 'inserting the measures table',
    updateStatus: 'updating the status',
    setStatus: 'Set status',
    writeAnalysis: 'writing the analysis',
    writeReport: 'writing the report',
    carryOver: 'carrying measures over',
    insertSample: 'adding the sample sheet',
    writeLibrary: 'writing the library',
    addMissing: 'adding the missing measures',
    correctReading: 'saving your choice',
    putBack: 'putting back',
  },
  settingsParts: {
    sheets: 'corrections of sheets',
    bands: 'score groups',
    rules: 'rules of a year',
    measures: 'choices for the measures table',
    tracking: 'tracking record',
    all: 'all of them',
  },
  working: {
    colourScores: 'Colouring',
    clearColours: 'Clearing colours',
    insertScoreForm: 'Inserting the score form',
    insertMeasures: 'Inserting the measures table',
    updateStatus: 'Updating the status',
    setStatus: 'Setting the status',
    writeAnalysis: 'Writing the analysis',
    writeReport: 'Writing the report',
    carryOver: 'Carrying measures over',
    insertSample: 'Adding the sample sheet',
    writeLibrary: 'Writing the library',
    addMissing: 'Adding the missing measures',
    correctReading: 'Saving',
    putBack: 'Putting back',
  },

  notReady: {
    outsideExcel: {
      title: 'Please open this in Excel',
      text: 'This is the pane of ITA Assistant, which works inside Excel only. Please open a workbook in Excel and press ITA pane on the ITA Assistant tab.',
    },
    officeMissing: {
      title: 'No connection to Excel',
      text: 'The link to Excel could not be loaded from appsforoffice.microsoft.com. Please check the internet connection or tell your administrator, then open this pane again.',
    },
    tooOld: {
      title: 'This Excel is too old',
      text: 'ITA Assistant works with Excel 2021 or newer, Microsoft 365 and Excel on the web. Please open the workbook in one of these.',
    },
    noAnswer: {
      title: 'Excel has not answered',
      text: 'Excel is taking longer than usual. Please close any window left open in Excel and try again; if that does not help, open the workbook again.',
    },
  },
  crash: {
    title: 'The pane has stopped',
    text: 'Your workbook is not affected. Please try again; if it stops again, copy the details and send them to your administrator.',
  },

  pane: {
    name: 'ITA Assistant',
    tabs: { scores: 'Scores', measures: 'Measures', tracking: 'Tracking', settings: 'Settings' },
    reading: 'Reading the sheet',
    opening: 'Opening',
    rereadAfterChange: 'The sheet was changed – read again',
    readAgain: 'Read again',
    tryAgain: 'Try again',
    helpAbout: (w) => `About: ${w.subject}`,
    goToCell: (w) => `Go to cell ${w.cell}`,
    goToRow: (w) => `Go to row ${w.row}`,
    showAll: (w) => `Show all ${w.count}`,
    showLess: 'Show fewer',
    buttons: {
      colourScores: 'Colour the scores',
      clearColours: 'Clear the colours',
      insertScoreForm: 'Insert a score form',
      insertMeasures: 'Insert the measures',
      updateStatus: 'Update the status',
      writeAnalysis: 'Write the analysis',
      writeReport: 'Write the report',
      carryOver: 'Carry over to next year',
      insertSample: 'Try the sample',
      putBack: 'Put back',
    },
    putBackNamed: (w) => `Put back to before ${w.action}`,
    dismiss: 'Dismiss',
    copyDetails: 'Copy details',
    copied: 'Copied',
    copyByHand: 'Could not copy. Please select this text and press Ctrl+C.',
    result: 'Result of the button',
  },

  scores: {
    readFrom: 'Read from',
    indicatorCount: (w) => many(w.count, 'indicator'),
    fiscalYear: (w) => `FY ${w.year}`,
    fiscalYearAssumed: (w) => `FY ${w.year} (not in the heading)`,
    fiscalYearUnknown: 'Please choose the year',
    agencyUnknown: 'No agency name found',
    chooseSet: 'Sets of scores on this sheet',
    setNumber: (w) => `Set ${w.number}`,
    total: 'Total score',
    noTotal: 'Not complete',
    noLevel: 'Level not known',
    gap: (w) => `${w.gap} points to the target of ${w.target}`,
    reached: (w) => `The target of ${w.target} is reached`,
    lever: (w) => `Raising indicator ${w.indicator} to ${w.target} adds most to the total: ${w.gain} points`,
    target: (w) => `Target ${w.target}`,
    weight: (w) => `weight ${w.weight}%`,
    noInstrumentScore: 'incomplete',
    indicatorGap: (w) => `−${w.gap}`,
    indicatorReached: 'reached',
    noScore: 'no score',
    indicatorsTitle: 'Ten indicators',
    findings: (w) => many(w.count, 'remark'),
    error: 'Please correct',
    note: 'Please note',
    uncovered: (w) => `No measure for ${many(w.count, 'indicator')}`,
    uncoveredText: (w) =>
      `These indicators are below the target and have no measure in the table of ${w.year}`,
    noTable: 'No measures table yet',
    noTableText: (w) => `These scores are the basis of the measures of fiscal year ${w.year}`,
    seeMeasures: 'See the measures',
    first: {
      title: 'How to begin',
      steps: [
        'Open the sheet with the ITA indicators and their scores, in any arrangement',
        'Press “Colour the scores” to see which indicators need work',
        'Press “Insert the measures”, then come back to “Update the status” during the year',
      ],
    },
    form: 'Score form',
    formText: 'A blank table for the ten scores; total, level and colours follow by themselves.',
    trySample: 'No scores yet? Try a sample sheet first; your own data are not touched.',
  },

  province: provinceEn,
  understood: understoodEn,
  years: yearsEn,
  takes: takesEn,
  planning: planningEn,
  rounds: {
    title: 'Report and next year',
    choose: 'Round to report on',
    names: { firstHalf: '6 months (October to March)', fullYear: '12 months (October to September)' },
    carry: {
      told: (w) =>
        `To the plan of ${w.year}: ${w.open} open and ${w.continuous} continuous. Those carried over already are not doubled.`,
      none: (w) => `No measure is to be carried over to ${w.year}.`,
      unknown: (w) => `${w.count} more can’t be carried over: their indicator is not known.`,
      which: 'Which measures',
      not: 'can’t be carried over',
      more: (w) => `and ${w.count} more`,
    },
  },
  follow: followEn,

  correct: {
    open: 'Correct',
    title: 'Correct what was read',
    year: 'Fiscal year of the scores',
    chooseYear: 'Please choose',
    agency: 'Name of the agency',
    hint: 'Remembered for this sheet; no cell is changed.',
    save: 'Save',
  },

  measures: {
    plan: (w) => `Measures for fiscal year ${w.year}`,
    planText: (w) =>
      `A new sheet “${w.sheet}” will be added with the official table: ${many(w.measures, 'measure')} for ${many(w.indicators, 'indicator')}. Your own sheets stay as they are.`,
    include: 'Indicators to include',
    includes: { all: 'All ten indicators', weak: 'Only those to improve' },
    order: 'Order',
    orders: { official: 'Official order', weakest: 'Lowest score first' },
    list: 'Indicators in the table',
    count: (w) => many(w.count, 'measure'),
    nothingWeak: 'No indicator has to improve; please choose all ten.',
    there: (w) => `There is a measures table for ${w.year}`,
    thereText: (w) =>
      `It is on the sheet “${w.sheet}”. Pressing the button again adds only what is missing; rows that are there stay.`,
    goThere: 'Go to the table',
    coverage: 'Indicators with measures',
    allCovered: 'Every indicator below the target has a measure',
    notCovered: 'none yet',
    needsScores: {
      title: 'Scores come first',
      steps: [
        'Open the sheet with the ITA scores of your agency',
        'Check year and agency on the Scores tab',
        'Come back here and press “Insert the measures”',
      ],
    },
    needsYear: 'The heading names several years; please choose the year on the Scores tab first.',
    severalSets:
      'This sheet holds several sets of scores; please select a cell in the set you need, then insert the measures.',
  },

  tracking: {
    measureCount: (w) => many(w.count, 'measure'),
    doneOf: (w) => `of ${many(w.all, 'measure')} done`,
    donePart: (w) => `${w.done} / ${w.all}`,
    statusTitle: 'Status of the measures',
    toUpdate: 'The status columns in the sheet are not up to date; press “Update the status”.',
    yearTitle: (w) => `Fiscal year ${w.year}`,
    today: (w) => `Today ${w.day}`,
    firstRound: '6 months',
    wholeYear: '12 months',
    report: (w) => `report by ${w.month}`,
    yearOver: 'This fiscal year is over',
    yearAhead: 'This fiscal year has not begun',
    dueByMonth: (w) => `${w.month}: ${many(w.count, 'measure')} due`,
    dueTitle: 'Due dates',
    late: 'Overdue',
    noneLate: 'Nothing is overdue',
    soon: 'Due within 30 days',
    later: 'Due after that',
    noDate: 'Without a due date',
    noResult: 'Without a result',
    lateBy: (w) => `${many(w.days, 'day')} late`,
    dueIn: (w) => `in ${many(w.days, 'day')}`,
    dueToday: 'today',
    dueOn: (w) => `due ${w.day}`,
    units: 'By responsible unit',
    unitsHead: 'done / all',
    allUnits: 'All units',
    noUnit: 'No unit named',
    first: {
      title: 'No measures table found',
      steps: [
        'Open the sheet with your measures table, or insert one from the scores',
        'Type the results into the table during the year',
        'Press “Update the status” to see what is done and what is overdue',
      ],
    },
  },

  rules: rulesEn,

  settings: {
    language: 'Language of this pane',
    languages: { th: 'ไทย', en: 'English' },
    chooseLanguage: 'Choose a language',
    writtenInThai: 'What is written into the workbook is always Thai.',
    about: 'About ITA Assistant',
    aboutText:
      'Reads the ITA scores in your sheet, colours them by score group, makes the measures table and keeps track of it through the year. What it writes works without this pane.',
    privacy: 'All data stay in your workbook; nothing is sent anywhere.',
    version: (w) => `Version ${w.version} (${w.build})`,
    details: 'Report a problem',
    detailsText:
      'Copy these details for your administrator. They hold no scores and nothing from the workbook.',
  },

  help: {
    total:
      'The total weighs the means of the instruments by the rules of that year (usually IIT 30%, EIT 30%, OIT 40%). A total that you typed is used where it agrees. The level follows the rules of that year.',
    indicators:
      'Score groups can be changed in the settings tab. The standard ones are strength above 95, maintain 90 to 95, improve 80 to 89.99, urgent below 80. The line on the bar is the target of that year. Press an indicator to go to its cell.',
    findings:
      'What is worth checking in what was typed. Nothing that you typed is corrected for you; go to the cell to see it.',
    uncovered: 'An indicator below the target should have at least one measure in the year after its scores.',
    insert:
      'The table stands on a new sheet, ready to print on A4 landscape. Indicators to improve get at least two measures, the others one to keep their level. You can change every word of it.',
    coverage:
      'Counted in every measures table of that year in the workbook. Add what is missing with the button, or type rows yourself.',
    library:
      'Once the library stands on a sheet, measures are taken from there. Rows that cannot be read are named on this tab with their cell.',
    statuses:
      'The status is read from the result column. A status that you choose yourself in the status column stays. Continuous and cancelled measures are never overdue.',
    year: 'The bar is the fiscal year, October to September. The columns above it show how many measures fall due in each month: full is done or continuous, hollow is still open, striped is overdue. The line is today.',
    due: 'The due day is the last day of the period. It is announced 30 days before and overdue from the day after. Press an entry to go to its row.',
    rounds:
      'The first half is reported in April, the year in September or October. The report button writes the round chosen here. Only open and continuous measures are carried over to next year.',
    units:
      'Counted by the names in the responsible column; a measure of several units counts for each. Cancelled ones are left out.',
    settings: 'The language is remembered on this computer.',
    bands:
      'Score groups of indicators are the choice of the agency; none are official. “From 90” includes 90.00 itself, “above 95” leaves 95.00 out. Lower groups are always darker, so that they can be told apart in a black and white print.',
    eitParts:
      'Since 2566 the best two levels ask for a lowest score of each instrument. No announcement was found that says whether the two parts of EIT are tested each or as one.',
    rules:
      'Changes hold in this workbook only. Below each rule stand its source and how sure it is. A year without a confirmed announcement uses the rules of an earlier one for now.',
    province:
      'Mean and shares count only agencies whose scores are complete. Press a level to see only its agencies; press an agency to go to its row and see its indicators.',
    takes:
      'By the weights and level rules of that year: the fewest indicators that reach the goal, beginning with those that add most to the total. The figure to reach is the lowest that is enough.',
    years: 'Compares two years of the same agency on this sheet, each judged by the rules of its own year.',
    spread:
      'The middle half are the 50% of the agencies in the middle when sorted by score, as QUARTILE.INC of Excel counts it, so that you can check it in your sheet.',
  },
};
