import * as v from 'valibot';
import type { FiscalYear } from '../thai/FiscalYear';
import type { MeasuresChoice } from '../sheets/planMeasures';

/** What the officer corrected on one sheet: it holds for the next press. */
export interface SheetChoice {
  readonly fiscalYear?: FiscalYear;
  readonly agency?: string;
}

/** What we keep in the workbook's settings: choices of the officer, and a hint of what we last wrote. */
export interface Preferences extends MeasuresChoice {
  /** By Excel's id of the sheet, which outlives a new name. */
  readonly sheets: Readonly<Record<string, SheetChoice>>;
  /** See `TrackingRecord`. */
  readonly tracking: string;
}

const FISCAL_YEAR = v.pipe(v.number(), v.integer(), v.minValue(2560), v.maxValue(2600));

const STORED = v.object({
  version: v.literal(1),
  sheets: v.fallback(
    v.record(
      v.string(),
      v.object({ fiscalYear: v.exactOptional(FISCAL_YEAR), agency: v.exactOptional(v.string()) }),
    ),
    {},
  ),
  include: v.fallback(v.picklist(['all', 'weak']), 'all'),
  order: v.fallback(v.picklist(['official', 'weakest']), 'official'),
  tracking: v.fallback(v.string(), ''),
});

/** What holds until the officer chooses otherwise: all ten indicators in the official order. */
export const DEFAULT_PREFERENCES: Preferences = {
  sheets: {},
  include: 'all',
  order: 'official',
  tracking: '',
};

/** Reads the stored setting; what is missing or damaged falls back to the defaults, part by part. */
export function parsePreferences(stored: unknown): Preferences {
  let value: unknown = stored;
  if (typeof stored === 'string') {
    try {
      value = JSON.parse(stored);
    } catch {
      return DEFAULT_PREFERENCES;
    }
  }
  const parsed = v.safeParse(STORED, value);
  if (!parsed.success) {
    return DEFAULT_PREFERENCES;
  }
  const { sheets, include, order, tracking } = parsed.output;
  return { sheets, include, order, tracking };
}

/** The preferences as one text for the workbook's settings. */
export function writePreferences(preferences: Preferences): string {
  return JSON.stringify({ version: 1, ...preferences });
}

/** Sets what was corrected on one sheet, leaving the other sheets as they are. */
export function withSheetChoice(preferences: Preferences, sheetId: string, choice: SheetChoice): Preferences {
  return {
    ...preferences,
    sheets: { ...preferences.sheets, [sheetId]: { ...preferences.sheets[sheetId], ...choice } },
  };
}

/** Sets one choice by its name, as typed on a command line; undefined when there is no such choice or value. */
export function withNamedChoice(
  preferences: Preferences,
  sheetId: string,
  name: string,
  value: string,
): Preferences | undefined {
  switch (name) {
    case 'fiscalYear': {
      const year = v.safeParse(FISCAL_YEAR, Number(value));
      return year.success ? withSheetChoice(preferences, sheetId, { fiscalYear: year.output }) : undefined;
    }
    case 'agency':
      return withSheetChoice(preferences, sheetId, { agency: value });
    case 'include':
      return value === 'all' || value === 'weak' ? { ...preferences, include: value } : undefined;
    case 'order':
      return value === 'official' || value === 'weakest' ? { ...preferences, order: value } : undefined;
    default:
      return undefined;
  }
}
