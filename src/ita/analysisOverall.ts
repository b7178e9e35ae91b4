import { toThaiDigits, type DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { changeText, pointsText, thaiList } from './analysisOf';
import type { Band } from './Band';
import { toHundredths } from './hundredths';
import { indicatorByNumber, type IndicatorNumber } from './Indicator';
import { INSTRUMENTS, type Instrument } from './Instrument';

/** An indicator with its score (points 0–100). */
export interface ScoredIndicator {
  readonly indicator: IndicatorNumber;
  readonly points: number;
}

/** The result of one agency as the opening paragraph needs it; points are 0–100, the year is a Buddhist fiscal year. */
export interface OverallInput {
  readonly agency?: string | undefined;
  readonly scoreYear: FiscalYear;
  readonly total: number;
  readonly previousTotal?: number | undefined;
  readonly level?: string | undefined;
  readonly instruments: Readonly<Partial<Record<Instrument, number>>>;
  readonly indicators: readonly ScoredIndicator[];
  readonly digits: DigitStyle;
}

/** The headings of the analysis table, left to right. */
export const ANALYSIS_HEADINGS = {
  indicator: 'ตัวชี้วัดการประเมิน ITA',
  score: 'คะแนน',
  band: 'กลุ่มคะแนน',
  analysis: 'ผลการวิเคราะห์',
} as const;

/** What stands where a list has nothing to name. */
const NOTHING_TO_LIST = 'ไม่มี';

function inDigits(text: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/** The title over the analysis. `scoreYear` is a Buddhist fiscal year. */
export function analysisTitle(scoreYear: FiscalYear, digits: DigitStyle): string {
  const year = `ประจำปีงบประมาณ พ.ศ. ${String(scoreYear)}`;
  return inDigits(
    `การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ${year}`,
    digits,
  );
}

function named({ indicator, points }: ScoredIndicator): string {
  return `${indicatorByNumber(indicator).name} (${pointsText(points)} คะแนน)`;
}

function levelText(level: string | undefined): string {
  if (level === undefined) return '';
  // A letter stands apart (ระดับ D), a Thai word does not (ระดับผ่านดี).
  return ` อยู่ในระดับ${/^[A-Z]/u.test(level) ? ` ${level}` : level}`;
}

function instrumentsText(instruments: OverallInput['instruments']): string {
  const scores = INSTRUMENTS.flatMap(({ instrument }) => {
    const points = instruments[instrument];
    return points === undefined ? [] : [`${instrument} ได้ ${pointsText(points)} คะแนน`];
  });
  return scores.length === 0 ? '' : ` เมื่อจำแนกตามเครื่องมือ ${thaiList(scores)}`;
}

function extremesText(indicators: readonly ScoredIndicator[]): string {
  const hundredths = indicators.map(({ points }) => toHundredths(points));
  const [best, worst] = [Math.max(...hundredths), Math.min(...hundredths)];
  if (indicators.length < 2 || best === worst) return '';
  const at = (score: number): string =>
    thaiList(indicators.filter(({ points }) => toHundredths(points) === score).map(named));
  return ` ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ${at(best)} และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ${at(worst)}`;
}

/** The opening paragraph: year, total with its level and change, instruments, best and weakest indicator. */
export function overallParagraph(input: OverallInput): string {
  const { agency = 'หน่วยงาน', scoreYear, total, previousTotal, level, instruments, indicators } = input;
  const text = [
    `จากผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ${String(scoreYear)}`,
    ` ${agency}ได้คะแนนรวม ${pointsText(total)} คะแนน${changeText(total, previousTotal)}${levelText(level)}`,
    instrumentsText(instruments),
    extremesText(indicators),
  ].join('');
  return inDigits(text, input.digits);
}

/** An indicator that is to rise, in points. */
export interface Raise {
  readonly indicator: IndicatorNumber;
  readonly from: number;
  readonly to: number;
}

/** What the total becomes when some indicators rise; empty where none is to rise. Points 0–100. */
export function raiseSentence({
  raises,
  total,
  totalAfter,
  digits,
}: {
  readonly raises: readonly Raise[];
  readonly total: number;
  readonly totalAfter: number;
  readonly digits: DigitStyle;
}): string {
  if (raises.length === 0) return '';
  const what = raises.map(
    ({ indicator, from, to }) =>
      `${indicatorByNumber(indicator).name}จาก ${pointsText(from)} เป็น ${pointsText(to)} คะแนน`,
  );
  return inDigits(
    `หากยกระดับ${thaiList(what)} คะแนนรวมจะเพิ่มจาก ${pointsText(total)} เป็น ${pointsText(totalAfter)} คะแนน`,
    digits,
  );
}

/** One of the three lists of an analysis; an indicator stands in one list at most. */
export interface AnalysisList {
  readonly list: Exclude<Band, 'maintain'>;
  readonly heading: string;
  /** The indicators, highest score first, or {@link NOTHING_TO_LIST} alone. */
  readonly lines: readonly string[];
}

const LISTS: readonly Pick<AnalysisList, 'list' | 'heading'>[] = [
  { list: 'strength', heading: 'จุดแข็ง' },
  { list: 'improve', heading: 'ประเด็นที่ต้องพัฒนา' },
  { list: 'urgent', heading: 'ประเด็นที่ต้องแก้ไขโดยเร่งด่วน' },
];

/**
 * The three lists of the documents: strengths, to be improved, urgent; highest score first, equal ones in official order.
 * What is to be maintained has no list there (domain facts 4).
 */
export function analysisLists(
  indicators: readonly (ScoredIndicator & { readonly band: Band })[],
  digits: DigitStyle,
): readonly AnalysisList[] {
  return LISTS.map(({ list, heading }) => {
    const lines = indicators
      .filter(({ band }) => band === list)
      .sort((a, b) => toHundredths(b.points) - toHundredths(a.points) || a.indicator - b.indicator)
      .map((indicator) => inDigits(named(indicator), digits));
    return { list, heading, lines: lines.length === 0 ? [NOTHING_TO_LIST] : lines };
  });
}
