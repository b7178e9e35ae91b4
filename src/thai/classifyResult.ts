import type { Status } from '../ita/Status';
import { withoutDoneTail } from './withoutDoneTail';
import { fold } from './fold';

/**
 * What a result sentence says about a measure. `because`: it is one of the fixed phrases, or a rule found its ending or
 * beginning; `partly`: one part is done, another is not. `unknown` stays without a status, never guessed.
 */
export type ResultReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'status';
      readonly status: Status;
      readonly because: 'phrase' | 'rule';
      readonly partly?: true;
    }
  /** ร้อยละ ๖๐: percent 0–100; 100 is done. */
  | { readonly kind: 'progress'; readonly percent: number; readonly status: Status }
  /** ชะลอ, เลื่อน: still to be done, and worth a finding. */
  | { readonly kind: 'postponed'; readonly status: 'inProgress' }
  | { readonly kind: 'unknown' };

const UNKNOWN: ResultReading = { kind: 'unknown' };
const POSTPONED: ResultReading = { kind: 'postponed', status: 'inProgress' };

/** Fixed phrases: the words of our drop-down list, those found in documents, and the usual English ones. */
const PHRASES: ReadonlyMap<string, Status> = new Map(
  (
    [
      ['notStarted', 'ยังไม่ดำเนินการ|ยังไม่ได้ดำเนินการ|ยังไม่เริ่ม|ยังไม่เริ่มดำเนินการ|ยังไม่ได้เริ่มดำเนินการ'],
      ['notStarted', 'รอดำเนินการ|รอการดำเนินการ|ไม่ได้ดำเนินการ|ไม่ดำเนินการ|มิได้ดำเนินการ|ยังมิได้ดำเนินการ'],
      ['notStarted', 'ยังไม่ทำ|ยังไม่ได้ทำ|ไม่ได้ทำ|ยังไม่ได้เริ่ม|ยังไม่ได้เริ่มทำ|ยังไม่เริ่มทำ'],
      ['notStarted', 'pending|not started|notstarted|to do'],
      ['inProgress', 'อยู่ระหว่างดำเนินการ|อยู่ระหว่างการดำเนินการ|กำลังดำเนินการ|ระหว่างดำเนินการ|ดำเนินการอยู่'],
      ['inProgress', 'ยังไม่แล้วเสร็จ|ดำเนินการไม่แล้วเสร็จ|ดำเนินการยังไม่แล้วเสร็จ|ไม่แล้วเสร็จ|รอเอกสารเพิ่มเติม'],
      ['inProgress', 'ทำอยู่|กำลังทำ|กำลังทำอยู่|ยังทำอยู่|อยู่ระหว่างทำ|ทำยังไม่เสร็จ|กำลังดำเนินงาน'],
      ['inProgress', 'in progress|in-progress|ongoing'],
      ['done', 'ดำเนินการแล้วเสร็จ|แล้วเสร็จ|ดำเนินการแล้ว|ดำเนินการเสร็จแล้ว|เสร็จแล้ว|ดำเนินการเสร็จสิ้น|เสร็จสิ้น'],
      ['done', 'เสร็จสมบูรณ์|ดำเนินการเสร็จสมบูรณ์|เรียบร้อย|เรียบร้อยแล้ว|ดำเนินการเรียบร้อย|เสร็จเรียบร้อย|เสร็จ'],
      ['done', 'ทำแล้ว|ทำเสร็จ|ทำเสร็จแล้ว|ทำแล้วเสร็จ|ดำเนินการเสร็จ|เสร็จหมดแล้ว|สำเร็จ|สำเร็จแล้ว|ดำเนินการสำเร็จ'],
      ['done', 'done|completed|complete|finished'],
      ['continuous', 'ดำเนินการต่อเนื่อง|ดำเนินการอย่างต่อเนื่อง|ต่อเนื่อง|อย่างต่อเนื่อง|มีการดำเนินการอย่างต่อเนื่อง'],
      ['continuous', 'เป็นกิจกรรมที่มีการดำเนินการต่อเนื่องตลอดทั้งปี|ดำเนินการต่อเนื่องตลอดทั้งปี|ดำเนินการตลอดทั้งปี'],
      ['cancelled', 'ยกเลิก|ยกเลิกแล้ว|ยกเลิกการดำเนินการ|ยกเลิกโครงการ|ยกเลิกกิจกรรม|ยกเลิกมาตรการ|ขอยกเลิก|ถูกยกเลิก'],
      ['cancelled', 'cancelled|canceled'],
    ] as const
  ).flatMap(([status, phrases]) => phrases.split('|').map((phrase) => [fold(phrase), status] as const)),
);

const BLANK = /^[-–—.…_]*$/;
/** Words of checking tell what a reviewer did, not how far the measure is. */
const CHECKING =
  /^(?:ยังไม่(?:ได้)?|รอ(?:การ)?|ผ่านการ)?(?:ตรวจ|ตรวจสอบ|ตรวจทาน|ตรวจประเมิน)(?:ผล(?:การตรวจ)?)?(?:แล้ว)?$|ยืนยันแล้ว$|รับทราบแล้ว$/;
/** Advice, not a result: ควร…, ต้อง…, ขอให้… */
const ADVICE = /^(?:ควร|ต้อง|ขอให้|เห็นควร|โปรด)/;
const CANCELLED =
  /^(?:ขอ|ถูก|ได้)?ยกเลิก(?:การดำเนินการ|การดำเนินงาน|โครงการ|กิจกรรม|มาตรการ|แผน|การ[ก-๙]{1,25}?(?=เนื่องจาก|เพราะ))?(?:ไป)?(?:แล้ว)?(?:$|เนื่องจาก|เพราะ|\()/;
/** ขยายเวลาให้บริการ is a measure, ขยายเวลา a delay. */
const POSTPONING =
  /^(?:ขอ|ได้|ถูก)?(?:ชะลอ|ระงับ|เลื่อน(?:$|การ|ออกไป|ไป|กำหนด|โครงการ|กิจกรรม|วัน|แผน|เป็น|จาก|เพราะ|เนื่องจาก)|ขยาย(?:ระยะ)?เวลา(?:$|แล้ว|ออกไป|การดำเนิน|ดำเนิน|โครงการ|ถึง))/;
const PERCENT = /(?:ร้อยละ|เปอร์เซ็นต์)(\d+(?:\.\d+)?)(?:ของแผน)?|(\d+(?:\.\d+)?)(?:%|เปอร์เซ็นต์|เปอร์เซนต์)/g;
/** What may stand around a percentage without making it a number about something else. */
const PROGRESS_WORDS =
  /ปัจจุบัน|ขณะนี้|อยู่ระหว่าง|ระหว่าง|กำลัง|มีความ|ความก้าวหน้า|ความคืบหน้า|ก้าวหน้า|คืบหน้า|ผลการ|ดำเนินการ|ดำเนินงาน|แล้วเสร็จ|เสร็จสิ้น|เสร็จ|สำเร็จ|ครบ|เต็ม|ไปแล้ว|ได้แล้ว|แล้ว|คิดเป็น|ประมาณ|อยู่ที่|เท่ากับ|ได้|ของแผน|งาน|การ|[-–:=()., ]/g;
/** A bracket that takes back a part of what stands before it; others hold a date, an order's number, a remark. */
const QUALIFYING =
  /ไม่|มิได้|บางส่วน|ร้อยละ|%|เปอร์เซ|^รอ(?![บง])|ระหว่าง|กำลัง|เฉพาะ|เหลือ|ยกเว้น|แต่|ขาด|\d(?:ใน|จาก)\d|^\d+\/\d+$/;
/** Not done yet, though the word is there. */
const NEARLY = /เกือบ|ใกล้(?:จะ)?(?:แล้ว)?เสร็จ/;
const UNFINISHED = /(?:ยัง)?ไม่(?:ได้)?(?:แล้วเสร็จ|เสร็จ|สมบูรณ์|เรียบร้อย|ครบ)/;
const NOT_DONE_BEGINNING = /^(?:ปัจจุบัน|ขณะนี้)?(?:ยัง(?:ไม่|มิ)|ไม่ได้|มิได้|ไม่สามารถ|ไม่ดำเนินการ|ไม่มีการดำเนินการ)/;
const NOT_DONE_ENDING = /(?:ยัง)?(?:ไม่|มิ)(?:ได้)?(?:เริ่ม)?ดำเนินการ$|ไม่สามารถดำเนินการได้$|ยังไม่เริ่ม$/;
/** Of something untoward it says that there is none; the measure itself may be done or not. */
const NOTHING_UNTOWARD =
  /^(?:ปัจจุบัน|ขณะนี้)?(?:ยัง)?(?:ไม่|มิ)(?:ได้|เคย)?(?:ยกเลิก|เลื่อน|ชะลอ|ระงับ|ล่าช้า|(?:มี|พบ|ปรากฏ|รับ)(?:แจ้ง)?(?:การ|ข้อ|เรื่อง|กรณี|เหตุ)*(?:ร้องเรียน|ร้องทุกข์|ทุจริต|กระทำ|ปัญหา|อุปสรรค|ข้อบกพร่อง|บกพร่อง|ทักท้วง|เสียหาย|ความเสียหาย|ผู้(?:ร้อง|มา|ขอ|ใช้|ยื่น|กระทำ|ฝ่าฝืน|ติดต่อ|รับบริการ)))/;
const DONE_WITHOUT_TROUBLE = /^(?:ไม่มี|ไม่พบ).*(?<!การ|ผู้)ดำเนินการ(?:แล้วเสร็จ|แล้ว|เสร็จสิ้น|เรียบร้อย(?:แล้ว)?)$/;
const NEGATED = /ยังไม่|ยังมิ|ไม่ได้|มิได้|ไม่สามารถ/;
const SOMETHING_DONE = /(?<!(?:ปี|เดือน|สัปดาห์|ครั้ง|คราว|รอบ)ที่)แล้ว(?!เสร็จ)|(?<!ไม่|มิ)ได้(?:จัด|ออก|แต่ง|ประกาศ|มี|ทำ)/;
const BEING_DONE_BEGINNING = /^(?:ปัจจุบัน|ขณะนี้)?(?:ยัง|กำลัง)?(?:อยู่(?:ใน)?ระหว่าง|กำลัง|ระหว่างดำเนินการ)/;
const DONE_ENDING =
  /(?:แล้วเสร็จ|เสร็จสิ้น|เสร็จสมบูรณ์|เรียบร้อย|แล้ว)(?:ครบถ้วน|ทุกประการ)?(?:ตามแผน(?:งาน|ที่กำหนด|ที่วางไว้)?)?(?:ค่ะ|คะ|ครับ)?$/;
/** แล้ว alone: something has happened, which need not be the measure. */
const ONLY_HAPPENED = /(?<!เสร็จ(?:สิ้น|เรียบร้อย)?|เรียบร้อย|สมบูรณ์)แล้ว$/;
/** A step on the way: asked for, drafted, ordered, planned. */
const PREPARING =
  /^(?:ได้)?(?:มีการ)?(?:เสนอ|ขอ|อนุมัติ|ตั้งงบ|(?:จัดทำ|ยก)?ร่าง|มีแผน|วางแผน|กำหนดแผน|อยู่ใน|รับ(?:งบ|การจัดสรร|จัดสรร|การอนุมัติ|อนุมัติ|อนุญาต)|มอบหมายผู้|สั่งการ|เร่งรัด|กำชับ|แจ้งให้.*ดำเนินการ|รอ(?![บง])|ส่งเรื่อง|เตรียม|ประสาน|หารือ|ติดต่อ|นัด|ทวงถาม|สอบราคา|(?:ทำ|ลงนาม(?:ใน)?)สัญญา|มี(?:งบ|ผู้รับผิดชอบ|เจ้าภาพ))/;
/** A step asked for or planned, and the measure itself done behind it. */
const PREPARED_AND_DONE =
  /^(?:ได้|มีการ|ได้รับ(?:การ)?)?(?:อนุมัติ|กำหนดแผน|มีแผน|วางแผน|มอบหมาย|สั่งการ|ร่าง|ยกร่าง)(?!.*(?:ขอ|เสนอ|รอ(?![บง])|เตรียม)).*และ(?:ดำเนินการ(?:ตามแผน)?|ประกาศ(?:ใช้)?)แล้ว$/;
/** A draft or a request that is finished is still only that. */
const ONLY_PREPARED = /^(?:ได้)?(?:มีการ)?(?:(?:จัดทำ|ยก)?ร่าง|(?:เสนอ)?ขออนุมัติ|รอ(?![บง]))(?!.*(?:และ|พร้อม|จน))/;
/** What befell it: the money gone, the person left. */
const UNTOWARD =
  /^ไม่|ไม่มี|หมด(?:เวลา|งบ|วาระ|สัญญา|ไป|แล้ว)|ลาออก|โอนย้าย|ถูก(?:โอน|ตัด|ระงับ)|ทิ้งงาน|ตัดออก|^(?:ตัด|พับ|เคย|งด(?!รับ|ให้))|(?:ครบ|ถึง|พ้น|เลย|เกิน)(?:กำหนด|(?:ระยะ)?เวลา)|สิ้นสุด(?:ระยะ)?เวลา|(?:ปี|เดือน|สัปดาห์|ครั้ง|คราว|รอบ)ที่แล้ว/;
/** Done of one part: what is told of the others, or that there are others. */
const OF_SEVERAL =
  /\d[ก-๙]{0,12}(?:(?<!ภาย)ใน|จาก)\d|บาง(?:กอง|ส่วน|กิจกรรม|โครงการ|รายการ|หน่วยงาน|แห่ง|เรื่อง|ข้อ|มาตรการ|หมู่บ้าน)|ส่วนใหญ่|ครึ่ง(?!ปี)|เฉพาะ(?:กอง|สำนัก|บาง|ในส่วน)|(?:เฟส|งวด|ไตรมาส)(?:ที่)?\d|(?:ระยะ|ขั้นตอน|รุ่น)ที่\d|^(?:กิจกรรม|โครงการ|ข้อ)(?:ที่)?\d|(?:ไป|ได้)\d+[ก-๙]*แล้ว$/;
const FUTURE =
  /คาดว่า|หวังว่า|น่าจะ|^จะ|จะ(?:แล้วเสร็จ|เสร็จ|เรียบร้อย|ดำเนินการ)|(?:รอ|จะ)ให้|ให้(?:แล้วเสร็จ|เสร็จ|เรียบร้อย(?!แล้ว))|รอ(?:การ)?ดำเนินการ|^(?:หาก|ถ้า|เมื่อ(?:ดำเนินการ|แล้วเสร็จ|เสร็จ))|กำหนด(?:เวลา|วัน|การ)?แล้วเสร็จ|เลยกำหนด|เกินกำหนด|ล่าช้า/;
const BEGUN = /^(?:ได้)?(?:เริ่ม|ลงมือ)/;
const PARTLY = /(?:บางส่วน(?:แล้ว)?|บ้างแล้ว|(?:ไป)?ครึ่ง(?:หนึ่ง|ทาง)?(?:แล้ว)?|(?:ไปมาก|พอสมควร)แล้ว|เป็นส่วนใหญ่)$/;
const ALL_YEAR = /ตลอด(?:ทั้ง)?ปี/;

/**
 * Reads a result sentence (the column ผลการดำเนินการ) as one of the statuses, by the rules of domain facts 6.2: fixed
 * phrases and negations first, then อยู่ระหว่าง…, then endings such as เรียบร้อยแล้ว, then ต่อเนื่อง … ตลอดทั้งปี. Only for
 * result columns: a period may say แล้วเสร็จ as well.
 */
export function classifyResult(text: string): ResultReading {
  const folded = fold(text);
  if (BLANK.test(folded)) return { kind: 'blank' };
  const sentence = withoutDoneTail(trimmed(folded));
  const phrase = PHRASES.get(folded) ?? PHRASES.get(sentence);
  if (phrase !== undefined) return { kind: 'status', status: phrase, because: 'phrase' };
  if (CHECKING.test(sentence) || ADVICE.test(sentence)) return UNKNOWN;
  return readProgress(sentence) ?? readSentence(sentence);
}

/** Without bullets and list numbers in front, and without dots, ticks, brackets and a date behind. */
function trimmed(folded: string): string {
  const core = folded
    .replace(/^(?:[-–—•*✓✔/]+|\(?\d{1,2}[.)])+(?=[ก-๙a-z])/, '')
    .replace(/(?:เมื่อ(?:วันที่|เดือน)?|\(วันที่)\d[^ก-๙]*[ก-๙.]*(?:พ\.ศ\.)?\d*\)?$/, '')
    .replace(/[.…,;:!\-–—✓✔]+$/, '');
  const bracket = /\(([^()]*)\)$/.exec(core);
  if (!bracket || bracket[0] === core) return core;
  const before = core.slice(0, bracket.index);
  const within = bracket[1] ?? '';
  return QUALIFYING.test(within) ? before + within : before;
}

function readProgress(sentence: string): ResultReading | undefined {
  const percents = [...sentence.matchAll(PERCENT)];
  const [only] = percents;
  if (!only || percents.length > 1) return undefined;
  if (sentence.replace(only[0], '').replace(PROGRESS_WORDS, '') !== '') return undefined;
  const percent = Number(only[1] ?? only[2]);
  if (percent > 100) return UNKNOWN;
  return { kind: 'progress', percent, status: statusAt(percent) };
}

function statusAt(percent: number): Status {
  if (percent === 100) return 'done';
  return percent === 0 ? 'notStarted' : 'inProgress';
}

function readSentence(sentence: string): ResultReading {
  const endsDone = DONE_ENDING.test(sentence);
  if (CANCELLED.test(sentence)) return rule('cancelled');
  if (POSTPONING.test(sentence)) return /(?:เรียบร้อยแล้ว|แล้วเสร็จ)$/.test(sentence) ? UNKNOWN : POSTPONED;
  if (NEARLY.test(sentence)) return rule('inProgress');
  if (UNFINISHED.test(sentence)) return SOMETHING_DONE.test(sentence) ? partly() : rule('inProgress');
  if (NOTHING_UNTOWARD.test(sentence)) return DONE_WITHOUT_TROUBLE.test(sentence) ? rule('done') : UNKNOWN;
  if (NOT_DONE_BEGINNING.test(sentence)) return endsDone ? UNKNOWN : rule('notStarted');
  if (sentence.includes('ยังอยู่ระหว่าง')) return sentence.startsWith('ยังอยู่') ? rule('inProgress') : partly();
  if (BEING_DONE_BEGINNING.test(sentence)) return rule('inProgress');
  if (NEGATED.test(sentence)) return readNegation(sentence);
  if (sentence.includes('อยู่ระหว่าง')) return readMixed(sentence);
  if (PARTLY.test(sentence)) return partly();
  if (FUTURE.test(sentence)) return UNKNOWN;
  if (endsDone) return readDone(sentence);
  if (sentence.includes('ต่อเนื่อง') && ALL_YEAR.test(sentence)) return rule('continuous');
  return UNKNOWN;
}

function readDone(sentence: string): ResultReading {
  if (BEGUN.test(sentence)) return rule('inProgress');
  if (OF_SEVERAL.test(sentence) || ONLY_PREPARED.test(sentence)) return UNKNOWN;
  if (PREPARED_AND_DONE.test(sentence)) return rule('done');
  const isSure = !ONLY_HAPPENED.test(sentence) || !(PREPARING.test(sentence) || UNTOWARD.test(sentence));
  return isSure ? rule('done') : UNKNOWN;
}

function readNegation(sentence: string): ResultReading {
  // เสร็จสิ้น แต่ยังไม่รายงาน: finished, and something else is not.
  if (DONE_ENDING.test(sentence) || /เสร็จ.*(?:ไม่|มิ)/.test(sentence)) return UNKNOWN;
  if (SOMETHING_DONE.test(sentence)) return partly();
  return NOT_DONE_ENDING.test(sentence) || /ยัง(?:ไม่|มิ)/.test(sentence) ? rule('notStarted') : UNKNOWN;
}

/** อยู่ระหว่าง in the middle: with a done ending it could mean either. */
function readMixed(sentence: string): ResultReading {
  if (DONE_ENDING.test(sentence)) return UNKNOWN;
  return SOMETHING_DONE.test(sentence) ? partly() : rule('inProgress');
}

function rule(status: Status): ResultReading {
  return { kind: 'status', status, because: 'rule' };
}

function partly(): ResultReading {
  return { kind: 'status', status: 'inProgress', because: 'rule', partly: true };
}
