import { REPORT_WORDS, roundSheetName } from '../ita/reportTexts';
import { PAGE_FOOTER, reportTitle, STATUS_CHOICE } from '../ita/sheetTexts';
import { STATUSES, statusInfo } from '../ita/Status';
import { HEADING_FILL, HEADING_LOOK, TABLE_LINES } from './headingLook';
import { cellAddress } from './address';
import { fingerprint } from './analysisRecord';
import { formulaAt, placeIn, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { markedTrue, markIn, quotedText } from './mark';
import { formById } from './measuresForms';
import type { NativeChart } from './NativeChart';
import type { Area, Place } from './Place';
import type { CellWrite, Edit, Look, Plan } from './Plan';
import { CHART_ROWS, REPORT_COLUMNS, reportLines, SUMMARY_STATUSES } from './reportLines';
import type { LineLook, LinePlaces, ReportBasis, ReportLine } from './reportLines';
import { reportTableName } from './reportName';
import type { ReportRecord } from './reportRecord';
import { statusRuleEdits } from './planStatus';
import type { WantedRule } from './ruleEdits';
import { runsOf } from './runsOf';
import { countFormat } from './scoreFormat';
import { dueFormat } from './statusRules';

/** The sheet of a report that is there already, with the formulas of its whole used area. */
export interface ReportThere {
  readonly grid: Grid;
  readonly record: ReportRecord | undefined;
}

/** Rows that new lines need, before row `row` (from 0) of the sheet as it is now. */
export interface NewRows {
  readonly row: number;
  readonly keys: readonly string[];
}

/** The plan of a report, what will stand there by fingerprint, and how many cells of ours hold something of hers. */
export interface ReportPlan {
  readonly plan: Plan;
  readonly record: ReportRecord;
  readonly kept: number;
}

const INSTRUMENT_FILL = '#CFE5D8';
const GROUP_FILL = '#EAF4EE';
const QUIET = '#595959';
const OUR_WIDTHS = [20, 15, 12, 30] as const;

const LOOKS: Readonly<Record<LineLook, Look>> = {
  title: { fontSize: 16, weight: 'bold' },
  subtitle: { fontSize: 14, weight: 'bold' },
  quiet: { textColour: QUIET },
  heading: HEADING_LOOK,
  instrument: { weight: 'bold', vertical: 'middle', align: 'left', fill: INSTRUMENT_FILL },
  group: { weight: 'bold', vertical: 'middle', align: 'left', fill: GROUP_FILL },
  measure: { wrap: 'wrap', vertical: 'top', align: 'left', lines: TABLE_LINES },
  section: { fontSize: 13, weight: 'bold', textColour: HEADING_FILL },
  counts: { vertical: 'middle', align: 'center', lines: TABLE_LINES },
  share: { vertical: 'middle', align: 'center', lines: TABLE_LINES },
  rows: { wrap: 'wrap', vertical: 'top', align: 'left', lines: TABLE_LINES },
  text: {},
};

function shareFormat(digits: ReportBasis['digits']): string {
  return digits === 'thai' ? '[$-D000000]0.0%' : '0.0%';
}

function area(
  sheet: string,
  row: number,
  rows: number,
  column = 0,
  columns: number = REPORT_COLUMNS.printed,
): Area {
  return { sheet, row, column, rows, columns };
}

/** The looks, formats and drop-downs of lines, those that stand together at once. */
function lookEdits(
  sheet: string,
  lines: readonly (readonly [ReportLine, number])[],
  digits: ReportBasis['digits'],
): readonly Edit[] {
  const rowsOf = (look: LineLook) =>
    runsOf(lines.filter(([line]) => line.look === look).map(([, row]) => row));
  const looks = Object.entries(LOOKS).filter(([, look]) => Object.keys(look).length > 0);
  const isLook = (name: string): name is LineLook => Object.hasOwn(LOOKS, name);
  const edits = looks.flatMap(([name, look]) =>
    (isLook(name) ? rowsOf(name) : []).map(({ first, count }): Edit => ({
      kind: 'look',
      area:
        name === 'title' || name === 'subtitle' || name === 'quiet' || name === 'section'
          ? area(sheet, first, count, 0, 1)
          : area(sheet, first, count),
      look,
    })),
  );
  const { status, due, units } = REPORT_COLUMNS;
  const measures = rowsOf('measure').flatMap(({ first, count }): readonly Edit[] => [
    { kind: 'numberFormat', area: area(sheet, first, count, due, 1), format: dueFormat(digits) },
    {
      kind: 'list',
      area: area(sheet, first, count, status, 1),
      options: STATUSES.map(({ word }) => word),
      ...STATUS_CHOICE,
    },
    {
      kind: 'look',
      area: area(sheet, first, count, due, units - due + 1),
      look: { fontSize: 9, textColour: QUIET, vertical: 'top', align: 'left' },
    },
  ]);
  const numbers = rowsOf('counts').flatMap(({ first, count }): readonly Edit[] => [
    { kind: 'numberFormat', area: area(sheet, first, count, 1, 6), format: countFormat(digits) },
    { kind: 'look', area: area(sheet, first, count, 0, 1), look: { align: 'left', wrap: 'wrap' } },
  ]);
  const shares = rowsOf('share').flatMap(({ first, count }): readonly Edit[] => [
    { kind: 'numberFormat', area: area(sheet, first, count, 1, 6), format: shareFormat(digits) },
    { kind: 'look', area: area(sheet, first, count, 0, 1), look: { align: 'left', wrap: 'wrap' } },
  ]);
  return [...edits, ...measures, ...numbers, ...shares];
}

/** The colours of the statuses, over all measures. */
function wantedRules(sheet: string, { body }: LinePlaces): readonly WantedRule[] {
  const cells = area(sheet, body.first, body.last - body.first + 1, REPORT_COLUMNS.status, 1);
  return STATUSES.map(({ status, word, fill, text }) => ({
    area: cells,
    formula: `=AND(EXACT(${cellAddress(cells)},${quotedText(word)}),${markedTrue(`status.${status}`)})`,
    colours: { fill, text },
  }));
}

function placesOf(rows: ReadonlyMap<string, number>): LinePlaces {
  const measures = [...rows].filter(([key]) => key.startsWith('m.')).map(([, row]) => row);
  const first = measures.length === 0 ? 0 : Math.min(...measures);
  return {
    rowOf: (key) => rows.get(key),
    body: { first, last: measures.length === 0 ? 0 : Math.max(...measures) },
  };
}

interface ChartOf {
  readonly name: string;
  readonly title: string;
  readonly head: string;
  readonly rows: readonly string[];
  readonly column: number;
  readonly columns: number;
}

/** The charts whose lines stand together; one whose lines she parted or took away is left alone. */
function chartEdits(sheet: string, lines: readonly ReportLine[], { rowOf }: LinePlaces): readonly Edit[] {
  const keys = lines.map(({ key }) => key);
  const below = (head: string, isRow: (key: string) => boolean) =>
    keys.filter((key) => key !== head && isRow(key));
  const charts: readonly ChartOf[] = [
    {
      name: 'ita.report.instruments',
      title: REPORT_WORDS.chartInstruments,
      head: 's.head',
      rows: below('s.head', (key) => /^s\.(?:IIT|EIT|OIT|none)$/.test(key)),
      column: 0,
      columns: 2,
    },
    {
      name: 'ita.report.units',
      title: REPORT_WORDS.chartUnits,
      head: 'u.head',
      rows: below('u.head', (key) => /^u\.\d+$/.test(key)),
      column: 2,
      columns: 3,
    },
    {
      name: 'ita.report.rounds',
      title: REPORT_WORDS.chartRounds,
      head: 'r.head',
      rows: below('r.head', (key) => key === 'r.firstHalf' || key === 'r.fullYear'),
      column: 5,
      columns: 2,
    },
  ];
  const top = rowOf('c.section');
  if (top === undefined) {
    return [];
  }
  return charts.flatMap(({ name, title, head, rows, column, columns }): readonly Edit[] => {
    const places = [head, ...rows].flatMap((key) => rowOf(key) ?? []);
    const first = places[0];
    const isTogether = first !== undefined && places.every((row, index) => row === first + index);
    if (!isTogether || rows.length === 0 || places.length <= rows.length) {
      return [];
    }
    const chart: NativeChart = {
      name,
      type: 'barStacked',
      source: area(sheet, first, places.length, 0, 1 + SUMMARY_STATUSES.length),
      seriesBy: 'columns',
      title,
      seriesColours: SUMMARY_STATUSES.map((status) => statusInfo(status).fill),
      labels: '0;;',
      legend: 'bottom',
      order: 'topDown',
    };
    return [{ kind: 'addChart', position: area(sheet, top + 1, CHART_ROWS, column, columns), chart }];
  });
}

function printOf(write: CellWrite): string {
  switch (write.kind) {
    case 'text':
      return fingerprint(write.text);
    case 'number':
      return fingerprint(write.number);
    case 'blank':
      return fingerprint('');
    case 'formula':
    case 'keep':
      return '';
  }
}

/** The record of a chart: what makes drawing it anew necessary. */
function chartPrint(edit: Edit): readonly [string, readonly string[]] {
  const { name, source, ...look } = edit.kind === 'addChart' ? edit.chart : { name: '', source: { rows: 0 } };
  return [`c.${name}`, [fingerprint(JSON.stringify({ ...look, rows: source.rows }))]];
}

/** The plan of a new report, on a sheet of its own right after hers. */
export function planNewReport(basis: ReportBasis): ReportPlan {
  const sheet = roundSheetName(basis.round, basis.year);
  const lines = reportLines(basis);
  const rows = new Map<string, number>();
  let next = 0;
  for (const { key, gap = 0 } of lines) {
    rows.set(key, next + gap);
    next += gap + 1;
  }
  const places = placesOf(rows);
  const cells: CellWrite[][] = Array.from({ length: next }, () =>
    Array.from({ length: REPORT_COLUMNS.count }, (): CellWrite => ({ kind: 'keep' })),
  );
  const record = new Map<string, readonly string[]>();
  for (const line of lines) {
    const row = rows.get(line.key) ?? 0;
    const writes = line.cells(places, row);
    record.set(line.key, writes.map(printOf));
    writes.forEach((write, column) => {
      const target = cells[row];
      if (target !== undefined && write.kind !== 'blank') {
        target[column] = write;
      }
    });
  }
  const heading = lines.find(({ look }) => look === 'heading');
  const top = rows.get(heading?.key ?? '') ?? 0;
  const [head = 0, share = 0] = [rows.get('s.head'), rows.get('s.share')];
  const form = formById('report');
  const charts = chartEdits(sheet, lines, places);
  return {
    plan: {
      edits: [
        { kind: 'addSheet', sheet, after: basis.source },
        { kind: 'cells', at: { sheet, row: 0, column: 0 }, cells },
        {
          kind: 'addTable',
          area: area(sheet, head, share - head + 1),
          name: reportTableName(basis.round, basis.year),
          style: 'TableStyleLight1',
        },
        ...lookEdits(
          sheet,
          lines.map((line) => [line, rows.get(line.key) ?? 0]),
          basis.digits,
        ),
        ...wantedRules(sheet, places).map((rule): Edit => ({ kind: 'addRule', ...rule })),
        {
          kind: 'layout',
          sheet,
          layout: {
            columnWidths: [...form.official.map(({ width }) => width), ...OUR_WIDTHS],
            orientation: 'landscape',
            printArea: { row: 0, column: 0, rows: next, columns: REPORT_COLUMNS.printed },
            titleRows: { first: top, last: top },
            frozenRows: top + 1,
            ...(basis.agency === undefined ? {} : { header: basis.agency.replaceAll('&', '&&') }),
            footer: { left: reportTitle(basis.year, basis.digits), right: PAGE_FOOTER },
          },
        },
        ...charts,
        { kind: 'show', at: { sheet, row: 0, column: 0 } },
      ],
    },
    record: new Map([...record, ...charts.map(chartPrint)]),
    kept: 0,
  };
}

const FAMILY = 'report.';

/** The rows of a report by the key that each carries; a copy of hers carries the same, and the first one is ours. */
export function reportRows(grid: Grid): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const { row, column, rows, columns } = usedArea(grid);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const mark = markIn(formulaAt(grid, r, c) ?? '');
      const key = mark?.startsWith(FAMILY) === true ? mark.slice(FAMILY.length) : undefined;
      if (key !== undefined && key !== 'source' && !found.has(key)) {
        found.set(key, r);
      }
    }
  }
  return found;
}

const SOURCE = /ROW\((?:'((?:[^']|'')+)'|([^'!(]+))!/;

/** The sheet that a report was made from, by the formula that follows its name; undefined where it is gone. */
export function sourceOfReport(grid: Grid): string | undefined {
  const { row, column, rows, columns } = usedArea(grid);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const formula = formulaAt(grid, r, c) ?? '';
      if (markIn(formula) === 'report.source' && !formula.includes('#REF!')) {
        const found = SOURCE.exec(formula);
        return found?.[1]?.replaceAll("''", "'") ?? found?.[2];
      }
    }
  }
  return undefined;
}

/**
 * Measures whose words changed: the line of one that is gone goes on as that of a new one at the same place, so that what
 * she added beside it stays with it. New keys by the old ones.
 */
function reworded(
  lines: readonly ReportLine[],
  rows: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const wanted = lines.map(({ key }) => key);
  const standing = [...rows].sort((a, b) => a[1] - b[1]).map(([key]) => key);
  const above = (keys: readonly string[]) => new Map(keys.map((key, index) => [key, keys[index - 1] ?? '']));
  const isWanted = new Set(wanted);
  const renamed = new Map<string, string>();
  const aboveWanted = above(wanted);
  const aboveStanding = above(standing);
  const fresh = new Map(
    wanted
      .filter((key) => key.startsWith('m.') && !rows.has(key))
      .map((key) => [aboveWanted.get(key) ?? '', key]),
  );
  for (const old of standing.filter((key) => key.startsWith('m.') && !isWanted.has(key))) {
    const before = aboveStanding.get(old) ?? '';
    const key = fresh.get(renamed.get(before) ?? before);
    if (key !== undefined) {
      renamed.set(old, key);
    }
  }
  return renamed;
}

/** Where the lines of a report stand on its sheet, with those that were reworded under their new keys. */
function located(
  lines: readonly ReportLine[],
  grid: Grid,
): { readonly rows: Map<string, number>; readonly formerly: ReadonlyMap<string, string> } {
  const standing = reportRows(grid);
  const renamed = reworded(lines, standing);
  return {
    rows: new Map([...standing].map(([key, row]) => [renamed.get(key) ?? key, row])),
    formerly: new Map([...renamed].map(([old, key]) => [key, old])),
  };
}

/** The rows that lines need that are new since the report was written; lines that she took away stay away. */
export function newReportRows(basis: ReportBasis, { grid, record }: ReportThere): readonly NewRows[] {
  const lines = reportLines(basis);
  const { rows } = located(lines, grid);
  const wanted: { row: number; keys: string[] }[] = [];
  let at = 0;
  for (const { key } of lines) {
    const row = rows.get(key);
    if (row !== undefined) {
      at = row + 1;
    } else if (record?.has(key) !== true) {
      const last = wanted.at(-1);
      if (last?.row === at) {
        last.keys.push(key);
      } else {
        wanted.push({ row: at, keys: [key] });
      }
    }
  }
  return wanted;
}

/** Where new rows stand once they were inserted, by key. */
export function insertedRows(wanted: readonly NewRows[]): ReadonlyMap<string, number> {
  const sorted = [...wanted].sort((a, b) => a.row - b.row);
  const places = new Map<string, number>();
  let before = 0;
  for (const { row, keys } of sorted) {
    keys.forEach((key, index) => places.set(key, row + before + index));
    before += keys.length;
  }
  return places;
}

/** The edits that make room for new lines, from the top down. */
export function insertEdits(sheet: string, wanted: readonly NewRows[]): readonly Edit[] {
  const places = insertedRows(wanted);
  return [...wanted]
    .sort((a, b) => a.row - b.row)
    .map(({ row, keys }): Edit => ({
      kind: 'insertRows',
      sheet,
      row: places.get(keys[0] ?? '') ?? row,
      rows: keys.length,
    }));
}

function bare(formula: string): string {
  return formula.replaceAll("'", '');
}

function isFormula(grid: Grid, row: number, column: number): boolean {
  return (formulaAt(grid, row, column) ?? '').startsWith('=');
}

function holds(grid: Grid, { row, column }: Place, write: CellWrite): boolean {
  const value = valueAt(grid, row, column);
  switch (write.kind) {
    case 'formula':
      return bare(formulaAt(grid, row, column) ?? '') === bare(write.formula);
    case 'text':
      return !isFormula(grid, row, column) && value === write.text;
    case 'number':
      return !isFormula(grid, row, column) && value === write.number;
    case 'blank':
      return !isFormula(grid, row, column) && value === '';
    case 'keep':
      return true;
  }
}

/** Whether a cell still holds what we wrote; a formula is known by what we recorded of its cell. */
function isOurs(grid: Grid, { row, column }: Place, print: string | undefined): boolean {
  if (print === undefined) {
    return false;
  }
  if (isFormula(grid, row, column)) {
    return print === '';
  }
  const value = valueAt(grid, row, column);
  return typeof value !== 'boolean' && print === fingerprint(value);
}

/** Lines that are no longer wanted: what is ours of them is emptied, so that nothing of them counts; her words stay. */
function emptied(
  grid: Grid,
  row: number,
  prints: readonly string[] | undefined,
): { readonly edits: readonly Edit[]; readonly kept: number } {
  const edits: Edit[] = [];
  let kept = 0;
  for (let column = 0; column < REPORT_COLUMNS.count; column += 1) {
    const at = placeIn(grid, row, column);
    const isBlank = valueAt(grid, row, column) === '' && !isFormula(grid, row, column);
    const isInner = column >= REPORT_COLUMNS.due;
    if (!isBlank && (isInner || isOurs(grid, at, prints?.[column]))) {
      edits.push({ kind: 'cells', at, cells: [[{ kind: 'blank' }]] });
    } else if (!isBlank) {
      kept += 1;
    }
  }
  return { edits, kept };
}

/** What she added below our last line is printed, too, as long as the print area is one of our columns. */
function printEdits(grid: Grid): readonly Edit[] {
  const { printArea } = grid;
  if (printArea?.row !== 0 || printArea.column !== 0 || printArea.columns !== REPORT_COLUMNS.printed) {
    return [];
  }
  const { row: top, rows } = usedArea(grid);
  let last = printArea.rows - 1;
  for (let row = last + 1; row < top + rows; row += 1) {
    const isUsed = Array.from({ length: REPORT_COLUMNS.printed }, (_, column) =>
      valueAt(grid, row, column),
    ).some((value) => value !== '');
    last = isUsed ? row : last;
  }
  return last < printArea.rows
    ? []
    : [{ kind: 'printArea', from: printArea, to: { ...printArea, rows: last + 1 } }];
}

/**
 * Brings a report up to date where its lines stand now: only cells that still hold what we wrote. `inserted` are the rows
 * that were made for new lines.
 */
export function planReportRefresh(
  basis: ReportBasis,
  { grid, record }: ReportThere,
  inserted: ReadonlyMap<string, number>,
): ReportPlan {
  const { sheet } = grid;
  const lines = reportLines(basis);
  const { rows, formerly } = located(lines, grid);
  for (const [key, row] of inserted) {
    rows.set(key, row);
  }
  const wanted = new Set(lines.map(({ key }) => key));
  const places = placesOf(new Map([...rows].filter(([key]) => wanted.has(key))));
  const edits: Edit[] = [];
  const after = new Map<string, readonly string[]>(
    [...(record ?? [])].filter(([key]) => wanted.has(key) || key.startsWith('c.')),
  );
  let kept = 0;
  for (const line of lines) {
    const row = rows.get(line.key);
    if (row === undefined) {
      continue;
    }
    const isNew = inserted.has(line.key);
    const known = record?.get(formerly.get(line.key) ?? line.key);
    const prints = line.cells(places, row).map((write, column) => {
      const at = placeIn(grid, row, column);
      const print = known?.[column];
      const ours = isNew || isOurs(grid, at, print) || (column === REPORT_COLUMNS.tag && print !== undefined);
      if (holds(grid, at, write)) {
        return printOf(write);
      }
      if (!ours) {
        kept += 1;
        return print ?? '-';
      }
      edits.push({ kind: 'cells', at, cells: [[write]] });
      return printOf(write);
    });
    after.set(line.key, prints);
  }
  for (const [key, row] of rows) {
    if (!wanted.has(key)) {
      const gone = emptied(grid, row, record?.get(key));
      edits.push(...gone.edits);
      kept += gone.kept;
    }
  }
  const charts = chartEdits(sheet, lines, places);
  for (const chart of charts) {
    const [name, print] = chartPrint(chart);
    if (record?.get(name)?.[0] !== print[0]) {
      edits.push(chart);
      after.set(name, print);
    }
  }
  const fresh = lines.filter(({ key }) => inserted.has(key));
  return {
    plan: {
      edits: [
        ...edits,
        ...lookEdits(
          sheet,
          fresh.map((line) => [line, inserted.get(line.key) ?? 0]),
          basis.digits,
        ),
        ...statusRuleEdits(grid, wantedRules(sheet, places)),
        ...printEdits(grid),
      ],
    },
    record: after,
    kept,
  };
}
