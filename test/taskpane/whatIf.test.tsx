import { fireEvent, screen, within } from '@testing-library/react';
import { openPane } from './openPane';
import { even, provinceReading } from './provinceReading';
import { sampleReading } from './sampleReadings';

describe('an officer who asks what it takes', () => {
  it('sees no more than before until she opens it', async () => {
    openPane(sampleReading());
    expect(await screen.findByRole('button', { name: 'แนวทางเพิ่มคะแนน' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    expect(screen.queryByText(/คะแนนรวมขาดอีก/)).not.toBeInTheDocument();
  });

  it('sees what is missing to 85 and the fewest indicators to raise, and what each is worth', async () => {
    const pane = openPane(sampleReading());
    await pane.officer.click(await screen.findByRole('button', { name: 'แนวทางเพิ่มคะแนน' }));
    const heading = await screen.findByRole('heading', { name: 'ให้ถึงเกณฑ์ 85.00 คะแนน' });
    const goal = heading.closest('li');
    expect(goal).toHaveTextContent('คะแนนรวมขาดอีก 22.80 คะแนน');
    expect(goal).toHaveTextContent(/อย่างน้อย 3 ตัวชี้วัด/);
    expect(goal).toHaveTextContent(/ที่ 10 การป้องกันการทุจริต จาก 18\.75 เป็น/);
    expect(screen.getByText('OIT ตัวชี้วัดที่ 9, 10 ตัวชี้วัดละ 20.00 คะแนน')).toBeVisible();
    expect(screen.getByText(/ตัวชี้วัดย่อย 10\.2 ข้อละ 25\.00 คะแนนของตัวชี้วัด เท่ากับ 5\.00 คะแนนรวม/)).toBeVisible();
  });

  it('slides an indicator: total and level move, nothing is written; and takes it back', async () => {
    const pane = openPane(sampleReading());
    await pane.officer.click(await screen.findByRole('button', { name: 'ลองปรับคะแนน' }));
    const slider = await screen.findByRole('slider', { name: 'เลื่อนคะแนนที่ 10 การป้องกันการทุจริต' });
    expect(slider).toHaveAttribute('aria-valuetext', '18.75 คะแนน คะแนนรวม 62.20');
    fireEvent.change(slider, { target: { value: '85' } });
    expect(slider).toHaveAttribute('aria-valuetext', '85.00 คะแนน คะแนนรวม 75.45');
    const would = screen.getByText('คะแนนรวมที่จะได้').parentElement;
    expect(would).toHaveTextContent('75.45ระดับ B▲ เพิ่มขึ้น 13.25');
    await pane.officer.click(screen.getByRole('button', { name: 'คืนคะแนนเดิม' }));
    expect(would).toHaveTextContent('62.20');
    expect(pane.asked).toEqual([]);
  });

  it('types a score instead of sliding; what is no score is not taken', async () => {
    const pane = openPane(sampleReading());
    await pane.officer.click(await screen.findByRole('button', { name: 'ลองปรับคะแนน' }));
    const box = await screen.findByRole('spinbutton', { name: 'พิมพ์คะแนนที่ 9 การเปิดเผยข้อมูล' });
    await pane.officer.clear(box);
    await pane.officer.type(box, '100');
    const would = screen.getByText('คะแนนรวมที่จะได้').parentElement;
    expect(would).toHaveTextContent('68.51');
    await pane.officer.type(box, '0');
    expect(would).toHaveTextContent('68.51');
  });
});

describe('an officer with several years of one agency', () => {
  const YEARS = provinceReading([
    { agency: 'อบต.ตัวอย่าง', year: 2566, scores: even(80) },
    { agency: 'อบต.ตัวอย่าง', year: 2567, scores: even(92) },
    { agency: 'อบต.ตัวอย่าง', year: 2568, scores: [...even(90).slice(0, 9), 96] },
  ]);

  it('sees the newest year, and what changed since the year before, in arrows and words', async () => {
    openPane(YEARS);
    const part = await screen.findByRole('region', { name: 'เปรียบเทียบระหว่างปี' });
    expect(screen.getByRole('combobox', { name: 'ชุดคะแนนในแผ่นงานนี้' })).toHaveDisplayValue(/2568/);
    expect(part).toHaveTextContent('92.00 → 91.20 ▼ ลดลง 0.80');
    expect(part).toHaveTextContent('ระดับ ผ่านดี → ผ่านดี● ระดับเท่าเดิม');
    const items = within(part).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent('92.00 → 90.00▼ ลดลง 2.00');
    expect(items[9]).toHaveTextContent('92.00 → 96.00▲ เพิ่มขึ้น 4.00');
  });

  it('chooses which two years', async () => {
    const pane = openPane(YEARS);
    const part = await screen.findByRole('region', { name: 'เปรียบเทียบระหว่างปี' });
    await pane.officer.selectOptions(within(part).getByRole('combobox', { name: 'จากปี' }), '2566');
    await pane.officer.selectOptions(within(part).getByRole('combobox', { name: 'ถึงปี' }), '2567');
    expect(part).toHaveTextContent('80.00 → 92.00 ▲ เพิ่มขึ้น 12.00');
    expect(part).toHaveTextContent('ต้องปรับปรุง → ผ่านดี▲ ระดับดีขึ้น');
  });

  it('reads the same in English', async () => {
    openPane(YEARS, { language: 'en' });
    expect(await screen.findByRole('region', { name: 'Two years compared' })).toHaveTextContent(
      '▼ down 0.80',
    );
  });
});
