import { indicatorByNumber } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import { periodDates, writeMeasurePeriod } from '../ita/measurePeriod';
import { indicatorLine, instrumentLine, numberedMeasure, stepsCell, unitsCell } from '../ita/sheetTexts';
import { statusInfo } from '../ita/Status';
import type { DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { toExcelSerial } from '../thai/IsoDate';
import { cellAddress } from './address';
import type { ChosenMeasure } from './chooseMeasures';
import type { ColumnRole } from './headerRole';
import { markedText } from './mark';
import type { Mark } from './mark';
import type { MeasuresColumns } from './measuresColumns';
import type { MeasuresForm } from './measuresForms';
import type { CellWrite } from './Plan';
import { warningFormula } from './statusRules';
import { measureMark } from './trackingRecord';

/** A row of the table's body, from the first heading on. */
export type BodyLine =
  | { readonly kind: 'heading' }
  | { readonly kind: 'instrument'; readonly text: string }
  | { readonly kind: 'group'; readonly text: string }
  | {
      readonly kind: 'measure';
      readonly chosen: ChosenMeasure;
      /** Its number in its group, where the form numbers them. */
      readonly number?: number;
      /** The question or item that the row answers, where she marked one. */
      readonly question?: string;
    };

/** What the cells of a table are made with. */
export interface BodyWords {
  readonly planYear: FiscalYear;
  readonly digits: DigitStyle;
  /** The analysis of an indicator's score, for forms with that column. */
  readonly analysis: (measure: ChosenMeasure) => string;
  /** Questions and items of an indicator that she marked as weak, in her digits. */
  readonly questions: (measure: ChosenMeasure) => readonly string[];
}

/** Measures that stand together, in the order in which their groups first come. */
function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

function measureLine(
  form: MeasuresForm,
  chosen: ChosenMeasure,
  place: { readonly index: number; readonly of: number },
  words: BodyWords,
): BodyLine {
  switch (form.grouping) {
    case 'none':
      return { kind: 'measure', chosen };
    case 'numbered':
      return { kind: 'measure', chosen, number: place.index + 1 };
    case 'byQuestion': {
      const questions = words.questions(chosen);
      // The last measure answers the questions that are left over.
      const answered =
        place.index === place.of - 1
          ? questions.slice(place.index)
          : questions.slice(place.index, place.index + 1);
      return answered.length === 0
        ? { kind: 'measure', chosen }
        : { kind: 'measure', chosen, question: answered.join('\n') };
    }
  }
}

/** The measures of one indicator under its line; `number` is its place within its instrument. */
function groupLines(
  form: MeasuresForm,
  measures: readonly ChosenMeasure[],
  number: number,
  words: BodyWords,
  continued = '',
): readonly BodyLine[] {
  const [first] = measures;
  if (first === undefined) {
    return [];
  }
  const { name } = indicatorByNumber(first.indicator);
  const style = form.grouping === 'byQuestion' ? 'byQuestion' : 'numbered';
  const figure = style === 'byQuestion' ? first.indicator : number;
  const text = `${indicatorLine(figure, name, style, words.digits)} ${continued}`.trim();
  return [
    { kind: 'group', text },
    ...measures.map((chosen, index) => measureLine(form, chosen, { index, of: measures.length }, words)),
  ];
}

/**
 * The rows of a form: headings and one row a measure, or for each instrument its line, the headings and a line for each
 * indicator over its measures.
 */
export function bodyLines(
  form: MeasuresForm,
  chosen: readonly ChosenMeasure[],
  words: BodyWords,
): readonly BodyLine[] {
  if (form.grouping === 'none') {
    return [
      { kind: 'heading' },
      ...chosen.map((each) => measureLine(form, each, { index: 0, of: 1 }, words)),
    ];
  }
  return grouped(chosen, ({ indicator }) => indicatorByNumber(indicator).instrument).flatMap(
    ([instrument, measures], index): readonly BodyLine[] => {
      const name = INSTRUMENTS.find((each) => each.instrument === instrument)?.name ?? '';
      return [
        { kind: 'instrument', text: instrumentLine(index + 1, name, instrument, words.digits) },
        { kind: 'heading' },
        ...grouped(measures, ({ indicator }) => indicator).flatMap(([, each], place) =>
          groupLines(form, each, place + 1, words),
        ),
      ];
    },
  );
}

/** A text cell; an empty text is a blank cell. */
export function textCell(value: string): CellWrite {
  return value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}

const HEAD_MARKS: Readonly<Partial<Record<ColumnRole, Mark>>> = {
  status: 'status.head',
  due: 'due.head',
  warning: 'warning.head',
};

function headingCell(form: MeasuresForm, role: ColumnRole, heading: string): CellWrite {
  const mark = HEAD_MARKS[role];
  // The headings of a native table must be constants.
  return form.grouping === 'none' || mark === undefined
    ? textCell(heading)
    : { kind: 'formula', formula: markedText(heading, mark) };
}

function measureText({ chosen, number, question }: Extract<BodyLine, { kind: 'measure' }>, words: BodyWords) {
  const { title } = chosen.measure;
  if (question !== undefined) {
    return question;
  }
  return number === undefined ? title : numberedMeasure(number, title, words.digits);
}

/** Where our cells of a row stand, and whose they are where the table is a plain range: a native one is sorted as a whole. */
interface OwnPlace {
  readonly row: number;
  readonly status: number;
  readonly due: number;
  readonly whose: string | undefined;
}

/** The cell of a measure for one role, at a row and with our columns' places on the sheet. */
function measureCell(
  role: ColumnRole,
  line: Extract<BodyLine, { kind: 'measure' }>,
  at: OwnPlace,
  words: BodyWords,
): CellWrite {
  const { indicator, measure } = line.chosen;
  const { planYear, digits } = words;
  switch (role) {
    case 'indicator':
      return textCell(indicatorLine(indicator, indicatorByNumber(indicator).name, 'numbered', digits));
    case 'measure':
    case 'issue':
      return textCell(measureText(line, words));
    case 'analysis':
      return textCell(words.analysis(line.chosen));
    case 'steps': {
      const steps = stepsCell(measure.steps, digits);
      return textCell(line.question === undefined ? steps : `${measure.title}\n${steps}`);
    }
    case 'responsible':
      return textCell(unitsCell(measure.units));
    case 'period':
      return textCell(writeMeasurePeriod(measure.period, planYear, digits));
    case 'followUp':
      return textCell(measure.followUp);
    case 'result':
    case 'recommendation':
    case 'evidence':
      return { kind: 'blank' };
    case 'status':
      return textCell(statusInfo('notStarted').word);
    case 'due':
      return { kind: 'number', number: toExcelSerial(periodDates(measure.period, planYear).due) };
    case 'warning':
      return {
        kind: 'formula',
        formula: warningFormula(
          cellAddress({ row: at.row, column: at.status }),
          cellAddress({ row: at.row, column: at.due }),
          at.whose,
        ),
      };
  }
}

/** The cells of a body row that stands at a row and begins at a column of the sheet. */
export function lineCells(
  form: MeasuresForm,
  { columns, own, printed }: MeasuresColumns,
  line: BodyLine,
  at: { readonly row: number; readonly column: number },
  words: BodyWords,
): readonly CellWrite[] {
  switch (line.kind) {
    case 'heading':
      return columns.map(({ role, heading }) => headingCell(form, role, heading));
    case 'instrument':
    case 'group':
      return columns.map((_, index) => textCell(index === printed.first ? line.text : ''));
    case 'measure': {
      const { indicator } = line.chosen;
      const place: OwnPlace = {
        row: at.row,
        status: at.column + (own?.status ?? 0),
        due: at.column + (own?.due ?? 0),
        whose:
          form.grouping === 'none'
            ? undefined
            : measureMark({ measure: measureText(line, words), indicator }),
      };
      return columns.map(({ role }) => measureCell(role, line, place, words));
    }
  }
}
