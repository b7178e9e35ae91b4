import { distance } from 'fastest-levenshtein';
import { fold } from '../thai/fold';
import { INSTRUMENTS, type Instrument } from './Instrument';
import { SUB_INDICATORS } from './subIndicator';
import { nameCore } from './nameCore';

/** The official number of an indicator. Sheets number them as they like: an indicator is known by its name. */
export type IndicatorNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** One of the ten indicators (domain facts 3.1). */
export interface Indicator {
  readonly number: IndicatorNumber;
  /** The official name. */
  readonly name: string;
  readonly instrument: Instrument;
  /** Other wordings that documents really use. */
  readonly spellings: readonly string[];
}

/** The ten indicators in official order. */
export const INDICATORS: readonly Indicator[] = [
  { number: 1, name: 'การปฏิบัติหน้าที่', instrument: 'IIT', spellings: [] },
  { number: 2, name: 'การใช้งบประมาณ', instrument: 'IIT', spellings: ['การใช้จ่ายงบประมาณ'] },
  { number: 3, name: 'การใช้อำนาจ', instrument: 'IIT', spellings: [] },
  {
    number: 4,
    name: 'การใช้ทรัพย์สินของราชการ',
    instrument: 'IIT',
    spellings: ['การใช้ทรัพย์สินของทางราชการ', 'การใช้ทรัพย์สินราชการ', 'การใช้ทรัพย์สินทางราชการ', 'การใช้ทรัพย์สิน'],
  },
  {
    number: 5,
    name: 'การแก้ไขปัญหาการทุจริต',
    instrument: 'IIT',
    spellings: ['การแก้ไขปัญหาทุจริต', 'การแก้ปัญหาการทุจริต', 'การแก้ปัญหาทุจริต'],
  },
  { number: 6, name: 'คุณภาพการดำเนินงาน', instrument: 'EIT', spellings: [] },
  {
    number: 7,
    name: 'ประสิทธิภาพการสื่อสาร',
    instrument: 'EIT',
    spellings: ['การสร้างเสริมประสิทธิภาพของการสื่อสาร', 'ประสิทธิภาพของการสื่อสาร', 'ประสิทธิภาพในการสื่อสาร'],
  },
  {
    number: 8,
    name: 'การปรับปรุงระบบการทำงาน',
    instrument: 'EIT',
    spellings: ['การปรับปรุงการทำงาน', 'การปรับปรุงระบบงาน'],
  },
  { number: 9, name: 'การเปิดเผยข้อมูล', instrument: 'OIT', spellings: ['การเปิดเผยข้อมูลสาธารณะ'] },
  {
    number: 10,
    name: 'การป้องกันการทุจริต',
    instrument: 'OIT',
    spellings: ['การป้องกันทุจริต', 'มาตรการภายในเพื่อป้องกันการทุจริต'],
  },
];

/** What is left of the names where columns are narrow. Each says what it means only among nearly all of the others. */
const SHORT_NAMES: Readonly<Record<IndicatorNumber, string>> = {
  1: 'ปฏิบัติหน้าที่|หน้าที่',
  2: 'ใช้งบประมาณ|ใช้จ่ายงบประมาณ|ใช้งบ|งบประมาณ|การใช้งบ',
  3: 'ใช้อำนาจ|อำนาจ',
  4: 'ใช้ทรัพย์สินของราชการ|ใช้ทรัพย์สินราชการ|ใช้ทรัพย์สินทางราชการ|ใช้ทรัพย์สิน|ทรัพย์สินของราชการ|ทรัพย์สินราชการ|ทรัพย์สิน|ใช้ทรัพย์|ทรัพย์สินของทางราชการ',
  5: 'แก้ไขปัญหาการทุจริต|แก้ไขปัญหาทุจริต|แก้ปัญหาการทุจริต|แก้ปัญหาทุจริต|แก้ไขทุจริต|แก้ทุจริต|แก้ไขการทุจริต|ปัญหาทุจริต|ปัญหาการทุจริต|การแก้ทุจริต|การแก้ไขทุจริต',
  6: 'คุณภาพการทำงาน|คุณภาพดำเนินงาน|คุณภาพงาน|คุณภาพ',
  7: 'ประสิทธิภาพสื่อสาร|การสื่อสาร|สื่อสาร',
  8: 'ปรับปรุงระบบการทำงาน|ปรับปรุงการทำงาน|ปรับปรุงระบบงาน|ปรับปรุงระบบ|ปรับปรุงงาน|ปรับปรุง|การปรับปรุงระบบ|การปรับปรุงงาน|การปรับปรุง|ระบบการทำงาน',
  9: 'เปิดเผยข้อมูล|เปิดเผยข้อมูลสาธารณะ|เปิดเผย|การเปิดเผย',
  10: 'ป้องกันการทุจริต|ป้องกันทุจริต|ป้องกัน|การป้องกัน',
};

/** An indicator that a text names: by its official name, another known wording, or a near miss of a long one. */
export interface IndicatorMatch {
  readonly indicator: IndicatorNumber;
  readonly by: 'name' | 'spelling' | 'distance';
}

const BY_NUMBER = new Map(INDICATORS.map((indicator) => [indicator.number, indicator]));

/** The indicator with an official number. */
export function indicatorByNumber(number: IndicatorNumber): Indicator {
  const indicator = BY_NUMBER.get(number);
  if (!indicator) throw new RangeError(`no indicator ${number}`);
  return indicator;
}

const EXACT = new Map<string, IndicatorMatch>(
  INDICATORS.flatMap(({ number, name, spellings }) => [
    ...spellings.map((spelling): [string, IndicatorMatch] => [
      fold(spelling),
      { indicator: number, by: 'spelling' },
    ]),
    [fold(name), { indicator: number, by: 'name' }] satisfies [string, IndicatorMatch],
  ]),
);

const SHORT = new Map<string, IndicatorNumber>(
  INDICATORS.flatMap(({ number }) =>
    SHORT_NAMES[number].split('|').map((name) => [fold(name), number] as const),
  ),
);

/**
 * The indicator that a text names in short (`แก้ทุจริต`, `๒. ใช้งบฯ`). A short name alone means who knows what: ask only
 * where nearly all ten stand together.
 */
export function findShortName(text: string): IndicatorNumber | undefined {
  return SHORT.get(nameCore(text).core);
}

/** Shorter names have neighbours that mean something else. */
const SHORTEST_FUZZY = 11;

interface Candidate {
  readonly folded: string;
  readonly indicator: IndicatorNumber | undefined;
}

/** Names that look alike but are no indicator: a text nearer to one of these is none either. */
const CANDIDATES: readonly Candidate[] = [
  ...[...EXACT].map(([folded, { indicator }]) => ({ folded, indicator })),
  ...SUB_INDICATORS.map(({ name }) => ({ folded: fold(name), indicator: undefined })),
  ...INSTRUMENTS.map(({ name }) => ({ folded: fold(name), indicator: undefined })),
].filter(({ folded }) => folded.length >= SHORTEST_FUZZY);

/**
 * The indicator whose name a text is, whatever numbering stands before it (`๑.`, `(1)`, `ตัวชี้วัดที่ ๑`) and whatever behind
 * (`-`, `(ต่อ)`, a score). Its own number is not looked at. Small slips in long names are forgiven where no other name lies
 * nearly as close. Not an instrument: `การเปิดเผยข้อมูลสาธารณะ (OIT)` is undefined, the bare name is indicator 9.
 */
export function findIndicator(text: string): IndicatorMatch | undefined {
  const { core, instrument } = nameCore(text);
  if (core === '') return undefined;
  const exact = EXACT.get(core);
  if (exact) {
    // With its code these words are the label of the whole instrument.
    return instrument !== undefined && core.endsWith('สาธารณะ') ? undefined : exact;
  }
  return instrument === undefined ? nearest(core) : undefined;
}

/** How many slips are forgiven in a name of so many letters. */
export function allowedSlips(length: number): number {
  if (length < 15) return 1;
  return length < 22 ? 2 : 3;
}

function nearest(core: string): IndicatorMatch | undefined {
  if (core.length < SHORTEST_FUZZY) return undefined;
  let best: Candidate | undefined;
  let bestDistance = Infinity;
  let rivalDistance = Infinity;
  for (const candidate of CANDIDATES) {
    if (Math.abs(candidate.folded.length - core.length) > 4) continue;
    const steps = distance(candidate.folded, core);
    if (steps < bestDistance) {
      if (best?.indicator !== candidate.indicator) rivalDistance = bestDistance;
      best = candidate;
      bestDistance = steps;
    } else if (candidate.indicator !== best?.indicator) {
      rivalDistance = Math.min(rivalDistance, steps);
    }
  }
  if (best?.indicator === undefined || bestDistance > allowedSlips(best.folded.length)) return undefined;
  return rivalDistance - bestDistance < 2 ? undefined : { indicator: best.indicator, by: 'distance' };
}
