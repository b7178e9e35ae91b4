import { tidy } from '../thai/fold';
import type { AgencyKind } from './AgencyKind';
import type { ResponsibleRole } from './StandardMeasure';

/** What the unit for each role is called in one agency, as written into the column ผู้รับผิดชอบ. */
export type UnitNames = Readonly<Record<ResponsibleRole, string>>;

/** The names that an agency has changed; a role without one keeps the preset's. */
export type OwnUnitNames = Readonly<Partial<Record<ResponsibleRole, string | undefined>>>;

/** The short names that documents of every kind of agency use. */
const COMMON: UnitNames = {
  secretariat: 'สำนักปลัด',
  finance: 'กองคลัง',
  publicWorks: 'กองช่าง',
  education: 'กองการศึกษา',
  publicHealth: 'กองสาธารณสุขและสิ่งแวดล้อม',
  waterSupply: 'กองประปา',
  welfare: 'กองสวัสดิการสังคม',
  planning: 'งานนโยบายและแผน',
  disasterPrevention: 'งานป้องกันและบรรเทาสาธารณภัย',
  legal: 'งานนิติการ',
  publicRelations: 'งานประชาสัมพันธ์',
  personnel: 'งานการเจ้าหน้าที่',
  internalAudit: 'หน่วยตรวจสอบภายใน',
  procurement: 'งานพัสดุ',
  allUnits: 'ทุกส่วนราชการ',
};

/** Where a kind of agency differs from the common names (structure announcements of the kinds, general knowledge). */
const PRESETS: Readonly<Record<AgencyKind, OwnUnitNames>> = {
  subdistrictOrganization: {
    education: 'กองการศึกษา ศาสนาและวัฒนธรรม',
    waterSupply: 'งานประปา',
    planning: 'งานวิเคราะห์นโยบายและแผน',
  },
  subdistrictMunicipality: { secretariat: 'สำนักปลัดเทศบาล' },
  cityMunicipality: {
    secretariat: 'สำนักปลัดเทศบาล',
    waterSupply: 'กองการประปา',
    planning: 'กองยุทธศาสตร์และงบประมาณ',
    personnel: 'กองการเจ้าหน้าที่',
    procurement: 'งานพัสดุและทรัพย์สิน',
  },
  provincialOrganization: {
    secretariat: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
    education: 'กองการศึกษา ศาสนาและวัฒนธรรม',
    publicHealth: 'กองสาธารณสุข',
    waterSupply: 'กองช่าง',
    planning: 'กองยุทธศาสตร์และงบประมาณ',
    personnel: 'กองการเจ้าหน้าที่',
    procurement: 'กองพัสดุและทรัพย์สิน',
  },
  other: {},
};

/** The roles in the order in which a table of units lists them. */
export const RESPONSIBLE_ROLES: readonly ResponsibleRole[] = [
  'secretariat',
  'finance',
  'publicWorks',
  'education',
  'publicHealth',
  'waterSupply',
  'welfare',
  'planning',
  'disasterPrevention',
  'legal',
  'publicRelations',
  'personnel',
  'internalAudit',
  'procurement',
  'allUnits',
];

function withOwn(names: UnitNames, own: OwnUnitNames): UnitNames {
  const named = RESPONSIBLE_ROLES.flatMap((role): readonly (readonly [ResponsibleRole, string])[] => {
    const name = tidy(own[role] ?? '');
    return name === '' ? [] : [[role, name]];
  });
  return { ...names, ...Object.fromEntries(named) };
}

/** The unit names of an agency: the preset of its kind, and before that the names it has set itself (blank ones not). */
export function responsibleUnitsOf(kind: AgencyKind, own: OwnUnitNames = {}): UnitNames {
  return withOwn(withOwn(COMMON, PRESETS[kind]), own);
}

/** The names of the units behind some roles, in their order, each once: two roles may lie with one unit. */
export function unitsOfRoles(roles: readonly ResponsibleRole[], units: UnitNames): readonly string[] {
  return [...new Set(roles.map((role) => units[role]))];
}

/** The names of the units that agencies of every kind use, for a sheet whose agency is not known. */
export const RESPONSIBLE_UNITS: UnitNames = responsibleUnitsOf('other');
