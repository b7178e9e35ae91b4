import type { Instrument } from '../ita/Instrument';
import { INSTRUMENTS } from '../ita/Instrument';
import { INTRO_FIGURES, introLines, REPORT_WORDS, roundName } from '../ita/reportTexts';
import { statusInfo } from '../ita/Status';
import { toThaiDigits } from '../thai/digits';
import type { DigitStyle } from '../thai/digits';
import { columnLetters, quotedSheet } from './address';
import { fingerprint } from './analysisRecord';
import { quotedText } from './mark';
import type { CellWrite } from './Plan';
import type { ReportBasis } from './ReportBasis';
import {
  BLANK,
  formulaWrite,
  paddedWrites,
  plainLine,
  REPORT_COLUMNS,
  reportCell,
  sectionLine,
  SUMMARY_STATUSES,
  tagWrite,
  textWrite,
} from './ReportLine';
import type { LinePlaces, ReportLine } from './ReportLine';

const COUNT_COLUMNS = [1, 2, 3, 4, 5, 6] as const;
const TOTAL_COLUMN = 6;

/** By which a measure of an instrument is counted. */
export function instrumentTag(instrument: Instrument | undefined): string {
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
      formulaWrite(`=COUNTIFS(${range},${wanted},${statuses},${quotedText(statusInfo(status).word)})`),
    ),
    formulaWrite(`=COUNTIFS(${range},${wanted})`),
  ];
}

function countHeadings(first: string): readonly CellWrite[] {
  return [
    textWrite(first),
    ...SUMMARY_STATUSES.map((status) => textWrite(statusInfo(status).word)),
    textWrite(REPORT_WORDS.total),
  ];
}

function countedLine(
  key: string,
  label: string,
  cells: (places: LinePlaces) => readonly CellWrite[],
): ReportLine {
  return {
    key,
    look: 'counts',
    cells: (places) => paddedWrites([textWrite(label), ...cells(places)], tagWrite(key)),
  };
}

/** A sentence with figures in the digits of her table: formulas know only of Arabic ones. */
function inDigits(sentence: string, digits: DigitStyle): string {
  return digits === 'thai'
    ? Array.from({ length: 10 }, (_, digit) => String(digit)).reduce(
        (text, digit) => `SUBSTITUTE(${text},"${digit}","${toThaiDigits(digit)}")`,
        sentence,
      )
    : sentence;
}

/** The measures of the total line that bear no status, as an expression. */
function withoutStatus(total: number): string {
  const last = reportCell(TOTAL_COLUMN - 1, total);
  return `(${reportCell(TOTAL_COLUMN, total)}-SUM(${reportCell(1, total)}:${last}))`;
}

/** The paragraph that the document begins with; its figures are those of the summary as it stands. */
export function introductionLines({ round, year, agency, digits }: ReportBasis): readonly ReportLine[] {
  const said = introLines({ agency, round, year }, digits).map((text, index) =>
    plainLine(`intro.${String(index + 1)}`, 'text', [textWrite(text)], index === 0 ? { gap: 1 } : {}),
  );
  const { before, each, after, share, unit, unknown } = INTRO_FIGURES;
  const sentence = (key: string, formula: (total: number) => string): ReportLine => ({
    key,
    look: 'text',
    cells: ({ rowOf }) => {
      const total = rowOf('s.total');
      const write = total === undefined ? BLANK : formulaWrite(`=${inDigits(formula(total), digits)}`);
      return paddedWrites([write], tagWrite(key));
    },
  });
  const figure = (column: number, total: number) => {
    const cell = reportCell(column, total);
    const all = reportCell(TOTAL_COLUMN, total);
    const percent = `${quotedText(share.before)}&TEXT(IF(${all}=0,0,100*${cell}/${all}),"0.0")&${quotedText(share.after)}`;
    const status = SUMMARY_STATUSES[column - 1];
    const word = status === undefined ? '' : each[status];
    return `${quotedText(`${word} `)}&${cell}&${quotedText(unit)}&${percent}`;
  };
  return [
    ...said,
    sentence('intro.figures', (total) =>
      [
        quotedText(before),
        reportCell(TOTAL_COLUMN, total),
        quotedText(unit),
        ...[1, 2, 3].flatMap((column) => ['" "', figure(column, total)]),
      ].join('&'),
    ),
    sentence('intro.rest', (total) => {
      const left = withoutStatus(total);
      return [
        figure(4, total),
        '" "',
        figure(5, total),
        `IF(${left}=0,"",${quotedText(unknown.before)}&${left}&${quotedText(unknown.after)})`,
        quotedText(after),
      ].join('&');
    }),
  ];
}

/** The counts by instrument, with their sum and share. */
export function instrumentSummary({ measures }: ReportBasis): readonly ReportLine[] {
  const isWhole = measures.every(({ indicator }) => indicator !== undefined);
  const rows = [...INSTRUMENTS.map(({ instrument }) => instrument), ...(isWhole ? [] : [undefined])];
  const keys = rows.map((instrument) => `s.${instrument ?? 'none'}`);
  const counted = rows.map((instrument, index) => {
    const name = INSTRUMENTS.find((each) => each.instrument === instrument)?.name;
    const label =
      instrument === undefined || name === undefined ? REPORT_WORDS.other : `${name} (${instrument})`;
    return countedLine(keys[index] ?? '', label, (places) =>
      counts(places, bodyRange(REPORT_COLUMNS.tag, places), quotedText(instrumentTag(instrument))),
    );
  });
  return [
    sectionLine('s.section', REPORT_WORDS.summary),
    plainLine('s.head', 'heading', countHeadings(REPORT_WORDS.instrument)),
    ...counted,
    countedLine('s.total', REPORT_WORDS.sum, ({ rowOf }) =>
      COUNT_COLUMNS.map((column) => {
        const cells = keys.flatMap((key) => rowOf(key) ?? []).map((row) => reportCell(column, row));
        return formulaWrite(`=SUM(${cells.join(',')})`);
      }),
    ),
    {
      key: 's.share',
      look: 'share',
      cells: ({ rowOf }) => {
        const total = rowOf('s.total');
        const share = (row: number, column: number) => {
          const all = reportCell(TOTAL_COLUMN, row);
          return formulaWrite(`=IF(${all}=0,0,${reportCell(column, row)}/${all})`);
        };
        return paddedWrites(
          [
            textWrite(REPORT_WORDS.share),
            ...COUNT_COLUMNS.map((column) => (total === undefined ? BLANK : share(total, column))),
          ],
          tagWrite('s.share'),
        );
      },
    },
  ];
}

/** What is said under the summary where measures bear no status. */
export function unknownLine({ digits }: ReportBasis): ReportLine {
  return {
    key: 's.unknown',
    look: 'quiet',
    cells: ({ rowOf }) => {
      const total = rowOf('s.total');
      const { before, after } = REPORT_WORDS.unknown;
      if (total === undefined) {
        return paddedWrites([], tagWrite('s.unknown'));
      }
      const left = withoutStatus(total);
      const said = `${quotedText(before)}&${left}&${quotedText(after)}`;
      return paddedWrites(
        [formulaWrite(`=IF(${left}=0,"",${inDigits(said, digits)})`)],
        tagWrite('s.unknown'),
      );
    },
  };
}

/** The counts by responsible unit; a measure of several units counts for each. */
export function unitSummary({ measures }: ReportBasis): readonly ReportLine[] {
  const named = [...new Set(measures.flatMap((measure) => measure.units))];
  const { noUnit } = REPORT_WORDS;
  // What nobody is responsible for yet is no unit among the others.
  const units = [...named.filter((unit) => unit !== noUnit), ...named.filter((unit) => unit === noUnit)];
  return [
    sectionLine('u.section', REPORT_WORDS.byUnit),
    plainLine('u.head', 'heading', countHeadings(REPORT_WORDS.unit)),
    ...units.map((unit) =>
      // Known by the unit, not by its place: a label of hers stays beside the figures that she gave it to.
      countedLine(`u.${fingerprint(unit)}`, unit, (places) =>
        counts(places, bodyRange(REPORT_COLUMNS.units, places), `"*"&${criterion(`|${unit}|`)}&"*"`),
      ),
    ),
  ];
}

/** Both rounds side by side, in the report of the year where there is one of the first half. */
export function roundSummary({ firstHalf, digits, round }: ReportBasis): readonly ReportLine[] {
  if (firstHalf === undefined || round !== 'fullYear') {
    return [];
  }
  const other = (column: number) => {
    const letters = columnLetters(column);
    return `${quotedSheet(firstHalf)}!$${letters}:$${letters}`;
  };
  return [
    sectionLine('r.section', REPORT_WORDS.rounds),
    plainLine('r.head', 'heading', countHeadings(REPORT_WORDS.round)),
    countedLine('r.firstHalf', roundName('firstHalf', digits), () => [
      ...SUMMARY_STATUSES.map((status) =>
        formulaWrite(
          `=COUNTIFS(${other(REPORT_COLUMNS.tag)},"?*",${other(REPORT_COLUMNS.status)},${quotedText(statusInfo(status).word)})`,
        ),
      ),
      formulaWrite(`=COUNTIFS(${other(REPORT_COLUMNS.units)},"|*")`),
    ]),
    countedLine('r.fullYear', roundName('fullYear', digits), ({ rowOf }) => {
      const total = rowOf('s.total');
      return COUNT_COLUMNS.map((column) =>
        total === undefined ? BLANK : formulaWrite(`=${reportCell(column, total)}`),
      );
    }),
  ];
}
