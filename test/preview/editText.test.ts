import * as fc from 'fast-check';
import { parseTyped } from '../host/parseTyped';
import { editText } from './editText';

describe('the text of a cell that is edited', () => {
  it.each([
    ['a formula', { formula: '=B4*2', value: 8 }, 'General', '=B4*2'],
    ['a text', { value: 'อยู่ระหว่างดำเนินการ' }, 'General', 'อยู่ระหว่างดำเนินการ'],
    ['a text that was kept a text', { value: '=1+1', quotePrefix: true }, 'General', "'=1+1"],
    ['a percentage', { value: 0.985 }, '0.0%', '98.5%'],
    ['a day in Buddhist years', { value: 44_727 }, '[$-107041E]d mmm yyyy;@', '15/6/2565'],
    ['a day', { value: 44_727 }, 'd/m/yyyy', '15/6/2022'],
    ['an error', { value: { error: '#REF!' } }, 'General', '#REF!'],
    ['an empty cell', undefined, 'General', ''],
  ])('is that of %s', (_, cell, format, text) => {
    expect(editText(cell, format)).toBe(text);
  });

  it('gives the same score again when it is typed unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseTyped(editText({ value })).value).toBe(value);
      }),
    );
  });

  it('gives the same day again when it is typed unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (value) => {
        for (const format of ['d/m/yyyy', '[$-107041E]d mmm yyyy;@'])
          expect(parseTyped(editText({ value }, format)).value).toBe(value);
      }),
    );
  });
});
