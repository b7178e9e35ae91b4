import type { EitPartsRule, Framework, LevelRule, Minima } from '../ita/Framework';
import { INSTRUMENTS } from '../ita/Instrument';
import type { Instrument } from '../ita/Instrument';
import { PARTS_REMARK } from '../ita/scoreFormTexts';
import { areaAddress, cellAddress } from './address';
import { quotedText } from './mark';
import type { ScoreFormLine } from './scoreFormLines';
import { FORM_COLUMNS } from './scoreFormLines';

/** The cells of a form that formulas look at, as addresses. */
interface FormCells {
  /** The scores of an instrument's indicators, and how many there are. */
  readonly scores: Readonly<Record<Instrument, { readonly range: string; readonly count: number }>>;
  readonly instruments: Readonly<Record<Instrument, string>>;
  readonly total: string;
  /** The two parts of the external survey; absent in years without them. */
  readonly parts?: readonly [string, string];
}

/** The formulas of a form: of each instrument, the total, the level, and a remark where the level is open. */
export interface ScoreFormFormulas {
  readonly instruments: Readonly<Record<Instrument, string>>;
  readonly total: string;
  readonly level: string;
  readonly remark: string | undefined;
}

function scoreCell(row: number): string {
  return cellAddress({ row, column: FORM_COLUMNS.score });
}

function rowOf(lines: readonly ScoreFormLine[], wanted: (line: ScoreFormLine) => boolean): number {
  const line = lines.find(wanted);
  if (line === undefined) {
    throw new RangeError('a form without this line');
  }
  return line.row;
}

function each<Value>(make: (instrument: Instrument) => Value): Readonly<Record<Instrument, Value>> {
  return { IIT: make('IIT'), EIT: make('EIT'), OIT: make('OIT') };
}

function cellsOf(lines: readonly ScoreFormLine[]): FormCells {
  const instrumentRow = (instrument: Instrument) =>
    rowOf(lines, (line) => line.kind === 'instrument' && line.instrument === instrument);
  const indicatorRows = (instrument: Instrument) => {
    const from = instrumentRow(instrument);
    const until = lines.find(({ kind, row }) => row > from && kind !== 'indicator')?.row ?? from;
    return { row: from + 1, count: until - from - 1 };
  };
  const parts = lines.filter(({ kind }) => kind === 'part').map(({ row }) => scoreCell(row));
  const [one, two] = parts;
  return {
    scores: each((instrument) => {
      const { row, count } = indicatorRows(instrument);
      const range = areaAddress({ row, column: FORM_COLUMNS.score, rows: count, columns: 1 });
      return { range, count };
    }),
    instruments: each((instrument) => scoreCell(instrumentRow(instrument))),
    total: scoreCell(rowOf(lines, ({ kind }) => kind === 'total')),
    ...(one === undefined || two === undefined ? {} : { parts: [one, two] }),
  };
}

/** Scores added up in whole hundredths, each rounded half-up first: exact, as our own sums are (domain facts 2.3). */
function hundredths(range: string): string {
  return `ROUND(SUMPRODUCT(ROUND(${range},2))*100,0)`;
}

/** How many of the cells hold a number from 0 to 100. */
function countScores(range: string): string {
  return `COUNTIF(${range},">=0")-COUNTIF(${range},">100")`;
}

/** The mean of an instrument's indicators, rounded half-up to two decimals; blank until all are there. */
function instrumentFormula({ range, count }: FormCells['scores'][Instrument]): string {
  const n = String(count);
  return `=IF(${countScores(range)}=${n},ROUND(${hundredths(range)}/${n},0)/100,"")`;
}

/** Sixtieths make the means of one to five indicators whole numbers, so that a tie is a tie. */
const PARTS = 60;

/** The means by their weights, from the unrounded means, rounded half-up to two decimals. */
function totalFormula({ scores, instruments }: FormCells, { weights }: Pick<Framework, 'weights'>): string {
  const terms = INSTRUMENTS.map(({ instrument }) => {
    const { range, count } = scores[instrument];
    return `${String(weights.value[instrument] * (PARTS / count))}*${hundredths(range)}`;
  });
  const all = INSTRUMENTS.map(({ instrument }) => instruments[instrument]).join(',');
  return `=IF(COUNT(${all})=${String(INSTRUMENTS.length)},ROUND((${terms.join('+')})/${String(PARTS * 100)},0)/100,"")`;
}

function figure(value: number): string {
  return String(value / 100);
}

/** What a level asks for beside the total. */
function minimaTests(
  minima: Minima,
  { instruments, parts }: FormCells,
  rule: EitPartsRule,
): readonly string[] {
  const tests = INSTRUMENTS.map(
    ({ instrument }) => `${instruments[instrument]}>=${figure(minima[instrument])}`,
  );
  if (rule === 'asOne' || parts === undefined) {
    return tests;
  }
  const [one, two] = parts;
  const least = figure(minima.EIT);
  const isTyped = `COUNT(${one},${two})<2`;
  return [...tests, `OR(${isTyped},AND(ROUND(N(${one}),2)>=${least},ROUND(N(${two}),2)>=${least}))`];
}

function levelTest(level: LevelRule, cells: FormCells, rule: EitPartsRule): string {
  const total = `${cells.total}>=${figure(level.from)}`;
  return level.minima === undefined
    ? total
    : `AND(${[total, ...minimaTests(level.minima, cells, rule)].join(',')})`;
}

/** The level's name as an expression, best level first; the last needs no test of its own where it begins at 0. */
function levelExpression(levels: readonly LevelRule[], cells: FormCells, rule: EitPartsRule): string {
  return levels.reduceRight((otherwise, level) => {
    const name = quotedText(level.name);
    return level.from === 0 && level.minima === undefined
      ? name
      : `IF(${levelTest(level, cells, rule)},${name},${otherwise})`;
  }, '""');
}

/**
 * The formulas of a form by the rules of its year. Where it is open how the two parts of the external survey are tested, and
 * it matters for the scores that were typed, a remark names the other level.
 */
export function scoreFormFormulas(lines: readonly ScoreFormLine[], framework: Framework): ScoreFormFormulas {
  const cells = cellsOf(lines);
  const { total } = cells;
  const { eitParts, levels } = framework;
  const rule = eitParts?.value ?? 'asOne';
  const level = (by: EitPartsRule) => levelExpression(levels, cells, by);
  const { before, after } = PARTS_REMARK;
  const isOpen =
    cells.parts !== undefined &&
    eitParts?.certainty !== 'officer' &&
    levels.some(({ minima }) => minima !== undefined);
  const other = level(rule === 'asOne' ? 'each' : 'asOne');
  return {
    instruments: each((instrument) => instrumentFormula(cells.scores[instrument])),
    total: totalFormula(cells, framework),
    level: `=IF(ISNUMBER(${total}),${level(rule)},"")`,
    remark: isOpen
      ? `=IF(ISNUMBER(${total}),IF(${other}=${level(rule)},"",${quotedText(before)}&${other}&${quotedText(after)}),"")`
      : undefined,
  };
}

/** What a score lacks to the target (hundredths), 0 when it is reached; blank while there is none. */
export function gapFormula(row: number, target: number): string {
  const score = scoreCell(row);
  return `=IF(ISNUMBER(${score}),IF(AND(${score}>=0,${score}<=100),MAX(0,ROUND(${figure(target)}-ROUND(${score},2),2)),""),"")`;
}
