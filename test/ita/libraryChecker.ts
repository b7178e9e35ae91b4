import { responsibleUnitsOf, type UnitNames } from '../../src/ita/agencyUnits';
import { BANDS, type Band } from '../../src/ita/Band';
import { INDICATORS, type IndicatorNumber } from '../../src/ita/Indicator';
import { periodDates, writeMeasurePeriod } from '../../src/ita/measurePeriod';
import type { MeasureTemplate } from '../../src/ita/StandardMeasure';
import { wordMeasure } from '../../src/ita/wordMeasure';
import { fiscalYearEnd, fiscalYearStart } from '../../src/thai/FiscalYear';
import { fold } from '../../src/thai/fold';
import { parsePeriod } from '../../src/thai/parsePeriod';

/** Something wrong with a text. */
export type TextFault =
  | 'empty'
  | 'tooLong'
  | 'placeholder'
  | 'strayLetter'
  | 'digit'
  | 'saraAmInTwoParts'
  | 'doubledMark'
  | 'doubleSpace'
  | 'spaceAtEnd'
  | 'fullStopAtEnd'
  | 'readAsFormula'
  | 'bracketSpace';

/** Something wrong with a measure or with the library as a whole. */
export type LibraryFault =
  | TextFault
  | 'idTwice'
  | 'idForm'
  | 'tooFewSteps'
  | 'tooManySteps'
  | 'noUnit'
  | 'unitTwice'
  | 'unknownUnit'
  | 'nobodyReports'
  | 'nobodyReportedTo'
  | 'noDateOfReport'
  | 'periodOutsideYear'
  | 'periodNotReadBack'
  | 'alike'
  | 'bandUnserved'
  | 'wrongIndicator';

/** A fault and where: a measure's id and field, or an indicator and band. */
export interface Found {
  readonly fault: LibraryFault;
  readonly where: string;
  readonly text: string;
}

/** Names and terms that are written in Latin letters. */
const LATIN_WORDS = new Set('ITA IIT EIT OIT QR Code PDF E-Service Q&A No Gift Policy'.split(' '));

/** The faults of one Thai text; `limit` is the most characters that it may have. */
export function faultsOfText(text: string, limit: number): readonly TextFault[] {
  const latin = text.match(/[A-Za-z][A-Za-z&-]*/g) ?? [];
  const checks: readonly (readonly [TextFault, boolean])[] = [
    ['empty', text.trim() === ''],
    ['tooLong', text.length > limit],
    ['placeholder', /[{}<>[\]_]|\.{2,}|…|TODO|XX|xx|\?\?/u.test(text)],
    ['strayLetter', /[^\u0E01-\u0E3A\u0E40-\u0E4E0-9๐-๙A-Za-z ()/&-]/u.test(text)],
    ['strayLetter', latin.some((word) => !LATIN_WORDS.has(word))],
    ['digit', /[0-9๐-๙]/u.test(text)],
    ['saraAmInTwoParts', /\u0E4D[\u0E48-\u0E4B]?\u0E32/u.test(text)],
    [
      'doubledMark',
      /[\u0E31\u0E34-\u0E3A\u0E47]{2}|[\u0E48-\u0E4E]{2}|[\u0E48-\u0E4E][\u0E31\u0E34-\u0E3A\u0E47]|เเ|ะะ|าา|[ใไ]{2}/u.test(
        text,
      ),
    ],
    ['doubleSpace', /\s{2}|\S\s[\n\t]|[\n\t\u00A0\u200B]/u.test(text)],
    ['spaceAtEnd', text !== text.trim()],
    ['fullStopAtEnd', /[.,;:]$/u.test(text)],
    ['readAsFormula', /^[=+@-]/u.test(text)],
    ['bracketSpace', /\s\)|\(\s/u.test(text)],
  ];
  return [...new Set(checks.flatMap(([fault, holds]) => (holds ? [fault] : [])))];
}

function trigrams(text: string): ReadonlySet<string> {
  const folded = fold(text);
  return new Set(Array.from({ length: Math.max(0, folded.length - 2) }, (_, at) => folded.slice(at, at + 3)));
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const group of a) if (b.has(group)) common += 1;
  return a.size + b.size === 0 ? 1 : (2 * common) / (a.size + b.size);
}

/** How alike two texts are: 1 has the same groups of three letters, 0 none in common. */
export function likeness(one: string, other: string): number {
  return inCommon(trigrams(one), trigrams(other));
}

interface PlacedText {
  readonly where: string;
  readonly text: string;
}

/** The pairs of texts that are the same or nearly so. */
export function tooAlike(texts: readonly PlacedText[], bound: number): readonly Found[] {
  const all = texts.map((text) => ({ ...text, groups: trigrams(text.text) }));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => inCommon(one.groups, other.groups) >= bound)
      .map(({ where, text }): Found => ({ fault: 'alike', where: `${one.where} / ${where}`, text })),
  );
}

const LIMITS = { title: 110, step: 150, followUp: 170, evidence: 160 } as const;
const ALIKE = { title: 0.5, step: 0.5, followUp: 0.6, evidence: 0.55 } as const;

const UNIT_BY_NAME =
  /สำนักปลัด|สำนักงาน|กอง(?:คลัง|ช่าง|การ|สาธารณสุข|ประปา|สวัสดิการ|ยุทธศาสตร์|พัสดุ)|งาน(?:นิติการ|พัสดุ|การเจ้าหน้าที่|ประชาสัมพันธ์|ประปา|นโยบาย)|หน่วยตรวจสอบภายใน|ทุกส่วนราชการ/u;

/** Those who may report without being a unit of their own. */
const OTHER_REPORTERS = ['หัวหน้าส่วนราชการ', 'ส่วนราชการ', 'คณะทำงาน'];
const REPORTED_TO = /ผู้บริหาร|ที่ประชุม|หัวหน้าส่วนราชการ/u;
const WHEN = /เดือน|ไตรมาส|ครึ่งปี|สัปดาห์|วันหลัง|สิ้นปี|วันทำการ|ทุกครั้ง|ปีละ/u;

function texts(measure: MeasureTemplate): readonly (PlacedText & { readonly kind: keyof typeof LIMITS })[] {
  const { id, title, steps, followUp, evidence } = measure;
  return [
    { kind: 'title', where: `${id} title`, text: title },
    ...steps.map((text, at) => ({ kind: 'step' as const, where: `${id} step ${String(at + 1)}`, text })),
    { kind: 'followUp', where: `${id} followUp`, text: followUp },
    { kind: 'evidence', where: `${id} evidence`, text: evidence },
  ];
}

function without(text: string, words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, '|'), text);
}

function faultsOfMeasure(measure: MeasureTemplate, units: UnitNames): readonly Found[] {
  const { id, title, steps, followUp, responsible, evidence, period } = measure;
  const worded = wordMeasure(measure, units);
  const known = Object.values(units);
  const found = (fault: LibraryFault, isFault: boolean, text: string): readonly Found[] =>
    isFault ? [{ fault, where: id, text }] : [];
  const year = 2569;
  const written = writeMeasurePeriod(period, year, 'thai');
  const { start, due } = periodDates(period, year);
  return [
    ...texts({ ...measure, ...worded }).flatMap(({ kind, where, text }) =>
      faultsOfText(text, LIMITS[kind]).map((fault): Found => ({ fault, where, text })),
    ),
    ...found('idForm', !/^[a-z]+(-[a-z]+)*$/.test(id), id),
    ...found('tooFewSteps', steps.length < 2, title),
    ...found('tooManySteps', steps.length > 5, title),
    ...found('noUnit', responsible.length === 0, title),
    ...found('unitTwice', new Set(responsible).size < responsible.length, responsible.join(' ')),
    // A unit that is named by its own name instead of its role would be the wrong one for other agencies.
    ...[title, ...steps, followUp, evidence].flatMap((text) =>
      found('unknownUnit', UNIT_BY_NAME.test(text), text),
    ),
    ...found(
      'nobodyReports',
      ![...known, ...OTHER_REPORTERS].some((who) => worded.followUp.startsWith(who)),
      followUp,
    ),
    ...found('nobodyReportedTo', !REPORTED_TO.test(without(worded.followUp.slice(4), known)), followUp),
    ...found('noDateOfReport', !WHEN.test(followUp), followUp),
    ...found(
      'periodOutsideYear',
      start > due || start < fiscalYearStart(year) || due > fiscalYearEnd(year),
      written,
    ),
    ...found('periodNotReadBack', !isReadBack(written, { start, due }), written),
  ];
}

function isReadBack(
  written: string,
  { start, due }: { readonly start: string; readonly due: string },
): boolean {
  const reading = parsePeriod(written);
  return (
    reading.kind === 'period' &&
    reading.start === start &&
    reading.end === due &&
    reading.assumptions.length === 0
  );
}

function unservedBands(library: readonly MeasureTemplate[]): readonly Found[] {
  const serves = (number: IndicatorNumber, band: Band): number =>
    library.filter(({ indicator, suits }) => indicator === number && suits.includes(band)).length;
  return INDICATORS.flatMap(({ number }) =>
    BANDS.filter(({ band }) => serves(number, band) < 2).map(({ band, word }): Found => ({
      fault: 'bandUnserved',
      where: `${String(number)} ${band}`,
      text: word,
    })),
  );
}

/** Every fault of a library of measures, worded with the units of one agency. */
export function checkLibrary(
  library: readonly MeasureTemplate[],
  units: UnitNames = responsibleUnitsOf('other'),
): readonly Found[] {
  const ids = library.map(({ id }) => id);
  const all = library.flatMap(texts);
  return [
    ...library.flatMap((measure) => faultsOfMeasure(measure, units)),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id): Found => ({ fault: 'idTwice', where: id, text: id })),
    ...(['title', 'step', 'followUp', 'evidence'] as const).flatMap((kind) =>
      tooAlike(
        all.filter((text) => text.kind === kind),
        ALIKE[kind],
      ),
    ),
    ...unservedBands(library),
  ];
}
