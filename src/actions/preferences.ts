import * as v from 'valibot';
import { STANDARD_RULES } from '../ita/assess';
import type { AssessmentRules } from '../ita/assess';
import { DEFAULT_BAND_CHOICE, schemeOf } from '../ita/bandPresets';
import type { BandChoice } from '../ita/bandPresets';
import type { EitPartsRule, Framework } from '../ita/Framework';
import { frameworkOf } from '../ita/frameworkOf';
import type { ReportMonths, Round } from '../ita/Round';
import { withEitPartsRule } from '../ita/RulesChange';
import type { RulesChange } from '../ita/RulesChange';
import { MEASURES_SETUP } from './measuresSetupSchema';
import {
  EIT_PARTS,
  EVIDENCE,
  INCLUDE,
  ORDER,
  REPORT_MONTHS_CHOICE,
  ROUND,
  ROUNDS,
  SHEET_CHOICE,
} from './preferencesSchema';
import type { FiscalYear } from '../thai/FiscalYear';
import type { MeasuresChoice } from '../sheets/planMeasures';
import type { MeasuresCorrection } from '../sheets/MeasuresCorrection';
import type { ReadingCorrection } from '../sheets/ReadingCorrection';
import { STANDARD_COLUMNS } from '../sheets/plannedColumns';
import type { ColumnsChoice } from '../sheets/plannedColumns';
import { BAND_CHOICE } from './bandSchema';
import { parseRulesChange } from './rulesSchema';

/** What the officer corrected on one sheet: it holds for the next press. */
export interface SheetChoice {
  readonly fiscalYear?: FiscalYear;
  readonly agency?: string;
  /** What was corrected in which cells were read, and as what. */
  readonly reading?: ReadingCorrection;
  /** What was corrected in how its measures tables are read. */
  readonly measures?: MeasuresCorrection;
}

/** What we keep in the workbook's settings: choices of the officer, and a hint of what we last wrote. */
export interface Preferences extends MeasuresChoice {
  /** By Excel's id of the sheet, which outlives a new name. */
  readonly sheets: Readonly<Record<string, SheetChoice>>;
  /** By which bands indicators are sorted and coloured. */
  readonly bands: BandChoice;
  /** How the two parts of the external survey are tested; absent until the officer chooses. */
  readonly eitParts?: EitPartsRule;
  /** What the officer changed in the rules, by fiscal year (Buddhist). */
  readonly rules: Readonly<Record<string, RulesChange>>;
  /** Whether a column for evidence is added beside the measures. */
  readonly evidence?: ColumnsChoice['evidence'];
  /** Whether a table without results gets a column for each round of the year. */
  readonly rounds?: ColumnsChoice['rounds'];
  /** See `TrackingRecord`. */
  readonly tracking: string;
  /** See `AnalysisRecord`. */
  readonly analysis?: string;
  /** See `ReportRecord`. */
  readonly reports?: string;
  /** Which round the report button writes; absent: the one that the day asks for. */
  readonly round?: Round;
  /** In which months the rounds are reported; absent: April, and September or October. */
  readonly reportMonths?: ReportMonths;
}

/** A part of the settings as the officer knows it; `all` where nothing could be read. */
export type SettingsPart = 'sheets' | 'bands' | 'rules' | 'measures' | 'tracking' | 'all';

/** What was stored, and which parts of it could not be read and fell back to what holds by default. */
export interface ReadPreferences {
  readonly preferences: Preferences;
  readonly damaged: readonly SettingsPart[];
}

/** Version 1 had no bands and no rules; everything else was as it is now. */
const VERSION = 2;

const YEAR_KEY = /^2[56]\d\d$/;
const STORED = v.looseObject({ version: v.picklist([1, VERSION]) });
const ANY_RECORD = v.record(v.string(), v.unknown());

/** What holds until the officer chooses otherwise: all ten indicators in the official order, the standard bands. */
export const DEFAULT_PREFERENCES: Preferences = {
  sheets: {},
  bands: DEFAULT_BAND_CHOICE,
  rules: {},
  include: 'all',
  order: 'official',
  tracking: '',
};

/** What a value is as JSON; a setting is stored as one text. Undefined where it is no JSON. */
function unpacked(stored: unknown): unknown {
  if (typeof stored !== 'string') {
    return stored;
  }
  try {
    const value: unknown = JSON.parse(stored);
    return value;
  } catch {
    return undefined;
  }
}

/** Reads the stored setting; what is missing or damaged falls back to the defaults, part by part, and is named. */
export function readPreferences(stored: unknown): ReadPreferences {
  if (stored === undefined || stored === null || stored === '') {
    return { preferences: DEFAULT_PREFERENCES, damaged: [] };
  }
  const parsed = v.safeParse(STORED, unpacked(stored));
  if (!parsed.success) {
    return { preferences: DEFAULT_PREFERENCES, damaged: ['all'] };
  }
  const values = parsed.output;
  const damaged = new Set<SettingsPart>();
  /** A part that was never stored holds by default; one that can't be read does so too, but is named. */
  const read = <Value>(
    name: keyof Preferences,
    part: SettingsPart,
    schema: v.GenericSchema<unknown, Value>,
    otherwise: Value,
  ): Value => {
    if (!Object.hasOwn(values, name)) {
      return otherwise;
    }
    const value = v.safeParse(schema, values[name]);
    if (value.success) {
      return value.output;
    }
    damaged.add(part);
    return otherwise;
  };
  /** One damaged entry does not take the others with it. */
  const readEach = <Value>(
    name: keyof Preferences,
    part: SettingsPart,
    parse: (key: string, entry: unknown) => Value | undefined,
  ): Readonly<Record<string, Value>> =>
    Object.fromEntries(
      Object.entries(read(name, part, ANY_RECORD, {})).flatMap(([key, entry]) => {
        const value = parse(key, entry);
        if (value === undefined) {
          damaged.add(part);
        }
        return value === undefined ? [] : [[key, value]];
      }),
    );
  const sheetChoice = (_key: string, entry: unknown): SheetChoice | undefined => {
    const choice = v.safeParse(SHEET_CHOICE, entry);
    return choice.success ? choice.output : undefined;
  };
  const reports = read('reports', 'tracking', v.optional(v.string()), undefined);
  const round = read('round', 'tracking', v.optional(ROUND), undefined);
  const reportMonths = read('reportMonths', 'tracking', v.optional(REPORT_MONTHS_CHOICE), undefined);
  const analysis = read('analysis', 'tracking', v.optional(v.string()), undefined);
  const measures = read('measures', 'measures', v.optional(MEASURES_SETUP), undefined);
  const eitParts = read('eitParts', 'rules', v.optional(EIT_PARTS), undefined);
  const evidence = read('evidence', 'tracking', v.optional(EVIDENCE), undefined);
  const rounds = read('rounds', 'tracking', v.optional(ROUNDS), undefined);
  const preferences: Preferences = {
    sheets: readEach('sheets', 'sheets', sheetChoice),
    bands: read('bands', 'bands', BAND_CHOICE, DEFAULT_PREFERENCES.bands),
    ...(eitParts === undefined ? {} : { eitParts }),
    rules: readEach('rules', 'rules', (year, entry) =>
      YEAR_KEY.test(year) ? parseRulesChange(Number(year), entry) : undefined,
    ),
    include: read('include', 'measures', INCLUDE, DEFAULT_PREFERENCES.include),
    order: read('order', 'measures', ORDER, DEFAULT_PREFERENCES.order),
    tracking: read('tracking', 'tracking', v.string(), DEFAULT_PREFERENCES.tracking),
    ...(evidence === undefined ? {} : { evidence }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(measures === undefined ? {} : { measures }),
    ...(analysis === undefined ? {} : { analysis }),
    ...(reports === undefined ? {} : { reports }),
    ...(round === undefined ? {} : { round }),
    ...(reportMonths === undefined ? {} : { reportMonths }),
  };
  return { preferences, damaged: [...damaged] };
}

/** The stored setting; what is missing or damaged falls back to the defaults, part by part. */
export function parsePreferences(stored: unknown): Preferences {
  return readPreferences(stored).preferences;
}

/** The preferences as one text for the workbook's settings. */
export function writePreferences(preferences: Preferences): string {
  return JSON.stringify({ version: VERSION, ...preferences });
}

/** The rules and bands that hold in a workbook by what the officer chose. */
export function rulesOf({ bands, eitParts, rules }: Preferences): AssessmentRules {
  const known = new Map<FiscalYear, Framework>();
  return {
    frameworkOf: (year) => {
      const framework = known.get(year) ?? withEitPartsRule(frameworkOf(year, rules[String(year)]), eitParts);
      known.set(year, framework);
      return framework;
    },
    bands: bands.kind === 'preset' && bands.preset === '95/90/80' ? STANDARD_RULES.bands : schemeOf(bands),
  };
}

/** Which columns are added beside a measures table. */
export function columnsChoice({ evidence, rounds }: Preferences): ColumnsChoice {
  return {
    evidence: evidence ?? STANDARD_COLUMNS.evidence,
    rounds: rounds ?? STANDARD_COLUMNS.rounds,
  };
}

/** Sets what was corrected on one sheet, leaving the other sheets as they are. */
export function withSheetChoice(preferences: Preferences, sheetId: string, choice: SheetChoice): Preferences {
  return {
    ...preferences,
    sheets: { ...preferences.sheets, [sheetId]: { ...preferences.sheets[sheetId], ...choice } },
  };
}

/** Sets how the two parts of the external survey are tested; undefined asks again. */
export function withEitParts(preferences: Preferences, eitParts: EitPartsRule | undefined): Preferences {
  const { eitParts: _former, ...rest } = preferences;
  return eitParts === undefined ? rest : { ...rest, eitParts };
}

/** Sets what is changed in the rules of one year; undefined goes back to the rules as delivered. */
export function withRules(
  preferences: Preferences,
  year: FiscalYear,
  change: RulesChange | undefined,
): Preferences {
  const others = Object.entries(preferences.rules).filter(([key]) => key !== String(year));
  return {
    ...preferences,
    rules: Object.fromEntries(change === undefined ? others : [...others, [String(year), change]]),
  };
}
