import { indicatorByNumber, INDICATORS } from '../ita/Indicator';
import type { Instrument } from '../ita/Instrument';
import { INSTRUMENTS } from '../ita/Instrument';
import { asOfLine, dueText, lateText, REPORT_WORDS, roundLine, roundName } from '../ita/reportTexts';
import type { Round } from '../ita/Round';
import {
  agencyLine,
  indicatorLine,
  instrumentLine,
  MEASURES_HEADINGS,
  numberedMeasure,
  reportTitle,
  SIGNATURE_LINES,
} from '../ita/sheetTexts';
import { statusInfo } from '../ita/Status';
import type { Status } from '../ita/Status';
import type { DigitStyle } from '../thai/digits';
import { fold } from '../thai/fold';
import type { FiscalYear } from '../thai/FiscalYear';
import { toExcelSerial } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { columnLetters, quotedSheet } from './address';
import type { CellValue } from './Grid';
import { markedBlank, quotedText } from './mark';
import { formById } from './measuresForms';
import type { CellWrite } from './Plan';
import { reportParts } from './reportMeasures';
import type { ReportGroup, ReportMeasure } from './reportMeasures';

/** What a report is about. */
export interface ReportBasis {
  readonly round: Round;
  /** A Buddhist fiscal year. */
  readonly year: FiscalYear;
  readonly agency: string | undefined;
  readonly digits: DigitStyle;
  readonly today: IsoDate;
  readonly measures: readonly ReportMeasure[];
  /** The sheet with her table. */
  readonly source: string;
  /** The sheet with the report of the first half, beside that of the year. */
  readonly firstHalf: string | undefined;
}

/** The columns of a report: those of the official form, then ours, of which only the status is printed. */
export const REPORT_COLUMNS = { status: 6, due: 7, tag: 8, units: 9, count: 10, printed: 7 } as const;

/** The statuses in the order of the summary, what is done first. */
export const SUMMARY_STATUSES: readonly Status[] = [
  'done',
  'inProgress',
  'continuous',
  'notStarted',
  'cancelled',
];

/** Where the lines stand, for the formulas. */
export interface LinePlaces {
  /** Row (from 0) of a line on the sheet; undefined where it was taken away. */
  readonly rowOf: (key: string) => number | undefined;
  /** First and last row of the measures. */
  readonly body: { readonly first: number; readonly last: number };
}

/** How a line looks. */
export type LineLook =
  | 'title'
  | 'subtitle'
  | 'quiet'
  | 'heading'
  | 'instrument'
  | 'group'
  | 'measure'
  | 'section'
  | 'counts'
  | 'share'
  | 'rows'
  | 'text';

/** One line of the report, known by its key wherever it stands. */
export interface ReportLine {
  readonly key: string;
  readonly look: LineLook;
  /** What its cells hold, from the first column on. */
  readonly cells: (places: LinePlaces, row: number) => readonly CellWrite[];
  /** Rows left free before it on a new sheet. */
  readonly gap?: number;
}

const BLANK: CellWrite = { kind: 'blank' };
const HEADINGS = formById('report').official.map(({ heading }) => heading);
/** So many rows the charts cover. */
export const CHART_ROWS = 16;

function text(value: string): CellWrite {
  return value === '' ? BLANK : { kind: 'text', text: value };
}

function content(value: CellValue): CellWrite {
  return typeof value === 'number' ? { kind: 'number', number: value } : text(String(value));
}

function formula(value: string): CellWrite {
  return { kind: 'formula', formula: value };
}

/** The key of a line as its row carries it: an inert formula that also says which instrument a measure counts for. */
function tag(key: string, shown = ''): CellWrite {
  const mark = markedBlank(`report.${key}`);
  return formula(shown === '' ? `=${mark}` : `=${quotedText(shown)}&${mark}`);
}

/** A line of plain cells; the columns up to the tag are blank where nothing is said. */
function line(
  key: string,
  look: LineLook,
  cells: readonly CellWrite[],
  more: { readonly gap?: number; readonly tag?: string } = {},
): ReportLine {
  return {
    key,
    look,
    ...(more.gap === undefined ? {} : { gap: more.gap }),
    cells: () => padded(cells, tag(key, more.tag)),
  };
}

function padded(cells: readonly CellWrite[], mark: CellWrite): readonly CellWrite[] {
  return Array.from({ length: REPORT_COLUMNS.tag + 1 }, (_, index) =>
    index === REPORT_COLUMNS.tag ? mark : (cells[index] ?? BLANK),
  );
}

/** By which a measure of an instrument is counted. */
function tagOf(instrument: Instrument | undefined): string {
  return instrument ?? '-';
}

function bodyRange(column: number, { body }: LinePlaces): string {
  const letters = columnLetters(column);
  return `$${letters}$${String(body.first + 1)}:$${letters}$${String(body.last + 1)}`;
}

/** A text as a criterion: its signs for "any letters" are taken as themselves. */
function criterion(value: string): string {
  return quotedText(value.replace(/[~*?]/g, '~$&'));
}

/** The counts of a line: one formula a status, and all of them. */
function counts(places: LinePlaces, range: string, wanted: string): readonly CellWrite[] {
  const statuses = bodyRange(REPORT_COLUMNS.status, places);
  return [
    ...SUMMARY_STATUSES.map((status) =>
      formula(`=COUNTIFS(${range},${wanted},${statuses},${quotedText(statusInfo(status).word)})`),
    ),
    formula(`=COUNTIFS(${range},${wanted})`),
  ];
}

function cell(column: number, row: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

const COUNT_COLUMNS = [1, 2, 3, 4, 5, 6] as const;
const TOTAL_COLUMN = 6;

function countHeadings(first: string): readonly CellWrite[] {
  return [
    text(first),
    ...SUMMARY_STATUSES.map((status) => text(statusInfo(status).word)),
    text(REPORT_WORDS.total),
  ];
}

function groupTitle({ indicator, title }: ReportGroup, digits: DigitStyle): string {
  if (title !== undefined || indicator === undefined) {
    return title ?? REPORT_WORDS.noIndicator;
  }
  const { instrument, name } = indicatorByNumber(indicator);
  const place = INDICATORS.filter((each) => each.instrument === instrument && each.number <= indicator);
  return indicatorLine(place.length, name, 'numbered', digits);
}

/** Whether her measures bear numbers already. */
const NUMBERED = /^\(?\d{1,3}[.)](?!\d)/;

class ReportWriter {
  private readonly lines: ReportLine[] = [];
  private readonly isNumbered: boolean;

  constructor(private readonly basis: ReportBasis) {
    this.isNumbered = basis.measures.some(({ measure }) => NUMBERED.test(fold(measure.slice(0, 12))));
  }

  write(): readonly ReportLine[] {
    this.titles();
    this.body();
    this.byInstrument();
    this.byUnit();
    this.byRound();
    this.charts();
    this.outstanding();
    this.signatures();
    return this.lines;
  }

  private titles(): void {
    const { round, year, agency, digits, today, source } = this.basis;
    const reference = `=REPT("",ROW(${quotedSheet(source)}!$A$1))&${markedBlank('report.source')}`;
    this.lines.push(
      line('title', 'title', [text(reportTitle(year, digits))]),
      line('agency', 'subtitle', [text(agencyLine(agency))]),
      line('round', 'subtitle', [text(roundLine(round, year, digits))]),
      {
        key: 'asOf',
        look: 'quiet',
        // Follows a new name of her sheet, so that the report finds its source again.
        cells: () => [...padded([text(asOfLine(today, digits))], tag('asOf')), formula(reference)],
      },
    );
  }

  private body(): void {
    const { measures, digits } = this.basis;
    reportParts(measures).forEach(({ instrument, groups }, index) => {
      const code = tagOf(instrument);
      const name = INSTRUMENTS.find((each) => each.instrument === instrument)?.name;
      const title =
        instrument === undefined || name === undefined
          ? REPORT_WORDS.other
          : instrumentLine(index + 1, name, instrument, digits);
      const id = instrument ?? 'none';
      this.lines.push(line(`i.${id}`, 'instrument', [text(title)], { gap: 1 }));
      this.lines.push({
        key: `h.${id}`,
        look: 'heading',
        cells: () => [
          ...HEADINGS.map(text),
          text(MEASURES_HEADINGS.status),
          text(MEASURES_HEADINGS.due),
          formula(`=${quotedText(REPORT_WORDS.tag)}&${markedBlank(`report.h.${id}`)}`),
          text(REPORT_WORDS.units),
        ],
      });
      groups.forEach((group, place) => {
        this.lines.push(line(`g.${id}.${String(place + 1)}`, 'group', [text(groupTitle(group, digits))]));
        group.measures.forEach((measure, number) => {
          this.measure(measure, number + 1, code);
        });
      });
    });
  }

  private measure(measure: ReportMeasure, number: number, code: string): void {
    const key = `m.${measure.key}`;
    const { digits } = this.basis;
    const title = this.isNumbered ? measure.measure : numberedMeasure(number, measure.measure, digits);
    this.lines.push({
      key,
      look: 'measure',
      cells: () => [
        text(title),
        content(measure.steps),
        text(measure.responsible),
        text(measure.period),
        content(measure.result),
        content(measure.recommendation),
        text(measure.status === 'unknown' ? '' : statusInfo(measure.status).word),
        measure.due === undefined ? BLANK : { kind: 'number', number: toExcelSerial(measure.due) },
        tag(key, code),
        text(`|${measure.units.join('|')}|`),
      ],
    });
  }

  private section(key: string, title: string): void {
    this.lines.push(line(key, 'section', [text(title)], { gap: 1 }));
  }

  private byInstrument(): void {
    const { measures } = this.basis;
    const isWhole = measures.every(({ indicator }) => indicator !== undefined);
    this.section('s.section', REPORT_WORDS.summary);
    this.lines.push(line('s.head', 'heading', countHeadings(REPORT_WORDS.instrument)));
    const rows = [...INSTRUMENTS.map(({ instrument }) => instrument), ...(isWhole ? [] : [undefined])];
    for (const instrument of rows) {
      const name = INSTRUMENTS.find((each) => each.instrument === instrument)?.name;
      const label =
        instrument === undefined || name === undefined ? REPORT_WORDS.other : `${name} (${instrument})`;
      const key = `s.${instrument ?? 'none'}`;
      this.counted(key, label, (places) =>
        counts(places, bodyRange(REPORT_COLUMNS.tag, places), quotedText(tagOf(instrument))),
      );
    }
    const keys = rows.map((instrument) => `s.${instrument ?? 'none'}`);
    this.counted('s.total', REPORT_WORDS.sum, ({ rowOf }) =>
      COUNT_COLUMNS.map((column) => {
        const cells = keys.flatMap((key) => rowOf(key) ?? []).map((row) => cell(column, row));
        return formula(`=SUM(${cells.join(',')})`);
      }),
    );
    this.lines.push({
      key: 's.share',
      look: 'share',
      cells: ({ rowOf }) => {
        const total = rowOf('s.total');
        return padded(
          [
            text(REPORT_WORDS.share),
            ...COUNT_COLUMNS.map((column) =>
              total === undefined
                ? BLANK
                : formula(
                    `=IF(${cell(TOTAL_COLUMN, total)}=0,0,${cell(column, total)}/${cell(TOTAL_COLUMN, total)})`,
                  ),
            ),
          ],
          tag('s.share'),
        );
      },
    });
    this.lines.push({
      key: 's.unknown',
      look: 'quiet',
      cells: ({ rowOf }) => {
        const total = rowOf('s.total');
        const { before, after } = REPORT_WORDS.unknown;
        if (total === undefined) {
          return padded([], tag('s.unknown'));
        }
        const left = `(${cell(TOTAL_COLUMN, total)}-SUM(${cell(1, total)}:${cell(TOTAL_COLUMN - 1, total)}))`;
        const said = `=IF(${left}=0,"",${quotedText(before)}&${left}&${quotedText(after)})`;
        return padded([formula(said)], tag('s.unknown'));
      },
    });
  }

  private counted(key: string, label: string, cells: (places: LinePlaces) => readonly CellWrite[]): void {
    this.lines.push({
      key,
      look: 'counts',
      cells: (places) => padded([text(label), ...cells(places)], tag(key)),
    });
  }

  private byUnit(): void {
    const units = [...new Set(this.basis.measures.flatMap((measure) => measure.units))];
    this.section('u.section', REPORT_WORDS.byUnit);
    this.lines.push(line('u.head', 'heading', countHeadings(REPORT_WORDS.unit)));
    units.forEach((unit, index) => {
      this.counted(`u.${String(index + 1)}`, unit, (places) =>
        counts(places, bodyRange(REPORT_COLUMNS.units, places), `"*"&${criterion(`|${unit}|`)}&"*"`),
      );
    });
  }

  private byRound(): void {
    const { firstHalf, digits, round } = this.basis;
    if (firstHalf === undefined || round !== 'fullYear') {
      return;
    }
    const other = (column: number) => {
      const letters = columnLetters(column);
      return `${quotedSheet(firstHalf)}!$${letters}:$${letters}`;
    };
    this.section('r.section', REPORT_WORDS.rounds);
    this.lines.push(line('r.head', 'heading', countHeadings(REPORT_WORDS.round)));
    this.counted('r.firstHalf', roundName('firstHalf', digits), () => [
      ...SUMMARY_STATUSES.map((status) =>
        formula(
          `=COUNTIFS(${other(REPORT_COLUMNS.tag)},"?*",${other(REPORT_COLUMNS.status)},${quotedText(statusInfo(status).word)})`,
        ),
      ),
      formula(`=COUNTIFS(${other(REPORT_COLUMNS.units)},"|*")`),
    ]);
    this.counted('r.fullYear', roundName('fullYear', digits), ({ rowOf }) => {
      const total = rowOf('s.total');
      return COUNT_COLUMNS.map((column) =>
        total === undefined ? BLANK : formula(`=${cell(column, total)}`),
      );
    });
  }

  private charts(): void {
    this.section('c.section', REPORT_WORDS.charts);
  }

  private outstanding(): void {
    const { measures, today, digits } = this.basis;
    const open = measures
      .filter(({ status }) => status === 'notStarted' || status === 'inProgress' || status === 'unknown')
      .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0));
    this.lines.push(line('o.section', 'section', [text(REPORT_WORDS.outstanding)], { gap: CHART_ROWS + 1 }));
    this.lines.push(line('o.head', 'heading', REPORT_WORDS.outstandingHeadings.map(text)));
    open.forEach(({ measure, indicator, responsible, due, status }, index) => {
      this.lines.push(
        line(`o.${String(index + 1)}`, 'rows', [
          text(measure),
          text(indicator === undefined ? '-' : indicatorByNumber(indicator).name),
          text(responsible === '' ? '-' : responsible),
          text(dueText(due, digits)),
          text(status === 'unknown' ? '-' : statusInfo(status).word),
          text(lateText(due, today, digits)),
          text(indicator === undefined ? '-' : indicatorByNumber(indicator).instrument),
        ]),
      );
    });
    if (open.length === 0) {
      this.lines.push(line('o.1', 'rows', [text(REPORT_WORDS.none)]));
    }
  }

  private signatures(): void {
    const [left = '', right = ''] = formById('report').signers;
    const pair = (one: string, other: string) => [BLANK, text(one), BLANK, BLANK, text(other)];
    this.lines.push(line('sign.0', 'text', pair(left, right), { gap: 2 }));
    SIGNATURE_LINES.forEach((dotted, index) => {
      this.lines.push(line(`sign.${String(index + 1)}`, 'text', pair(dotted, dotted)));
    });
  }
}

/** Every line of a report in its order. */
export function reportLines(basis: ReportBasis): readonly ReportLine[] {
  return new ReportWriter(basis).write();
}
