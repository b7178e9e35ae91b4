import { fold } from '../thai/fold';
import { nameCore } from './nameCore';

/** The number of an OIT sub-indicator. */
export type SubIndicatorCode = '9.1' | '9.2' | '9.3' | '9.4' | '9.5' | '10.1' | '10.2';

/** A sub-indicator of indicator 9 or 10, as group rows of reports name it (domain facts 3.4). */
export interface SubIndicator {
  readonly code: SubIndicatorCode;
  readonly indicator: 9 | 10;
  readonly name: string;
}

/** The sub-indicators in official order. */
export const SUB_INDICATORS: readonly SubIndicator[] = [
  { code: '9.1', indicator: 9, name: 'ข้อมูลพื้นฐาน' },
  { code: '9.2', indicator: 9, name: 'การบริหารงาน' },
  { code: '9.3', indicator: 9, name: 'การบริหารเงินงบประมาณ' },
  { code: '9.4', indicator: 9, name: 'การบริหารและพัฒนาทรัพยากรบุคคล' },
  { code: '9.5', indicator: 9, name: 'การส่งเสริมความโปร่งใส' },
  { code: '10.1', indicator: 10, name: 'การดำเนินการเพื่อป้องกันการทุจริต' },
  { code: '10.2', indicator: 10, name: 'มาตรการภายในเพื่อป้องกันการทุจริต' },
];

const BY_NAME = new Map(SUB_INDICATORS.map((sub) => [fold(sub.name), sub]));
const BY_CODE = new Map<string, SubIndicator>(SUB_INDICATORS.map((sub) => [sub.code, sub]));
const NUMBERED = /^ตัวชี้วัดย่อย(?:ที่)?(\d{1,2}\.\d)(?!\d)/;

/**
 * The sub-indicator that a group row names, by its official name with any numbering (`๑. การบริหารงาน`), or by its number
 * where it is called a sub-indicator (`ตัวชี้วัดย่อยที่ ๙.๓`).
 */
export function findSubIndicator(text: string): SubIndicator | undefined {
  const byName = BY_NAME.get(nameCore(text).core);
  if (byName) return byName;
  const code = NUMBERED.exec(fold(text))?.[1];
  return code === undefined ? undefined : BY_CODE.get(code);
}
