import { formatDay, monthNames, readIsoDay, writeIsoDay } from './formatDay';

const day = { year: 2022, month: 6, day: 15 };

describe('the day that is played', () => {
  it('is shown in Buddhist years', () => {
    expect(formatDay(day, 'th-TH')).toBe('15 มิ.ย. 2565');
    expect(formatDay(day, 'en-US')).toBe('15 Jun 2565');
  });

  it('stands in the address as an ISO day', () => {
    expect(readIsoDay('2022-06-15')).toEqual(day);
    expect(writeIsoDay(day)).toBe('2022-06-15');
  });

  it.each(['', '2565', '2022-13-01', '2022-02-30', '15/6/2022'])('is not read from %j', (text) => {
    expect(readIsoDay(text)).toBeUndefined();
  });

  it('is chosen from twelve months', () => {
    expect(monthNames('th-TH')).toHaveLength(12);
    expect(monthNames('th-TH')[9]).toBe('ตุลาคม');
  });
});
