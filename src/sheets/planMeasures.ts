import type { Assessment } from '../ita/assess';
import { toHundredths } from '../ita/hundredths';
import type { IndicatorNumber } from '../ita/Indicator';
import { periodDates } from '../ita/measurePeriod';
import {
  agencyLine,
  basisLine,
  halfYearRound,
  halfYearTitle,
  measuresTitle,
  PAGE_FOOTER,
  reportTitle,
  SIGNATURE_LINES,
  STATUS_CHOICE,
  unitsCell,
} from '../ita/sheetTexts';
import { STATUSES } from '../ita/Status';
import type { WordedMeasure } from '../ita/StandardMeasure';
import { warningOf } from '../ita/Warning';
import type { DigitStyle } from '../thai/digits';
import { toThaiDigits } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { HEADING_LOOK, TABLE_LINES } from './headingLook';
import { chooseMeasures } from './chooseMeasures';
import type { ChosenMeasure, MeasuresChoice } from './chooseMeasures';
import type { MeasureState } from './decideStatus';
import { bodyLines, lineCells, textCell } from './measuresBody';
import type { BodyLine, BodyWords } from './measuresBody';
import { measuresColumns } from './measuresColumns';
import type { MeasuresColumns } from './measuresColumns';
import { formById } from './measuresForms';
import type { FormKind, MeasuresForm } from './measuresForms';
import { measuresSheet, measuresTableName } from './measuresTableName';
import type { OwnColumns } from './MeasureTable';
import type { Area, Place } from './Place';
import type { CellWrite, Edit, Plan } from './Plan';
import { runsOf } from './runsOf';
import { dueFormat, statusRules } from './statusRules';

export { chooseMeasures } from './chooseMeasures';
export type { MeasuresChoice, MeasuresInclude, MeasuresOrder } from './chooseMeasures';
export { measuresTableName, planYearOfTable } from './measuresTableName';

/** Where the table is to stand: on a new sheet of ours, which may need another name, or at a free place of her sheet. */
export type MeasuresAt =
  { readonly kind: 'newSheet'; readonly sheet?: string } | { readonly kind: 'place'; readonly at: Place };

/** What the table rests on. */
export interface MeasuresRequest {
  readonly assessment: Assessment<Place>;
  readonly scoreYear: FiscalYear;
  readonly choice: MeasuresChoice;
  readonly digits: DigitStyle;
  /** The sheet with the scores: ours goes right after it. */
  readonly scoreSheet: string;
  readonly today: IsoDate;
  /** Another form than the chosen one. */
  readonly form?: MeasuresForm;
  /** The measures to choose from, where they are not the standard ones. */
  readonly library?: readonly WordedMeasure[];
  readonly at?: MeasuresAt;
  /** The agency by its name, where the sheet holds several. */
  readonly agency?: string;
  readonly analysis?: (indicator: IndicatorNumber) => string;
  readonly questions?: (indicator: IndicatorNumber) => readonly string[];
  /** Exactly these measures, where they are not to be chosen by the scores. */
  readonly chosen?: readonly ChosenMeasure[];
}

/** The plan of a new measures table, with the measures that it will hold. */
export interface MeasuresPlan {
  readonly plan: Plan;
  readonly sheet: string;
  /** From the title to the last line. */
  readonly area: Area;
  /** From the headings to the last measure. */
  readonly table: Area;
  readonly chosen: readonly ChosenMeasure[];
  readonly states: readonly MeasureState[];
}

/** Title, agency, result and a blank row stand over the headings; the half-year form names its round as well. */
function titleRows({ kind }: MeasuresForm): number {
  return kind === 'halfYear' ? 5 : 4;
}
/** Table styles are not drawn by every program that opens the file, so headings and lines are set on the cells too. */
const INSTRUMENT_FILL = '#CFE5D8';
const GROUP_FILL = '#EAF4EE';
const BLANK: CellWrite = { kind: 'blank' };

function inDigits(value: string, digits: DigitStyle): string {
  return digits === 'thai' ? toThaiDigits(value) : value;
}

const TITLES: Readonly<Record<FormKind, (planYear: FiscalYear, digits: DigitStyle) => string>> = {
  plan: measuresTitle,
  report: reportTitle,
  halfYear: halfYearTitle,
};

/** A table while it is planned: its form, its columns, and where its parts stand on the sheet. */
interface Layout {
  readonly form: MeasuresForm;
  readonly columns: MeasuresColumns;
  readonly lines: readonly BodyLine[];
  readonly words: BodyWords;
  readonly origin: Place;
  /** The first row of the body: its headings, or the line of the first instrument. */
  readonly bodyRow: number;
}

function rowsOf(layout: Layout, kind: BodyLine['kind']): readonly number[] {
  return layout.lines.flatMap((line, index) => (line.kind === kind ? [layout.bodyRow + index] : []));
}

function cell(place: Place): Area {
  return { ...place, rows: 1, columns: 1 };
}

/** Title, agency and the result on which the measures rest, over the first printed column. */
function titleEdits(request: MeasuresRequest, { form, columns, origin }: Layout): readonly Edit[] {
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
  const at: Place = { ...origin, column: origin.column + columns.printed.first };
  const round = form.kind === 'halfYear' ? [halfYearRound(scoreYear + 1, digits)] : [];
  const agencyRow = at.row + 1 + round.length;
  return [
    {
      kind: 'cells',
      at,
      cells: [
        [textCell(TITLES[form.kind](scoreYear + 1, digits))],
        ...round.map((line) => [textCell(line)]),
        [textCell(agencyLine(assessment.agency))],
        [textCell(basis)],
      ],
    },
    { kind: 'look', area: cell(at), look: { fontSize: 16, weight: 'bold' } },
    ...Array.from({ length: 1 + round.length }, (_, index): Edit => ({
      kind: 'look',
      area: cell({ ...at, row: at.row + 1 + index }),
      look: { fontSize: 14, weight: 'bold' },
    })),
    { kind: 'look', area: cell({ ...at, row: agencyRow + 1 }), look: { textColour: '#595959' } },
  ];
}

/** Our columns by their place on the sheet. */
function ownOnSheet({ columns, origin }: Layout): OwnColumns | undefined {
  const { own } = columns;
  return own === undefined
    ? undefined
    : {
        status: origin.column + own.status,
        due: origin.column + own.due,
        warning: origin.column + own.warning,
      };
}

/** Drop-down and date format of the rows of measures. */
export function trackingFormats(
  sheet: string,
  own: OwnColumns,
  rows: readonly number[],
  digits: DigitStyle,
): readonly Edit[] {
  return runsOf(rows).flatMap(({ first, count }): readonly Edit[] => {
    const area: Area = { sheet, row: first, column: own.status, rows: count, columns: 1 };
    return [
      { kind: 'numberFormat', area: { ...area, column: own.due }, format: dueFormat(digits) },
      { kind: 'list', area, options: STATUSES.map(({ word }) => word), ...STATUS_CHOICE },
    ];
  });
}

/** How each kind of row looks; the looks of rows that stand together are set at once. */
function lookEdits(layout: Layout): readonly Edit[] {
  const { origin, columns } = layout;
  const areas = (kind: BodyLine['kind']): readonly Area[] =>
    runsOf(rowsOf(layout, kind)).map(({ first, count }) => ({
      sheet: origin.sheet,
      row: first,
      column: origin.column,
      rows: count,
      columns: columns.columns.length,
    }));
  return [
    ...areas('heading').map((area): Edit => ({
      kind: 'look',
      area,
      look: HEADING_LOOK,
    })),
    ...areas('instrument').map((area): Edit => ({
      kind: 'look',
      area,
      look: { weight: 'bold', vertical: 'middle', align: 'left', fill: INSTRUMENT_FILL },
    })),
    ...areas('group').map((area): Edit => ({
      kind: 'look',
      area,
      look: { weight: 'bold', vertical: 'middle', align: 'left', fill: GROUP_FILL },
    })),
    ...areas('measure').map((area): Edit => ({
      kind: 'look',
      area,
      look: { wrap: 'wrap', vertical: 'top', align: 'left', lines: TABLE_LINES },
    })),
  ];
}

/** The table itself: headings, rows, drop-downs, dates and colours; native where the form has one row a measure. */
function tableEdits(layout: Layout, name: string): readonly Edit[] {
  const { form, columns, lines, words, origin, bodyRow } = layout;
  const { sheet, column } = origin;
  const own = ownOnSheet(layout);
  const measures = rowsOf(layout, 'measure');
  const table: Area = { sheet, row: bodyRow, column, rows: lines.length, columns: columns.columns.length };
  const [first = bodyRow] = measures;
  const rules = own === undefined ? [] : statusRules(sheet, own, first, measures.at(-1) ?? first);
  return [
    {
      kind: 'cells',
      at: table,
      cells: lines.map((line, index) =>
        lineCells(form, columns, line, { row: bodyRow + index, column }, words),
      ),
    },
    form.grouping === 'none'
      ? { kind: 'addTable', area: table, name, style: 'TableStyleMedium7' }
      : { kind: 'addName', name, area: { ...table, row: rowsOf(layout, 'heading')[0] ?? bodyRow, rows: 1 } },
    ...lookEdits(layout),
    ...(own === undefined ? [] : trackingFormats(sheet, own, measures, words.digits)),
    ...rules.map(({ area, formula, colours }): Edit => ({ kind: 'addRule', area, formula, colours })),
  ];
}

/** Who signs, side by side under the table, where the form has it: two blank rows, then a line for each thing to fill in. */
function signatureEdits({ form, columns, origin, bodyRow, lines }: Layout): {
  readonly edits: readonly Edit[];
  readonly rows: number;
} {
  const { signers } = form;
  if (signers.length === 0) {
    return { edits: [], rows: 0 };
  }
  const { first, count } = columns.printed;
  // Beside the measures, never below them: who signs is no measure.
  const places = signers.map((_, index) =>
    Math.min(count - 1, 1 + Math.floor((index * (count - 1)) / signers.length)),
  );
  const at: Place = { ...origin, row: bodyRow + lines.length + 2, column: origin.column + first };
  const texts = ['', ...SIGNATURE_LINES];
  const cells = texts.map((text) =>
    Array.from({ length: count }, (_, column): CellWrite => {
      const signer = places.indexOf(column);
      return signer < 0 ? BLANK : textCell(text === '' ? (signers[signer] ?? '') : text);
    }),
  );
  return {
    // Without a look of their own, so that they can be moved down when rows are added.
    edits: [{ kind: 'cells', at, cells }],
    rows: cells.length + 2,
  };
}

/** How each measure stands on the day that it is inserted. */
export function stateOf(
  { indicator, measure }: ChosenMeasure,
  at: Place,
  planYear: FiscalYear,
  today: IsoDate,
  text = measure.title,
): MeasureState {
  const { start, due } = periodDates(measure.period, planYear);
  return {
    at,
    measure: text,
    responsible: unitsCell(measure.units),
    indicator,
    status: 'notStarted',
    start,
    due,
    warning: warningOf({ status: 'notStarted', due, today }),
  };
}

/** Page, widths and frozen rows of a sheet of ours. */
function sheetEdit(layout: Layout, title: string, agency: string | undefined, rows: number): Edit {
  const { columns, origin } = layout;
  const [heading = layout.bodyRow] = rowsOf(layout, 'heading');
  return {
    kind: 'layout',
    sheet: origin.sheet,
    layout: {
      columnWidths: columns.columns.map(({ width }) => width),
      orientation: 'landscape',
      printArea: { row: 0, column: columns.printed.first, rows, columns: columns.printed.count },
      titleRows: { first: heading, last: heading },
      frozenRows: heading + 1,
      // An ampersand is a code in headers unless it is doubled.
      ...(agency === undefined ? {} : { header: agency.replaceAll('&', '&&') }),
      footer: { left: title, right: PAGE_FOOTER },
    },
  };
}

/** The words of the cells of a request. */
export function wordsOf(request: MeasuresRequest): BodyWords {
  return {
    planYear: request.scoreYear + 1,
    digits: request.digits,
    analysis: ({ indicator }) => request.analysis?.(indicator) ?? '',
    questions: ({ indicator }) =>
      (request.questions?.(indicator) ?? []).map((each) => inDigits(each, request.digits)),
  };
}

/** The form that a request asks for. */
export function formOf({ form, choice }: MeasuresRequest): MeasuresForm {
  return form ?? formById(choice.measures?.form);
}

/** How many rows and columns a table takes, its title and signatures counted. */
export function measuresSize(request: MeasuresRequest): { readonly rows: number; readonly columns: number } {
  const { area } = planMeasures({ ...request, at: { kind: 'newSheet' } });
  return { rows: area.rows, columns: area.columns };
}

/**
 * The plan of the standard measures for the year after the scores (domain facts 5, 6.1): on a sheet of ours with its page
 * set up, or at a place of her sheet that is free, where nothing but our own cells is touched.
 */
export function planMeasures(request: MeasuresRequest): MeasuresPlan {
  const { assessment, scoreYear, choice, scoreSheet, today, agency } = request;
  const planYear = scoreYear + 1;
  const form = formOf(request);
  const at = request.at ?? { kind: 'newSheet' };
  const origin: Place =
    at.kind === 'place'
      ? at.at
      : { sheet: at.sheet ?? measuresSheet(planYear, form.kind, agency), row: 0, column: 0 };
  const { sheet } = origin;
  const columns = measuresColumns(form, choice.measures);
  const chosen = request.chosen ?? chooseMeasures(assessment, choice, request.library);
  const words = wordsOf(request);
  const lines = bodyLines(form, chosen, words);
  const layout: Layout = { form, columns, lines, words, origin, bodyRow: origin.row + titleRows(form) };
  const signatures = signatureEdits(layout);
  const rows = titleRows(form) + lines.length + signatures.rows;
  const area: Area = { ...origin, rows, columns: columns.columns.length };
  const title = TITLES[form.kind](planYear, request.digits);
  const [first = layout.bodyRow] = rowsOf(layout, 'measure');
  const edits: readonly Edit[] = [
    at.kind === 'place' ? { kind: 'claim', area } : { kind: 'addSheet', sheet, after: scoreSheet },
    ...titleEdits(request, layout),
    ...tableEdits(layout, measuresTableName(planYear, form.kind, agency)),
    ...signatures.edits,
    ...(at.kind === 'place' ? [] : [sheetEdit(layout, title, assessment.agency, rows)]),
    { kind: 'show', at: { sheet, row: first, column: origin.column } },
  ];
  const measureColumn =
    origin.column + columns.columns.findIndex(({ role }) => role === 'measure' || role === 'issue');
  const states = lines.flatMap((line, index): readonly MeasureState[] => {
    if (line.kind !== 'measure') {
      return [];
    }
    const row = layout.bodyRow + index;
    const written = lineCells(form, columns, line, { row, column: origin.column }, words)[
      measureColumn - origin.column
    ];
    const text = written?.kind === 'text' ? written.text : undefined;
    return [stateOf(line.chosen, { sheet, row, column: measureColumn }, planYear, today, text)];
  });
  return {
    plan: { edits },
    sheet,
    area,
    table: { ...area, row: layout.bodyRow, rows: lines.length },
    chosen,
    states,
  };
}
