import fc from 'fast-check';
import { responsibleUnits } from '../../src/thai/responsibleUnits';
import responsible from '../fixtures/responsible.json';

describe('the units of a responsible cell', () => {
  it.each(responsible)('$text', ({ text, units }) => {
    expect(responsibleUnits(text)).toEqual(units);
  });

  it.each([
    ['สำนักปลัด, กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัด/กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัดและกองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัด และ กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัด\nกองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัดเทศบาล', ['สำนักปลัด']],
    ['สป.', ['สำนักปลัด']],
    ['สป./กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['กองคลัง & กองช่าง', ['กองคลัง', 'กองช่าง']],
    ['กองสวัสดิการสังคม + กองช่าง', ['กองสวัสดิการสังคม', 'กองช่าง']],
    ['1) กองช่าง\n2) กองช่าง', ['กองช่าง']],
    ['ทุกส่วนราชการ', ['*']],
    ['', []],
    ['-', []],
  ])('%j: %j', (text, units) => {
    expect(responsibleUnits(text)).toEqual(units);
  });

  it('are found in any text without failing, each once and none blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const units = responsibleUnits(text);
        expect(new Set(units).size).toBe(units.length);
        expect(units).not.toContain('');
      }),
    );
  });
});
