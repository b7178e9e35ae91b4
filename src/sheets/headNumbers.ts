import type { IndicatorNumber } from '../ita/Indicator';
import { fold } from '../thai/fold';

const NUMBERS: readonly IndicatorNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** `ตัวชี้วัดที่ 3`, `ตัวชี้วัด 3`, `ตัวที่ ๓`: an indicator's number without its name. */
const NUMBERED = /^(?:ตัวชี้วัด|ตัว)(?:ที่)?\(?(\d{1,2})\)?$/;
/** `IIT1`, `EIT-3`, `OIT 2`: the number within its instrument. */
const CODED = /^(iit|eit|oit)[-.]?(\d)$/;
const FIRST_OF_CODE: Readonly<Record<string, number>> = { iit: 0, eit: 5, oit: 8 };
/** A quick look before folding. */
const MAY_BE = /^[\s\p{P}]*(?:ตัว|[ieoIEO])/u;
const LONGEST = 24;

/** What a heading that is only a number says: a number of its own, or one within its instrument. */
export interface HeadNumber {
  readonly kind: 'numbered' | 'coded';
  readonly number: number;
}

/** Reads `ตัวชี้วัดที่ 3` or `EIT3`; undefined for everything else. */
export function headNumber(text: string): HeadNumber | undefined {
  if (text.length > LONGEST || !MAY_BE.test(text)) {
    return undefined;
  }
  const folded = fold(text);
  const numbered = NUMBERED.exec(folded)?.[1];
  if (numbered !== undefined) {
    return { kind: 'numbered', number: Number(numbered) };
  }
  const [, code, number] = CODED.exec(folded) ?? [];
  const first = code === undefined ? undefined : FIRST_OF_CODE[code];
  return first === undefined ? undefined : { kind: 'coded', number: first + Number(number) };
}

/** The numbers of IIT, EIT and OIT when each instrument counts its own indicators. */
const RESTARTING = [1, 2, 3, 4, 5, 1, 2, 3, 1, 2] as const;

/**
 * The indicators that ten numbers stand for: all of 1 to 10, or counted anew in each instrument. Anything less than all ten
 * is not sure enough: undefined.
 */
export function indicatorsOfNumbers(numbers: readonly number[]): readonly IndicatorNumber[] | undefined {
  if (numbers.length !== NUMBERS.length) {
    return undefined;
  }
  if (numbers.every((number, index) => number === RESTARTING[index])) {
    return NUMBERS;
  }
  const indicators = numbers.flatMap((number) => NUMBERS.filter((each) => each === number));
  return new Set(indicators).size === NUMBERS.length ? indicators : undefined;
}
