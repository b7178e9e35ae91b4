import type { Framework } from './Framework';
import { letterLevels } from './letterLevels';
import { OFFICIAL_NAMES, OFFICIAL_ORDER } from './officialNames';

/** The rules of fiscal year 2562: letters AA to F (domain facts 1 to 5). */
export const framework2562: Framework = {
  fiscalYear: 2562,
  basis: 'confirmed',
  rulesOf: 2562,
  scale: 'letters',
  levels: letterLevels({
    certainty: 'inferred',
    source: 'ระดับ AA–F: รายงานประจำปี 2565 ของ สสว. (sme.go.th) หน้า 80 และระดับของ อปท. ปี 2561 ที่ใช้ตัวอักษรแล้ว',
  }),
  names: { value: OFFICIAL_NAMES, certainty: 'inferred', source: 'ชื่อตามผลการประเมินปี 2568' },
  order: { value: OFFICIAL_ORDER, certainty: 'inferred', source: 'ลำดับเดียวกันทั้งปี 2561 และ 2563' },
  weights: { value: { IIT: 30, EIT: 30, OIT: 40 }, certainty: 'inferred', source: 'น้ำหนักเดียวกับปี 2563–2568' },
  target: { value: 8500, certainty: 'inferred', source: 'เกณฑ์เดียวกับปี 2564–2568' },
};
