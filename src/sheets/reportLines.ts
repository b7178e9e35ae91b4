import { indicatorByNumber } from '../ita/Indicator';
import { asOfLine, dueText, lateText, REPORT_WORDS, roundLine } from '../ita/reportTexts';
import { agencyLine, reportTitle, SIGNATURE_LINES } from '../ita/sheetTexts';
import { statusInfo } from '../ita/Status';
import { quotedSheet } from './address';
import { markedBlank } from './mark';
import { formById } from './measuresForms';
import type { ReportBasis } from './ReportBasis';
import { reportBody } from './reportBody';
import {
  BLANK,
  CHART_ROWS,
  formulaWrite,
  paddedWrites,
  plainLine,
  sectionLine,
  tagWrite,
  textWrite,
} from './ReportLine';
import type { ReportLine } from './ReportLine';
import {
  instrumentSummary,
  introductionLines,
  roundSummary,
  unitSummary,
  unknownLine,
} from './reportSummary';

function titleLines({ round, year, agency, digits, today, source }: ReportBasis): readonly ReportLine[] {
  const reference = `=REPT("",ROW(${quotedSheet(source)}!$A$1))&${markedBlank('report.source')}`;
  return [
    plainLine('title', 'title', [textWrite(reportTitle(year, digits))]),
    plainLine('agency', 'subtitle', [textWrite(agencyLine(agency))]),
    plainLine('round', 'subtitle', [textWrite(roundLine(round, year, digits))]),
    {
      key: 'asOf',
      look: 'quiet',
      // Follows a new name of her sheet, so that the report finds its source again.
      cells: () => [
        ...paddedWrites([textWrite(asOfLine(today, digits))], tagWrite('asOf')),
        formulaWrite(reference),
      ],
    },
  ];
}

function outstandingLines({ measures, today, digits }: ReportBasis): readonly ReportLine[] {
  const open = measures
    .filter(({ status }) => status === 'notStarted' || status === 'inProgress' || status === 'unknown')
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0));
  // Known by the measure, not by its place: what she notes beside one never stands beside another.
  const rows = open.map(({ key, measure, indicator, responsible, due, status }) =>
    plainLine(`o.${key}`, 'rows', [
      textWrite(measure),
      textWrite(indicator === undefined ? '-' : indicatorByNumber(indicator).name),
      textWrite(responsible === '' ? '-' : responsible),
      textWrite(dueText(due, digits)),
      textWrite(status === 'unknown' ? '-' : statusInfo(status).word),
      textWrite(lateText(due, today, digits)),
      textWrite(indicator === undefined ? '-' : indicatorByNumber(indicator).instrument),
    ]),
  );
  return [
    sectionLine('o.section', REPORT_WORDS.outstanding, CHART_ROWS + 1),
    plainLine('o.head', 'heading', REPORT_WORDS.outstandingHeadings.map(textWrite)),
    ...(rows.length === 0 ? [plainLine('o.none', 'rows', [textWrite(REPORT_WORDS.none)])] : rows),
  ];
}

function signatureLines(): readonly ReportLine[] {
  const [left = '', right = ''] = formById('report').signers;
  const pair = (one: string, other: string) => [BLANK, textWrite(one), BLANK, BLANK, textWrite(other)];
  return [
    plainLine('sign.0', 'text', pair(left, right), { gap: 2 }),
    ...SIGNATURE_LINES.map((dotted, index) =>
      plainLine(`sign.${String(index + 1)}`, 'text', pair(dotted, dotted)),
    ),
  ];
}

/**
 * Every line of a report in its order: what a superior reads first stands first (the paragraph, the counts, the charts, what
 * is outstanding), then the measures in the form of the document, whose headings are thus repeated over measures only.
 */
export function reportLines(basis: ReportBasis): readonly ReportLine[] {
  return [
    ...titleLines(basis),
    ...introductionLines(basis),
    ...instrumentSummary(basis),
    unknownLine(basis),
    ...unitSummary(basis),
    ...roundSummary(basis),
    sectionLine('c.section', REPORT_WORDS.charts),
    ...outstandingLines(basis),
    ...reportBody(basis),
    ...signatureLines(),
  ];
}
