import { screen, waitFor, within } from '@testing-library/react';
import { refused } from '../../src/actions/Outcome';
import { th } from '../../src/i18n/th';
import scores2564 from '../fixtures/cases/scores-2564-in-name-cells.json';
import { done } from './fakePane';
import { openPane } from './openPane';
import { openTab } from './openTab';
import { emptyReading, sampleReading, scoresOf, trackingReading } from './sampleReadings';

const AT = { sheet: 'ITA', row: 5, column: 0, rows: 14, columns: 1 };
const COLOURED = done('colourScores', 'coloured', {
  data: { cells: 10, sheet: 'ITA' },
  at: AT,
  undo: { steps: [] },
});

function said(): HTMLElement {
  return screen.getByRole('status', { name: 'ผลของปุ่มที่กด' });
}

describe('an officer who opens the pane beside her scores', () => {
  it('sees the total, its level, the gap to 85 and what raises it most', async () => {
    openPane(sampleReading());
    expect(await screen.findByText('62.20')).toBeVisible();
    expect(screen.getByText('ระดับ D')).toBeVisible();
    expect(screen.getByText('ขาดอีก 22.80 คะแนน จึงจะถึงเกณฑ์ 85 คะแนน')).toBeVisible();
    expect(screen.getByText(/ตัวชี้วัดที่ 10 การป้องกันการทุจริต.*มากที่สุด 13\.25 คะแนน/)).toBeVisible();
  });

  it('sees each indicator with score, gap and the word of its group, and goes to its cell', async () => {
    const pane = openPane(sampleReading());
    const row = await screen.findByRole('button', { name: /คุณภาพการดำเนินงาน/ });
    expect(row).toHaveAccessibleName(/6.*คุณภาพการดำเนินงาน.*82\.85.*ขาด 2\.15.*ควรพัฒนา/);
    await pane.officer.click(row);
    expect(pane.shown).toEqual([expect.objectContaining({ sheet: 'ITA', column: 0 })]);
  });

  it('sees the score of each instrument', async () => {
    openPane(sampleReading());
    const heading = await screen.findByRole('heading', { name: /ผู้มีส่วนได้ส่วนเสียภายใน \(IIT\)/ });
    expect(heading.parentElement).toHaveTextContent('67.72');
  });

  it('goes to where the scores were read', async () => {
    const pane = openPane(sampleReading());
    await pane.officer.click(await screen.findByRole('button', { name: 'ITA!A5:A18' }));
    expect(pane.shown).toEqual([expect.objectContaining({ row: 4, column: 0 })]);
  });

  it('is told which indicators have no measure yet, and is led to the measures', async () => {
    const reading = sampleReading();
    const tracking = trackingReading().tracking;
    const pane = openPane({
      ...reading,
      tracking,
      scores: { ...scoresOf(scores2564.grid, {}, [4, 10]) },
    });
    const part = await screen.findByRole('region', { name: 'ยังไม่มีมาตรการ 2 ตัวชี้วัด' });
    expect(within(part).getByText('การใช้ทรัพย์สินของราชการ')).toBeVisible();
    await pane.officer.click(within(part).getByRole('button', { name: 'ดูมาตรการ' }));
    expect(screen.getByRole('tab', { name: 'มาตรการ' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tab', { name: 'มาตรการ' })).toHaveFocus();
  });

  it('chooses between several sets of scores on a sheet', async () => {
    const reading = sampleReading();
    const one = scoresOf(scores2564.grid, { agency: 'เทศบาลตำบลหนึ่ง' });
    const two = scoresOf(
      scores2564.grid.map((line) => line.map((cell) => cell.replace('๑๘.๗๕', '๙๘.๗๕'))),
      { agency: 'เทศบาลตำบลสอง' },
    );
    if ('ok' in one || 'ok' in two) {
      throw new Error('the samples have scores');
    }
    const pane = openPane({
      ...reading,
      scores: { ...one, assessments: [...one.assessments, ...two.assessments] },
    });
    const choice = await screen.findByRole('combobox', { name: 'ชุดคะแนนในแผ่นงานนี้' });
    expect(screen.getByText('62.20')).toBeVisible();
    await pane.officer.selectOptions(choice, within(choice).getAllByRole('option')[1]?.textContent ?? '');
    expect(await screen.findByText('78.20')).toBeVisible();
  });
});

describe('an officer who presses a button', () => {
  it('reads one sentence and can put it back', async () => {
    const pane = openPane(sampleReading());
    pane.setOutcome('colourScores', COLOURED);
    pane.setOutcome('putBack', done('putBack', 'putBack', { data: { action: 'colourScores', cells: 10 } }));
    await pane.officer.click(await screen.findByRole('button', { name: 'ระบายสีคะแนน' }));
    expect(said()).toHaveTextContent("ระบายสีคะแนน 10 เซลล์ที่ 'ITA'!A6:A19 แล้ว");
    await pane.officer.click(within(said()).getByRole('button', { name: 'คืนค่าเดิม' }));
    expect(said()).toHaveTextContent('คืนค่าเดิมก่อนการระบายสีคะแนนแล้ว');
    expect(pane.asked).toEqual(['colourScores', 'putBack']);
    expect(screen.queryByRole('button', { name: /คืนค่าเดิม/ })).not.toBeInTheDocument();
  });

  it('can still put it back, by name, after the sentence was dismissed', async () => {
    const pane = openPane(sampleReading(), { before: (fake) => fake.endElsewhere(COLOURED) });
    await pane.officer.click(await screen.findByRole('button', { name: 'ปิดข้อความ' }));
    expect(said()).toBeEmptyDOMElement();
    expect(said()).toHaveFocus();
    await pane.officer.click(screen.getByRole('button', { name: 'คืนค่าเดิมก่อนการระบายสีคะแนน' }));
    expect(pane.asked).toContain('putBack');
  });

  it('waits while it is at work, and a second press does nothing', async () => {
    const pane = openPane(sampleReading());
    pane.setOutcome('colourScores', COLOURED);
    const button = await screen.findByRole('button', { name: 'ระบายสีคะแนน' });
    const finish = pane.hold();
    await pane.officer.click(button);
    expect(button).toHaveTextContent('กำลังระบายสี');
    expect(said()).toHaveTextContent('กำลังระบายสี');
    await pane.officer.click(button);
    await pane.officer.click(screen.getByRole('button', { name: 'ลบสีคะแนน' }));
    finish();
    await waitFor(() => {
      expect(said()).toHaveTextContent('แล้ว');
    });
    expect(pane.asked).toEqual(['colourScores']);
  });

  it('reads why it was refused, with the cell and the way out', async () => {
    const pane = openPane(sampleReading());
    pane.setOutcome(
      'colourScores',
      refused('colourScores', 'scoreOutOfRange', {
        at: { ...AT, rows: 1 },
        data: { typed: '763.9', indicator: 1 },
      }),
    );
    await pane.officer.click(await screen.findByRole('button', { name: 'ระบายสีคะแนน' }));
    expect(said()).toHaveTextContent(/'ITA'!A6 พิมพ์ไว้ว่า “763\.9”.*โปรดแก้คะแนน/);
    await pane.officer.click(within(said()).getByRole('button', { name: 'ไปที่เซลล์ A6' }));
    expect(pane.shown).toEqual([expect.objectContaining({ row: 5, column: 0 })]);
  });

  it('can copy a report when something broke, and can copy it by hand where copying is forbidden', async () => {
    const pane = openPane(sampleReading());
    pane.setOutcome(
      'colourScores',
      refused('colourScores', 'failedAndPutBack', { detail: 'GeneralException' }),
    );
    await pane.officer.click(await screen.findByRole('button', { name: 'ระบายสีคะแนน' }));
    expect(said()).not.toHaveTextContent('GeneralException');
    await pane.officer.click(screen.getByRole('button', { name: 'คัดลอกรายละเอียด' }));
    expect(await screen.findByText('คัดลอกแล้ว')).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('colourScores: failedAndPutBack GeneralException');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('forbidden'));
    await pane.officer.click(screen.getByRole('button', { name: 'คัดลอกรายละเอียด' }));
    const byHand = await screen.findByRole('textbox', { name: /กด Ctrl\+C/ });
    expect(byHand).toHaveTextContent('Excel PC 16.0');
  });

  it('finds the sentence of a ribbon button that was pressed while the pane was closed', async () => {
    openPane(sampleReading(), { before: (fake) => fake.endElsewhere(COLOURED) });
    expect(await screen.findByText('62.20')).toBeVisible();
    expect(said()).toHaveTextContent('ระบายสีคะแนน 10 เซลล์');
  });

  it('sees an error in the scores beside the sentence that it worked', async () => {
    const finding = {
      code: 'totalMismatch',
      severity: 'error',
      at: { sheet: 'ITA', row: 1, column: 0 },
      data: { typed: 65, computed: 62.2, rounded: 62.2 },
    } as const;
    openPane(sampleReading(), {
      before: (fake) => fake.endElsewhere({ ...COLOURED, findings: [finding] }),
    });
    await screen.findByText('62.20');
    expect(said()).toHaveTextContent("คะแนนรวมที่ 'ITA'!A2 พิมพ์ไว้ 65.00");
  });

  it('hears why a cell could not be shown', async () => {
    const pane = openPane(sampleReading());
    const link = await screen.findByRole('button', { name: 'ITA!A5:A18' });
    pane.refuseToShow('cellEditing');
    await pane.officer.click(link);
    expect(said()).toHaveTextContent('ขณะนี้กำลังพิมพ์อยู่ในเซลล์');
  });
});

describe('an officer whose sheet was not understood', () => {
  it('is told what to do first on an empty sheet, and can try a sample', async () => {
    const pane = openPane(emptyReading());
    pane.setOutcome(
      'insertSample',
      done('insertSample', 'sampleInserted', { data: { sheet: 'ตัวอย่าง ITA' } }),
    );
    const steps = await screen.findByRole('list');
    expect(within(steps).getAllByRole('listitem')).toHaveLength(3);
    pane.setReading(sampleReading());
    await pane.officer.click(screen.getByRole('button', { name: 'ลองกับตัวอย่าง' }));
    expect(await screen.findByText('62.20')).toBeVisible();
    expect(said()).toHaveTextContent('เพิ่มแผ่นงาน “ตัวอย่าง ITA” สำหรับทดลองแล้ว');
  });

  it('can have a blank score form instead', async () => {
    const pane = openPane(emptyReading());
    pane.setOutcome(
      'insertScoreForm',
      done('insertScoreForm', 'formInsertedHere', { data: { sheet: 'ITA', year: 2569 } }),
    );
    await pane.officer.click(await screen.findByRole('button', { name: 'แทรกแบบบันทึกคะแนน' }));
    expect(said()).toHaveTextContent('แบบบันทึกคะแนนปี 2569');
  });

  it('is told which cell holds no score, and goes there', async () => {
    const grid = scores2564.grid.map((line) => line.map((cell) => cell.replace('๗๖.๓๙', '๗๖๓.๙')));
    const pane = openPane({ ...sampleReading(), scores: scoresOf(grid) });
    expect(await screen.findByText(/'ITA'!A6 พิมพ์ไว้ว่า “.*๗๖๓\.๙.*”/)).toBeVisible();
    await pane.officer.click(screen.getByRole('button', { name: 'ไปที่เซลล์ A6' }));
    expect(pane.shown).toHaveLength(1);
  });

  it('is told why nothing could be read, and can read again', async () => {
    const pane = openPane(refused('correctReading', 'tooLarge'));
    expect(await screen.findByText(/มีข้อมูลมากเกินกว่าจะอ่านได้/)).toBeVisible();
    pane.setReading(sampleReading());
    await pane.officer.click(screen.getByRole('button', { name: 'อ่านใหม่' }));
    expect(await screen.findByText('62.20')).toBeVisible();
  });

  it('corrects year and agency; it is kept for this sheet', async () => {
    const pane = openPane(sampleReading({ agency: 'เทศบาลตำบลตัวอย่าง' }));
    await pane.officer.click(await screen.findByRole('button', { name: 'แก้ไข' }));
    const form = screen.getByRole('group', { name: 'แก้ไขสิ่งที่อ่านได้' });
    await pane.officer.selectOptions(within(form).getByRole('combobox'), '2563');
    expect(said()).toHaveTextContent('บันทึกสิ่งที่ท่านเลือกไว้ในสมุดงานนี้แล้ว');
    expect(pane.asked[0]).toBe('correctReading');
    expect(JSON.parse(pane.asked[1] ?? '')).toMatchObject({ sheets: { '{1}': { fiscalYear: 2563 } } });
    const agency = within(form).getByRole('textbox', { name: 'ชื่อหน่วยงาน' });
    await pane.officer.clear(agency);
    await pane.officer.type(agency, 'เทศบาลตำบลใหม่{Enter}');
    expect(JSON.parse(pane.asked[3] ?? '')).toMatchObject({
      sheets: { '{1}': { agency: 'เทศบาลตำบลใหม่' } },
    });
    await pane.officer.click(within(form).getByRole('button', { name: 'เสร็จแล้ว' }));
    expect(form).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'แก้ไข' })).toHaveFocus();
  });

  it('is asked for the year at once where the heading names two', async () => {
    const grid = [['ผลการประเมิน ITA ปี 2564 และปี 2565', ''], ...scores2564.grid.slice(1)];
    const pane = openPane({ ...sampleReading(), scores: scoresOf(grid) });
    const year = await screen.findByRole('combobox', { name: 'ปีงบประมาณของคะแนน' });
    expect(year).toHaveDisplayValue('โปรดเลือกปี');
    await pane.officer.click(screen.getByRole('button', { name: 'แก้ไข' }));
    expect(year).toHaveFocus();
    expect(screen.getByText(/หัวเรื่องที่ 'ITA'!A1 ระบุหลายปี \(2564, 2565\)/)).toBeVisible();
    await pane.officer.click(screen.getByRole('button', { name: 'ไปที่เซลล์ A1' }));
    expect(pane.shown).toHaveLength(1);
  });
});

describe('an officer who plans measures', () => {
  it('reads what inserting will do, and for which indicators', async () => {
    const pane = openPane(sampleReading());
    await openTab(pane, 'มาตรการ');
    expect(await screen.findByText(/แผ่นงานใหม่ “มาตรการ 2565”.*สำหรับ 10 ตัวชี้วัด/)).toBeVisible();
    const list = screen.getByRole('region', { name: 'ตัวชี้วัดในตาราง' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(10);
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(/1.*การปฏิบัติหน้าที่.*2 มาตรการ/);
  });

  it('chooses the weakest first; it is shown at once and kept in the workbook', async () => {
    const pane = openPane(sampleReading());
    await openTab(pane, 'มาตรการ');
    await pane.officer.click(await screen.findByRole('radio', { name: 'จากคะแนนน้อยไปมาก' }));
    const list = screen.getByRole('region', { name: 'ตัวชี้วัดในตาราง' });
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(/10.*การป้องกันการทุจริต/);
    expect(JSON.parse(pane.asked[1] ?? '')).toMatchObject({ include: 'all', order: 'weakest' });
  });

  it('sees which table is there already and what it covers', async () => {
    const tracking = trackingReading().tracking;
    const pane = openPane({ ...sampleReading(), tracking, scores: scoresOf(scores2564.grid, {}, []) });
    await openTab(pane, 'มาตรการ');
    expect(await screen.findByRole('heading', { name: 'มีตารางมาตรการปี 2565 แล้ว' })).toBeVisible();
    expect(screen.getByText('ตัวชี้วัดที่ต่ำกว่าเกณฑ์มีมาตรการครบแล้ว')).toBeVisible();
    await pane.officer.click(screen.getByRole('button', { name: 'ไปที่ตาราง' }));
    expect(pane.shown).toEqual([expect.objectContaining({ sheet: 'รายงาน 2565' })]);
  });

  it('learns what comes first where there are no scores', async () => {
    const pane = openPane(emptyReading());
    await openTab(pane, 'มาตรการ');
    expect(await screen.findByRole('heading', { name: 'ต้องมีคะแนนก่อน' })).toBeVisible();
  });
});

describe('an officer who follows her measures', () => {
  it('lands on the tracking tab where the sheet holds only measures', async () => {
    openPane(trackingReading());
    expect(await screen.findByText('จาก 25 มาตรการ แล้วเสร็จ')).toBeVisible();
    expect(screen.getByRole('tab', { name: 'ติดตาม' })).toHaveAttribute('aria-selected', 'true');
  });

  it('sees how the measures stand', async () => {
    openPane(trackingReading());
    const counts = await screen.findByRole('list', { name: 'สถานะการดำเนินการ' });
    expect(counts).toHaveTextContent('แล้วเสร็จ15');
    expect(counts).toHaveTextContent('อยู่ระหว่างดำเนินการ7');
    expect(counts).toHaveTextContent('ดำเนินการต่อเนื่อง3');
  });

  it('sees what is late and goes to its row', async () => {
    const pane = openPane(trackingReading());
    const late = await screen.findByRole('button', {
      name: /เกิน 15 วัน.*ครบ 31 พ\.ค\. 65.*ทุกส่วนราชการ.*ไปที่แถว 9/,
    });
    await pane.officer.click(late);
    expect(pane.shown).toEqual([expect.objectContaining({ sheet: 'รายงาน 2565', row: 8 })]);
  });

  it('opens what falls due later', async () => {
    const pane = openPane(trackingReading());
    const later = await screen.findByRole('button', { name: /ครบกำหนดหลังจากนั้น/ });
    expect(later).toHaveAttribute('aria-expanded', 'false');
    await pane.officer.click(later);
    expect(screen.getAllByRole('button', { name: /อีก \d+ วัน/ })).toHaveLength(4);
    await pane.officer.click(screen.getByRole('button', { name: 'แสดงทั้งหมด 6 รายการ' }));
    expect(screen.getAllByRole('button', { name: /อีก \d+ วัน/ })).toHaveLength(6);
  });

  it('sees the year with today and when each round is to be reported', async () => {
    openPane(trackingReading());
    const year = await screen.findByRole('region', { name: 'ปีงบประมาณ 2565' });
    expect(year).toHaveTextContent('วันนี้ 15 มิ.ย. 65');
    expect(year).toHaveTextContent('รอบ 6 เดือนรายงานภายใน เม.ย. 65');
    expect(year).toHaveTextContent('รอบ 12 เดือนรายงานภายใน ต.ค. 65');
    expect(within(year).getByText('พ.ค. 65 ครบกำหนด 1 มาตรการ')).toBeInTheDocument();
  });

  it('sees how far each unit is', async () => {
    openPane(trackingReading());
    const units = await screen.findByRole('region', { name: 'ตามผู้รับผิดชอบ' });
    expect(within(units).getAllByRole('listitem')[0]).toHaveTextContent('สำนักปลัด6 / 7');
    expect(units).toHaveTextContent('ทุกส่วนราชการ2 / 6');
  });
});

describe('a pane that stays open', () => {
  it('reads again when the officer changed a cell, and says so calmly', async () => {
    const pane = openPane(emptyReading());
    await screen.findByRole('heading', { name: 'เริ่มต้นใช้งาน' });
    pane.setReading(sampleReading());
    pane.happen('changed');
    expect(await screen.findByText('62.20')).toBeVisible();
    expect(screen.getByText('มีการแก้ไขในแผ่นงาน – อ่านใหม่แล้ว')).toBeVisible();
    expect(pane.asked).toEqual([]);
  });

  it('follows the officer to another sheet without a word', async () => {
    const pane = openPane(emptyReading());
    await screen.findByRole('heading', { name: 'เริ่มต้นใช้งาน' });
    pane.setReading(sampleReading());
    pane.happen('activated');
    expect(await screen.findByText('62.20')).toBeVisible();
    expect(screen.queryByText(/มีการแก้ไขในแผ่นงาน/)).not.toBeInTheDocument();
  });
});

describe('the settings', () => {
  it('switch the pane to English and keep it so', async () => {
    const pane = openPane(sampleReading());
    await openTab(pane, 'ตั้งค่า');
    await pane.officer.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('tab', { name: 'Scores' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(localStorage.getItem('ita.language')).toBe('en');
    await openTab(pane, 'Scores');
    expect(await screen.findByText('Level D')).toBeVisible();
    expect(screen.getByText(/Raising indicator 10 \(Prevention of corruption\)/)).toBeVisible();
  });

  it('name the version and say that nothing leaves the workbook', async () => {
    const pane = openPane(sampleReading());
    await openTab(pane, 'ตั้งค่า');
    expect(screen.getByText(/รุ่น \d+\.\d+\.\d+/)).toBeVisible();
    expect(screen.getByText(/ไม่ถูกส่งออกไปที่ใด/)).toBeVisible();
  });
});

describe('a part of the pane', () => {
  it('explains itself when asked', async () => {
    const pane = openPane(sampleReading());
    await pane.officer.click(await screen.findByRole('button', { name: 'คำอธิบาย: คะแนนรายตัวชี้วัด' }));
    expect(await screen.findByText(/จุดแข็ง มากกว่า 95/)).toBeVisible();
    await pane.officer.keyboard('{Escape}');
    expect(screen.queryByText(/จุดแข็ง มากกว่า 95/)).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: th.pane.helpAbout({ subject: th.scores.indicatorsTitle }) }),
    ).toHaveFocus();
  });
});

describe('the keyboard alone', () => {
  it('goes from tab to tab by the arrow keys', async () => {
    const pane = openPane(sampleReading());
    const [scores, measures] = screen.getAllByRole('tab');
    scores?.focus();
    await pane.officer.keyboard('{ArrowRight}');
    expect(measures).toHaveFocus();
    expect(measures).toHaveAttribute('aria-selected', 'true');
    await pane.officer.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'ตั้งค่า' })).toHaveFocus();
    await pane.officer.keyboard('{ArrowRight}');
    expect(scores).toHaveFocus();
    await pane.officer.keyboard('{ArrowLeft}{Home}');
    expect(scores).toHaveAttribute('aria-selected', 'true');
  });

  it('presses buttons, puts back and goes to cells', async () => {
    const pane = openPane(sampleReading());
    pane.setOutcome('colourScores', COLOURED);
    pane.setOutcome('putBack', done('putBack', 'putBack', { data: { action: 'colourScores' } }));
    await screen.findByText('62.20');
    screen.getByRole('button', { name: 'ระบายสีคะแนน' }).focus();
    await pane.officer.keyboard('{Enter}');
    within(said()).getByRole('button', { name: 'คืนค่าเดิม' }).focus();
    await pane.officer.keyboard(' ');
    expect(said()).toHaveFocus();
    expect(said()).toHaveTextContent('คืนค่าเดิมก่อนการระบายสีคะแนนแล้ว');
    screen.getByRole('button', { name: /การใช้อำนาจ/ }).focus();
    await pane.officer.keyboard('{Enter}');
    expect(pane.shown).toHaveLength(1);
  });
});
