import { headerRole, readColumnHeading } from '../../src/sheets/headerRole';
import type { ColumnRole } from '../../src/sheets/headerRole';
import headers from '../fixtures/headers.json';

type Role = ColumnRole | 'unclear' | undefined;

/** The roles of each heading row that documents really have, in the order of the fixture. */
const ROLES: readonly (readonly Role[])[] = [
  ['indicator', 'issue'],
  ['measure', 'steps', 'responsible', 'period', 'followUp'],
  [undefined, undefined],
  ['indicator', undefined],
  ['issue', 'analysis'],
  ['indicator', 'measure', 'analysis', 'steps', 'period', 'responsible'],
  ['indicator', 'measure', 'analysis', 'steps', 'period', 'responsible'],
  ['indicator', 'issue'],
  ['indicator', 'issue'],
  ['measure', 'steps', 'responsible', 'period', 'followUp'],
  ['measure', 'steps', 'responsible', 'period', 'followUp'],
  ['measure', 'steps', 'responsible', 'period', 'result', 'recommendation'],
  ['measure', 'steps', 'responsible', 'period', 'result', 'recommendation'],
  ['issue', 'responsible', 'steps', 'followUp', 'unclear'],
  ['issue', 'responsible', 'steps', 'followUp', 'unclear'],
];

describe('the headings of real tables', () => {
  it.each(headers.map((row, index) => [row, ROLES[index] ?? []] as const))('%j', (row, roles) => {
    expect(row.map((heading) => readColumnHeading(heading)?.role)).toEqual(roles);
  });

  it('are known for what they are, not taken from prose', () => {
    const known = headers.flat().filter((heading) => readColumnHeading(heading) !== undefined);
    expect(known.filter((heading) => readColumnHeading(heading)?.fit !== 'exact')).toEqual([
      'ประเด็นที่ต้องแก้ไข/ปรับปรุง/รักษาระดับ',
    ]);
  });
});

it('a heading whose column what stands below must tell has no role of its own', () => {
  expect(headerRole('การดำเนินการ')).toBeUndefined();
});

describe('other wordings', () => {
  it.each<[string, Role]>([
    ['สถานะ', 'status'],
    ['สถานะ2', 'status'],
    ['กำหนดแล้วเสร็จ', 'due'],
    ['กำหนดวันแล้วเสร็จ', 'due'],
    ['วันสิ้นสุด', 'due'],
    ['วันที่สิ้นสุด', 'due'],
    ['วันครบกำหนด', 'due'],
    ['วันที่ครบกำหนด', 'due'],
    ['ครบกำหนด', 'due'],
    ['กำหนดส่ง', 'due'],
    ['วันเริ่มต้น', undefined],
    ['กำหนดเวลา', 'period'],
    ['กำหนดเวลาดำเนินการ', 'period'],
    ['เวลาดำเนินการ', 'period'],
    ['หน่วยงาน', 'responsible'],
    ['หน่วยดำเนินการ', 'responsible'],
    ['เจ้าภาพหลัก', 'responsible'],
    ['การเตือน', 'warning'],
    ['ผลการดำเนินงาน รอบ 6 เดือน', 'result'],
    ['รายงานผลการดำเนินการตามมาตรการ', 'result'],
    ['ความคืบหน้า (ร้อยละ)', 'result'],
    ['ผลที่คาดว่าจะได้รับ', undefined],
    ['ผลการดำเนินงานปีที่ผ่านมา', undefined],
    ['ปัญหาอุปสรรค/ข้อเสนอแนะ', 'recommendation'],
    ['แนวทางการกำกับติดตาม', 'followUp'],
    ['ช่วงเวลาที่ดำเนินการ', 'period'],
    ['ส่วนราชการที่รับผิดชอบ', 'responsible'],
    ['สำนัก/กองที่รับผิดชอบ', 'responsible'],
    ['ชื่อโครงการ/กิจกรรม', 'measure'],
    ['ตัวชี้วัดความสำเร็จ', undefined],
    ['งบประมาณ', undefined],
    ['ลำดับ', undefined],
    ['', undefined],
    ['มาตรการ'.repeat(20), undefined],
  ])('%j', (heading, role) => {
    expect(headerRole(heading)).toBe(role);
  });
});
