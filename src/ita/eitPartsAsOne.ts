import type { EitPartsRule, Fact } from './Framework';

/** The two parts of the external survey count as one; no source tells whether each is tested (domain facts 1.2). */
export const EIT_PARTS_AS_ONE: Fact<EitPartsRule> = {
  value: 'asOne',
  certainty: 'unconfirmed',
  source: 'ไม่พบแหล่งที่ระบุว่าทดสอบสองส่วนแยกกันหรือรวมกัน ระบบ upoit ทดสอบรวมกัน',
};
