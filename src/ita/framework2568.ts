import type { Framework } from './Framework';
import { wordLevels } from './wordLevels';
import { OFFICIAL_NAMES, OFFICIAL_ORDER } from './officialNames';

/** The rules of fiscal year 2568: five levels in words (domain facts 1 to 5). */
export const framework2568: Framework = {
  fiscalYear: 2568,
  basis: 'confirmed',
  rulesOf: 2568,
  scale: 'words',
  levels: wordLevels({
    lines: {
      certainty: 'confirmed',
      source:
        'ระบบ ITA ของมหาวิทยาลัยพะเยา (upoit) สำหรับปี 2567 เป็นต้นมา ตรวจกับผลที่ประกาศแล้ว ยังไม่พบประกาศต้นฉบับของ ป.ป.ช.',
    },
    minima: {
      certainty: 'confirmed',
      source:
        'ระบบ ITA ของมหาวิทยาลัยพะเยา (upoit) สำหรับปี 2567 เป็นต้นมา ตรวจกับผลที่ประกาศแล้ว ยังไม่พบประกาศต้นฉบับของ ป.ป.ช.',
    },
    urgentLine: {
      certainty: 'confirmed',
      source:
        'ระบบ ITA ของมหาวิทยาลัยพะเยา (upoit) สำหรับปี 2567 เป็นต้นมา ตรวจกับผลที่ประกาศแล้ว ยังไม่พบประกาศต้นฉบับของ ป.ป.ช.',
    },
  }),
  names: { value: OFFICIAL_NAMES, certainty: 'confirmed', source: 'ผลการประเมินปี 2568 ของเทศบาลตำบลแห่งหนึ่ง' },
  order: { value: OFFICIAL_ORDER, certainty: 'confirmed', source: 'ผลการประเมินปี 2568' },
  weights: {
    value: { IIT: 30, EIT: 30, OIT: 40 },
    certainty: 'confirmed',
    source: 'ผลคะแนนที่ประกาศคำนวณย้อนกลับได้ตรงกัน (ปี 2568)',
  },
  target: {
    value: 8500,
    certainty: 'confirmed',
    source: 'ข่าวผลการประเมินปี 2568: เกณฑ์ 85 คะแนน (nationthailand.com 40054201)',
  },
  eitParts: {
    value: 'asOne',
    certainty: 'unconfirmed',
    source: 'ไม่พบแหล่งที่ระบุว่าทดสอบสองส่วนแยกกันหรือรวมกัน ระบบ upoit ทดสอบรวมกัน',
  },
  measureItems: {
    value: { measures: 'O27', report: 'O28' },
    certainty: 'inferred',
    source: 'รายการปี 2568 ที่พบจบที่ O26 เหลือสองข้อนี้',
  },
};
