/** Workbooks of the sizes that are measured: a province's agencies, and measures tables of growing length. */

const NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
] as const;

/** A score that looks typed: two decimals between 40 and 100, the same at every run. */
function score(agency: number, indicator: number): number {
  return 40 + ((agency * 7919 + indicator * 104729) % 6001) / 100;
}

/** Agencies one below the other, each with a heading and ten indicators in two columns. */
export function agencyBlocks(agencies: number): readonly (readonly (string | number)[])[] {
  return Array.from({ length: agencies }, (_, agency) => [
    [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 เทศบาลตำบลตัวอย่างที่${String(agency + 1)}`, ''],
    ...NAMES.map((name, index) => [`${String(index + 1)}. ${name}`, score(agency, index)]),
  ]).flat();
}

const RESULTS = ['ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'เป็นกิจกรรมที่มีการดำเนินการต่อเนื่องตลอดทั้งปี'] as const;
const PERIODS = ['ต.ค. ๒๕๖๔ ถึง ก.ย. ๒๕๖๕', 'ม.ค. ๒๕๖๕', 'เม.ย.- พ.ค. ๒๕๖๕'] as const;

/** A tracking table of so many measures, a group row for each indicator's share. */
export function trackingTable(measures: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [
    ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'],
  ];
  const share = Math.ceil(measures / NAMES.length);
  for (let index = 0; index < measures; index += 1) {
    if (index % share === 0) {
      const indicator = index / share;
      rows.push([`${String(indicator + 1)}. ${NAMES[indicator] ?? ''}`, '', '', '', '', '']);
    }
    rows.push([
      `${String(index + 1)}. จัดทำแนวทางการปฏิบัติงานฉบับที่ ${String(index + 1)} และเผยแพร่ให้ทุกส่วนราชการทราบ`,
      'แจ้งเวียนแนวทางและสรุปผลการปฏิบัติเสนอผู้บริหาร',
      'สำนักปลัด',
      PERIODS[index % PERIODS.length] ?? '',
      RESULTS[index % RESULTS.length] ?? '',
      '-',
    ]);
  }
  return rows;
}
