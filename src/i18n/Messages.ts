import type { ActionName } from '../actions/Outcome';
import type { SettingsPart } from '../actions/preferences';
import type { RibbonAction } from '../actions/ribbonActions';
import type { Readiness } from '../excel/office';
import type { Band } from '../ita/Band';
import type { Round } from '../ita/Round';
import type { IndicatorNumber } from '../ita/Indicator';
import type { Instrument } from '../ita/Instrument';
import type { WORD_LEVELS } from '../ita/Level';
import type { Status } from '../ita/Status';
import type { PeriodAssumption } from '../thai/Period';
import type { Language } from './Language';
import type { ProvinceWords } from './ProvinceWords';
import type { RulesWords } from './RulesWords';
import type { FollowWords } from './FollowWords';
import type { PlanningWords } from './PlanningWords';
import type { Sentences } from './Sentences';
import type { TakesWords } from './TakesWords';
import type { UnderstoodWords } from './UnderstoodWords';
import type { YearsWords } from './YearsWords';

/** A text into which the named words are put. */
export type Say<K extends string> = (words: Readonly<Record<K, string>>) => string;

/** The parts of the pane that have a help text of their own. */
export type HelpTopic =
  | 'total'
  | 'indicators'
  | 'findings'
  | 'uncovered'
  | 'insert'
  | 'coverage'
  | 'library'
  | 'statuses'
  | 'year'
  | 'due'
  | 'units'
  | 'rounds'
  | 'settings'
  | 'bands'
  | 'eitParts'
  | 'rules'
  | 'province'
  | 'spread'
  | 'takes'
  | 'years';

/** A heading with the text under it. */
export interface Titled {
  readonly title: string;
  readonly text: string;
}

/** What to do first, where there is nothing to show. */
export interface FirstSteps {
  readonly title: string;
  readonly steps: readonly [string, string, string];
}

/** Every word of the pane in one language. */
export interface Messages {
  readonly language: Language;
  readonly sentences: Sentences;

  readonly sheetNamed: Say<'name'>;
  readonly thisSheet: string;
  readonly indicatorNamed: Say<'number' | 'name'>;
  readonly indicators: Readonly<Record<IndicatorNumber, string>>;
  readonly instruments: Readonly<Record<Instrument, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  /** The two bands of the single line at the target. */
  readonly targetBands: Readonly<Record<'reached' | 'below', string>>;
  readonly statuses: Readonly<Record<Status | 'unknown', string>>;
  readonly levels: Readonly<Record<(typeof WORD_LEVELS)[number], string>>;
  readonly levelNamed: Say<'level'>;
  readonly assumptions: Readonly<Record<PeriodAssumption, string>>;
  /** Actions as nouns, as in "before …". */
  readonly actions: Readonly<Record<ActionName, string>>;
  readonly settingsParts: Readonly<Record<SettingsPart, string>>;
  /** What is said while an action is at work. */
  readonly working: Readonly<Record<ActionName, string>>;

  readonly notReady: Readonly<Record<Exclude<Readiness['kind'], 'ready'>, Titled>>;
  readonly crash: Titled;

  readonly pane: {
    readonly name: string;
    readonly tabs: Readonly<Record<'scores' | 'measures' | 'tracking' | 'settings', string>>;
    readonly reading: string;
    readonly opening: string;
    readonly rereadAfterChange: string;
    readonly readAgain: string;
    readonly tryAgain: string;
    readonly helpAbout: Say<'subject'>;
    readonly goToCell: Say<'cell'>;
    readonly goToRow: Say<'row'>;
    readonly showAll: Say<'count'>;
    readonly showLess: string;
    readonly buttons: Readonly<Record<RibbonAction | 'insertSample' | 'carryOver' | 'putBack', string>>;
    readonly putBackNamed: Say<'action'>;
    readonly dismiss: string;
    readonly copyDetails: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly result: string;
  };

  readonly scores: {
    readonly readFrom: string;
    readonly indicatorCount: Say<'count'>;
    readonly fiscalYear: Say<'year'>;
    readonly fiscalYearAssumed: Say<'year'>;
    readonly fiscalYearUnknown: string;
    readonly agencyUnknown: string;
    readonly chooseSet: string;
    readonly setNumber: Say<'number'>;
    readonly total: string;
    readonly noTotal: string;
    readonly noLevel: string;
    readonly gap: Say<'gap' | 'target'>;
    readonly reached: Say<'target'>;
    readonly lever: Say<'indicator' | 'gain' | 'target'>;
    readonly target: Say<'target'>;
    readonly weight: Say<'weight'>;
    readonly noInstrumentScore: string;
    readonly indicatorGap: Say<'gap'>;
    readonly indicatorReached: string;
    readonly noScore: string;
    readonly indicatorsTitle: string;
    readonly findings: Say<'count'>;
    readonly error: string;
    readonly note: string;
    readonly uncovered: Say<'count'>;
    readonly uncoveredText: Say<'year'>;
    readonly noTable: string;
    readonly noTableText: Say<'year'>;
    readonly seeMeasures: string;
    readonly first: FirstSteps;
    readonly trySample: string;
    readonly form: string;
    readonly formText: string;
  };

  readonly province: ProvinceWords;
  readonly understood: UnderstoodWords;
  readonly years: YearsWords;
  readonly takes: TakesWords;
  readonly planning: PlanningWords;

  readonly correct: {
    readonly open: string;
    readonly title: string;
    readonly year: string;
    readonly chooseYear: string;
    readonly agency: string;
    readonly hint: string;
    readonly save: string;
  };

  readonly measures: {
    readonly plan: Say<'year'>;
    readonly planText: Say<'sheet' | 'measures' | 'indicators'>;
    readonly include: string;
    readonly includes: Readonly<Record<'all' | 'weak', string>>;
    readonly order: string;
    readonly orders: Readonly<Record<'official' | 'weakest', string>>;
    readonly list: string;
    readonly count: Say<'count'>;
    readonly nothingWeak: string;
    readonly there: Say<'year'>;
    readonly thereText: Say<'sheet'>;
    readonly goThere: string;
    readonly coverage: string;
    readonly allCovered: string;
    readonly notCovered: string;
    readonly needsScores: FirstSteps;
    readonly needsYear: string;
    readonly severalSets: string;
  };

  readonly follow: FollowWords;
  /** Reports of the rounds of a fiscal year. */
  readonly rounds: {
    readonly title: string;
    readonly choose: string;
    readonly names: Readonly<Record<Round, string>>;
    /** What the button for next year would carry, before it is pressed. */
    readonly carry: {
      readonly told: Say<'open' | 'continuous' | 'year'>;
      readonly none: Say<'year'>;
      readonly unknown: Say<'count'>;
      readonly which: string;
      readonly not: string;
      readonly more: Say<'count'>;
    };
  };

  readonly tracking: {
    readonly measureCount: Say<'count'>;
    readonly doneOf: Say<'all'>;
    readonly donePart: Say<'done' | 'all'>;
    readonly statusTitle: string;
    readonly toUpdate: string;
    readonly yearTitle: Say<'year'>;
    readonly today: Say<'day'>;
    readonly firstRound: string;
    readonly wholeYear: string;
    readonly report: Say<'month'>;
    readonly yearOver: string;
    readonly yearAhead: string;
    readonly dueByMonth: Say<'month' | 'count'>;
    readonly dueTitle: string;
    readonly late: string;
    readonly noneLate: string;
    readonly soon: string;
    readonly later: string;
    readonly noDate: string;
    readonly noResult: string;
    readonly lateBy: Say<'days'>;
    readonly dueIn: Say<'days'>;
    readonly dueToday: string;
    readonly dueOn: Say<'day'>;
    readonly units: string;
    readonly unitsHead: string;
    readonly allUnits: string;
    readonly noUnit: string;
    readonly first: FirstSteps;
  };

  readonly rules: RulesWords;

  readonly settings: {
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly chooseLanguage: string;
    readonly writtenInThai: string;
    readonly about: string;
    readonly aboutText: string;
    readonly privacy: string;
    readonly version: Say<'version' | 'build'>;
    readonly details: string;
    readonly detailsText: string;
  };

  readonly help: Readonly<Record<HelpTopic, string>>;
}
