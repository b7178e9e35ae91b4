import fc from 'fast-check';
import {
  findFiscalYears,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  yearAlone,
} from '../../src/thai/FiscalYear';
import fiscalYears from '../fixtures/fiscalYears.json';
import { addDays } from './addDays';

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
    ['ผลคะแนน ITA ปี ๖๘', [2568]],
    ['ITA ปี 67', [2567]],
    ['ปี 65', [2565]],
    ['ปี๖๗', [2567]],
    ['ประจำปี 67', [2567]],
    ["ปี '67", [2567]],
    ['ปีงบฯ 67', [2567]],
    ['ผลคะแนน ITA ปี 67 อบต.บ้านดอน', [2567]],
    ['คะแนน ITA เทศบาลตำบลโนนสูง ปี 67', [2567]],
    ['เปรียบเทียบคะแนน ITA ปี 66 กับ ปี 67', [2566, 2567]],
    ['คะแนน ITA ปี 66 และปี 67', [2566, 2567]],
    ['คะแนน ITA ปี 66-67', [2566, 2567]],
    ['คะแนน ITA ปี 2566-67', [2566, 2567]],
    ['คะแนน ITA ปี 60 - 67', []],
    ['ปีงบประมาณ 66-67', [2566, 2567]],
    ['คะแนน ITA ปี 66, 67 และ 68', []],
    ['ITA ปี 67 เพื่อจัดทำแผนปี 68', []],
    ['สรุป ITA 67 และแผนปี 68', []],
    ['ผล ITA 2567 และแผนปี 68', [2567]],
    ['ผล ITA ปี 2567 และแผนปี 68', [2567]],
    ['ปี 67 (ผล)', [2567]],
    ['ปี 67 (ร้อยละ)', [2567]],
    ['ปี 67 คะแนน', []],
    ['คะแนนทั้งปี 75', []],
    ['คะแนนเฉลี่ยทุกปี 75', []],
    ['คะแนนปี 75 คะแนน', []],
    ['คะแนนปี 75.50', []],
    ['คะแนนปี 95', []],
    ['อายุ 30 ปี 65 คน', []],
    ['อบรมปี 65', []],
    ['คะแนนตามระเบียบ ปี 60', []],
    ['ผลการประเมิน ณ วันที่ 15 ส.ค. ปี 67', []],
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

  it.each([
    ['2567', 2567],
    ['๒๕๖๗', 2567],
    ['(2567)', 2567],
    ['พ.ศ. 2567', 2567],
    ['พ.ศ.67', 2567],
    ['ปี 67', 2567],
    ['ปี พ.ศ. ๖๗', 2567],
    ['ผลปีก่อน (2567)', 2567],
    ['ผลปีนี้ 2568', 2568],
    ['2568 (ปีนี้)', 2568],
    ['ผลคะแนน 2567', 2567],
    ['67', undefined],
    ['ผลปีนี้ 67', undefined],
    ['คะแนน 67', undefined],
    ['พ.ร.บ. 2560', undefined],
    ['มี.ค. 2567', undefined],
    ['2567-2568', undefined],
    ['ก่อน 2567', undefined],
    ['เป้าปี 2567', undefined],
    ['1234', undefined],
    ['25 คะแนน 67', undefined],
    ['', undefined],
  ])('a cell that holds nothing else: %s is %s', (text, year) => {
    expect(yearAlone(text)).toBe(year);
  });

  it('are found in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(findFiscalYears(text)).toEqual([])),
    );
  });
});
