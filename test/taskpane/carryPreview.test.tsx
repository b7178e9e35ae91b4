import { screen, within } from '@testing-library/react';
import { openPane } from './openPane';
import { trackingReading } from './sampleReadings';

async function open() {
  const pane = openPane(trackingReading());
  await screen.findByText('จาก 25 มาตรการ แล้วเสร็จ');
  return pane;
}

describe("before the measures are carried to the next year's plan", () => {
  it('the pane says how many would go, and which', async () => {
    const pane = await open();
    expect(
      screen.getByText('มาตรการที่จะยกไปแผนปี 2566: ยังไม่แล้วเสร็จ 7 และดำเนินการต่อเนื่อง 3 มาตรการ ที่ยกไปแล้วจะไม่ซ้ำ'),
    ).toBeVisible();
    await pane.officer.click(screen.getByRole('button', { name: 'ดูมาตรการที่จะยกไป' }));
    const list = screen
      .getAllByRole('list')
      .find((each) => within(each).queryAllByRole('listitem').length === 10);
    expect(list).toBeVisible();
  });
});
