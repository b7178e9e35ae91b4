import { bandInfo } from '../../src/ita/Band';
import { schemeLabel } from '../../src/ita/BandScheme';
import { statusInfo } from '../../src/ita/Status';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { SAMPLES } from '../preview/samples/samples';
import { axeProblems } from './axeProblems';
import { usePreview } from './usePreview';

const preview = usePreview();

const COLOUR = 'ระบายสีคะแนน';
const CLEAR = 'ลบสีคะแนน';
const INSERT = 'แทรกตารางมาตรการ';
const UPDATE = 'ปรับปรุงสถานะ';

describe('the preview without Excel', () => {
  it('colours the scores of 2568 where they stand, each with its word, and leaves the pane closed', async () => {
    const { page, press, cell, fillOf } = await preview.open('?sample=scores-2568&pane=closed');
    expect(await fillOf('B12')).toBe('none');
    await press(COLOUR);
    for (const [row, [name = '']] of twoColumns.grid.entries()) {
      const band = (['strength', 'maintain'] as const).find((one) =>
        twoColumns.expect.bands[one].some((indicator) => String(name).endsWith(indicator)),
      );
      if (band === undefined) continue;
      const at = String(row + 1);
      await cell(`C${at}`).scrollIntoViewIfNeeded();
      await cell(`C${at}`)
        .getByText(schemeLabel(bandInfo(band)))
        .waitFor();
      expect(await fillOf(`B${at}`)).toBe(bandInfo(band).fill);
    }
    expect(await page.locator('iframe').isVisible()).toBe(false);
  });

  it('recolours a score that is corrected by hand, and clears only what it coloured', async () => {
    const { page, press, cell, fillOf } = await preview.open('?sample=scores-2568');
    await press(COLOUR);
    await cell('B12').click();
    await page.keyboard.type('76.39');
    await page.keyboard.press('Enter');
    await cell('C12')
      .getByText(schemeLabel(bandInfo('urgent')))
      .waitFor();
    expect(await fillOf('B12')).toBe(bandInfo('urgent').fill);
    await press(CLEAR);
    await cell('C12')
      .getByText(schemeLabel(bandInfo('urgent')))
      .waitFor({ state: 'detached' });
    expect([await fillOf('B12'), await cell('B12').innerText()]).toEqual(['none', '76.39']);
  });

  it('inserts the table of measures on a sheet of its own', async () => {
    const { page, press, cell, fillOf } = await preview.open('?sample=scores-2568&pane=closed');
    await press(INSERT);
    await page.getByRole('tab', { name: 'มาตรการ 2569', selected: true }).waitFor();
    await cell('A5').getByText('ตัวชี้วัด').waitFor();
    await cell('B5').getByText('มาตรการ/แนวทาง').waitFor();
    expect(await fillOf('A5')).not.toBe('none');
    await cell('A6').getByText('การปฏิบัติหน้าที่').waitFor();
    await page.getByRole('tab', { name: 'ITA 2568' }).click();
    await cell('B12').getByText('99.11').waitFor();
  });

  it('brings the status of an officer’s own report up to date, on the day that is played', async () => {
    const { page, press, cell, fillOf } = await preview.open('?sample=tracking-2565&today=2022-06-15');
    await press(UPDATE);
    await cell('G4').getByText(statusInfo('done').word).waitFor();
    expect(await fillOf('G4')).toBe(statusInfo('done').fill);
    await cell('G9').scrollIntoViewIfNeeded();
    await cell('G9').getByText(statusInfo('inProgress').word).waitFor();
    await cell('H9').getByText('๓๑ พ.ค. ๒๕๖๕').waitFor();
    await cell('I9').getByText('เกินกำหนด').waitFor();
    await cell('G9').click();
    await page.getByRole('button', { name: 'เลือกจากรายการ' }).click();
    await page.getByRole('option', { name: statusInfo('done').word }).click();
    await cell('G9').getByText(statusInfo('done').word).waitFor();
    await cell('I9').getByText('เกินกำหนด').waitFor({ state: 'detached' });
  });

  it('saves an .xlsx that opens again as it was', async () => {
    const { page, press, cell, fillOf } = await preview.open('?sample=scores-2568&pane=closed');
    await press(COLOUR);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'บันทึก .xlsx' }).click();
    const file = await (await download).path();
    await page.getByRole('button', { name: 'ไฟล์ตัวอย่าง' }).click();
    await page.getByRole('menuitem', { name: 'สมุดงานเปล่า' }).click();
    await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('tab', { name: 'ITA 2568' }).waitFor();
    await cell('C12')
      .getByText(schemeLabel(bandInfo('strength')))
      .waitFor();
    expect(await fillOf('B12')).toBe(bandInfo('strength').fill);
    await press(CLEAR);
    await cell('C12')
      .getByText(schemeLabel(bandInfo('strength')))
      .waitFor({ state: 'detached' });
  });

  it('opens the pane to say why a button refused', async () => {
    const { page, press, pane } = await preview.open('?sample=empty&pane=closed');
    await press(COLOUR);
    await page.locator('iframe').waitFor({ state: 'visible' });
    await pane.getByText(/“Sheet1” ?ยังว่างอยู่/).waitFor();
  });

  it('is typed into as Excel is', async () => {
    const { page, cell } = await preview.open('?sample=empty&pane=closed');
    await cell('B2').click();
    await page.keyboard.type('การใช้อำนาจ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('70.06');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=ROUND(C2*2,1)');
    await page.keyboard.press('Enter');
    await page.keyboard.type('15/6/2565');
    await page.keyboard.press('ArrowDown');
    await cell('B2').getByText('การใช้อำนาจ').waitFor();
    await cell('C3').getByText('140.1').waitFor();
    await cell('C4').getByText('15/6/2565').waitFor();
    await page.getByRole('textbox', { name: 'ช่องชื่อเซลล์' }).fill('C2');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox', { name: 'แถบสูตร' }).inputValue()).toBe('70.06');
    await cell('C2').click();
    await page.keyboard.press('Delete');
    await cell('C3').getByText(/^0$/).waitFor();
  });

  it('draws only the cells that are seen', async () => {
    const { page, cell } = await preview.open('?sample=tracking-2565&pane=closed');
    expect(await page.getByRole('gridcell').count()).toBeLessThan(800);
    await cell('A1').click();
    await page.keyboard.press('Control+End');
    await cell('F47').waitFor();
    expect(await cell('F47').isVisible()).toBe(true);
    expect(await cell('A4').count()).toBe(0);
  });

  it('speaks English too, and plays another day', async () => {
    const { page, cell } = await preview.open('?sample=agency-2564&today=2022-06-15');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'ITA Assistant' }).waitFor();
    await page.getByRole('button', { name: 'Date 15 Jun 2565' }).click();
    await page.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'October' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Date 15 Oct 2565' }).waitFor();
    await cell('C6').getByText('76.39').waitFor();
  });

  it.each(SAMPLES.map(({ id }) => id))(
    'opens the sample %s beside a pane that is ready, without a barrier',
    async (id) => {
      const { page, pane } = await preview.open(`?sample=${id}`);
      await pane.getByRole('tab').first().waitFor();
      const problems = await axeProblems(page.mainFrame());
      expect(problems).toEqual([]);
    },
  );
});
