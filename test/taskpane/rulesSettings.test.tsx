import { screen, within } from '@testing-library/react';
import { parsePreferences } from '../../src/actions/preferences';
import type { Preferences } from '../../src/actions/preferences';
import type { PaneReading } from '../../src/actions/readPane';
import { damagedSettings } from '../../src/actions/damagedSettings';
import type { OpenPane } from './openPane';
import { openPane } from './openPane';
import { openTab } from './openTab';
import { sampleReading } from './sampleReadings';

async function openSettings(reading: PaneReading = sampleReading()): Promise<OpenPane> {
  const pane = openPane(reading);
  await screen.findByText('62.20');
  await openTab(pane, 'ตั้งค่า');
  return pane;
}

/** What the last change would store. */
function stored({ asked }: OpenPane): Preferences {
  const last: unknown = JSON.parse(asked.at(-1) ?? '{}');
  return parsePreferences(JSON.stringify({ version: 2, ...(typeof last === 'object' ? last : {}) }));
}

const withPreferences = (more: Partial<Preferences>): PaneReading => {
  const reading = sampleReading();
  return { ...reading, preferences: { ...reading.preferences, ...more } };
};

async function retype(pane: OpenPane, field: HTMLElement, text: string): Promise<void> {
  await pane.officer.clear(field);
  await pane.officer.type(field, text);
}

describe('the bands of a workbook', () => {
  it('are the standard ones, each with its lines: from and above said', async () => {
    await openSettings();
    expect(screen.getByRole('radio', { name: /95 \/ 90 \/ 80/ })).toBeChecked();
    expect(screen.getByText('มากกว่า 95.00 คะแนน')).toBeVisible();
    expect(screen.getByText('ตั้งแต่ 90.00 คะแนน')).toBeVisible();
  });

  it('become the single line at 85 with one press', async () => {
    const pane = await openSettings();
    await pane.officer.click(screen.getByRole('radio', { name: 'เกณฑ์เดียวที่ 85 คะแนน' }));
    expect(stored(pane).bands).toEqual({ kind: 'preset', preset: '85' });
    expect(screen.getByText('ต่ำกว่าเกณฑ์')).toBeVisible();
  });

  it("may be the officer's own: two, with her names, colour and line", async () => {
    const pane = await openSettings();
    await pane.officer.click(screen.getByRole('radio', { name: 'กำหนดเอง' }));
    const form = screen.getByRole('form', { name: 'กำหนดเอง' });
    await pane.officer.selectOptions(within(form).getByLabelText('จำนวนกลุ่ม'), '2');
    const [first, second] = within(form).getAllByRole('group');
    if (first === undefined || second === undefined) throw new Error('two groups were chosen');
    await retype(pane, within(first).getByLabelText('ชื่อกลุ่ม'), 'ดี');
    await pane.officer.selectOptions(within(first).getByLabelText('สี'), 'violet');
    await pane.officer.selectOptions(within(first).getByLabelText('เริ่มที่'), 'above');
    await retype(pane, within(first).getByLabelText('คะแนน'), '๘๗.๕');
    expect(within(second).queryByLabelText('คะแนน')).not.toBeInTheDocument();
    await pane.officer.click(within(form).getByRole('button', { name: 'บันทึก' }));
    expect(stored(pane).bands).toEqual({
      kind: 'own',
      bands: [
        { band: 'maintain', word: 'ดี', hue: 'violet', lower: { kind: 'above', hundredths: 8750 } },
        { band: 'improve', word: 'ควรพัฒนา', hue: 'amber' },
      ],
    });
  });

  it('are not saved while a line is above the one before, and she is told why', async () => {
    const pane = await openSettings();
    await pane.officer.click(screen.getByRole('radio', { name: 'กำหนดเอง' }));
    const form = screen.getByRole('form', { name: 'กำหนดเอง' });
    const [, second] = within(form).getAllByLabelText('คะแนน');
    if (second === undefined) throw new Error('a second line');
    await retype(pane, second, '99');
    expect(within(form).getByText(/ลดลงจากกลุ่มบนลงล่าง/)).toBeVisible();
    expect(second).toHaveAccessibleDescription(/ลดลงจากกลุ่มบนลงล่าง/);
    expect(second).toBeInvalid();
    await pane.officer.click(within(form).getByRole('button', { name: 'บันทึก' }));
    expect(pane.asked).toEqual([]);
  });

  it('stay as they are when she thinks better of it', async () => {
    const pane = await openSettings();
    await pane.officer.click(screen.getByRole('radio', { name: 'กำหนดเอง' }));
    await pane.officer.click(screen.getByRole('button', { name: 'ยกเลิก' }));
    expect(screen.getByRole('radio', { name: /95 \/ 90 \/ 80/ })).toBeChecked();
    expect(pane.asked).toEqual([]);
  });
});

describe('how the two parts of EIT are tested', () => {
  it('is not chosen until she chooses', async () => {
    const pane = await openSettings();
    expect(screen.getByRole('radio', { name: /ยังไม่เลือก/ })).toBeChecked();
    await pane.officer.click(screen.getByRole('radio', { name: 'แยกเทียบทีละส่วน' }));
    expect(stored(pane).eitParts).toBe('each');
  });

  it('may be left open again', async () => {
    const pane = await openSettings(withPreferences({ eitParts: 'asOne' }));
    expect(screen.getByRole('radio', { name: 'รวมสองส่วนเป็นค่าเฉลี่ย' })).toBeChecked();
    await pane.officer.click(screen.getByRole('radio', { name: /ยังไม่เลือก/ }));
    expect(stored(pane)).not.toHaveProperty('eitParts');
  });
});

describe('the rules of a year', () => {
  it('are those of the scores that are open, with their source and how sure they are', async () => {
    await openSettings();
    const form = screen.getByRole('form', { name: 'เกณฑ์ของแต่ละปี 2564' });
    expect(within(form).getByLabelText('OIT')).toHaveValue('40');
    expect(within(form).getByLabelText('ระดับ AA')).toHaveValue('95');
    expect(within(form).getAllByText('มีแหล่งยืนยัน').length).toBeGreaterThan(0);
    expect(within(form).getByText(/ที่มา: .*sme\.go\.th/)).toBeVisible();
  });

  it('of 2569 say that they are those of 2568, to be checked', async () => {
    const pane = await openSettings();
    await pane.officer.selectOptions(screen.getByLabelText('ปีงบประมาณ'), '2569');
    const form = screen.getByRole('form', { name: 'เกณฑ์ของแต่ละปี 2569' });
    expect(within(form).getAllByText('ตามเกณฑ์ปี 2568 – โปรดตรวจสอบ').length).toBeGreaterThan(2);
    expect(within(form).getAllByText('ยังไม่ยืนยัน').length).toBeGreaterThan(2);
  });

  it('are hers once she has checked them with the announcement', async () => {
    const pane = await openSettings();
    await pane.officer.selectOptions(screen.getByLabelText('ปีงบประมาณ'), '2569');
    await pane.officer.click(screen.getByRole('checkbox', { name: /ตรวจกับประกาศของปี 2569 แล้ว/ }));
    await pane.officer.click(screen.getByRole('button', { name: 'บันทึก' }));
    expect(stored(pane).rules['2569']).toMatchObject({
      weights: { IIT: 30, EIT: 30, OIT: 40 },
      target: 8500,
      names: {},
    });
    expect(stored(pane).rules['2569']?.levels).toHaveLength(5);
  });

  it('are changed only in what she typed', async () => {
    const pane = await openSettings();
    const form = screen.getByRole('form', { name: 'เกณฑ์ของแต่ละปี 2564' });
    await retype(pane, within(form).getByLabelText('คะแนนเป้าหมาย'), '80');
    await pane.officer.click(within(form).getByRole('button', { name: 'บันทึก' }));
    expect(stored(pane).rules).toEqual({ '2564': { target: 8000 } });
  });

  it('may have another minimum for an instrument', async () => {
    const pane = await openSettings();
    await pane.officer.selectOptions(screen.getByLabelText('ปีงบประมาณ'), '2568');
    const level = screen.getByRole('group', { name: 'ระดับผ่านดี' });
    await retype(pane, within(level).getByLabelText('EIT'), '80');
    await pane.officer.click(screen.getByRole('button', { name: 'บันทึก' }));
    expect(stored(pane).rules['2568']?.levels?.[1]).toEqual({
      name: 'ผ่านดี',
      from: 8500,
      minima: { IIT: 8500, EIT: 8000, OIT: 8500 },
    });
  });

  it('are not saved when the weights do not make 100', async () => {
    const pane = await openSettings();
    const weights = screen.getByRole('group', { name: 'น้ำหนักของแบบวัด (ร้อยละ)' });
    await retype(pane, within(weights).getByLabelText('OIT'), '50');
    expect(screen.getByText('น้ำหนักต้องเป็นจำนวนเต็ม รวมกันได้ 100')).toBeVisible();
    await pane.officer.click(screen.getByRole('button', { name: 'บันทึก' }));
    expect(pane.asked).toEqual([]);
  });

  it('go back to what they were', async () => {
    const pane = await openSettings(withPreferences({ rules: { '2564': { target: 8000 } } }));
    const form = screen.getByRole('form', { name: 'เกณฑ์ของแต่ละปี 2564' });
    expect(within(form).getByLabelText('คะแนนเป้าหมาย')).toHaveValue('80');
    expect(within(form).getByText('ท่านกำหนดเอง')).toBeVisible();
    await pane.officer.click(within(form).getByRole('button', { name: 'ใช้ค่าเดิม' }));
    expect(stored(pane).rules).toEqual({});
    expect(within(form).getByLabelText('คะแนนเป้าหมาย')).toHaveValue('85');
  });

  it('may name an indicator otherwise', async () => {
    const pane = await openSettings();
    await pane.officer.click(screen.getByRole('button', { name: 'ชื่อตัวชี้วัด' }));
    await retype(pane, screen.getByLabelText('ชื่อตัวชี้วัดที่ 8'), 'การปรับปรุงการทำงาน');
    await pane.officer.click(screen.getByRole('button', { name: 'บันทึก' }));
    expect(stored(pane).rules).toEqual({ '2564': { names: { 8: 'การปรับปรุงการทำงาน' } } });
  });

  it('show the items of the public disclosure where they are known', async () => {
    const pane = await openSettings();
    await pane.officer.click(screen.getByRole('button', { name: 'ข้อของแบบวัด OIT' }));
    expect(screen.getByText('มาตรการอยู่ในข้อ O42 รายงานผลอยู่ในข้อ O43')).toBeVisible();
    expect(screen.getByText(/10\.2: 2 ข้อ/)).toBeVisible();
  });
});

describe('settings that could not be read', () => {
  it('are named at the top of the tab', async () => {
    const [damaged] = damagedSettings(['bands']);
    if (damaged === undefined) throw new Error('bands are damaged');
    await openSettings({ ...sampleReading(), damaged });
    expect(screen.getByText(/อ่านการตั้งค่าที่เก็บไว้ในสมุดงานนี้ได้ไม่ครบ \(กลุ่มคะแนน\)/)).toBeVisible();
  });
});
