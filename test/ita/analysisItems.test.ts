import { itemsOf } from '../../src/ita/analysisItems';
import { frameworkOf } from '../../src/ita/frameworkOf';
import { INDICATORS } from '../../src/ita/Indicator';
import { faultsOfText } from './libraryChecker';

const YEARS = [2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570];

function codesOf(year: number): readonly string[] {
  return INDICATORS.flatMap(({ number }) => itemsOf(year, number).map(({ code }) => code));
}

describe('the items of a year', () => {
  it.each<[number, number, string, string]>([
    [2564, 1, 'I1', 'I6'],
    [2564, 2, 'I7', 'I12'],
    [2564, 5, 'I25', 'I30'],
    [2564, 9, 'O1', 'O33'],
    [2564, 10, 'O34', 'O43'],
    [2565, 8, 'E12', 'E14'],
    [2566, 9, 'O1', 'O30'],
    [2566, 10, 'O31', 'O43'],
    [2568, 3, 'I7', 'I9'],
    [2568, 7, 'E4', 'E6'],
    [2568, 10, 'O21', 'O28'],
    [2569, 10, 'O20', 'O26'],
    [2570, 2, 'I4', 'I6'],
  ])('of %i for indicator %i run from %s to %s', (year, number, first, last) => {
    const indicator = INDICATORS.find((each) => each.number === number)?.number ?? 1;
    const codes = itemsOf(year, indicator).map(({ code }) => code);
    expect([codes[0], codes.at(-1)]).toEqual([first, last]);
  });

  it.each<[number, string, string]>([
    [2564, 'O19', 'รายงานการติดตามการใช้จ่ายงบประมาณรอบหกเดือน'],
    [2564, 'O25', 'นโยบายการบริหารทรัพยากรบุคคล'],
    [2564, 'O34', 'เจตจำนงสุจริตของผู้บริหาร'],
    [2564, 'O42', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส'],
    [2565, 'O34', 'นโยบายไม่รับของขวัญ'],
    [2566, 'O42', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส'],
    [2566, 'O36', 'แผนปฏิบัติการป้องกันการทุจริต'],
    [2568, 'O27', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส'],
    [2568, 'O20', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม'],
  ])('%i: %s is %s', (year, code, phrase) => {
    const all = INDICATORS.flatMap(({ number }) => itemsOf(year, number));
    expect(all.find((item) => item.code === code)?.phrase).toBe(phrase);
  });

  it.each(YEARS)('of %i stand once each, with a short clean subject', (year) => {
    const codes = codesOf(year);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { number, instrument } of INDICATORS) {
      for (const { code, phrase } of itemsOf(year, number)) {
        expect(code.charAt(0)).toBe(instrument.charAt(0));
        expect([phrase, faultsOfText(phrase, 60)]).toEqual([phrase, []]);
      }
    }
  });

  it('are not made up for a year of which nothing is known', () => {
    expect(codesOf(2561)).toEqual([]);
    expect(codesOf(2571)).toEqual([]);
    expect(itemsOf(2570, 9)).toEqual([]);
    expect(itemsOf(2562, 9)).toEqual([]);
    expect(itemsOf(2567, 10)).toEqual([]);
  });

  it('are confirmed for 2564 only as far as a source says so', () => {
    expect(new Set(itemsOf(2564, 2).map(({ certainty }) => certainty))).toEqual(new Set(['confirmed']));
    expect(new Set(itemsOf(2568, 2).map(({ certainty }) => certainty))).toEqual(new Set(['inferred']));
    expect(new Set(itemsOf(2566, 2).map(({ certainty }) => certainty))).toEqual(new Set(['unconfirmed']));
  });

  it.each([2563, 2564, 2565, 2566])('agree in number with the rules of %i', (year) => {
    const counted = frameworkOf(year).oitItems?.value.reduce((sum, { items }) => sum + items, 0);
    const named = codesOf(year).filter((code) => code.startsWith('O'));
    expect([named.length, counted ?? 43]).toEqual([43, 43]);
  });

  it.each([2563, 2564, 2565, 2566, 2568])(
    'name the measures and the report as the rules of %i do',
    (year) => {
      const rule = frameworkOf(year).measureItems?.value;
      const all = itemsOf(year, 10);
      expect(all.find(({ code }) => code === rule?.measures)?.phrase).toBe(
        'มาตรการส่งเสริมคุณธรรมและความโปร่งใส',
      );
      expect(all.find(({ code }) => code === rule?.report)?.phrase).toMatch(/^ผลการดำเนินการตามมาตรการ/);
    },
  );
});
