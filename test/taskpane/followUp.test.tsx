import { screen, within } from '@testing-library/react';
import { openPane } from './openPane';
import { openTab } from './openTab';
import { emptyReading, trackingReading } from './sampleReadings';

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

  it('asks for a column for her evidence', async () => {
    const pane = await open();
    await pane.officer.click(screen.getByRole('button', { name: /^คอลัมน์ที่เพิ่มข้างตาราง/ }));
    await pane.officer.click(screen.getByRole('checkbox', { name: 'เพิ่มคอลัมน์หลักฐาน/ลิงก์' }));
    expect(pane.asked.join()).toContain('"evidence":"column"');
  });

  it('points out a table that was not found', async () => {
    const pane = openPane(emptyReading());
    await openTab(pane, 'ติดตาม');
    await pane.officer.click(await screen.findByRole('button', { name: 'อ่านตารางจากเซลล์ที่เลือกไว้' }));
    expect(pane.asked.join()).toContain('"measures":{"area":{"row":4,"column":0,"rows":14,"columns":1}}');
  });
});
