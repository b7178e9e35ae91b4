import { bandIn } from '../ita/BandScheme';
import type { BandScheme, SchemeBand } from '../ita/BandScheme';
import { toHundredths } from '../ita/hundredths';
import { areaAddress, cellAddress } from './address';
import { bandCondition, bandKeyCondition, bandWordCondition } from './bandFormula';
import type { RuleReading } from './bandFormula';
import { numberFormatsIn, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import type { Area } from './Place';
import type { WantedRule } from './ruleEdits';
import { joinRuns, runsOf } from './runsOf';
import type { Run } from './runsOf';
import type { ScoreBlock, ScoreCell } from './ScoreBlock';
import { signedFormat } from './signedFormat';
import type { Steps } from './Steps';
import { pointsAlone, pointsBehindName } from './typedScoreFormula';

/** Whether the rules show the sign of the band behind the score, where no word stands beside it. */
export type Signs = 'signs' | 'coloursOnly';

function ruleOf(area: Area, band: SchemeBand, formula: string): WantedRule {
  return { area, formula, colours: { fill: band.fill, text: band.text } };
}

/** The band of a score, judged on its points rounded to hundredths. */
export function bandOfScore({ points }: ScoreCell, scheme: BandScheme): SchemeBand {
  return bandIn(scheme, toHundredths(points));
}

function isSame(points: number | undefined, read: number): boolean {
  return points !== undefined && toHundredths(points) === toHundredths(read);
}

/** How a formula is to read a score, so that it finds what was read: only where none can, the very text is asked for. */
export function readingOfScore({ form, points }: ScoreCell): RuleReading {
  if (form.kind !== 'text') {
    return { kind: form.kind };
  }
  if (isSame(pointsAlone(form.text), points)) {
    return { kind: 'typed', numbers: 'number' };
  }
  return isSame(pointsBehindName(form.text), points)
    ? { kind: 'inName' }
    : { kind: 'exact', text: form.text };
}

/** Rows of one column by how their scores can be read. */
interface ColumnRows {
  readonly number: number[];
  readonly percent: number[];
  readonly typed: number[];
  readonly inName: number[];
}

/** Cells that share their rules: read in one way, and shown in one number format where the sign is shown. */
interface Layer {
  readonly reading: RuleReading;
  readonly format: string | undefined;
  readonly columns: Map<number, readonly Run[]>;
}

/** So many blocks are gone through between two pauses. */
const PART = 250;

interface Collected {
  readonly columns: ReadonlyMap<number, ColumnRows>;
  readonly exact: readonly ScoreCell[];
}

function* collect(blocks: readonly ScoreBlock[]): Steps<Collected> {
  const columns = new Map<number, ColumnRows>();
  // The same by the column's number: looked up for each of a province's scores.
  const quick: (ColumnRows | undefined)[] = [];
  const exact: ScoreCell[] = [];
  // Thousands of texts are the same few ones again and again, most of them read as one form.
  const known = new Map<ScoreCell['form'], RuleReading['kind']>();
  const kindOf = (score: ScoreCell): RuleReading['kind'] => {
    if (score.form.kind !== 'text') {
      return score.form.kind;
    }
    let kind = known.get(score.form);
    if (kind === undefined) {
      ({ kind } = readingOfScore(score));
      known.set(score.form, kind);
    }
    return kind;
  };
  for (const [index, { scores }] of blocks.entries()) {
    if (index % PART === 0) {
      yield { done: index, all: blocks.length };
    }
    for (const score of scores) {
      const kind = kindOf(score);
      if (kind === 'exact') {
        exact.push(score);
        continue;
      }
      let rows = quick[score.at.column];
      if (rows === undefined) {
        rows = { number: [], percent: [], typed: [], inName: [] };
        quick[score.at.column] = rows;
        columns.set(score.at.column, rows);
      }
      rows[kind].push(score.at.row);
    }
  }
  return { columns, exact };
}

/** Whether a rule would colour a cell that is no score of ours. */
function wouldColour(reading: RuleReading, value: CellValue): boolean {
  if (typeof value === 'number') {
    return reading.kind !== 'inName';
  }
  if (typeof value !== 'string' || value === '') {
    return false;
  }
  return reading.kind === 'typed'
    ? pointsAlone(value) !== undefined
    : reading.kind === 'inName' && pointsBehindName(value) !== undefined;
}

/** More stretches than these in one column mean that its number formats change from cell to cell. */
const MOST_STRETCHES = 40;

/** Rows by the number format in which a rule with a sign would show them; a text goes with the number above it. */
function rowsByFormat(
  grid: Grid,
  column: number,
  rows: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const formatAt = numberFormatsIn(grid, column);
  if (formatAt === undefined) {
    return new Map([['General', rows]]);
  }
  const formats = new Map<string, number[]>();
  let format: string | undefined;
  const leading: number[] = [];
  for (const row of rows) {
    if (typeof valueAt(grid, row, column) === 'number') {
      format = formatAt(row) ?? 'General';
    }
    if (format === undefined) {
      leading.push(row);
      continue;
    }
    const same = formats.get(format);
    if (same === undefined) {
      formats.set(format, [...leading.splice(0), row]);
    } else {
      same.push(row);
    }
  }
  if (leading.length > 0) {
    formats.set('General', leading);
  }
  return formats;
}

/**
 * The layers of a sheet's scores. Scores that stand directly under one another share a stretch; where there are several
 * agencies, what stands between them is spanned too as long as the rule would not colour it: a province must not mean
 * thousands of rules.
 */
function* layersOf(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  columns: ReadonlyMap<number, ColumnRows>,
  signs: Signs,
): Steps<readonly Layer[]> {
  const layers = new Map<string, Layer>();
  const hasTyped = [...columns.values()].some(({ typed }) => typed.length > 0);
  const stretches = (reading: RuleReading, column: number, rows: readonly number[]) => {
    const mayJoin = (from: number, to: number) => {
      for (let row = from; row < to; row += 1) {
        if (wouldColour(reading, valueAt(grid, row, column))) {
          return false;
        }
      }
      return true;
    };
    const runs = runsOf(rows);
    return blocks.length === 1 ? runs : joinRuns(runs, mayJoin);
  };
  const put = (reading: RuleReading, format: string | undefined, column: number, runs: readonly Run[]) => {
    const key = `${JSON.stringify(reading)} ${format ?? ''}`;
    const layer = layers.get(key) ?? { reading, format, columns: new Map<number, readonly Run[]>() };
    layers.set(key, layer);
    layer.columns.set(column, runs);
  };
  const add = (reading: RuleReading, column: number, rows: readonly number[]) => {
    if (rows.length === 0) {
      return;
    }
    if (signs === 'coloursOnly' || reading.kind === 'inName') {
      put(reading, undefined, column, stretches(reading, column, rows));
      return;
    }
    const parts = [...rowsByFormat(grid, column, rows)].map(
      ([format, same]) => [format, stretches(reading, column, same)] as const,
    );
    const isMixed =
      parts.reduce((sum, [, runs]) => sum + runs.length, 0) > MOST_STRETCHES && parts.length > 1;
    if (isMixed) {
      put(reading, undefined, column, stretches(reading, column, rows));
      return;
    }
    for (const [format, runs] of parts) {
      put(reading, format, column, runs);
    }
  };
  for (const [column, { number, percent, typed, inName }] of columns) {
    yield { done: blocks.length, all: blocks.length };
    const numbers = number.length === 0 && percent.length > 0 ? 'percent' : 'number';
    const own = numbers === 'percent' ? percent : number;
    const both = typed.length === 0 ? own : [...own, ...typed].sort((a, b) => a - b);
    // One reading for all columns, where a text stands anywhere: then a block has one rule a band.
    add(hasTyped ? { kind: 'typed', numbers } : { kind: numbers }, column, both);
    if (numbers === 'number') {
      add({ kind: 'percent' }, column, percent);
    }
    add({ kind: 'inName' }, column, inName);
  }
  return [...layers.values()];
}

/** Columns beside one another with the same stretches, as areas from the top. */
function areasOfLayer(sheet: string, { columns }: Layer): readonly (readonly Area[])[] {
  const groups: { left: number; columns: number; readonly key: string; readonly runs: readonly Run[] }[] = [];
  for (const [column, runs] of [...columns].sort((a, b) => a[0] - b[0])) {
    const key = runs.map(({ first, count }) => `${String(first)}+${String(count)}`).join();
    const last = groups.at(-1);
    if (last !== undefined && last.left + last.columns === column && last.key === key) {
      last.columns += 1;
    } else {
      groups.push({ left: column, columns: 1, key, runs });
    }
  }
  return groups.map(({ left, columns: width, runs }) =>
    runs.map(({ first, count }): Area => ({ sheet, row: first, column: left, rows: count, columns: width })),
  );
}

/** Excel takes 8,192 characters of addresses for the areas of one rule. */
const MOST_ADDRESS = 8_000;

/** Areas as packs, each of which one rule can have. */
function packsOf(areas: readonly Area[]): readonly (readonly Area[])[] {
  const packs: Area[][] = [];
  let size = MOST_ADDRESS;
  for (const area of areas) {
    const length = areaAddress(area).length + 1;
    if (size + length > MOST_ADDRESS) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(area);
    size += length;
  }
  return packs;
}

function rulesOfLayer(sheet: string, layer: Layer, scheme: BandScheme): readonly WantedRule[] {
  return areasOfLayer(sheet, layer)
    .flatMap(packsOf)
    .flatMap(([area, ...more]) =>
      area === undefined
        ? []
        : scheme.map((band): WantedRule => {
            const formula = bandCondition(cellAddress(area), layer.reading, band, scheme);
            const numberFormat =
              layer.format === undefined ? undefined : signedFormat(layer.format, band.symbol);
            return {
              ...ruleOf(area, band, formula),
              ...(more.length === 0 ? {} : { more }),
              ...(numberFormat === undefined ? {} : { numberFormat }),
            };
          }),
    );
}

/** A text that no formula can read is coloured as what was read in it, while it stands there unchanged. */
function exactRules(scores: readonly ScoreCell[], scheme: BandScheme): readonly WantedRule[] {
  return scores.map((score) => {
    const band = bandOfScore(score, scheme);
    const area: Area = { ...score.at, rows: 1, columns: 1 };
    return ruleOf(area, band, bandCondition(cellAddress(area), readingOfScore(score), band, scheme));
  });
}

/**
 * The rules that colour the scores of some blocks where they stand, made in small parts: one a band for each rectangle of
 * scores, whether they are numbers or texts that a formula can read.
 */
export function* scoreRulesInSteps(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  scheme: BandScheme,
  signs: Signs,
): Steps<readonly WantedRule[]> {
  const { columns, exact } = yield* collect(blocks);
  const layers = yield* layersOf(grid, blocks, columns, signs);
  return [
    ...exactRules(exact, scheme),
    ...layers.flatMap((layer) => rulesOfLayer(grid.sheet, layer, scheme)),
  ];
}

/** The rules that colour the words: they look for the very words, so one a band serves all words of a column. */
export function wordRules(areas: readonly Area[], scheme: BandScheme): readonly WantedRule[] {
  const columns = new Map<number, Area>();
  for (const area of areas) {
    const known = columns.get(area.column) ?? area;
    const row = Math.min(known.row, area.row);
    const end = Math.max(known.row + known.rows, area.row + area.rows);
    columns.set(area.column, { ...area, row, rows: end - row });
  }
  return [...columns.values()].flatMap((area) =>
    scheme.map((band) => ruleOf(area, band, bandWordCondition(cellAddress(area), band))),
  );
}

/** The rules that colour the lines of the key, each in its band. */
export function keyRules(area: Area, scheme: BandScheme): readonly WantedRule[] {
  return scheme.map((band, index) => {
    const line: Area = { ...area, row: area.row + 1 + index, rows: 1 };
    return ruleOf(line, band, bandKeyCondition(cellAddress(line), band));
  });
}
