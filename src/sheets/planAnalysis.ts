import { analysisTitle } from '../ita/analysisOverall';
import { PAGE_FOOTER } from '../ita/sheetTexts';
import { HEADING_LOOK, TABLE_LINES } from './headingLook';
import { analysisCharts, chartEdit, chartLook } from './analysisCharts';
import { analysisContent } from './analysisContent';
import type { AnalysisBasis } from './analysisContent';
import { fingerprint } from './analysisRecord';
import type { AnalysisRecord } from './analysisRecord';
import { ANALYSIS_PLACES, ANALYSIS_SLOTS, PAGE_COLUMNS } from './analysisSlots';
import { bandCondition, bandWordCondition } from './bandFormula';
import { cellAddress } from './address';
import { usedArea, valueAt } from './Grid';
import type { Grid, GridRule } from './Grid';
import { locateAnalysis } from './locateAnalysis';
import { isMarked, markIn } from './mark';
import { holds, printOf } from './ownCell';
import { boundingArea } from './Place';
import type { Area, Place } from './Place';
import type { CellWrite, Colours, Edit, Plan } from './Plan';
import { ruleEdits } from './ruleEdits';
import type { WantedRule } from './ruleEdits';
import { countFormat, scoreFormat } from './scoreFormat';

/** The sheet of an analysis that is there already. */
export interface AnalysisThere {
  /** With the formulas of its whole used area. */
  readonly grid: Grid;
  readonly table: Area;
  readonly record: AnalysisRecord | undefined;
}

/** What to write: a new sheet behind that of the scores, or the one that is there, brought up to date. */
export interface AnalysisRequest {
  readonly basis: AnalysisBasis;
  /** The name of our native table. */
  readonly table: string;
  readonly sheet: string;
  readonly scoreSheet: string;
  readonly there?: AnalysisThere;
}

/** The plan, what will stand there by fingerprint, and how many cells of ours hold something of the officer's now. */
export interface AnalysisPlan {
  readonly plan: Plan;
  readonly record: AnalysisRecord;
  readonly kept: number;
}

const WIDTHS = [34, 12, 17, 72] as const;
const SECTION_TEXT = '#0F6C3F';
const QUIET = '#767676';
const NOTE_TEXT = '#A4262C';
const TABLE_ROWS = 11;

function columnAreas(sheet: string, places: readonly Place[]): readonly Area[] {
  const area = boundingArea(places.map((place) => ({ ...place, sheet })));
  return area === undefined ? [] : [area];
}

/** The rules that colour scores and words, on the cells where these stand now. */
function wantedRules(
  { assessment: { bands } }: AnalysisBasis,
  sheet: string,
  placeOf: (key: string) => Place | undefined,
): readonly WantedRule[] {
  const placesOf = (part: string, lines: readonly string[]) =>
    lines.flatMap((line) => placeOf(`${line}.${part}`) ?? []);
  const indicators = Array.from({ length: 10 }, (_, index) => `indicator.${String(index + 1)}`);
  const lists = ['list.strength', 'list.improve', 'list.urgent'];
  const scores = columnAreas(sheet, placesOf('figure', indicators));
  const words = [
    ...columnAreas(sheet, placesOf('group', indicators)),
    ...columnAreas(sheet, placesOf('group', lists)),
  ];
  const look = (area: Area, formula: string, { fill, text }: Colours): WantedRule => ({
    area,
    formula,
    colours: { fill, text },
  });
  return bands.flatMap((band) => [
    ...scores.map((area) =>
      look(area, bandCondition(cellAddress(area), { kind: 'number' }, band, bands), band),
    ),
    ...words.map((area) => look(area, bandWordCondition(cellAddress(area), band), band)),
  ]);
}

function rulesOf(
  basis: AnalysisBasis,
  sheet: string,
  own: readonly GridRule[],
  placeOf: (key: string) => Place | undefined,
): readonly Edit[] {
  const { bands } = basis.assessment;
  const coloursOf = (rule: GridRule): Colours => {
    const found = bands.find(({ band }) => markIn(rule.formula) === `band.${band}`) ?? bands[0];
    return { fill: found?.fill ?? '#FFFFFF', text: found?.text ?? '#000000' };
  };
  return ruleEdits(sheet, own, wantedRules(basis, sheet, placeOf), coloursOf);
}

/** Cells of a rectangle on a new sheet, those of no key left blank. */
function block(sheet: string, area: Omit<Area, 'sheet'>, content: ReadonlyMap<string, CellWrite>): Edit {
  const cells = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): CellWrite => ({ kind: 'keep' })),
  );
  for (const { key, row, column } of ANALYSIS_SLOTS) {
    const line = cells[row - area.row];
    const write = content.get(key);
    if (
      line !== undefined &&
      write !== undefined &&
      column >= area.column &&
      column < area.column + area.columns
    ) {
      line[column - area.column] = write;
    }
  }
  return { kind: 'cells', at: { sheet, row: area.row, column: area.column }, cells };
}

/** What a new sheet looks like: headings, lines, number formats, page. */
function looks({ basis, sheet }: AnalysisRequest): readonly Edit[] {
  const { digits, scoreYear } = basis;
  const { overall, indicators, lists, goals, charts, end, bars, radar } = ANALYSIS_PLACES;
  const rows = (row: number, count: number, column = 0, columns = PAGE_COLUMNS): Area => ({
    sheet,
    row,
    column,
    rows: count,
    columns,
  });
  const bodies = [
    { row: overall + 2, count: 5 },
    { row: indicators + 2, count: TABLE_ROWS - 1 },
    { row: lists + 2, count: 3 },
    { row: goals + 2, count: 3 },
  ];
  const data = [rows(bars.row - 1, TABLE_ROWS + 1, bars.column, radar.column + 3 - bars.column)];
  return [
    { kind: 'look', area: rows(0, 1, 0, 1), look: { fontSize: 14, weight: 'bold' } },
    { kind: 'look', area: rows(1, 1, 0, 1), look: { fontSize: 14, weight: 'bold' } },
    { kind: 'look', area: rows(2, 1, 0, 1), look: { weight: 'bold', textColour: NOTE_TEXT } },
    ...[overall, charts, indicators, lists, goals].map((row): Edit => ({
      kind: 'look',
      area: rows(row, 1, 0, 1),
      look: { fontSize: 13, weight: 'bold', textColour: SECTION_TEXT },
    })),
    ...[overall, indicators, lists, goals].map((row): Edit => ({
      kind: 'look',
      area: rows(row + 1, 1),
      look: HEADING_LOOK,
    })),
    ...bodies.flatMap(({ row, count }): readonly Edit[] => [
      {
        kind: 'look',
        area: rows(row, count),
        look: { wrap: 'wrap', vertical: 'top', align: 'left', lines: TABLE_LINES },
      },
      { kind: 'look', area: rows(row, count, 1, 2), look: { align: 'center' } },
      { kind: 'numberFormat', area: rows(row, count, 1, 1), format: scoreFormat(digits) },
    ]),
    { kind: 'numberFormat', area: rows(overall + 2, 4, 2, 1), format: countFormat(digits) },
    { kind: 'look', area: rows(overall + 5, 2, 0, 3), look: { weight: 'bold' } },
    ...data.flatMap((area): readonly Edit[] => [
      { kind: 'look', area, look: { fontSize: 8, textColour: QUIET, vertical: 'top' } },
      { kind: 'numberFormat', area, format: scoreFormat(digits) },
    ]),
    {
      kind: 'layout',
      sheet,
      layout: {
        columnWidths: WIDTHS,
        orientation: 'portrait',
        printArea: { row: 0, column: 0, rows: end, columns: PAGE_COLUMNS },
        titleRows: { first: 0, last: 1 },
        // With ten paragraphs the page is full here; headings alone at its foot would help nobody.
        breaksBefore: [goals],
        frozenRows: 2,
        footer: { left: analysisTitle(scoreYear, digits), right: PAGE_FOOTER },
      },
    },
  ];
}

function planNew(request: AnalysisRequest): AnalysisPlan {
  const { basis, sheet, table, scoreSheet } = request;
  const places = new Map(ANALYSIS_SLOTS.map(({ key, row, column }) => [key, { sheet, row, column }]));
  const placeOf = (key: string) => places.get(key);
  const content = analysisContent(basis, placeOf);
  const { indicators, bars, radar, end } = ANALYSIS_PLACES;
  const charts = analysisCharts(basis, placeOf);
  return {
    plan: {
      edits: [
        { kind: 'addSheet', sheet, after: scoreSheet },
        block(sheet, { row: 0, column: 0, rows: end, columns: PAGE_COLUMNS }, content),
        block(
          sheet,
          {
            row: bars.row - 1,
            column: bars.column,
            rows: TABLE_ROWS + 1,
            columns: radar.column + 3 - bars.column,
          },
          content,
        ),
        {
          kind: 'addTable',
          area: { sheet, row: indicators + 1, column: 0, rows: TABLE_ROWS, columns: PAGE_COLUMNS },
          name: table,
          style: 'TableStyleMedium7',
        },
        ...looks(request),
        ...rulesOf(basis, sheet, [], placeOf),
        ...charts.map((chart) => chartEdit(chart, sheet)),
        { kind: 'show', at: { sheet, row: 0, column: 0 } },
      ],
    },
    record: { scoreSheet, prints: new Map([...printsOf(content), ...chartPrints(charts)]) },
    kept: 0,
  };
}

function printsOf(content: ReadonlyMap<string, CellWrite>): readonly (readonly [string, string])[] {
  return [...content].flatMap(([key, write]): readonly (readonly [string, string])[] => {
    const print = printOf(write);
    return print === undefined ? [] : [[key, print]];
  });
}

function chartPrints(charts: ReturnType<typeof analysisCharts>): readonly (readonly [string, string])[] {
  return charts.map((chart) => [chart.name, fingerprint(chartLook(chart))]);
}

/** What she added below our last line is printed, too, as long as the print area is the one that we set. */
function printEdits(grid: Grid): readonly Edit[] {
  const from = grid.taken?.find(
    ({ row, column, columns }) => row === 0 && column === 0 && columns === PAGE_COLUMNS,
  );
  const { row: top, rows } = usedArea(grid);
  if (from === undefined) {
    return [];
  }
  let last = from.rows - 1;
  for (let row = last + 1; row < top + rows; row += 1) {
    const isUsed = WIDTHS.some((_, column) => valueAt(grid, row, column) !== '');
    last = isUsed ? row : last;
  }
  return last < from.rows ? [] : [{ kind: 'printArea', from, to: { ...from, rows: last + 1 } }];
}

/** What is ours is brought up to date where it stands now; what the officer wrote over, added or took away stays so. */
function planRefresh(request: AnalysisRequest, there: AnalysisThere): AnalysisPlan {
  const { basis, scoreSheet } = request;
  const { grid, table, record } = there;
  const { sheet } = grid;
  const located = locateAnalysis(grid, table, record);
  const placeOf = (key: string) => located.get(key)?.at;
  const content = analysisContent(basis, placeOf);
  const edits: Edit[] = [];
  const prints = new Map(record?.prints);
  for (const [key, write] of content) {
    const found = located.get(key);
    if (found?.holder !== 'ours') {
      continue;
    }
    const print = printOf(write);
    if (print === undefined) {
      prints.delete(key);
    } else {
      prints.set(key, print);
    }
    if (!holds(grid, found.at, write)) {
      edits.push({ kind: 'cells', at: found.at, cells: [[write]] });
    }
  }
  const charts = analysisCharts(basis, placeOf);
  for (const [index, [name, print]] of chartPrints(charts).entries()) {
    const chart = charts[index];
    if (chart !== undefined && record?.prints.get(name) !== print) {
      edits.push(chartEdit(chart, sheet));
      prints.set(name, print);
    }
  }
  edits.push(...printEdits(grid));
  const own = grid.rules.filter((rule) => isMarked(rule.formula, 'band'));
  return {
    plan: { edits: [...edits, ...rulesOf(basis, sheet, own, placeOf)] },
    record: { scoreSheet, prints },
    kept: ANALYSIS_SLOTS.filter(({ key }) => located.get(key)?.holder !== 'ours').length,
  };
}

/**
 * The plan of the analysis of one agency's scores on a sheet of ours, as the documents have it (domain facts 4, 5.2). A
 * sheet that is there is brought up to date: only cells that still hold what we wrote.
 */
export function planAnalysis(request: AnalysisRequest): AnalysisPlan {
  return request.there === undefined ? planNew(request) : planRefresh(request, request.there);
}
