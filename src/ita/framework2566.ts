import { EIT_PARTS_AS_ONE } from './eitPartsAsOne';
import type { Framework } from './Framework';
import { OFFICIAL_NAMES, OFFICIAL_ORDER } from './officialNames';
import { UPOIT_SOURCE } from './upoitSource';
import { wordLevels } from './wordLevels';

/** The rules of fiscal year 2566: five levels in words (domain facts 1 to 5). */
export const framework2566: Framework = {
  fiscalYear: 2566,
  basis: 'confirmed',
  rulesOf: 2566,
  scale: 'words',
  levels: wordLevels({
    lines: {
      certainty: 'confirmed',
      source: 'ข่าวผลการประเมินปี 2566: ผ่านที่ 85 ดีเยี่ยมที่ 95 (nationthailand.com 40030119)',
    },
    minima: { certainty: 'inferred', source: 'ผลที่ประกาศปี 2566: คะแนนรวม 95.81 ได้ผ่านดี และ 86.78 ได้ผ่าน' },
    urgentLine: {
      certainty: 'unconfirmed',
      source: UPOIT_SOURCE,
      rulesOf: 2567,
    },
  }),
  names: { value: OFFICIAL_NAMES, certainty: 'inferred', source: 'ชื่อตามผลการประเมินปี 2568' },
  order: { value: OFFICIAL_ORDER, certainty: 'inferred', source: 'ลำดับเดียวกันทั้งปี 2565 และ 2567' },
  weights: {
    value: { IIT: 30, EIT: 30, OIT: 40 },
    certainty: 'confirmed',
    source: 'ผลคะแนนที่ประกาศคำนวณย้อนกลับได้ตรงกัน (ปี 2566)',
  },
  target: {
    value: 8500,
    certainty: 'confirmed',
    source: 'ข่าวผลการประเมินปี 2566: ผ่านที่ 85 คะแนน (nationthailand.com 40030119)',
  },
  eitParts: EIT_PARTS_AS_ONE,
  measureItems: {
    value: { measures: 'O42', report: 'O43' },
    certainty: 'confirmed',
    source: 'รายการ O1–O43 ปี 2566',
  },
};
