import { BANDS, bandInfo, bandOf } from '../ita/Band';
import type { Band, BandLines } from '../ita/Band';
import { toHundredths } from '../ita/hundredths';
import { cellAddress } from './address';
import { bandCondition, bandKeyCondition, bandWordCondition } from './bandFormula';
import { valueAt } from './Grid';
import type { Grid } from './Grid';
import type { Area } from './Place';
import type { WantedRule } from './ruleEdits';
import { joinRuns, runsOf } from './runsOf';
import type { ScoreBlock, ScoreCell } from './ScoreBlock';

function ruleOf(area: Area, band: Band, formula: string): WantedRule {
  const { fill, text } = bandInfo(band);
  return { area, formula, colours: { fill, text } };
}

/** The band of a score, judged on its points rounded to hundredths. */
export function bandOfScore({ points }: ScoreCell, lines: BandLines): Band {
  return bandOf(toHundredths(points), lines);
}

/** A text is coloured as what was read in it; each has a rule of its own. */
function textRules(scores: readonly ScoreCell[], lines: BandLines): readonly WantedRule[] {
  return scores
    .filter(({ form }) => form.kind === 'text')
    .map((score) => {
      const band = bandOfScore(score, lines);
      const area: Area = { ...score.at, rows: 1, columns: 1 };
      return ruleOf(area, band, bandCondition(cellAddress(area), score.form, band, lines));
    });
}

/** Whether a column holds no number in some rows (from, up to but not including): a rule over them colours nothing there. */
function holdsNoNumber(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) {
    if (typeof valueAt(grid, row, column) === 'number') {
      return false;
    }
  }
  return true;
}

/**
 * Numbers that stand directly under one another share one rule a band. Where there are several agencies, what stands
 * between them is spanned too as long as it holds no number: a province must not mean thousands of rules.
 */
function numberRules(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  form: Extract<ScoreCell['form'], { kind: 'number' | 'percent' }>,
  lines: BandLines,
): readonly WantedRule[] {
  const columns = new Map<number, number[]>();
  for (const { at } of blocks
    .flatMap(({ scores }) => scores)
    .filter((each) => each.form.kind === form.kind)) {
    const rows = columns.get(at.column) ?? [];
    rows.push(at.row);
    columns.set(at.column, rows);
  }
  return [...columns].flatMap(([column, rows]) => {
    const runs = runsOf(rows);
    const spans =
      blocks.length === 1 ? runs : joinRuns(runs, (from, to) => holdsNoNumber(grid, column, from, to));
    return spans.flatMap(({ first, count }) => {
      const area: Area = { sheet: grid.sheet, row: first, column, rows: count, columns: 1 };
      return BANDS.map(({ band }) => ruleOf(area, band, bandCondition(cellAddress(area), form, band, lines)));
    });
  });
}

/** The rules that colour the scores of a sheet where they stand. */
export function scoreRules(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  lines: BandLines,
): readonly WantedRule[] {
  return [
    ...blocks.flatMap(({ scores }) => textRules(scores, lines)),
    ...numberRules(grid, blocks, { kind: 'number' }, lines),
    ...numberRules(grid, blocks, { kind: 'percent' }, lines),
  ];
}

/** The rules that colour the words: they look for the very words, so one a band serves all words of a column. */
export function wordRules(areas: readonly Area[]): readonly WantedRule[] {
  const columns = new Map<number, Area>();
  for (const area of areas) {
    const known = columns.get(area.column) ?? area;
    const row = Math.min(known.row, area.row);
    const end = Math.max(known.row + known.rows, area.row + area.rows);
    columns.set(area.column, { ...area, row, rows: end - row });
  }
  return [...columns.values()].flatMap((area) =>
    BANDS.map(({ band }) => ruleOf(area, band, bandWordCondition(cellAddress(area), band))),
  );
}

/** The rules that colour the lines of the key, each in its band. */
export function keyRules(area: Area): readonly WantedRule[] {
  return BANDS.map(({ band }, index) => {
    const line: Area = { ...area, row: area.row + 1 + index, rows: 1 };
    return ruleOf(line, band, bandKeyCondition(cellAddress(line), band));
  });
}
