import { EIT_PARTS_AS_ONE } from './eitPartsAsOne';
import type { Framework } from './Framework';
import { LEVELS_OF_2567 } from './levelsOf2567';
import { OFFICIAL_NAMES, OFFICIAL_ORDER } from './officialNames';

/** The rules of fiscal year 2567: five levels in words (domain facts 1 to 5). */
export const framework2567: Framework = {
  fiscalYear: 2567,
  basis: 'confirmed',
  rulesOf: 2567,
  scale: 'words',
  levels: LEVELS_OF_2567,
  names: { value: OFFICIAL_NAMES, certainty: 'inferred', source: 'ชื่อตามผลการประเมินปี 2568' },
  order: { value: OFFICIAL_ORDER, certainty: 'confirmed', source: 'ผลการประเมินปี 2567 (สพป.สกลนคร เขต 1)' },
  weights: {
    value: { IIT: 30, EIT: 30, OIT: 40 },
    certainty: 'confirmed',
    source: 'ระบบ ITA ของมหาวิทยาลัยพะเยา (upoit)',
  },
  target: {
    value: 8500,
    certainty: 'inferred',
    source: 'ผลการประเมินปี 2567 ที่ประกาศ เกณฑ์เดียวกันทั้งปี 2566 และ 2568',
  },
  eitParts: EIT_PARTS_AS_ONE,
  measureItems: {
    value: { measures: 'O34', report: 'O35' },
    certainty: 'unconfirmed',
    source: 'ยังไม่พบรายการของปี 2567 ที่ยืนยันได้',
  },
};
