import { INDICATORS, indicatorByNumber } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { periodDates, writeMeasurePeriod } from '../ita/measurePeriod';
import {
  CONTINUED,
  indicatorLine,
  numberedMeasure,
  SIGNATURE_LINES,
  stepsCell,
  unitsCell,
} from '../ita/sheetTexts';
import { statusInfo } from '../ita/Status';
import { fold } from '../thai/fold';
import { toExcelSerial } from '../thai/IsoDate';
import { cellAddress } from './address';
import type { ChosenMeasure } from './chooseMeasures';
import type { MeasureState } from './decideStatus';
import { mergeMeeting, textAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { ColumnRole } from './headerRole';
import { textCell } from './measuresBody';
import type { BodyWords } from './measuresBody';
import { MEASURES_FORMS } from './measuresForms';
import type { MeasureTable } from './MeasureTable';
import { areaHolds, areasMeet } from './Place';
import type { Area } from './Place';
import { stateOf, trackingFormats } from './planMeasures';
import { statusRuleEdits } from './planStatus';
import type { CellWrite, Edit, Plan } from './Plan';
import { statusRules, warningFormula } from './statusRules';
import { stripNumber } from './stripNumber';
import { measureMark } from './trackingRecord';
import type { IsoDate } from '../thai/IsoDate';

/** What is to be added to a table that is there, hers or ours. */
export interface AdditionRequest {
  readonly grid: Grid;
  /** All tables of the sheet: the colours of all of them stay right. */
  readonly tables: readonly MeasureTable[];
  readonly table: MeasureTable;
  readonly measures: readonly ChosenMeasure[];
  readonly words: BodyWords;
  readonly today: IsoDate;
  readonly owner: 'ours' | 'officer';
}

/** Rows added below a table, or the rows below it that are not blank. */
export type Addition =
  | {
      readonly kind: 'planned';
      readonly plan: Plan;
      readonly area: Area;
      readonly states: readonly MeasureState[];
    }
  | { readonly kind: 'noRoomBelow'; readonly at: Area; readonly count: number };

const BLANK: CellWrite = { kind: 'blank' };
const LINES = '#A6B3AC';
const GROUP_FILL = '#EAF4EE';

/** A row to add: the line of an indicator, or a measure with its number where the table numbers them. */
type NewRow =
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'measure'; readonly chosen: ChosenMeasure; readonly title: string };

/** Whether the measures stand under lines that name their indicator. */
function isGrouped({ columns, rows }: MeasureTable, grid: Grid): boolean {
  return (
    columns.indicator === undefined &&
    rows.some(
      ({ indicator, row }) => indicator !== undefined && hasGroupAbove(grid, columns.measure ?? 0, row),
    )
  );
}

function hasGroupAbove(grid: Grid, column: number, row: number): boolean {
  const above = textAt(grid, row - 1, column);
  return (
    above !== '' && valueAt(grid, row - 1, column + 1) === '' && valueAt(grid, row - 1, column + 2) === ''
  );
}

/** The number in front of a measure, e.g. 3 of `๓. …`; undefined where it has none. */
function numberOf(text: string): number | undefined {
  const typed = /^\(?(\d{1,3})[.)](?!\d)/.exec(fold(text.slice(0, 12)))?.[1];
  return typed === undefined ? undefined : Number(typed);
}

function placeInInstrument(indicator: IndicatorNumber): number {
  const { instrument } = indicatorByNumber(indicator);
  return INDICATORS.filter((each) => each.instrument === instrument && each.number <= indicator).length;
}

function titled(chosen: ChosenMeasure, number: number | undefined, words: BodyWords, text: string): NewRow {
  const title = number === undefined ? text : numberedMeasure(number, text, words.digits);
  return { kind: 'measure', chosen, title };
}

function groupedRows({ table, measures, words }: AdditionRequest): readonly NewRow[] {
  const byQuestion = table.columns.issue !== undefined;
  return INDICATORS.flatMap(({ number, name }): readonly NewRow[] => {
    const added = measures.filter(({ indicator }) => indicator === number);
    if (added.length === 0) {
      return [];
    }
    const there = table.rows.filter(({ indicator }) => indicator === number);
    const figure = byQuestion ? number : placeInInstrument(number);
    const line = indicatorLine(figure, name, byQuestion ? 'byQuestion' : 'numbered', words.digits);
    const last = Math.max(0, ...there.map(({ measure }) => numberOf(measure) ?? 0));
    const isNumbered = table.rows.some(({ measure }) => numberOf(measure) !== undefined);
    return [
      { kind: 'group', text: there.length === 0 ? line : `${line} ${CONTINUED}` },
      ...added.map((chosen, index) =>
        titled(chosen, isNumbered ? last + index + 1 : undefined, words, chosen.measure.title),
      ),
    ];
  });
}

function flatRows({ table, measures, words }: AdditionRequest): readonly NewRow[] {
  const last = numberOf(table.rows.at(-1)?.measure ?? '');
  // Where no column names the indicator, the measure's own words do, as in the FY2564 document.
  const isNamed = table.columns.indicator !== undefined;
  return measures.map((chosen, index) => {
    const { title } = chosen.measure;
    const text = isNamed ? title : `${indicatorByNumber(chosen.indicator).name}: ${title}`;
    return titled(chosen, last === undefined ? undefined : last + index + 1, words, text);
  });
}

function measureCell(
  role: ColumnRole | undefined,
  row: Extract<NewRow, { kind: 'measure' }>,
  words: BodyWords,
): CellWrite {
  const { indicator, measure } = row.chosen;
  switch (role) {
    case 'indicator':
      return textCell(indicatorLine(indicator, indicatorByNumber(indicator).name, 'numbered', words.digits));
    case 'measure':
    case 'issue':
      return textCell(row.title);
    case 'analysis':
      return textCell(words.analysis(row.chosen));
    case 'steps':
      return textCell(stepsCell(measure.steps, words.digits));
    case 'responsible':
      return textCell(unitsCell(measure.units));
    case 'period':
      return textCell(writeMeasurePeriod(measure.period, words.planYear, words.digits));
    case 'followUp':
      return textCell(measure.followUp);
    default:
      return BLANK;
  }
}

/** The table with our columns: what the new rows cover. */
function wholeArea({ form, area, own }: MeasureTable): Area {
  if (form.kind === 'native') {
    return form.area;
  }
  const right = Math.max(area.column + area.columns - 1, own?.warning ?? 0);
  return { ...area, columns: right - area.column + 1 };
}

/** The cells of a new row from the first column of the table to its last. */
function rowCells(request: AdditionRequest, newRow: NewRow, row: number, whole: Area): readonly CellWrite[] {
  const { columns, own } = request.table;
  const roleAt = new Map<number, ColumnRole>();
  for (const role of [
    'issue',
    'indicator',
    'measure',
    'analysis',
    'steps',
    'responsible',
    'period',
    'followUp',
  ] as const) {
    const column = columns[role];
    if (column !== undefined) {
      roleAt.set(column, role);
    }
  }
  return Array.from({ length: whole.columns }, (_, index): CellWrite => {
    const column = whole.column + index;
    if (newRow.kind === 'group') {
      return column === columns.measure ? textCell(newRow.text) : BLANK;
    }
    if (column === own?.status) {
      return textCell(statusInfo('notStarted').word);
    }
    if (column === own?.due) {
      const { due } = periodDates(newRow.chosen.measure.period, request.words.planYear);
      return { kind: 'number', number: toExcelSerial(due) };
    }
    if (column === own?.warning) {
      const status = cellAddress({ row, column: own.status });
      const { indicator } = newRow.chosen;
      const whose =
        request.table.form.kind === 'native' ? undefined : measureMark({ measure: newRow.title, indicator });
      return {
        kind: 'formula',
        formula: warningFormula(status, cellAddress({ row, column: own.due }), whose),
      };
    }
    return measureCell(roleAt.get(column), newRow, request.words);
  });
}

const SIGNATURES: ReadonlySet<string> = new Set([
  ...SIGNATURE_LINES,
  ...MEASURES_FORMS.flatMap(({ signers }) => signers),
]);

/** The rows below our table that hold nothing but the lines to sign on, untouched; undefined where something else stands. */
function signatureRows(grid: Grid, whole: Area): readonly (readonly CellWrite[])[] | undefined {
  const { row: top, rows } = usedArea(grid);
  const first = whole.row + whole.rows;
  const lines: (readonly CellWrite[])[] = [];
  for (let row = first; row < top + rows; row += 1) {
    const texts = Array.from({ length: whole.columns }, (_, index) =>
      String(valueAt(grid, row, whole.column + index)),
    );
    if (texts.some((text) => text !== '' && !SIGNATURES.has(text))) {
      return undefined;
    }
    lines.push(texts.map(textCell));
  }
  return lines.some((line) => line.some(({ kind }) => kind === 'text')) ? lines : undefined;
}

/** Whether all cells of an area are blank, in no merged block and in no other table. */
function isFree(grid: Grid, area: Area, own: Area | undefined): boolean {
  if (
    mergeMeeting(grid, area) !== undefined ||
    grid.tables.some(
      (table) => areasMeet(table.area, area) && (own === undefined || !areaHolds(own, table.area)),
    )
  ) {
    return false;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (valueAt(grid, row, column) !== '') {
        return false;
      }
    }
  }
  return true;
}

function lookEdits(request: AdditionRequest, rows: readonly NewRow[], area: Area): readonly Edit[] {
  return rows.map((row, index): Edit => {
    const line: Area = { ...area, row: area.row + index, rows: 1 };
    if (row.kind === 'group') {
      const fill = request.owner === 'ours' ? { fill: GROUP_FILL } : {};
      return { kind: 'look', area: line, look: { weight: 'bold', ...fill } };
    }
    const lines = request.owner === 'ours' ? { align: 'left' as const, lines: LINES } : {};
    return { kind: 'look', area: line, look: { wrap: 'wrap', vertical: 'top', ...lines } };
  });
}

/** The colours of the status columns of every table of the sheet, this one with its new rows. */
function ruleEditsWith({ grid, tables, table }: AdditionRequest, last: number): readonly Edit[] {
  const wanted = tables.flatMap((each) => {
    const { own, rows } = each;
    const first = rows[0]?.row;
    const end = each === table ? last : rows.at(-1)?.row;
    return own === undefined || first === undefined || end === undefined
      ? []
      : statusRules(grid.sheet, own, first, end);
  });
  return statusRuleEdits(grid, wanted);
}

/**
 * Adds measures directly below the last row of a table, ours or hers, whatever its form: each cell by the role of its
 * column, under the line of its indicator where the table has such lines. Nothing that stands there changes; lines to sign
 * on that we wrote move down.
 */
export function addMeasures(request: AdditionRequest): Addition {
  const { grid, table, words, today, owner } = request;
  const { form, own, columns } = table;
  const whole = wholeArea(table);
  const rows = isGrouped(table, grid) ? groupedRows(request) : flatRows(request);
  const native = form.kind === 'native' ? grid.tables.find(({ name }) => name === form.name) : undefined;
  const area: Area = { ...whole, row: whole.row + whole.rows, rows: rows.length };
  const moved = owner === 'ours' ? signatureRows(grid, whole) : undefined;
  const isTotals = native?.showTotals === true;
  if (isTotals || (moved === undefined && !isFree(grid, area, undefined))) {
    return { kind: 'noRoomBelow', at: whole, count: rows.length };
  }
  const cells = rows.map((row, index) => rowCells(request, row, area.row + index, whole));
  const measureRows = rows.flatMap((row, index) => (row.kind === 'measure' ? [area.row + index] : []));
  const grown: Area = { ...whole, rows: whole.rows + rows.length };
  const { printArea } = grid;
  const edits: readonly Edit[] = [
    ...(owner === 'ours' ? [{ kind: 'claim', area } as const] : []),
    ...(native === undefined
      ? []
      : [{ kind: 'resizeTable', table: native.name, from: whole, to: grown } as const]),
    { kind: 'cells', at: area, cells: [...cells, ...(moved ?? [])] },
    ...lookEdits(request, rows, area),
    ...(own === undefined ? [] : trackingFormats(grid.sheet, own, measureRows, words.digits)),
    ...(own === undefined ? [] : ruleEditsWith(request, measureRows.at(-1) ?? area.row)),
    ...(owner === 'ours' && printArea !== undefined && areasMeet(printArea, { ...whole, rows: 1 })
      ? [
          {
            kind: 'printArea',
            from: printArea,
            to: { ...printArea, rows: printArea.rows + rows.length },
          } as const,
        ]
      : []),
  ];
  const states = rows.flatMap((row, index): readonly MeasureState[] =>
    row.kind === 'measure'
      ? [
          stateOf(
            row.chosen,
            { sheet: grid.sheet, row: area.row + index, column: columns.measure ?? whole.column },
            words.planYear,
            today,
            row.title,
          ),
        ]
      : [],
  );
  return { kind: 'planned', plan: { edits }, area, states };
}

/** Whether a measure stands in a table already: by its words under its indicator, or as the first line of the steps. */
export function standsIn(
  grid: Grid,
  tables: readonly MeasureTable[],
  { indicator, measure }: ChosenMeasure,
): boolean {
  const title = fold(measure.title);
  const named = fold(`${indicatorByNumber(indicator).name}: ${measure.title}`);
  return tables.some(({ rows, columns }) =>
    rows.some((row) => {
      if (row.indicator !== undefined && row.indicator !== indicator) {
        return false;
      }
      const steps = columns.steps === undefined ? '' : textAt(grid, row.row, columns.steps);
      const text = fold(stripNumber(row.measure));
      return text === title || text === named || fold(steps.split('\n')[0] ?? '') === title;
    }),
  );
}
