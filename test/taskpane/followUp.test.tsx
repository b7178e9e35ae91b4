import { screen, within } from '@testing-library/react';
import type { PaneReading } from '../../src/actions/readPane';
import { openPane } from './openPane';
import { openTab } from './openTab';
import { emptyReading, trackingOf, trackingReading } from './sampleReadings';

/** The report of 2565, and a department's table of two measures on another sheet. */
function twoSheetsReading(): PaneReading {
  const reading = trackingReading();
  const other = trackingOf(
    [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'],
      ['จัดทำทะเบียนพัสดุ', 'กองพัสดุ', 'พ.ค. 2565', 'กำลังดำเนินการ'],
      ['จัดอบรม', 'กองคลัง', 'ก.ย. 2565', 'แล้วเสร็จ'],
    ],
    'กองคลัง',
  );
  return {
    ...reading,
    tracking: { ...reading.tracking, others: other.kind === 'read' ? [other] : [] },
  };
}

async function open() {
  const pane = openPane(trackingReading());
  await screen.findByText('จาก 25 มาตรการ แล้วเสร็จ');
  return pane;
}

describe('an officer who follows up her measures', () => {
  it('narrows the lists to one unit and one status', async () => {
    const pane = await open();
    const units = screen.getByRole('combobox', { name: 'ผู้รับผิดชอบ' });
    await pane.officer.selectOptions(units, 'กองคลัง');
    const shown = screen.getByText(/^แสดง \d+ จาก 25 มาตรการ$/);
    await pane.officer.selectOptions(screen.getByRole('combobox', { name: 'สถานะ' }), 'ดำเนินการต่อเนื่อง');
    expect(shown).toHaveTextContent(/^แสดง \d จาก 25 มาตรการ$/);
  });

  it('sees how far each instrument is', async () => {
    await open();
    const part = screen.getByRole('region', { name: 'ตามเครื่องมือ' });
    expect(within(part).getAllByRole('listitem')).toHaveLength(3);
  });

  it('sets a status and a day for the measures that she chooses, and reads the day back first', async () => {
    const pane = await open();
    await pane.officer.click(screen.getByRole('button', { name: 'ตั้งสถานะหรือกำหนดแล้วเสร็จ' }));
    const [first] = screen.getAllByRole('checkbox', { name: /^เลือก “/ });
    if (first === undefined) {
      throw new Error('nothing to choose');
    }
    await pane.officer.click(first);
    expect(screen.getByText('เลือกไว้ 1 มาตรการ')).toBeVisible();
    await pane.officer.selectOptions(screen.getByRole('combobox', { name: 'สถานะใหม่' }), 'ยกเลิก');
    const due = screen.getByRole('textbox', { name: 'กำหนดแล้วเสร็จใหม่' });
    await pane.officer.type(due, '32 ก.ค. 2565');
    expect(screen.getByText(/^อ่านวันที่ไม่ได้/)).toBeVisible();
    await pane.officer.clear(due);
    await pane.officer.type(due, '๑ ก.ค. ๒๕๖๕');
    expect(screen.getByText(/^อ่านเป็นวันที่ 1/)).toBeVisible();
    await pane.officer.click(screen.getByRole('button', { name: 'บันทึกลงแผ่นงาน' }));
    expect(pane.asked[0]).toBe('setStatus');
    expect(pane.asked[1]).toContain('"choice":{"status":"cancelled","due":"2022-07-01"}');
    expect(pane.asked[1]).toContain('"sheet":"รายงาน 2565"');
    expect(screen.queryByText('เลือกไว้ 1 มาตรการ')).toBeNull();
  });

  it('corrects what a column is, and goes back to what was found', async () => {
    const pane = await open();
    await pane.officer.click(screen.getByRole('button', { name: 'แก้ไข' }));
    const [column] = screen.getAllByRole('combobox', { name: /ผลการดำเนินการ/ });
    if (column === undefined) {
      throw new Error('the column is not shown');
    }
    expect(column).toHaveDisplayValue('ผลการดำเนินการ');
    await pane.officer.selectOptions(column, 'ไม่ใช้');
    expect(pane.asked.join()).toContain('"measures":{"columns":[{"index":4,"role":"notUsed"}]}');
  });

  it('sees all sheets together, goes to a row of another one, and brings all up to date', async () => {
    const pane = openPane(twoSheetsReading());
    await screen.findByText('จาก 25 มาตรการ แล้วเสร็จ');
    await pane.officer.click(screen.getByRole('radio', { name: 'ทุกแผ่นงาน (2 แผ่นงาน)' }));
    expect(screen.getByText('จาก 27 มาตรการ แล้วเสร็จ')).toBeVisible();
    const part = screen.getByRole('region', { name: 'ตามแผ่นงาน' });
    await pane.officer.click(within(part).getByRole('button', { name: 'กองคลัง (ปี 2565)' }));
    expect(pane.shown.at(-1)).toMatchObject({ sheet: 'กองคลัง' });
    await pane.officer.selectOptions(screen.getByRole('combobox', { name: 'ผู้รับผิดชอบ' }), 'กองพัสดุ');
    await pane.officer.click(screen.getByTitle('แผ่นงาน “กองคลัง” แถว 2'));
    expect(pane.shown.at(-1)).toMatchObject({ sheet: 'กองคลัง', row: 1 });
    await pane.officer.click(within(part).getByRole('button', { name: 'ปรับปรุงสถานะทุกแผ่นงาน' }));
    expect(pane.asked).toContain('updateAllStatus');
  });

  it('counts one year where the plan of another is kept too, says so, and lists both', async () => {
    const reading = twoSheetsReading();
    const { others = [] } = reading.tracking;
    const newer = others.map((each) => ({ ...each, fiscalYear: 2566 }));
    const pane = openPane({ ...reading, tracking: { ...reading.tracking, others: newer } });
    await pane.officer.click(await screen.findByRole('radio', { name: 'ทุกแผ่นงาน (2 แผ่นงาน)' }));
    expect(screen.getByText('จาก 25 มาตรการ แล้วเสร็จ')).toBeVisible();
    expect(screen.getByText(/^นับรวมเฉพาะแผ่นงานของปีงบประมาณ พ.ศ. 2565/)).toBeVisible();
    const part = screen.getByRole('region', { name: 'ตามแผ่นงาน' });
    expect(within(part).getByRole('button', { name: 'กองคลัง (ปี 2566)' })).toBeVisible();
  });

  it('is told of the cells of a finding with their sheet where it is not the one that she sees', async () => {
    const tracking = trackingOf(
      [
        ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'],
        ['จัดทำทะเบียนพัสดุ', 'กองพัสดุ', 'เมื่อพร้อม', 'กำลังดำเนินการ'],
      ],
      'กองคลัง',
    );
    const pane = openPane({ ...trackingReading(), sheet: 'บันทึก', tracking });
    await openTab(pane, 'ติดตาม');
    const [link] = await screen.findAllByRole('button', { name: /^ไปที่เซลล์/ });
    expect(link).toHaveTextContent(/^ไปที่เซลล์ 'กองคลัง'!C2$/);
  });

  it('is told which sheets were too large to look into', async () => {
    const { tracking, ...reading } = twoSheetsReading();
    const pane = openPane({ ...reading, tracking: { ...tracking, passedOver: ['ฐานข้อมูล'] } });
    await pane.officer.click(await screen.findByRole('radio', { name: /^ทุกแผ่นงาน/ }));
    expect(screen.getByText(/^ไม่ได้อ่านแผ่นงาน ฐานข้อมูล/)).toBeVisible();
  });

  it('sets a status for measures of two sheets, each on its own', async () => {
    const pane = openPane(twoSheetsReading());
    await pane.officer.click(await screen.findByRole('radio', { name: /^ทุกแผ่นงาน/ }));
    await pane.officer.click(screen.getByRole('button', { name: 'ตั้งสถานะหรือกำหนดแล้วเสร็จ' }));
    await pane.officer.click(screen.getByRole('button', { name: 'เลือกทั้งหมดที่แสดง' }));
    expect(screen.getByText('เลือกไว้ 27 มาตรการ')).toBeVisible();
    await pane.officer.type(screen.getByRole('textbox', { name: 'กำหนดแล้วเสร็จใหม่' }), '30 ก.ย. 2565');
    await pane.officer.click(screen.getByRole('button', { name: 'บันทึกลงแผ่นงาน' }));
    const sets = pane.asked.filter((asked) => asked.startsWith('{'));
    expect(sets.map((set) => /"sheet":"([^"]*)"/.exec(set)?.[1])).toEqual(['รายงาน 2565', 'กองคลัง']);
    expect(sets[1]).toContain('"choice":{"due":"2022-09-30"}');
  });

  it('sees the other sheets from one without measures', async () => {
    const { tracking, ...reading } = twoSheetsReading();
    const pane = openPane({ ...reading, tracking: { kind: 'none', others: tracking.others ?? [] } });
    await openTab(pane, 'ติดตาม');
    expect(await screen.findByText('จาก 2 มาตรการ แล้วเสร็จ')).toBeVisible();
    await pane.officer.click(screen.getByRole('radio', { name: 'แผ่นงาน “รายงาน 2565”' }));
    expect(screen.getByRole('button', { name: 'อ่านตารางจากเซลล์ที่เลือกไว้' })).toBeVisible();
  });

  it('asks for a column for her evidence', async () => {
    const pane = await open();
    await pane.officer.click(screen.getByRole('button', { name: /^คอลัมน์ที่เพิ่มข้างตาราง/ }));
    await pane.officer.click(screen.getByRole('checkbox', { name: 'เพิ่มคอลัมน์หลักฐาน/ลิงก์' }));
    expect(pane.asked.join()).toContain('"evidence":"column"');
  });

  it('sets by which month her agency reports', async () => {
    const pane = await open();
    await pane.officer.click(screen.getByRole('button', { name: /^เดือนสุดท้ายที่ต้องรายงาน/ }));
    const whole = screen.getByRole('combobox', { name: 'รอบ 12 เดือน' });
    expect(whole).toHaveDisplayValue('ต.ค. 65');
    await pane.officer.selectOptions(whole, 'พ.ย. 65');
    expect(pane.asked.join()).toContain('"reportMonths":{"firstHalf":[4],"fullYear":[11]}');
  });

  it('points out a table that was not found', async () => {
    const pane = openPane(emptyReading());
    await openTab(pane, 'ติดตาม');
    await pane.officer.click(await screen.findByRole('button', { name: 'อ่านตารางจากเซลล์ที่เลือกไว้' }));
    expect(pane.asked.join()).toContain('"measures":{"area":{"row":4,"column":0,"rows":14,"columns":1}}');
  });
});
