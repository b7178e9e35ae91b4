import { BANDS } from '../ita/Band';
import type { Band } from '../ita/Band';
import type { Finding } from '../ita/Finding';
import { findIndicator, indicatorByNumber } from '../ita/Indicator';
import { LIBRARY_HEADINGS } from '../ita/libraryTexts';
import type { LibraryField } from '../ita/libraryTexts';
import type { MeasurePeriod, Month, WordedMeasure } from '../ita/StandardMeasure';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { fold, tidy } from '../thai/fold';
import { monthOf } from '../thai/IsoDate';
import { parsePeriod } from '../thai/parsePeriod';
import { SHORT_MONTHS } from '../thai/ThaiMonth';
import { isBlankRow, isErrorValue, placeIn, textAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { oncePerGrid } from './oncePerGrid';
import type { Place } from './Place';

/** The agency's own library as it stands on a sheet: its measures, and the rows that can't be used, with why. */
export interface OwnLibrary {
  readonly sheet: string;
  readonly measures: readonly WordedMeasure[];
  readonly findings: readonly Finding<Place>[];
}

/** The columns of a library by what they hold. */
type LibraryColumns = Readonly<Record<LibraryField, number>>;

/** The fields in the order of their columns. */
export const LIBRARY_FIELDS: readonly LibraryField[] = [
  'id',
  'indicator',
  'bands',
  'title',
  'steps',
  'units',
  'period',
  'followUp',
  'evidence',
];
/** Without these a sheet is no library, whatever else stands on it. */
const TELLING: readonly LibraryField[] = ['id', 'indicator', 'bands', 'title'];

const FIELD_BY_HEADING: ReadonlyMap<string, LibraryField> = new Map(
  LIBRARY_FIELDS.map((field) => [fold(LIBRARY_HEADINGS[field]), field]),
);
/** Twice the longest heading, for spaces within: a longer text needs no folding, and most sheets are full of them. */
const LONGEST_HEADING = 2 * Math.max(...Object.values(LIBRARY_HEADINGS).map((heading) => heading.length));

/** The fields that a row heads, each with its first column. */
function headedIn(grid: Grid, row: number): ReadonlyMap<LibraryField, number> {
  const { column: left, columns } = usedArea(grid);
  const texts = Array.from({ length: columns }, (_, index) => textAt(grid, row, left + index));
  const headed = new Map<LibraryField, number>();
  if (texts.filter((text) => text !== '').length < TELLING.length) {
    return headed;
  }
  texts.forEach((text, index) => {
    const field = text === '' || text.length > LONGEST_HEADING ? undefined : FIELD_BY_HEADING.get(fold(text));
    if (field !== undefined && !headed.has(field)) {
      headed.set(field, left + index);
    }
  });
  return headed;
}

/** The columns of a library that is headed in a row; undefined where the row heads none. */
function columnsAt(grid: Grid, row: number): LibraryColumns | undefined {
  const headed = headedIn(grid, row);
  const at = (field: LibraryField) => headed.get(field) ?? -1;
  return TELLING.every((field) => at(field) >= 0)
    ? {
        id: at('id'),
        indicator: at('indicator'),
        bands: at('bands'),
        title: at('title'),
        steps: at('steps'),
        units: at('units'),
        period: at('period'),
        followUp: at('followUp'),
        evidence: at('evidence'),
      }
    : undefined;
}

/** Whether a row heads a library. */
export function headsLibrary(grid: Grid, row: number): boolean {
  return columnsAt(grid, row) !== undefined;
}

/** The row of the library's headings; undefined on any other sheet. */
export const libraryHeadingRow = oncePerGrid((grid): number | undefined => {
  const { row: top, rows } = usedArea(grid);
  return Array.from({ length: rows }, (_, index) => top + index).find((row) => headsLibrary(grid, row));
});

/** A period without its year, so that the library serves every year: `ต.ค. - มี.ค.`. */
export function libraryPeriod(period: MeasurePeriod): string {
  const [from, to]: readonly [Month, Month] =
    period.kind === 'months' ? [period.from, period.to] : period.kind === 'firstHalf' ? [10, 3] : [10, 9];
  const name = (month: Month) => SHORT_MONTHS[month - 1] ?? '';
  return from === to ? name(from) : `${name(from)} - ${name(to)}`;
}

const MONTHS: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The months of a period that she typed, with or without a year; undefined where it can't be read. */
function periodOf(text: string, planYear: FiscalYear): MeasurePeriod | undefined {
  const reading = parsePeriod(text, { fiscalYear: planYear });
  if (reading.kind !== 'period' || fiscalYearOf(reading.start) !== fiscalYearOf(reading.end)) {
    return undefined;
  }
  const from = MONTHS.find((month) => month === monthOf(reading.start));
  const to = MONTHS.find((month) => month === monthOf(reading.end));
  return from === undefined || to === undefined ? undefined : { kind: 'months', from, to };
}

/** The words of the bands of a measure, as they stand in the library. */
export function bandWords(bands: readonly Band[]): string {
  return BANDS.filter(({ band }) => bands.includes(band))
    .map(({ word }) => word)
    .join('\n');
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => tidy(line).replace(/^\(?[\d๐-๙]{1,2}[.)]\s*(?![\d๐-๙])|^[-–•]\s*/, ''))
    .filter((line) => line !== '');
}

/** The bands that she named; all of them where she named none; undefined where a word is none. */
function bandsOf(text: string): readonly Band[] | undefined {
  const words = text
    .split(/[\r\n,;/]+/)
    .map((word) => fold(word))
    .filter((word) => word !== '');
  const found = words.map((word) => BANDS.find((each) => fold(each.word) === word)?.band);
  if (found.includes(undefined)) {
    return undefined;
  }
  return words.length === 0 ? BANDS.map(({ band }) => band) : found.flatMap((band) => band ?? []);
}

/** A measure of her own has no id of ours: it is known by its words. */
function ownId(indicator: number, title: string): string {
  let hash = 0x811c9dc5;
  for (const letter of `${String(indicator)}|${fold(title)}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return `own-${(hash >>> 0).toString(36)}`;
}

type RowReading =
  | { readonly kind: 'measure'; readonly measure: WordedMeasure }
  | { readonly kind: 'bad'; readonly finding: Finding<Place> };

function bad(grid: Grid, row: number, column: number, code: Finding<Place>['code']): RowReading {
  const typed = String(valueAt(grid, row, column));
  return {
    kind: 'bad',
    finding: { code, severity: 'error', at: placeIn(grid, row, column), data: { typed } },
  };
}

function readRow(grid: Grid, row: number, columns: LibraryColumns, planYear: FiscalYear): RowReading {
  const text = (field: LibraryField) =>
    columns[field] < 0 ? '' : String(valueAt(grid, row, columns[field])).trim();
  const failed = LIBRARY_FIELDS.find((field) => isErrorValue(text(field)));
  if (failed !== undefined) {
    return bad(grid, row, columns[failed], 'libraryCellError');
  }
  const indicator = findIndicator(text('indicator'))?.indicator;
  if (indicator === undefined) {
    return bad(grid, row, columns.indicator, 'libraryIndicatorUnknown');
  }
  const title = tidy(text('title'));
  if (title === '') {
    return bad(grid, row, columns.title, 'libraryTitleMissing');
  }
  const suits = bandsOf(text('bands'));
  if (suits === undefined) {
    return bad(grid, row, columns.bands, 'libraryBandUnknown');
  }
  const period = periodOf(text('period'), planYear);
  if (period === undefined) {
    return bad(grid, row, columns.period, 'libraryPeriodUnreadable');
  }
  return {
    kind: 'measure',
    measure: {
      id: text('id') === '' ? ownId(indicator, title) : text('id'),
      indicator,
      suits,
      title,
      steps: linesOf(text('steps')),
      units: linesOf(text('units')),
      period,
      followUp: text('followUp'),
      evidence: text('evidence'),
    },
  };
}

/**
 * Reads the library on a sheet, wherever the sheet came from and whatever it is called; undefined where there is none. A
 * row that can't be used is named with its cell, and so is an id that two rows share.
 */
export function readLibrary(grid: Grid, planYear: FiscalYear): OwnLibrary | undefined {
  const heading = libraryHeadingRow(grid);
  const columns = heading === undefined ? undefined : columnsAt(grid, heading);
  if (heading === undefined || columns === undefined) {
    return undefined;
  }
  const { row: top, rows } = usedArea(grid);
  const measures = new Map<string, WordedMeasure>();
  const findings: Finding<Place>[] = [];
  for (let row = heading + 1; row < top + rows; row += 1) {
    if (isBlankRow(grid, row)) {
      continue;
    }
    const reading = readRow(grid, row, columns, planYear);
    if (reading.kind === 'bad') {
      findings.push(reading.finding);
    } else if (measures.has(reading.measure.id)) {
      const twice = bad(grid, row, columns.id, 'libraryTwice');
      findings.push(...(twice.kind === 'bad' ? [twice.finding] : []));
    } else {
      measures.set(reading.measure.id, reading.measure);
    }
  }
  return { sheet: grid.sheet, measures: [...measures.values()], findings };
}

/** The cell of the indicator of a library row: its number and its name. */
export function libraryIndicator({ indicator }: WordedMeasure): string {
  return `${String(indicator)}. ${indicatorByNumber(indicator).name}`;
}
