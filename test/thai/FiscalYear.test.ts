import fc from 'fast-check';
import { findFiscalYears, fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '../../src/thai/FiscalYear';
import { addDays } from '../../src/thai/IsoDate';
import fiscalYears from '../fixtures/fiscalYears.json';

describe('a fiscal year', () => {
  it('runs from 1 October to 30 September', () => {
    expect(fiscalYearStart(2565)).toBe('2021-10-01');
    expect(fiscalYearEnd(2565)).toBe('2022-09-30');
  });

  it('has October to December of the year before', () => {
    expect(fiscalYearOf('2021-12-31')).toBe(2565);
    expect(fiscalYearOf('2022-09-30')).toBe(2565);
    expect(fiscalYearOf('2022-10-01')).toBe(2566);
  });

  it('begins the day after the one before ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2500, max: 2699 }), (year) => {
        expect(addDays(fiscalYearEnd(year), 1)).toBe(fiscalYearStart(year + 1));
        expect(fiscalYearOf(fiscalYearStart(year))).toBe(year);
        expect(fiscalYearOf(fiscalYearEnd(year))).toBe(year);
      }),
    );
  });
});

describe('the years that a heading names', () => {
  it.each(fiscalYears.labels)('$text: $fiscalYear', ({ text, fiscalYear }) => {
    expect(findFiscalYears(text)).toEqual([fiscalYear]);
  });

  it.each(fiscalYears.none)('%s names none', (text) => {
    expect(findFiscalYears(text)).toEqual([]);
  });

  it.each([
    ['ผลการประเมิน ITA 2568', [2568]],
    ['ผลคะแนน ITA ปี ๖๘', []],
    ['ปีงบประมาณ ๖๘', [2568]],
    ['มาตรการ 2565', [2565]],
    ['2568', [2568]],
    ['ITA 2568 เปรียบเทียบ ITA 2567', [2568, 2567]],
    ['ผลปีงบประมาณ พ.ศ. ๒๕๖๔ และมาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๕', [2564, 2565]],
    ['ปีงบประมาณ พ.ศ. 2564 - 2565', [2564, 2565]],
    ['ปี 2568 ปีงบประมาณ พ.ศ. ๒๕๖๘', [2568]],
    ['แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)', []],
    ['คะแนนตาม พ.ร.บ. พ.ศ. 2560', []],
    ['ผลการประเมิน ณ วันที่ 15 สิงหาคม 2568', []],
    ['ผลการประเมิน ณ 31 มี.ค. ๒๕๖๕', []],
    ['รวม 2500.50 คะแนน', []],
    ['ทุกปี 2 ครั้ง', []],
    ['', []],
  ])('%s: %j', (text, years) => {
    expect(findFiscalYears(text)).toEqual(years);
  });

  it('are found in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(findFiscalYears(text)).toEqual([])),
    );
  });
});
