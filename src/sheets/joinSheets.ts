import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { Instrument } from '../ita/Instrument';
import { findAgency } from '../ita/headline';
import { findFiscalYears } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { fold } from '../thai/fold';
import { digitStyleOf } from '../thai/digits';
import { agencyKey } from './agencyKey';
import { scoreYearOfAnalysis } from './analysisTableName';
import { findMeasures } from './findMeasures';
import { findPartsInSteps } from './findScores';
import { placeIn, textAt, usedArea } from './Grid';
import type { Grid } from './Grid';
import { libraryHeadingRow } from './libraryTable';
import { planYearOfTable } from './measuresTableName';
import type { Place } from './Place';
import type { ReadingCorrection } from './ReadingCorrection';
import { reportOfTable } from './reportName';
import type { ScoreBlock, TypedFigures, TypedPoints } from './ScoreBlock';
import type { Steps } from './Steps';
import { ROUNDING, summarises } from './summarises';
import { readFigures } from './typedFigures';

/** What the officer said of a sheet: the year (Buddhist) and agency of its one set of scores, and how it is read. */
export interface SaidOfSheet {
  readonly fiscalYear?: FiscalYear;
  readonly agency?: string;
  readonly reading?: ReadingCorrection;
}

/** Some of the scores of one agency and year, or only its figures, as they stand on one sheet. */
export interface SheetScores {
  readonly sheet: string;
  readonly block: ScoreBlock;
}

/**
 * What the other sheets give a set of scores. `joined`: the whole set, with the other sheets that it was made from;
 * `unclear`: more than one sheet could complete it, or they contradict one another, so nothing was joined.
 */
export type JoinedScores =
  | { readonly kind: 'alone' }
  | { readonly kind: 'joined'; readonly block: ScoreBlock; readonly sheets: readonly string[] }
  | { readonly kind: 'unclear'; readonly sheets: readonly string[] };

/** A larger sheet is no summary of one agency's result. */
const MOST_SUMMARY_CELLS = 2_000;
/** A summary speaks of the assessment, or of its instruments by their short names. */
const ASSESSMENT = /ITA|IIT|EIT|OIT|คุณธรรมและความโปร่งใส/iu;
/** What the label of a total speaks of. */
const SCORE_WORD = /คะแนน|ผลการประเมิน|ITA/iu;
/** The indicators of which a set says anything, even that they can't be read or do not count. */
function indicatorsOf({ scores, unreadable, notCounted }: ScoreBlock): ReadonlySet<IndicatorNumber> {
  return new Set([...scores, ...(unreadable ?? []), ...(notCounted ?? [])].map(({ indicator }) => indicator));
}

/** Whether other sheets may have what a set of scores lacks: indicators, or both the total and the level. */
export function mayStandElsewhere(block: ScoreBlock): boolean {
  const isBare = block.typed.total === undefined && block.typed.level === undefined;
  return isBare || indicatorsOf(block).size < INDICATORS.length;
}

/** Whether a table (or the name of its headings) is one of ours with measures, an analysis or a report. */
export function isNameOfOurs(name: string): boolean {
  return (
    planYearOfTable(name) !== undefined ||
    scoreYearOfAnalysis(name) !== undefined ||
    reportOfTable(name) !== undefined
  );
}

/** Sheets with measures, an analysis or a report name indicators beside figures that are not their scores. */
function isOther(grid: Grid): boolean {
  return (
    grid.tables.some(({ name }) => isNameOfOurs(name)) ||
    libraryHeadingRow(grid) !== undefined ||
    findMeasures(grid).length > 0
  );
}

/** Whether a figure stands behind words that speak of no score: a sum (`รวมทั้งสิ้น`) may be one of whatever it likes. */
function isSum(grid: Grid, { row, column }: Place): boolean {
  const { column: left } = usedArea(grid);
  for (let beside = column; beside >= left; beside -= 1) {
    const text = textAt(grid, row, beside);
    if (/\p{L}/u.test(text)) {
      return !SCORE_WORD.test(text);
    }
  }
  return false;
}

/** Total, level and instruments of a sheet on which no indicator has a score. */
function summaryOn(grid: Grid): readonly ScoreBlock[] {
  const area = usedArea(grid);
  const texts = grid.values.cells.flat().filter((value) => typeof value === 'string');
  if (
    area.rows * area.columns > MOST_SUMMARY_CELLS ||
    ![grid.sheet, ...texts].some((text) => ASSESSMENT.test(text))
  ) {
    return [];
  }
  const end = area.row + area.rows;
  const { typed, agency, years } = readFigures(grid, {
    realm: area,
    first: end,
    last: end,
    right: area.column,
    main: undefined,
    from: 'anywhere',
    names: new Set(),
  });
  const { total, ...others } = typed;
  const known: TypedFigures = total === undefined || isSum(grid, total.at) ? others : typed;
  const named =
    years.length > 0
      ? years
      : findFiscalYears(grid.sheet).map((year) => ({ year, at: placeIn(grid, area.row, area.column) }));
  const says = known.total ?? known.level ?? known.eitParts ?? Object.values(known.instruments)[0];
  return says === undefined
    ? []
    : [
        {
          area,
          scores: [],
          repeated: [],
          unreadable: [],
          notCounted: [],
          typed: known,
          ...(agency === undefined ? {} : { agency }),
          years: named,
          digits: digitStyleOf(texts.join(' ')) ?? 'arabic',
        },
      ];
}

/** A set with what the officer said of its sheet. */
function asSaid(block: ScoreBlock, { fiscalYear, agency }: SaidOfSheet): ScoreBlock {
  return {
    ...block,
    ...(agency === undefined ? {} : { agency }),
    years:
      fiscalYear === undefined ? block.years : [{ year: fiscalYear, at: block.years[0]?.at ?? block.area }],
  };
}

/** What a sheet has of scores or of their summary; nothing where the officer said that it stands alone. */
export function* scoresOnSheetInSteps(grid: Grid, said: SaidOfSheet = {}): Steps<readonly SheetScores[]> {
  if (said.reading?.sheets === 'thisOnly' || isOther(grid)) {
    return [];
  }
  const found = yield* findPartsInSteps(grid, said.reading);
  const scored = found.kind === 'found' ? found.blocks.filter((block) => indicatorsOf(block).size > 0) : [];
  const blocks = scored.length > 0 ? scored : summaryOn(grid);
  return blocks.map((block) => ({
    sheet: grid.sheet,
    block: blocks.length === 1 ? asSaid(block, said) : block,
  }));
}

/** Whose scores a sheet holds, by what stands on it, else by its name. */
function agencyOf({ sheet, block }: SheetScores): string | undefined {
  return block.agency ?? findAgency(sheet);
}

function isSameAgency(a: SheetScores, b: SheetScores): boolean {
  const [one, two] = [agencyOf(a), agencyOf(b)];
  return one === undefined || two === undefined || agencyKey(one) === agencyKey(two);
}

/** Two years on one sheet are a question, and no answer. */
function isSameYear(a: ScoreBlock, b: ScoreBlock): boolean {
  const [one, two] = [a.years, b.years];
  return (
    one.length <= 1 &&
    two.length <= 1 &&
    (one[0] === undefined || two[0] === undefined || one[0].year === two[0].year)
  );
}

function isComplementary(a: SheetScores, b: SheetScores): boolean {
  const own = indicatorsOf(a.block);
  return (
    isSameAgency(a, b) &&
    isSameYear(a.block, b.block) &&
    [...indicatorsOf(b.block)].every((each) => !own.has(each))
  );
}

function differ(a: TypedPoints | undefined, b: TypedPoints | undefined): boolean {
  return a !== undefined && b !== undefined && a.points !== b.points;
}

/** Whether two sheets name another total, level or instrument's score. */
function contradict({ typed: a }: ScoreBlock, { typed: b }: ScoreBlock): boolean {
  return (
    differ(a.total, b.total) ||
    (a.level !== undefined && b.level !== undefined && fold(a.level.text) !== fold(b.level.text)) ||
    INSTRUMENTS.some(({ instrument }) => differ(a.instruments[instrument], b.instruments[instrument]))
  );
}

/** The only instrument of which a set holds scores, all of them. */
function wholeInstrument({ scores }: ScoreBlock): Instrument | undefined {
  const held = new Set(scores.map(({ indicator }) => indicator));
  const of = (instrument: Instrument) =>
    INDICATORS.filter((each) => each.instrument === instrument).map(({ number }) => number);
  return INSTRUMENTS.map(({ instrument }) => instrument).find((instrument) => {
    const own = of(instrument);
    return own.length === held.size && own.every((number) => held.has(number));
  });
}

/** On a sheet of one instrument the mean of its scores is not the total of the whole, whatever it is called there. */
function withoutOwnMean(part: SheetScores): SheetScores {
  const { block } = part;
  const { total, ...others } = block.typed;
  const instrument = wholeInstrument(block);
  if (total === undefined || instrument === undefined) {
    return part;
  }
  const mean = block.scores.reduce((sum, { points }) => sum + points, 0) / block.scores.length;
  const instruments = { ...others.instruments, [instrument]: others.instruments[instrument] ?? total };
  return Math.abs(mean - total.points) > ROUNDING
    ? part
    : { ...part, block: { ...block, typed: { ...others, instruments } } };
}

/** The parts as one set; of what several say the first counts. */
function joinedBlock(own: ScoreBlock, others: readonly ScoreBlock[]): ScoreBlock {
  const all = [own, ...others];
  const pick = <Value>(read: (block: ScoreBlock) => Value | undefined): Value | undefined =>
    all.map(read).find((value) => value !== undefined);
  const total = pick(({ typed }) => typed.total);
  const level = pick(({ typed }) => typed.level);
  const eitParts = pick(({ typed }) => typed.eitParts);
  const agency = pick((block) => block.agency);
  const kind = pick((block) => block.kind);
  const district = pick((block) => block.district);
  return {
    area: own.area,
    scores: all.flatMap(({ scores }) => scores),
    repeated: all.flatMap(({ repeated }) => repeated),
    unreadable: all.flatMap(({ unreadable }) => unreadable ?? []),
    notCounted: all.flatMap(({ notCounted }) => notCounted ?? []),
    typed: {
      ...(total === undefined ? {} : { total }),
      ...(level === undefined ? {} : { level }),
      instruments: all.reduceRight<TypedFigures['instruments']>(
        (found, { typed }) => ({ ...found, ...typed.instruments }),
        {},
      ),
      ...(eitParts === undefined ? {} : { eitParts }),
    },
    ...(agency === undefined ? {} : { agency }),
    ...(kind === undefined ? {} : { kind }),
    ...(district === undefined ? {} : { district }),
    years: pick(({ years }) => (years.length > 0 ? years : undefined)) ?? [],
    digits: own.digits,
  };
}

function isPair(a: SheetScores, b: SheetScores): boolean {
  return isComplementary(a, b) && !contradict(a.block, b.block);
}

/**
 * Completes the one set of scores of a sheet with what other sheets have of it: of the same agency and year, as far as both
 * name them, no indicator that another has, and figures alone only where they are of these scores. Where two sheets could
 * give the same, or contradict one another, nothing is joined.
 */
export function joinSheets(own: SheetScores, others: readonly SheetScores[]): JoinedScores {
  const isComplete = indicatorsOf(own.block).size === INDICATORS.length;
  const near = others.filter((other) => isComplementary(own, other));
  const scored = [own, ...near].map(({ block }) => block).filter((block) => indicatorsOf(block).size > 0);
  const wanted = near.filter(({ block }) => scored.includes(block) || summarises(block, scored));
  // The total of a sheet with another part is its own mean, or says the same as ours.
  const [first = own, ...parts] = [own, ...wanted].map(withoutOwnMean);
  const useful = isComplete ? parts.filter(({ block }) => !contradict(block, first.block)) : parts;
  if (useful.length === 0) {
    return { kind: 'alone' };
  }
  const all = [first, ...useful];
  const clash = all.some((part, index) => all.slice(index + 1).some((other) => !isPair(part, other)));
  const sheets = [...new Set(useful.map(({ sheet }) => sheet))];
  if (!clash) {
    return {
      kind: 'joined',
      block: joinedBlock(
        first.block,
        useful.map(({ block }) => block),
      ),
      sheets,
    };
  }
  // Where no indicator is missing nothing is asked of her: the total is computed.
  return isComplete ? { kind: 'alone' } : { kind: 'unclear', sheets };
}
