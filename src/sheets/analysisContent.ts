import {
  ANALYSIS_HEADINGS,
  analysisLists,
  analysisTitle,
  overallParagraph,
  raiseSentence,
} from '../ita/analysisOverall';
import { analysisCell, analysisOf } from '../ita/analysisOf';
import {
  ANALYSIS_COLUMNS,
  assumedRulesRemark,
  BEST_LEVEL_REACHED,
  bandCriterion,
  CHART_DATA_HEADING,
  comparisonHeading,
  GOAL_REACHED,
  GOAL_UNKNOWN,
  goalLabel,
  instrumentLabel,
  instrumentSentence,
  LEVEL_LABEL,
  listCount,
  minimaSentence,
  NO_SCORE_SENTENCE,
  NOT_COUNTED_SENTENCE,
  NOTHING,
  noTotalSentence,
  ownScoresHeading,
  sectionHeading,
  STALE_NOTE,
  TOTAL_LABEL,
} from '../ita/analysisTexts';
import type { GoalKind } from '../ita/analysisTexts';
import type { Assessment, AssessedIndicator } from '../ita/assess';
import { schemeLabel } from '../ita/BandScheme';
import { fromHundredths, toHundredths } from '../ita/hundredths';
import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { Instrument } from '../ita/Instrument';
import { agencyLine } from '../ita/sheetTexts';
import { whatItTakes } from '../ita/whatItTakes';
import type { DigitStyle } from '../thai/digits';
import { toThaiDigits } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { ANALYSIS_LISTS, GOALS, LINE_PARTS, MOST_BANDS } from './analysisSlots';
import { bandWordFormula } from './bandFormula';
import { cellAddress, quotedSheet } from './address';
import type { ScoreComparison } from './compareScores';
import { markedBlank, markedText, markedZero, quotedText } from './mark';
import type { Mark } from './mark';
import type { Place } from './Place';
import type { CellWrite } from './Plan';
import type { ScoreBlock } from './ScoreBlock';

/** What an analysis rests on: the scores of one agency and year, and what they are held against. */
export interface AnalysisBasis {
  readonly assessment: Assessment<Place>;
  readonly block: ScoreBlock;
  readonly scoreYear: FiscalYear;
  readonly comparison: ScoreComparison;
  readonly digits: DigitStyle;
  /** Whether a cell of the sheet with the scores holds a number: then it is referred to, else its points are written. */
  readonly isNumber: (place: Place) => boolean;
  /** Items that the officer marked as weak, e.g. `I7`. */
  readonly weakItems: readonly string[];
}

/** Where a cell of ours stands on the analysis sheet; undefined where the officer took it away. */
export type PlaceOfKey = (key: string) => Place | undefined;

function text(value: string): CellWrite {
  return { kind: 'text', text: value };
}

function formula(value: string): CellWrite {
  return { kind: 'formula', formula: value };
}

function inDigits(value: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(value) : value;
}

function markOf(key: string): Mark {
  return `analysis.${key}`;
}

/** Points with two decimals as a formula writes them, without a float's tail. */
function plain(points: number): string {
  return String(toHundredths(points) / 100);
}

/** A cell of any sheet as a formula names it, whatever row the formula moves to. */
function absolute(place: Place): string {
  const [letters = '', row = ''] = cellAddress(place).split(/(?<=[A-Z])(?=\d)/);
  return `${quotedSheet(place.sheet)}!$${letters}$${row}`;
}

/** Builds the content of the analysis sheet key by key. */
class AnalysisWriter {
  private readonly content = new Map<string, CellWrite>();

  constructor(
    private readonly basis: AnalysisBasis,
    private readonly placeOf: PlaceOfKey,
  ) {}

  write(): ReadonlyMap<string, CellWrite> {
    const { assessment, scoreYear, digits } = this.basis;
    this.put('title', text(analysisTitle(scoreYear, digits)));
    this.put('agency', text(agencyLine(assessment.agency)));
    this.overall();
    this.put('charts.heading', text(sectionHeading('charts', digits)));
    this.put('indicators.heading', text(sectionHeading('indicators', digits)));
    this.line('indicators.columns', Object.values(ANALYSIS_HEADINGS).map(text));
    for (const { number } of INDICATORS) {
      this.indicator(number);
    }
    this.note();
    this.lists();
    this.goals();
    this.chartData();
    return this.content;
  }

  private put(key: string, write: CellWrite): void {
    this.content.set(key, write);
  }

  /** The cells of a line, left to right. */
  private line(name: string, writes: readonly CellWrite[]): void {
    LINE_PARTS.forEach((part, index) => {
      this.put(`${name}.${part}`, writes[index] ?? { kind: 'blank' });
    });
  }

  private section(name: 'overall' | 'lists' | 'goals'): void {
    this.put(`${name}.heading`, text(sectionHeading(name, this.basis.digits)));
    this.line(`${name}.columns`, ANALYSIS_COLUMNS[name].map(text));
  }

  /** The address of a cell of ours on its own sheet. */
  private at(key: string): string | undefined {
    const place = this.placeOf(key);
    return place === undefined ? undefined : absolute(place).split('!').at(-1);
  }

  private scored(number: IndicatorNumber): AssessedIndicator<Place> | undefined {
    return this.basis.assessment.indicators.find((each) => each.number === number);
  }

  /** The score cells of ours that count, of one instrument or of all. */
  private scoreCells(instrument?: Instrument): readonly string[] {
    return this.counted(instrument).flatMap((number) => this.at(`indicator.${String(number)}.figure`) ?? []);
  }

  private counted(instrument?: Instrument): readonly IndicatorNumber[] {
    const { notCounted = [] } = this.basis.assessment;
    return INDICATORS.filter(
      (each) =>
        (instrument === undefined || each.instrument === instrument) && !notCounted.includes(each.number),
    ).map(({ number }) => number);
  }

  private overall(): void {
    const { assessment, digits } = this.basis;
    this.section('overall');
    const { weights } = assessment.framework;
    for (const { instrument } of INSTRUMENTS) {
      this.line(`instrument.${instrument}`, [
        text(instrumentLabel(instrument)),
        this.mean(instrument),
        { kind: 'number', number: weights.value[instrument] },
        text(instrumentSentence(this.counted(instrument), digits)),
      ]);
    }
    this.line('total', [
      text(TOTAL_LABEL),
      this.total(),
      { kind: 'number', number: Object.values(weights.value).reduce((sum, weight) => sum + weight, 0) },
      text(this.overallText()),
    ]);
    const { level, framework } = assessment;
    const remark = framework.basis === 'assumed' ? assumedRulesRemark(framework.rulesOf, digits) : NOTHING;
    this.line('level', [text(LEVEL_LABEL), text(level ?? NOTHING), text(NOTHING), text(remark)]);
  }

  private mean(instrument: Instrument): CellWrite {
    const cells = this.scoreCells(instrument);
    const all = this.counted(instrument).length;
    const mark = markOf(`instrument.${instrument}.figure`);
    if (all === 0 || cells.length < all) {
      return text(NOTHING);
    }
    const list = cells.join(',');
    return formula(
      `=IF(COUNT(${list})=${String(all)},ROUND(AVERAGE(${list}),4)+${markedZero(mark)},${quotedText(NOTHING)})`,
    );
  }

  /** The published total where it stands in a cell or differs from the scores by rounding, else what the scores give. */
  private total(): CellWrite {
    const { assessment, isNumber } = this.basis;
    const { typed, totalRounded } = assessment;
    const mark = markOf('total.figure');
    const published = assessment.levelBasis === 'typedTotal' ? typed.total : undefined;
    if (published !== undefined && totalRounded !== undefined && published.points !== totalRounded) {
      const cell = absolute(published.at);
      return isNumber(published.at)
        ? formula(`=IF(ISNUMBER(${cell}),${cell}+${markedZero(mark)},${quotedText(NOTHING)})`)
        : { kind: 'number', number: published.points };
    }
    const groups = INSTRUMENTS.map(({ instrument }) => ({
      cells: this.scoreCells(instrument),
      all: this.counted(instrument).length,
      weight: assessment.framework.weights.value[instrument],
    }));
    if (totalRounded === undefined || groups.some(({ cells, all }) => all === 0 || cells.length < all)) {
      return text(NOTHING);
    }
    const list = groups.flatMap(({ cells }) => cells);
    const sum = groups.map(({ cells, weight }) => `${String(weight)}*AVERAGE(${cells.join(',')})`).join('+');
    // Rounded twice: a sum of floats may lie a hair under the half that decides.
    return formula(
      `=IF(COUNT(${list.join(',')})=${String(list.length)},ROUND(ROUND((${sum})/100,6),2)+${markedZero(mark)},${quotedText(NOTHING)})`,
    );
  }

  private totalPoints(): number | undefined {
    const { assessment } = this.basis;
    return assessment.levelBasis === 'typedTotal' ? assessment.typed.total?.points : assessment.totalRounded;
  }

  private overallText(): string {
    const { assessment, scoreYear, comparison, digits } = this.basis;
    const total = this.totalPoints();
    if (total === undefined) {
      return noTotalSentence(assessment.missing, digits);
    }
    return overallParagraph({
      agency: assessment.agency,
      scoreYear,
      total,
      previousTotal: comparison.kind === 'lastYear' ? comparison.total : undefined,
      level: assessment.level,
      instruments: assessment.instruments,
      indicators: assessment.indicators.map(({ number, points }) => ({ indicator: number, points })),
      digits,
    });
  }

  private indicator(number: IndicatorNumber): void {
    const { assessment, digits, weakItems, scoreYear, comparison } = this.basis;
    const key = `indicator.${String(number)}`;
    const scored = this.scored(number);
    const name = inDigits(`${String(number)}. ${assessment.framework.names.value[number]}`, digits);
    const missing =
      assessment.notCounted?.includes(number) === true ? NOT_COUNTED_SENTENCE : NO_SCORE_SENTENCE;
    this.line(key, [
      text(name),
      this.score(number),
      this.word(number),
      text(
        scored === undefined
          ? missing
          : analysisCell(
              analysisOf({
                indicator: number,
                band: scored.band,
                points: scored.points,
                previous: comparison.kind === 'lastYear' ? comparison.scores.get(number)?.points : undefined,
                scoreYear,
                weakItems,
                digits,
              }),
            ),
      ),
    ]);
  }

  private score(number: IndicatorNumber): CellWrite {
    const cell = this.basis.block.scores.find(({ indicator }) => indicator === number);
    if (cell === undefined || this.scored(number) === undefined) {
      return { kind: 'blank' };
    }
    if (!this.basis.isNumber(cell.at) || cell.form.kind === 'text') {
      return { kind: 'number', number: cell.points };
    }
    const at = absolute(cell.at);
    const points = cell.form.kind === 'percent' ? `ROUND(${at}*100,8)` : at;
    return formula(
      `=IF(ISNUMBER(${at}),${points}+${markedZero(markOf(`indicator.${String(number)}.figure`))},"")`,
    );
  }

  private word(number: IndicatorNumber): CellWrite {
    const { assessment } = this.basis;
    const cell = this.placeOf(`indicator.${String(number)}.figure`);
    const band = this.scored(number)?.group ?? assessment.bands.at(-1);
    if (cell === undefined || band === undefined) {
      return { kind: 'blank' };
    }
    const word = bandWordFormula(cellAddress(cell), { kind: 'number' }, () => band, assessment.bands);
    const mark = markedBlank(markOf(`indicator.${String(number)}.group`));
    // The mark of the words beside scores would make it one of those that go when colours are cleared.
    return formula(word.replace(markedBlank('band.word'), mark));
  }

  /** Compares the scores with those that the texts were written for; their places tell them apart. */
  private note(): void {
    const terms = INDICATORS.flatMap(({ number }) => {
      const at = this.at(`indicator.${String(number)}.figure`);
      return at === undefined ? [] : [{ number, term: `${String(number)}*N(${at})` }];
    });
    const sum = terms.reduce((before, { number }) => {
      return before + number * toHundredths(this.scored(number)?.points ?? 0);
    }, 0);
    const now = terms.length === 0 ? '0' : terms.map(({ term }) => term).join('+');
    const mark = markedBlank(markOf('note'));
    this.put(
      'note',
      formula(`=IF(ABS(${now}-${plain(fromHundredths(sum))})<0.05,"",${quotedText(STALE_NOTE)})&${mark}`),
    );
  }

  private lists(): void {
    const { assessment, digits } = this.basis;
    this.section('lists');
    const all = analysisLists(
      assessment.indicators.map(({ number, points, band }) => ({ indicator: number, points, band })),
      digits,
    );
    for (const list of ANALYSIS_LISTS) {
      const found = all.find((each) => each.list === list);
      const count = assessment.indicators.filter(({ band }) => band === list).length;
      const group = assessment.bands.find(({ band }) => band === list);
      const criterion = bandCriterion(assessment.bands, list, digits);
      const heading = found?.heading ?? '';
      this.line(`list.${list}`, [
        text(criterion === undefined ? heading : `${heading}\n(${criterion})`),
        text(listCount(count, digits)),
        text(group === undefined ? NOTHING : schemeLabel(group)),
        text(found?.lines.join('\n') ?? ''),
      ]);
    }
  }

  private goals(): void {
    const { assessment } = this.basis;
    this.section('goals');
    const taken = whatItTakes(assessment);
    for (const kind of GOALS) {
      this.goal(
        kind,
        taken?.goals.find((goal) => goal.kind === kind),
        taken !== undefined,
      );
    }
  }

  private goal(
    kind: GoalKind,
    goal: NonNullable<ReturnType<typeof whatItTakes>>['goals'][number] | undefined,
    isKnown: boolean,
  ): void {
    const { assessment, digits } = this.basis;
    const { target, levels } = {
      target: assessment.framework.target.value,
      levels: assessment.framework.levels,
    };
    const level = goal?.level ?? (kind === 'bestLevel' ? levels[0]?.name : undefined);
    const label = text(goalLabel(kind, { level, target }, digits));
    const total = this.totalPoints();
    if (goal === undefined || total === undefined) {
      const reached = kind === 'target' ? GOAL_REACHED : BEST_LEVEL_REACHED;
      const said = isKnown ? reached : GOAL_UNKNOWN;
      this.line(`goal.${kind}`, [label, text(NOTHING), text(level ?? NOTHING), text(said)]);
      return;
    }
    const raises = goal.raise.map(({ indicator, from, to }) => ({ indicator, from, to }));
    const totalAfter = fromHundredths(
      toHundredths(total + goal.raise.reduce((sum, { gain }) => sum + gain, 0)),
    );
    const sentences = [
      raiseSentence({ raises, total, totalAfter, digits }),
      minimaSentence(goal.missingMinima, digits),
    ].filter((sentence) => sentence !== '');
    this.line(`goal.${kind}`, [
      label,
      { kind: 'number', number: fromHundredths(toHundredths(goal.missing)) },
      text(goal.level ?? NOTHING),
      text(sentences.length === 0 ? NOTHING : sentences.join(' ')),
    ]);
  }

  /** The cells from which Excel draws the charts: formulas over the table, so that both follow the scores. */
  private chartData(): void {
    const { assessment, comparison, scoreYear, digits } = this.basis;
    const heading = markedText(CHART_DATA_HEADING, markOf('chartData.heading'));
    this.put('chartData.heading', formula(heading));
    const against = comparisonHeading(
      comparison.kind,
      { scoreYear, target: assessment.framework.target.value },
      digits,
    );
    this.marked('bars.columns.name', ANALYSIS_HEADINGS.indicator);
    this.marked('radar.columns.name', ANALYSIS_HEADINGS.indicator);
    this.marked('radar.columns.score', ownScoresHeading(assessment.agency, scoreYear, digits));
    this.marked('radar.columns.against', against);
    for (let index = 0; index < MOST_BANDS; index += 1) {
      const group = assessment.bands[index];
      this.marked(`bars.columns.band${String(index + 1)}`, group === undefined ? '' : schemeLabel(group));
    }
    for (const { number } of INDICATORS) {
      this.chartLine(number);
    }
  }

  private marked(key: string, value: string): void {
    this.put(key, formula(value === '' ? `=${markedBlank(markOf(key))}` : markedText(value, markOf(key))));
  }

  private chartLine(number: IndicatorNumber): void {
    const { assessment } = this.basis;
    const own = `indicator.${String(number)}`;
    const [name, score, word] = [this.at(`${own}.name`), this.at(`${own}.figure`), this.at(`${own}.group`)];
    const official = quotedText(assessment.framework.names.value[number]);
    for (const chart of ['bars', 'radar'] as const) {
      const key = `${chart}.${String(number)}.name`;
      this.put(key, formula(`=${name ?? official}&${markedBlank(markOf(key))}`));
    }
    const points = score === undefined ? plain(this.scored(number)?.points ?? 0) : `N(${score})`;
    const radar = `radar.${String(number)}`;
    this.put(`${radar}.score`, formula(`=${points}+${markedZero(markOf(`${radar}.score`))}`));
    this.put(
      `${radar}.against`,
      formula(`=${this.against(number)}+${markedZero(markOf(`${radar}.against`))}`),
    );
    for (let index = 0; index < MOST_BANDS; index += 1) {
      const key = `bars.${String(number)}.band${String(index + 1)}`;
      const group = assessment.bands[index];
      const mark = markedZero(markOf(key));
      this.put(
        key,
        formula(
          group === undefined || word === undefined
            ? `=${markedBlank(markOf(key))}`
            : `=IF(EXACT(${word},${quotedText(schemeLabel(group))}),${points},0)+${mark}`,
        ),
      );
    }
  }

  private against(number: IndicatorNumber): string {
    const { assessment, comparison } = this.basis;
    if (comparison.kind === 'target') {
      return plain(fromHundredths(assessment.framework.target.value));
    }
    const score = comparison.scores.get(number);
    if (score === undefined) {
      return '0';
    }
    return score.at === undefined ? plain(score.points) : `N(${absolute(score.at)})`;
  }
}

/** What every cell of ours is to hold, by its key. */
export function analysisContent(basis: AnalysisBasis, placeOf: PlaceOfKey): ReadonlyMap<string, CellWrite> {
  return new AnalysisWriter(basis, placeOf).write();
}
