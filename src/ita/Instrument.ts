import { fold } from '../thai/fold';
import { splitNameAndScore } from '../thai/parseScoreText';
import { remembering } from '../thai/remembering';

/** The three instruments of the assessment: internal survey, external survey, public disclosure. */
export type Instrument = 'IIT' | 'EIT' | 'OIT';

/** An instrument's official name and its share of the total in percent (domain facts 2.1). */
export interface InstrumentInfo {
  readonly instrument: Instrument;
  readonly name: string;
  readonly weight: number;
}

/** The instruments in official order. */
export const INSTRUMENTS: readonly InstrumentInfo[] = [
  { instrument: 'IIT', name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', weight: 30 },
  { instrument: 'EIT', name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', weight: 30 },
  { instrument: 'OIT', name: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ', weight: 40 },
];

const CODE = /(?<![a-z])(iit|eit|oit)(?!(?!part)[a-z])/;
const EIT_PART = /(?:ส่วน(?:ที่)?|part)\(?([12])(?!\d)|^(?:คะแนน)?eit\(?([12])\)?$/;
/** Everything that a label of an instrument may be made of; what is left over belongs to something else. */
const LABEL_WORDS =
  /(?<![a-z])(?:internal|external|opendata|integrity|and|transparency|assessment|iit|eit[12]?|oit|part[12]?)+(?![a-z])|คะแนน(?:เฉลี่ย|รวม)?|ผลการประเมิน|เครื่องมือ(?:ที่)?|แบบ(?:วัด|ตรวจ|สำรวจ)?|ด้าน|การรับรู้|การวัด|การตรวจ|ของ|ผู้มีส่วนได้(?:ส่วน)?เสีย|ภายใน|ภายนอก|การเปิดเผยข้อมูลสาธารณะ|ส่วน(?:ที่)?[12]|ตาม|จาก|(?:\d{1,2}(?:\.|\)))+|[()[\]:.,/\-–—*]|(?:\(ต่อ\)|ต่อ$)/g;
/** A quick look: hardly any text names an instrument. */
const MAY_BE_INSTRUMENT = /[ieo]it|ผู้มีส่วนได้|การเปิดเผยข้อมูลสาธารณะ/;
/** A longer text is prose, not a label. */
const LONGEST_LABEL = 400;
const IS_STAKEHOLDERS = /ผู้มีส่วนได้(?:ส่วน)?เสียภาย(ใน|นอก)/;
const IS_DISCLOSURE = /(?:แบบ(?:วัด|ตรวจ)|ด้าน|เครื่องมือ|การวัด).*การเปิดเผยข้อมูลสาธารณะ/;

function byCode(code: string | undefined): Instrument | undefined {
  return INSTRUMENTS.find(({ instrument }) => instrument.toLowerCase() === code)?.instrument;
}

/**
 * The instrument that a row label names: `แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)`, `OIT`, `EIT ส่วนที่ 1`, a group row of a
 * report, with or without a score behind it. Undefined for everything else, also for the bare words
 * การเปิดเผยข้อมูลสาธารณะ, which are indicator 9, and for a sentence that only mentions an instrument.
 */
export function findInstrument(text: string): Instrument | undefined {
  return text.length <= LONGEST_LABEL && MAY_BE_INSTRUMENT.test(fold(text)) ? instrumentOf(text) : undefined;
}

const instrumentOf = remembering((text): Instrument | undefined => {
  const label = fold(splitNameAndScore(text).name);
  const code = byCode(CODE.exec(label)?.[1]);
  const words = byWords(label);
  if (code === undefined && words === undefined) return undefined;
  if (code !== undefined && words !== undefined && code !== words) return undefined;
  return label.replace(LABEL_WORDS, '') === '' ? (code ?? words) : undefined;
});

function byWords(label: string): Instrument | undefined {
  const side = IS_STAKEHOLDERS.exec(label)?.[1];
  if (side !== undefined) return side === 'ใน' ? 'IIT' : 'EIT';
  return IS_DISCLOSURE.test(label) ? 'OIT' : undefined;
}

/**
 * Which part of the external survey a row label names (domain facts 2.2): 1, those who came through the agency's own
 * channel; 2, those whom the assessor asked. Undefined for EIT as a whole.
 */
export function findEitPart(text: string): 1 | 2 | undefined {
  if (findInstrument(text) !== 'EIT') return undefined;
  const match = EIT_PART.exec(fold(splitNameAndScore(text).name));
  const part = match?.[1] ?? match?.[2];
  if (part === undefined) return undefined;
  return part === '1' ? 1 : 2;
}
