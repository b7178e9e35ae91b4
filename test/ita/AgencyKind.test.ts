import { AGENCY_KINDS, agencyKindOf, type AgencyKind } from '../../src/ita/AgencyKind';
import { responsibleUnitsOf, RESPONSIBLE_ROLES, unitsOfRoles } from '../../src/ita/agencyUnits';
import { fold } from '../../src/thai/fold';
import { ALL_UNITS, responsibleUnits } from '../../src/thai/responsibleUnits';

describe('the kind of an agency', () => {
  it.each<[string | undefined, AgencyKind]>([
    ['องค์การบริหารส่วนตำบลตัวอย่าง', 'subdistrictOrganization'],
    ['อบต.ตัวอย่าง', 'subdistrictOrganization'],
    ['สำนักปลัด อบต. ตัวอย่าง', 'subdistrictOrganization'],
    ['เทศบาลตำบลตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง', 'subdistrictMunicipality'],
    ['ทต.ตัวอย่าง', 'subdistrictMunicipality'],
    ['เทศบาลเมืองตัวอย่าง', 'cityMunicipality'],
    ['เทศบาลนครตัวอย่าง', 'cityMunicipality'],
    ['ทม.ตัวอย่าง', 'cityMunicipality'],
    ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'provincialOrganization'],
    ['อบจ.ตัวอย่าง', 'provincialOrganization'],
    ['เทศบาลตำบล', 'subdistrictMunicipality'],
    ['เมืองพัทยา', 'other'],
    ['โรงเรียนตัวอย่าง', 'other'],
    ['หน่วยงาน ..........', 'other'],
    ['', 'other'],
    [undefined, 'other'],
  ])('%s: %s', (agency, kind) => {
    expect(agencyKindOf(agency)).toBe(kind);
  });
});

describe('the units of a kind of agency', () => {
  it.each(AGENCY_KINDS)('$name has a name for every role, and each is read back as one unit', ({ kind }) => {
    const units = responsibleUnitsOf(kind);
    for (const role of RESPONSIBLE_ROLES) {
      const [unit, more] = responsibleUnits(units[role]);
      expect([role, more]).toEqual([role, undefined]);
      if (role === 'allUnits') expect(unit).toBe(ALL_UNITS);
      else if (role !== 'secretariat') expect(unit).toBe(fold(units[role]));
    }
  });

  it.each(AGENCY_KINDS)('all units of $name, one a line, are read back one by one', ({ kind }) => {
    const units = responsibleUnitsOf(kind);
    const names = unitsOfRoles(
      RESPONSIBLE_ROLES.filter((role) => role !== 'allUnits'),
      units,
    );
    expect(responsibleUnits(names.join('\n'))).toHaveLength(names.length);
  });

  it.each<[AgencyKind, string]>([
    ['subdistrictMunicipality', 'สำนักปลัดเทศบาล'],
    ['cityMunicipality', 'สำนักปลัดเทศบาล'],
    ['provincialOrganization', 'สำนักปลัดองค์การบริหารส่วนจังหวัด'],
    ['subdistrictOrganization', 'สำนักปลัด'],
    ['other', 'สำนักปลัด'],
  ])('the office of the clerk of %s is %s', (kind, name) => {
    expect(responsibleUnitsOf(kind).secretariat).toBe(name);
  });

  it('are those that the agency has named itself, but a name left blank is not taken', () => {
    const units = responsibleUnitsOf('subdistrictMunicipality', {
      finance: ' สำนักการคลัง ',
      legal: '  ',
      education: undefined,
    });
    expect(units.finance).toBe('สำนักการคลัง');
    expect(units.legal).toBe('งานนิติการ');
    expect(units.education).toBe('กองการศึกษา');
  });
});
