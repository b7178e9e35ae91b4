import { headlineLabel, readHeadline } from '../ita/headline';
import type { Headline, HeadlineLabel } from '../ita/headline';
import { findEitPart, findInstrument } from '../ita/Instrument';
import type { Instrument } from '../ita/Instrument';
import { findFiscalYears } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { oncePerValues } from './oncePerValues';

/** What a text around scores says of the whole: a label, an instrument's line, a sentence with figures, years. */
export interface FigureText {
  readonly label: HeadlineLabel | undefined;
  readonly instrument: Instrument | undefined;
  readonly part: 1 | 2 | undefined;
  readonly headline: Headline;
  readonly years: readonly FiscalYear[];
}

/** A longer text is prose and says nothing that we could trust. */
const LONGEST_TEXT = 400;
const NOTHING: FigureText = {
  label: undefined,
  instrument: undefined,
  part: undefined,
  headline: {},
  years: [],
};

/** `เฉลี่ย IIT` is the instrument's score; `รวม IIT` may be a sum. */
function meanOfInstrument(text: string): Instrument | undefined {
  const mean = /^\s*(?:ค่า)?เฉลี่ย(.+)$/u.exec(text)?.[1];
  return mean === undefined ? undefined : findInstrument(mean);
}

function read(text: string): FigureText {
  return text === '' || text.length > LONGEST_TEXT
    ? NOTHING
    : {
        label: headlineLabel(text),
        instrument: findInstrument(text) ?? meanOfInstrument(text),
        part: findEitPart(text),
        headline: readHeadline(text),
        years: findFiscalYears(text),
      };
}

/** Reads the texts of one sheet, each wording once: a sheet of many agencies repeats its labels for each. */
export const figureTexts = oncePerValues((): ((text: string) => FigureText) => {
  const known = new Map<string, FigureText>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      return before;
    }
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
});
