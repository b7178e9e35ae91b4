import { findAgency, headlineLabel } from '../ita/headline';
import { findEitPart, findInstrument } from '../ita/Instrument';
import { fold } from '../thai/fold';
import type { ColumnUse } from './ScoreReading';

/** What a heading over a column of a table of agencies says: a use, or a sum whose place decides what it is the sum of. */
export type HeadingUse = ColumnUse | { readonly kind: 'sum' };

const NOT_USED: ColumnUse = { kind: 'notUsed' };
/** Numbering, weights, ranks, remarks and whatever else is no score and names nobody. */
const OTHER =
  /^(?:ลำดับ|ที่$|no\.?$|#|รหัส|จังหวัด|หมายเหตุ|อันดับ|วันที่|จำนวน|(?:ค่า|คะแนน)?เป้า|เกณฑ์|กลุ่ม|ภาค|ตำบล)|น้ำหนัก|ถ่วง|(?<!\()เต็ม|ส่วนต่าง|ผลต่าง|เพิ่มขึ้น|ลดลง|เพิ่ม[^ก-๙]*ลด|เปลี่ยนแปลง|รับผิดชอบ|ผู้ตรวจ/;
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

/**
 * A row under indicators that is about several agencies or none: sums, means, maxima, full marks, weights. `รวม` also begins
 * the names of places (`รวมไทย`): what stands behind it decides.
 */
const SUMMARY =
  /^[\s\p{P}]*(?:(?:ผล|ยอด)?รวม\s*(?:$|[\d๐-๙(/:–-]|ทั้ง|คะแนน|เฉลี่ย|ทุก|อำเภอ|อ\.|จังหวัด|จ\.|เขต|กลุ่ม|หน่วยงาน|อปท|อบ[ตจ]|องค์การ|เทศบาล|ท[ตมน]\.|ประเภท)|คะแนนรวม\s*(?:เฉลี่ย|ทั้ง|ทุก|อำเภอ|อ\.|จังหวัด|จ\.)|(?:ค่า|คะแนน)?\s*(?:เฉลี่ย|สูงสุด|ต่ำสุด|มาตรฐาน)|(?:ค่า|คะแนน)\s*กลาง\s*$|มัธยฐาน|ส่วนเบี่ยงเบน|น้ำหนัก|คะแนนเต็ม|เต็ม\s*\d|เต็ม\s*$|(?:ค่า|คะแนน)?\s*เป้า(?:หมาย|ปี|ประสงค์|[\s\d(]|$)|เกณฑ์|จำนวน|ร้อยละของ|ภาพรวม|หมายเหตุ|ผลต่าง|ส่วนต่าง|เพิ่ม(?:ขึ้น|จาก|\s*หรือ|[\s\p{P}]*ลด|\s*$)|ลดลง|อันดับ|ลำดับ|ที่มา|ข้อมูล\s*ณ|s\.?d\.?|max|min|mean|average|total|grand)/iu;
/** As Excel's own subtotals say it: `เมือง ผลรวม`. */
const SUMMARY_BEHIND =
  /\s(?:(?:ผล|ยอด)?รวม|(?:ค่า|คะแนน)?(?:เฉลี่ย|สูงสุด|ต่ำสุด)(?:รวม)?|total|average|max|min)\s*$/iu;

/** Whether the label of a row says that it is no agency's. */
export function isSummaryLabel(text: string): boolean {
  return SUMMARY.test(text) || (SUMMARY_BEHIND.test(text) && findAgency(text) === undefined);
}

const JUST_SCORES = /^(?:ผล)?(?:คะแนน|ร้อยละ|ค่าคะแนน|ผลการประเมิน|ผลคะแนน)(?:ที่ได้|รวม|ita)?(?:\([^()]*\))?$/;

/** A letter with which no such label begins, whatever folding does to the text: nearly every name of an agency. */
const BEGINS_OTHERWISE = /^[\u0E01-\u0E03\u0E05-\u0E1B\u0E1D-\u0E22\u0E24-\u0E2E\u0E40-\u0E44]/;

/** Whether the label of a row only says that scores stand in it. */
export function isScoreLabel(text: string): boolean {
  return !BEGINS_OTHERWISE.test(text) && JUST_SCORES.test(fold(text));
}
