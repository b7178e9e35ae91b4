import type { Band } from '../../src/ita/Band';
import { responsibleUnitsOf } from '../../src/ita/agencyUnits';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import { RESPONSIBLE_UNITS } from '../../src/ita/agencyUnits';
import { MEASURE_TEMPLATES, measuresFor, wordedLibrary } from '../../src/ita/standardMeasures';

const INDICATORS: readonly IndicatorNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const BANDS: readonly Band[] = ['strength', 'maintain', 'improve', 'urgent'];

describe('measures proposed for an indicator', () => {
  it.each(INDICATORS)('indicator %i gets two remedies, or one measure to keep the level', (number) => {
    expect(measuresFor(number, 'urgent')).toHaveLength(2);
    expect(measuresFor(number, 'improve')).toHaveLength(2);
    expect(measuresFor(number, 'maintain')).toHaveLength(1);
    expect(measuresFor(number, 'strength')).toEqual(measuresFor(number, 'maintain'));
  });

  it.each(INDICATORS)('indicator %i is offered its own measures only, each for the band', (number) => {
    for (const band of BANDS) {
      for (const measure of measuresFor(number, band)) {
        expect(measure.indicator).toBe(number);
        expect(measure.suits).toContain(band);
      }
    }
  });

  it.each(INDICATORS)('indicator %i without a score is treated like one to improve', (number) => {
    expect(measuresFor(number, undefined)).toEqual(measuresFor(number, 'improve'));
  });
});

describe('measures to pick from', () => {
  it.each(INDICATORS)('indicator %i shows the proposed ones and more', (number) => {
    const ids = MEASURE_TEMPLATES.filter(({ indicator }) => indicator === number).map(({ id }) => id);
    for (const band of BANDS) {
      expect(ids).toEqual(expect.arrayContaining(measuresFor(number, band).map(({ id }) => id)));
    }
    expect(ids.length).toBeGreaterThan(3);
  });

  it('is the whole library over all indicators, in official order', () => {
    const written = wordedLibrary();
    expect(written).toHaveLength(MEASURE_TEMPLATES.length);
    expect([...new Set(written.map(({ indicator }) => indicator))]).toEqual(INDICATORS);
  });

  it('keeps the ids that were published first', () => {
    for (const id of [
      'duty-service-standard',
      'budget-payment-check',
      'power-selection-and-orders',
      'assets-borrowing',
      'fighting-corruption-whistleblowing',
      'quality-staff-skills',
      'communication-two-way',
      'improvement-e-service',
      'disclosure-money-and-people',
      'prevention-measures-and-no-gift',
    ]) {
      expect(MEASURE_TEMPLATES.map((measure) => measure.id)).toContain(id);
    }
  });
});

describe('the units of a measure', () => {
  it('gives every unit something to do', () => {
    const units = new Set(MEASURE_TEMPLATES.flatMap((measure) => measure.responsible));
    expect([...units].sort()).toEqual(Object.keys(RESPONSIBLE_UNITS).sort());
  });

  it('are named in the texts as the agency names them', () => {
    const units = responsibleUnitsOf('subdistrictMunicipality', { finance: 'สำนักคลัง' });
    const texts = JSON.stringify(wordedLibrary(units));
    expect(texts).toContain('สำนักคลังรายงาน');
    expect(texts).not.toContain('กองคลัง');
    expect(texts.replaceAll('สำนักปลัดเทศบาล', '')).not.toContain('สำนักปลัด');
  });

  it('are written once where two roles lie with one unit', () => {
    const units = responsibleUnitsOf('other', { waterSupply: 'กองช่าง' });
    const shared = wordedLibrary(units).find(({ id }) => id === 'assets-keep-shared-use');
    expect(shared?.units).toEqual(['กองช่าง', 'งานพัสดุ']);
  });
});

describe('words that officers misspell', () => {
  it.each([
    'เฟสบุ๊ก',
    'เฟซบุ๊ก',
    'เว็ปไซต์',
    'เว็บไซด์',
    'ลิงค์',
    'อีเมล์',
    'สังคมออนไลท์',
    'คลิก',
    'เยอะ',
    'ทำให้ดี',
    'ไหม',
    'แบบฟอร์ม',
    'อัพเดท',
  ])('the library never says %s', (word) => {
    expect(JSON.stringify(wordedLibrary())).not.toContain(word);
  });
});
