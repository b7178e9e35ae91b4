import { screen, within } from '@testing-library/react';
import { refused } from '../../src/actions/Outcome';
import { parsePreferences } from '../../src/actions/preferences';
import { th } from '../../src/i18n/th';
import { openPane } from './openPane';
import { even, partOf, provinceReading } from './provinceReading';
import { emptyReading, sampleReading } from './sampleReadings';

const PROVINCE = provinceReading([
  { agency: 'อบต.หนึ่ง', scores: even(90) },
  { agency: 'อบต.สอง', scores: even(80) },
]);

/** The last correction that was kept for the played sheet. */
function kept(asked: readonly string[]): unknown {
  const changed: unknown = JSON.parse(asked.at(-1) ?? '{}');
  return parsePreferences({ version: 2, ...(typeof changed === 'object' ? changed : {}) }).sheets['{1}'];
}

async function openForm() {
  const pane = openPane(PROVINCE);
  await pane.officer.click(await screen.findByRole('button', { name: 'แก้ไข' }));
  return { ...pane, form: screen.getByRole('group', { name: 'แก้ไขสิ่งที่อ่านได้' }) };
}

describe('an officer who looks at what was understood', () => {
  it('sees cells, rows, arrangement, and what each column is', async () => {
    const { form } = await openForm();
    expect(within(form).getByRole('button', { name: 'จังหวัด!A1:M3' })).toBeVisible();
    expect(form).toHaveTextContent('2 แถว');
    expect(within(form).getByRole('combobox', { name: 'การจัดวาง' })).toHaveDisplayValue(
      'ที่อ่านได้: แต่ละตัวชี้วัดเป็นหนึ่งคอลัมน์',
    );
    expect(within(form).getByRole('combobox', { name: 'คอลัมน์ A “หน่วยงาน”' })).toHaveDisplayValue('ชื่อหน่วยงาน');
    expect(
      within(form).getByRole('combobox', { name: /^คอลัมน์ F “ตัวชี้วัดที่ 3” \(ดูจากเลขลำดับ โปรดตรวจสอบ\)/ }),
    ).toHaveDisplayValue('3 การใช้อำนาจ');
  });

  it('says with one choice what a column is; it is kept with the sheet', async () => {
    const { form, officer, asked } = await openForm();
    await officer.selectOptions(
      within(form).getByRole('combobox', { name: /^คอลัมน์ F/ }),
      '8 การปรับปรุงระบบการทำงาน',
    );
    expect(kept(asked)).toEqual({
      reading: { columns: [{ index: 5, use: { kind: 'indicator', indicator: 8 } }] },
    });
  });

  it('has only the selected cells read', async () => {
    const { form, officer, asked } = await openForm();
    await officer.click(within(form).getByRole('button', { name: 'ใช้เซลล์ที่เลือกไว้' }));
    expect(kept(asked)).toEqual({ reading: { area: { row: 4, column: 0, rows: 14, columns: 1 } } });
  });

  it('says which way the indicators run, and which year scores without one are of', async () => {
    const { form, officer, asked } = await openForm();
    await officer.selectOptions(within(form).getByRole('combobox', { name: 'การจัดวาง' }), 'namesDown');
    expect(kept(asked)).toEqual({ reading: { layout: 'namesDown' } });
    await officer.selectOptions(within(form).getByRole('combobox', { name: 'ปีของชุดคะแนนที่ไม่ระบุปี' }), '2565');
    expect(kept(asked)).toEqual({ reading: { fiscalYear: 2565 } });
  });

  it('sees what she set herself, and takes it back', async () => {
    const part = partOf(1);
    const [first, ...others] = part.columns;
    const reading = sampleReading();
    if ('ok' in reading.scores || first === undefined) {
      throw new Error('the sample has scores');
    }
    const pane = openPane({
      ...reading,
      scores: {
        ...reading.scores,
        parts: [{ ...part, columns: [{ ...first, by: 'corrected' }, ...others] }],
      },
    });
    await pane.officer.click(await screen.findByRole('button', { name: 'แก้ไข' }));
    const column = screen.getByRole('combobox', { name: 'คอลัมน์ A “หน่วยงาน” (ท่านกำหนด)' });
    await pane.officer.selectOptions(column, th.understood.useFound);
    expect(kept(pane.asked)).toEqual({});
    await pane.officer.click(screen.getByRole('button', { name: th.understood.reset }));
    expect(kept(pane.asked)).toEqual({});
  });

  it('is led back where a correction left nothing to be read', async () => {
    const pane = openPane({
      ...emptyReading(),
      scores: refused('correctReading', 'noScores', { data: { sheet: 'ITA' } }),
      correction: { layout: 'indicatorsAcross' },
    });
    await pane.officer.click(await screen.findByRole('button', { name: th.understood.reset }));
    expect(kept(pane.asked)).toEqual({});
  });
});
