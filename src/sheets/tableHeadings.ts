import { headlineLabel } from '../ita/headline';
import { findEitPart, findInstrument } from '../ita/Instrument';
import { fold } from '../thai/fold';
import type { ColumnUse } from './ScoreReading';

/** What a heading over a column of a table of agencies says: a use, or a sum whose place decides what it is the sum of. */
export type HeadingUse = ColumnUse | { readonly kind: 'sum' };

const NOT_USED: ColumnUse = { kind: 'notUsed' };
/** Numbering, weights, ranks, remarks and whatever else is no score and names nobody. */
const OTHER =
  /^(?:ลำดับ|ที่$|no\.?$|#|รหัส|จังหวัด|หมายเหตุ|อันดับ|วันที่|จำนวน|เป้าหมาย|เกณฑ์|กลุ่ม|ภาค|ตำบล)|น้ำหนัก|ถ่วง|(?<!\()เต็ม|ส่วนต่าง|ผลต่าง|เพิ่มขึ้น|ลดลง|เพิ่ม\/ลด|เปลี่ยนแปลง|รับผิดชอบ|ผู้ตรวจ/;
const KIND = /^(?:ประเภท|ชนิด|รูปแบบ)/;
const DISTRICT = /^(?:ชื่อ)?(?:อำเภอ|เขต$|อำเภอ\/เขต)/;
const AGENCY = /^(?:ราย)?(?:ชื่อ)?(?:หน่วยงาน|อปท|องค์กรปกครอง|เทศบาล|อบต|ทต\.|หน่วยรับ)/;
const YEAR = /^(?:ปี|ปีงบประมาณ|ประจำปี|พ\.?ศ\.?)(?:พ\.?ศ\.?)?(?:ที่ประเมิน)?$/;
const LEVEL = /^(?:ผล)?(?:การประเมิน)?(?:ระดับ|เกรด)|^grade$|^level$/;
const TOTAL =
  /^(?:(?:ผล|ค่า)?คะแนน(?:เฉลี่ย|ผลการประเมิน)?(?:โดย)?(?:รวม|ภาพรวม|ita|สุทธิ)+(?:ทั้งหมด|ทั้งสิ้น|ita)?|ผลคะแนน(?:การประเมิน)?(?:ita)?|ภาพรวม|คะแนนสุทธิ|ita|total|overall)$/;
/** What stands behind a heading and changes nothing: its unit, its full marks, its year. */
const BEHIND = /(?:\([^()]*\)|ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?\d{4}|\d{4}|\(ร้อยละ\)|[:*])+$/;
const LONGEST = 80;

/** Reads the heading of a column that holds no indicator; undefined when it says nothing to us. */
export function headingUse(text: string): HeadingUse | undefined {
  if (text === '' || text.length > LONGEST) {
    return undefined;
  }
  const folded = fold(text);
  if (OTHER.test(folded)) {
    return NOT_USED;
  }
  const part = findEitPart(text);
  if (part !== undefined) {
    return { kind: 'eitPart', part };
  }
  const instrument = findInstrument(text) ?? findInstrument(text.replace(/^\s*(?:ค่า)?เฉลี่ย/u, ''));
  if (instrument !== undefined) {
    return { kind: 'instrument', instrument };
  }
  if (KIND.test(folded)) {
    return { kind: 'agencyKind' };
  }
  if (DISTRICT.test(folded)) {
    return { kind: 'district' };
  }
  const bare = folded.replace(BEHIND, '');
  if (YEAR.test(bare) || (bare === '' && /\d{4}/.test(folded))) {
    return { kind: 'year' };
  }
  if (LEVEL.test(bare)) {
    return { kind: 'level' };
  }
  if (TOTAL.test(bare)) {
    return { kind: 'total' };
  }
  switch (headlineLabel(bare)) {
    case 'total':
      return { kind: 'total' };
    case 'sum':
      return { kind: 'sum' };
    case 'level':
      return { kind: 'level' };
    case 'agency':
      return { kind: 'agency' };
    case 'year':
      return { kind: 'year' };
    case undefined:
      return AGENCY.test(bare) ? { kind: 'agency' } : undefined;
  }
}

/** A row under indicators that is about all agencies or none: means, maxima, full marks, weights. */
const SUMMARY =
  /^[\s\p{P}]*(?:รวม(?:\s*$|ทั้ง|คะแนน|เฉลี่ย|ทุก|\s*\d|อำเภอ|จังหวัด)|(?:ค่า|คะแนน)?\s*(?:เฉลี่ย|สูงสุด|ต่ำสุด|กลาง\s*$|มาตรฐาน)|มัธยฐาน|ส่วนเบี่ยงเบน|น้ำหนัก|คะแนนเต็ม|เต็ม\s*\d|เต็ม\s*$|เป้าหมาย|เกณฑ์|จำนวน|ร้อยละของ|ภาพรวม|หมายเหตุ|ผลต่าง|ส่วนต่าง|เพิ่ม|ลดลง|อันดับ|ลำดับ|ที่มา|ข้อมูล\s*ณ|s\.?d\.?|max|min|mean|average|total)/iu;

/** Whether the label of a row says that it is no agency's. */
export function isSummaryLabel(text: string): boolean {
  return SUMMARY.test(text);
}

const JUST_SCORES = /^(?:ผล)?(?:คะแนน|ร้อยละ|ค่าคะแนน|ผลการประเมิน|ผลคะแนน)(?:ที่ได้|รวม|ita)?(?:\([^()]*\))?$/;

/** Whether the label of a row only says that scores stand in it. */
export function isScoreLabel(text: string): boolean {
  return JUST_SCORES.test(fold(text));
}
