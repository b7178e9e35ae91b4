import { screen, waitFor, within } from '@testing-library/react';
import { th } from '../../src/i18n/th';
import { manyAgencies, even, provinceReading } from './provinceReading';
import type { PlayedSet } from './provinceReading';
import { openPane } from './openPane';

const DISTRICT: readonly PlayedSet[] = [
  { agency: 'อบต.แม่สาย', kind: 'อบต.', district: 'แม่สาย', scores: even(90) },
  { agency: 'เทศบาลตำบลเกาะช้าง', kind: 'เทศบาลตำบล', district: 'แม่สาย', scores: even(97) },
  { agency: 'อบต.บ้านด้าย', kind: 'อบต.', district: 'แม่สาย', scores: even(72) },
  { agency: 'เทศบาลตำบลบ้านดู่', kind: 'เทศบาลตำบล', district: 'เมือง', scores: even(60) },
  {
    agency: 'อบจ.เชียงราย',
    kind: 'อบจ.',
    district: 'เมือง',
    scores: [95, 95, 95, 95, 95, 95, 95, 95, 90, 40],
  },
];

// jsdom gives every element the height 0, and the list draws what is in view.
beforeEach(() => {
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(440);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(318);
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

const names = () =>
  within(screen.getByRole('listbox', { name: 'รายชื่อหน่วยงาน' }))
    .getAllByRole('option')
    .map((option) => option.getAttribute('title'));

describe('an officer of a province', () => {
  it('sees the mean, the share at 85 and above, and how many agencies have each level', async () => {
    openPane(provinceReading(DISTRICT));
    expect(await screen.findByRole('heading', { name: 'ภาพรวม 5 หน่วยงาน' })).toBeVisible();
    // (90 + 97 + 72 + 60 + 83) / 5
    expect(await screen.findByText('80.40')).toBeVisible();
    expect(screen.getByText('ถึงเกณฑ์ 85 คะแนน 2 จาก 5 แห่ง (40.00%)')).toBeVisible();
    const levels = screen.getByRole('list', { name: 'จำนวนหน่วยงานตามระดับ' });
    expect(
      within(levels)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual([
      'ระดับผ่านดีเยี่ยม 1 (20.00%)',
      'ระดับผ่านดี 1 (20.00%)',
      'ระดับผ่าน 0 (0.00%)',
      'ระดับต้องปรับปรุง 2 (40.00%)',
      'ระดับต้องปรับปรุงโดยด่วน 1 (20.00%)',
    ]);
  });

  it('sees in which indicators the agencies are weakest', async () => {
    openPane(provinceReading(DISTRICT));
    const part = await screen.findByRole('region', { name: 'ตัวชี้วัดที่คะแนนเฉลี่ยต่ำที่สุด' });
    const [first] = within(part).getAllByRole('listitem');
    expect(first).toHaveTextContent('10การป้องกันการทุจริตเฉลี่ย 71.80 · ต่ำกว่า 85 จำนวน 3 แห่ง (60.00%)');
  });

  it('opens the spread of each indicator, drawn and in words', async () => {
    const pane = openPane(provinceReading(DISTRICT));
    await pane.officer.click(await screen.findByRole('button', { name: 'การกระจายของคะแนน' }));
    const charts = screen.getAllByRole('img');
    expect(charts).toHaveLength(10);
    expect(charts[9]).toHaveAccessibleName(
      'การป้องกันการทุจริต: มัธยฐาน 72.00 · ต่ำสุด 40.00 · ครึ่งกลาง 60.00–90.00 · สูงสุด 97.00',
    );
  });

  it('finds agencies by name, kind and district, and sorts them', async () => {
    const pane = openPane(provinceReading(DISTRICT));
    await screen.findByText('แสดง 5 จาก 5 หน่วยงาน');
    expect(names()[0]).toBe('เทศบาลตำบลบ้านดู่');
    await pane.officer.selectOptions(screen.getByRole('combobox', { name: 'เรียงตาม' }), 'ชื่อหน่วยงาน');
    await waitFor(() => {
      expect(names()).toEqual([
        'เทศบาลตำบลเกาะช้าง',
        'เทศบาลตำบลบ้านดู่',
        'อบจ.เชียงราย',
        'อบต.บ้านด้าย',
        'อบต.แม่สาย',
      ]);
    });
    const search = screen.getByRole('searchbox', { name: 'ค้นหา' });
    await pane.officer.type(search, 'แม่สาย อบต');
    expect(await screen.findByText('แสดง 2 จาก 5 หน่วยงาน')).toBeVisible();
    await pane.officer.clear(search);
    await pane.officer.type(search, 'เชียงใหม่');
    expect(await screen.findByText('ไม่พบหน่วยงานที่ค้นหา')).toBeVisible();
  });

  it('presses a level to see only its agencies, and again to see all', async () => {
    const pane = openPane(provinceReading(DISTRICT));
    const level = await screen.findByRole('button', { name: /^ระดับต้องปรับปรุง 2/ });
    await pane.officer.click(level);
    expect(level).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByText('แสดง 2 จาก 5 หน่วยงาน')).toBeVisible();
    await pane.officer.click(level);
    expect(await screen.findByText('แสดง 5 จาก 5 หน่วยงาน')).toBeVisible();
  });

  it('presses an agency: its row is shown in Excel and its own scores in the pane; and comes back', async () => {
    const pane = openPane(provinceReading(DISTRICT));
    await pane.officer.click(await screen.findByRole('option', { name: /อบจ\.เชียงราย/ }));
    expect(pane.shown).toEqual([{ sheet: 'จังหวัด', row: 5, column: 0, rows: 1, columns: 13 }]);
    expect(screen.getByRole('heading', { name: 'อบจ.เชียงราย' })).toBeVisible();
    expect(screen.getByText('83.00')).toBeVisible();
    await pane.officer.click(screen.getByRole('button', { name: 'ทุกหน่วยงาน' }));
    expect(screen.getByRole('heading', { name: 'ภาพรวม 5 หน่วยงาน' })).toBeVisible();
    expect(await screen.findByRole('option', { name: /อบจ\.เชียงราย/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('sees the same agency after the sheet was sorted', async () => {
    const pane = openPane(provinceReading(DISTRICT));
    await pane.officer.click(await screen.findByRole('option', { name: /อบจ\.เชียงราย/ }));
    pane.setReading(provinceReading([...DISTRICT].reverse()));
    pane.happen('changed');
    expect(await screen.findByText(th.pane.rereadAfterChange)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'อบจ.เชียงราย' })).toBeVisible();
    expect(screen.getByText('83.00')).toBeVisible();
  });

  it('goes through the list with the keys alone', async () => {
    const pane = openPane(provinceReading(DISTRICT));
    const list = await screen.findByRole('listbox', { name: 'รายชื่อหน่วยงาน' });
    list.focus();
    await pane.officer.keyboard('{End}{ArrowUp}{Enter}');
    // The lowest total stands first: 60, 72, 83, 90, 97.
    expect(screen.getByRole('heading', { name: 'อบต.แม่สาย' })).toBeVisible();
  });

  it('chooses the year where the sheet holds several', async () => {
    const years = [2567, 2568].flatMap((year) =>
      DISTRICT.map((each, index) => ({
        ...each,
        year,
        scores: year === 2567 ? even(50 + index) : each.scores,
      })),
    );
    const pane = openPane(provinceReading(years));
    expect(await screen.findByText('80.40')).toBeVisible();
    await pane.officer.selectOptions(screen.getByRole('combobox', { name: 'ปีงบประมาณ' }), '2567');
    expect((await screen.findAllByText('52.00'))[0]).toBeVisible();
    await pane.officer.click(await screen.findByRole('option', { name: /อบต\.แม่สาย/ }));
    expect(screen.getByRole('region', { name: 'เปรียบเทียบระหว่างปี' })).toHaveTextContent('▲ เพิ่มขึ้น 40.00');
  });

  it('has 8,317 agencies, of which only those in view are drawn', async () => {
    const pane = openPane(provinceReading(manyAgencies(8317)));
    expect(await screen.findByRole('heading', { name: 'ภาพรวม 8,317 หน่วยงาน' })).toBeVisible();
    const options = within(await screen.findByRole('listbox')).getAllByRole('option');
    expect(options.length).toBeGreaterThan(5);
    expect(options.length).toBeLessThan(40);
    expect(options[0]).toHaveAttribute('aria-setsize', '8317');
    await pane.officer.type(screen.getByRole('searchbox', { name: 'ค้นหา' }), 'ตำบลที่ 831');
    expect(await screen.findByText('แสดง 16 จาก 8,317 หน่วยงาน')).toBeVisible();
  });

  it('reads the same in English', async () => {
    openPane(provinceReading(DISTRICT), { language: 'en' });
    expect(await screen.findByRole('heading', { name: '5 agencies together' })).toBeVisible();
    expect(await screen.findByText('2 of 5 agencies (40.00%) reach the target of 85')).toBeVisible();
  });
});
