import { tidy } from '../thai/fold';
import { findAgency } from './headline';

/**
 * The kinds of local government that name their units alike. `other` stands for every agency whose kind is not known
 * or not listed (เมืองพัทยา, a school): it gets the short names that all of them understand.
 */
export type AgencyKind =
  | 'subdistrictOrganization'
  | 'subdistrictMunicipality'
  | 'cityMunicipality'
  | 'provincialOrganization'
  | 'other';

/** The kinds in the order in which an officer chooses, with their official names. */
export const AGENCY_KINDS: readonly { readonly kind: AgencyKind; readonly name: string }[] = [
  { kind: 'subdistrictOrganization', name: 'องค์การบริหารส่วนตำบล' },
  { kind: 'subdistrictMunicipality', name: 'เทศบาลตำบล' },
  { kind: 'cityMunicipality', name: 'เทศบาลเมือง/เทศบาลนคร' },
  { kind: 'provincialOrganization', name: 'องค์การบริหารส่วนจังหวัด' },
  { kind: 'other', name: 'ไม่ระบุประเภท' },
];

const BY_NAME: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(?:องค์การบริหารส่วนตำบล|อบต\.)/u, 'subdistrictOrganization'],
  [/^(?:เทศบาลตำบล|ทต\.)/u, 'subdistrictMunicipality'],
  [/^(?:เทศบาลเมือง|เทศบาลนคร|ทม\.|ทน\.)/u, 'cityMunicipality'],
  [/^(?:องค์การบริหารส่วนจังหวัด|อบจ\.)/u, 'provincialOrganization'],
];

/** The kind of the agency that a text names (`อบต.ตัวอย่าง`, `สำนักปลัด เทศบาลตำบลตัวอย่าง`); `other` where it names none. */
export function agencyKindOf(text: string | undefined): AgencyKind {
  const name = text === undefined ? '' : (findAgency(text) ?? tidy(text));
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}
