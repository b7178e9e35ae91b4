import fc from 'fast-check';
import { asText, cellInput } from '../../src/excel/writtenText';

describe('text that is written into a cell', () => {
  it.each(['การปฏิบัติหน้าที่', '๑. การปฏิบัติหน้าที่', '10. การป้องกันการทุจริต', '▼ แก้ไขเร่งด่วน'])(
    '%s needs no apostrophe',
    (text) => {
      expect(asText(text)).toBe(text);
    },
  );

  it.each(['=1+1', '+66 2 000', '-', '@สำนักปลัด', '2564', '๒๕๖๔', '1/10/2564', 'TRUE', '1. 5', '1 ม.ค. 2565'])(
    '%s is kept a text by an apostrophe',
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  it('never becomes a formula, whatever the officer typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(String(cellInput({ kind: 'text', text }))).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
