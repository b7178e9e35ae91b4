import { indicatorByNumber } from '../ita/Indicator';
import type { Assessment } from '../ita/assess';
import { toHundredths } from '../ita/hundredths';
import { periodDates, writeMeasurePeriod } from '../ita/measurePeriod';
import {
  agencyLine,
  basisLine,
  MEASURES_HEADINGS,
  measuresSheetName,
  measuresTitle,
  PAGE_FOOTER,
  responsibleCell,
  STATUS_CHOICE,
  stepsCell,
} from '../ita/sheetTexts';
import { STATUSES, statusInfo } from '../ita/Status';
import { warningOf } from '../ita/Warning';
import type { DigitStyle } from '../thai/digits';
import { toThaiDigits } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { toExcelSerial } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { cellAddress } from './address';
import { chooseMeasures } from './chooseMeasures';
import type { ChosenMeasure, MeasuresChoice } from './chooseMeasures';
import { measuresTableName } from './measuresTableName';
import type { Area, Place } from './Place';
import type { CellWrite, Edit, Plan } from './Plan';
import type { MeasureState } from './decideStatus';
import { dueFormat, statusRules, warningFormula } from './statusRules';

export { chooseMeasures } from './chooseMeasures';
export type { MeasuresChoice, MeasuresInclude, MeasuresOrder } from './chooseMeasures';
export { measuresTableName, planYearOfTable } from './measuresTableName';

/** What the table rests on. */
export interface MeasuresRequest {
  readonly assessment: Assessment<Place>;
  readonly scoreYear: FiscalYear;
  readonly choice: MeasuresChoice;
  readonly digits: DigitStyle;
  /** The sheet with the scores: ours goes right after it. */
  readonly scoreSheet: string;
  readonly today: IsoDate;
}

/** The plan of a new measures sheet, with the measures that it will hold. */
export interface MeasuresPlan {
  readonly plan: Plan;
  readonly sheet: string;
  readonly states: readonly MeasureState[];
}

const HEADINGS = Object.values(MEASURES_HEADINGS);
const WIDTHS = [22, 30, 44, 20, 22, 34, 26, 20, 16, 22] as const;
/** The official form ends with การติดตามผล: what follows is for keeping track and is not printed. */
const PRINTED_COLUMNS = 6;
const STATUS_COLUMN = 7;
const HEADING_ROW = 4;
const FIRST_ROW = HEADING_ROW + 1;
/** Table styles are not drawn by every program that opens the file, so headings and lines are set on the cells too. */
const HEADING_FILL = '#0F6C3F';
const HEADING_TEXT = '#FFFFFF';
const LINES = '#A6B3AC';

function text(value: string): CellWrite {
  return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}

function inDigits(value: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(value) : value;
}

function rowCells(
  { indicator, measure }: ChosenMeasure,
  row: number,
  planYear: FiscalYear,
  digits: DigitStyle,
): readonly CellWrite[] {
  const { due } = periodDates(measure.period, planYear);
  const { name } = indicatorByNumber(indicator);
  return [
    text(inDigits(`${String(indicator)}. ${name}`, digits)),
    text(measure.title),
    text(stepsCell(measure.steps, digits)),
    text(responsibleCell(measure.responsible)),
    text(writeMeasurePeriod(measure.period, planYear, digits)),
    text(measure.followUp),
    { kind: 'blank' },
    text(statusInfo('notStarted').word),
    { kind: 'number', number: toExcelSerial(due) },
    {
      kind: 'formula',
      formula: warningFormula(
        cellAddress({ row, column: STATUS_COLUMN }),
        cellAddress({ row, column: STATUS_COLUMN + 1 }),
      ),
    },
  ];
}

function cell(sheet: string, row: number): Area {
  return { sheet, row, column: 0, rows: 1, columns: 1 };
}

/** Title, agency and the result on which the measures rest. */
function titleEdits(request: MeasuresRequest, sheet: string): readonly Edit[] {
  const { assessment, scoreYear, digits } = request;
  const total = assessment.typed.total?.points ?? assessment.totalRounded;
  const basis = basisLine(
    {
      scoreYear,
      ...(total === undefined ? {} : { total: toHundredths(total) }),
      ...(assessment.level === undefined ? {} : { level: assessment.level }),
    },
    digits,
  );
  return [
    {
      kind: 'cells',
      at: { sheet, row: 0, column: 0 },
      cells: [
        [text(measuresTitle(scoreYear + 1, digits))],
        [text(agencyLine(assessment.agency))],
        [text(basis)],
      ],
    },
    { kind: 'look', area: cell(sheet, 0), look: { fontSize: 16, weight: 'bold' } },
    { kind: 'look', area: cell(sheet, 1), look: { fontSize: 14, weight: 'bold' } },
    { kind: 'look', area: cell(sheet, 2), look: { textColour: '#595959' } },
  ];
}

/** The native table: headings, one row a measure, drop-down, dates and colours. */
function tableEdits(
  sheet: string,
  lines: readonly ChosenMeasure[],
  planYear: FiscalYear,
  digits: DigitStyle,
): readonly Edit[] {
  const table: Area = {
    sheet,
    row: HEADING_ROW,
    column: 0,
    rows: lines.length + 1,
    columns: HEADINGS.length,
  };
  const body: Area = { ...table, row: FIRST_ROW, rows: lines.length };
  const status: Area = { ...body, column: STATUS_COLUMN, columns: 1 };
  const own = { status: STATUS_COLUMN, due: STATUS_COLUMN + 1, warning: STATUS_COLUMN + 2 };
  const rules = statusRules(sheet, own, body.row, body.row + body.rows - 1);
  return [
    { kind: 'cells', at: { sheet, row: HEADING_ROW, column: 0 }, cells: [HEADINGS.map(text)] },
    {
      kind: 'cells',
      at: { sheet, row: FIRST_ROW, column: 0 },
      cells: lines.map((line, index) => rowCells(line, FIRST_ROW + index, planYear, digits)),
    },
    { kind: 'addTable', area: table, name: measuresTableName(planYear), style: 'TableStyleMedium7' },
    { kind: 'numberFormat', area: { ...status, column: own.due }, format: dueFormat(digits) },
    {
      kind: 'look',
      area: { ...table, rows: 1 },
      look: {
        weight: 'bold',
        wrap: 'wrap',
        vertical: 'middle',
        align: 'center',
        fill: HEADING_FILL,
        textColour: HEADING_TEXT,
        lines: LINES,
      },
    },
    { kind: 'look', area: body, look: { wrap: 'wrap', vertical: 'top', align: 'left', lines: LINES } },
    { kind: 'list', area: status, options: STATUSES.map(({ word }) => word), ...STATUS_CHOICE },
    ...rules.map(({ area, formula, colours }): Edit => ({ kind: 'addRule', area, formula, colours })),
  ];
}

/** How each measure stands on the day that it is inserted. */
function stateOf(
  { indicator, measure }: ChosenMeasure,
  at: Place,
  planYear: FiscalYear,
  today: IsoDate,
): MeasureState {
  const { start, due } = periodDates(measure.period, planYear);
  return {
    at,
    measure: measure.title,
    responsible: responsibleCell(measure.responsible),
    indicator,
    status: 'notStarted',
    start,
    due,
    warning: warningOf({ status: 'notStarted', due, today }),
  };
}

/** The plan of a sheet of ours with the standard measures for the year after the scores (domain facts 5, 6.1). */
export function planMeasures(request: MeasuresRequest): MeasuresPlan {
  const { assessment, scoreYear, digits, choice, scoreSheet, today } = request;
  const planYear = scoreYear + 1;
  const sheet = measuresSheetName(planYear);
  const lines = chooseMeasures(assessment, choice);
  const edits: readonly Edit[] = [
    { kind: 'addSheet', sheet, after: scoreSheet },
    ...titleEdits(request, sheet),
    ...tableEdits(sheet, lines, planYear, digits),
    {
      kind: 'layout',
      sheet,
      layout: {
        columnWidths: WIDTHS,
        orientation: 'landscape',
        printArea: { row: 0, column: 0, rows: FIRST_ROW + lines.length, columns: PRINTED_COLUMNS },
        titleRows: { first: HEADING_ROW, last: HEADING_ROW },
        frozenRows: FIRST_ROW,
        footer: { left: measuresTitle(planYear, digits), right: PAGE_FOOTER },
      },
    },
    { kind: 'show', at: { sheet, row: FIRST_ROW, column: 0 } },
  ];
  const states = lines.map((line, index) =>
    stateOf(line, { sheet, row: FIRST_ROW + index, column: 1 }, planYear, today),
  );
  return { plan: { edits }, sheet, states };
}
