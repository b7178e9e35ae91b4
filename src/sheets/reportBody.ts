import { indicatorByNumber, INDICATORS } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import { REPORT_WORDS } from '../ita/reportTexts';
import { indicatorLine, instrumentLine, MEASURES_HEADINGS, numberedMeasure } from '../ita/sheetTexts';
import { statusInfo } from '../ita/Status';
import type { DigitStyle } from '../thai/digits';
import { fold } from '../thai/fold';
import { toExcelSerial } from '../thai/IsoDate';
import { fingerprint } from './analysisRecord';
import { markedBlank, quotedText } from './mark';
import { formById } from './measuresForms';
import type { CellWrite } from './Plan';
import type { ReportBasis } from './ReportBasis';
import { BLANK, formulaWrite, plainLine, tagWrite, textWrite } from './ReportLine';
import type { ReportLine } from './ReportLine';
import { reportParts } from './reportMeasures';
import type { CellShown, ReportGroup, ReportMeasure } from './reportMeasures';
import { instrumentTag } from './reportSummary';
import { stripNumber } from './stripNumber';

const HEADINGS = formById('report').official.map(({ heading }) => heading);
/** The columns whose numbers keep her format. */
const SHOWN_COLUMNS = { steps: 1, result: 4, recommendation: 5 } as const;
/** Whether her measures bear numbers already. */
const NUMBERED = /^\(?\d{1,3}[.)](?!\d)/;

function content({ value }: CellShown): CellWrite {
  return typeof value === 'number' ? { kind: 'number', number: value } : textWrite(String(value));
}

function formatsOf(measure: ReportMeasure): ReadonlyMap<number, string> {
  return new Map(
    (['steps', 'result', 'recommendation'] as const).flatMap((part): readonly [number, string][] => {
      const { value, format = 'General' } = measure[part];
      return typeof value === 'number' ? [[SHOWN_COLUMNS[part], format]] : [];
    }),
  );
}

function groupTitle({ indicator, title }: ReportGroup, digits: DigitStyle): string {
  if (title !== undefined || indicator === undefined) {
    return title ?? REPORT_WORDS.noIndicator;
  }
  const { instrument, name } = indicatorByNumber(indicator);
  const place = INDICATORS.filter((each) => each.instrument === instrument && each.number <= indicator);
  return indicatorLine(place.length, name, 'numbered', digits);
}

/** The key of a group's line tells which group it is: in another order of her table each title stays over its measures. */
function groupKey(part: string, { indicator, title }: ReportGroup): string {
  const named = title === undefined ? '' : `.${fingerprint(fold(title))}`;
  return `g.${part}.${String(indicator ?? 0)}${named}`;
}

function measureLine(measure: ReportMeasure, title: string, code: string): ReportLine {
  const key = `m.${measure.key}`;
  const formats = formatsOf(measure);
  return {
    key,
    look: 'measure',
    ...(formats.size === 0 ? {} : { formats }),
    cells: () => [
      textWrite(title),
      content(measure.steps),
      textWrite(measure.responsible),
      textWrite(measure.period),
      content(measure.result),
      content(measure.recommendation),
      textWrite(measure.status === 'unknown' ? '' : statusInfo(measure.status).word),
      measure.due === undefined ? BLANK : { kind: 'number', number: toExcelSerial(measure.due) },
      tagWrite(key, code),
      textWrite(`|${measure.units.join('|')}|`),
    ],
  };
}

function headingLine(id: string): ReportLine {
  return {
    key: `h.${id}`,
    look: 'heading',
    cells: () => [
      ...HEADINGS.map(textWrite),
      textWrite(MEASURES_HEADINGS.status),
      textWrite(MEASURES_HEADINGS.due),
      formulaWrite(`=${quotedText(REPORT_WORDS.tag)}&${markedBlank(`report.h.${id}`)}`),
      textWrite(REPORT_WORDS.units),
    ],
  };
}

/** The measures in the form of the document: a line for each instrument, its headings, a line for each indicator. */
export function reportBody({ measures, digits }: ReportBasis): readonly ReportLine[] {
  const isNumbered = measures.some(({ measure }) => NUMBERED.test(fold(measure.slice(0, 12))));
  return reportParts(measures).flatMap(({ instrument, groups }, index): readonly ReportLine[] => {
    const code = instrumentTag(instrument);
    const name = INSTRUMENTS.find((each) => each.instrument === instrument)?.name;
    const title =
      instrument === undefined || name === undefined
        ? REPORT_WORDS.other
        : instrumentLine(index + 1, name, instrument, digits);
    const id = instrument ?? 'none';
    return [
      plainLine(`i.${id}`, 'instrument', [textWrite(title)], { gap: 1 }),
      headingLine(id),
      ...groups.flatMap((group) => [
        plainLine(groupKey(id, group), 'group', [textWrite(groupTitle(group, digits))]),
        ...group.measures.map((measure, number) =>
          measureLine(
            measure,
            isNumbered ? measure.measure : numberedMeasure(number + 1, stripNumber(measure.measure), digits),
            code,
          ),
        ),
      ]),
    ];
  });
}
