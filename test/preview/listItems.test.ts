import { cellKey, emptySheet, emptyWorkbook } from '../host/Workbook';
import { listItems } from './listItems';

const workbook = emptyWorkbook('ติดตาม');
const [sheet = emptySheet('1', 'ติดตาม')] = workbook.sheets;
const words = emptySheet('2', 'รายการ คำ');
words.cells.set(cellKey(0, 0), { value: 'แล้วเสร็จ' });
words.cells.set(cellKey(1, 0), { value: 'ยกเลิก' });
words.cells.set(cellKey(3, 0), { value: 1, style: { numberFormat: 't0' } });
workbook.sheets.push(words);
workbook.names.push({ name: 'สถานะ', formula: "='รายการ คำ'!$A$1:$A$2", visible: true, comment: '' });

describe('what a drop-down offers', () => {
  it.each([
    ['words', 'ยังไม่ดำเนินการ, แล้วเสร็จ,ยกเลิก', ['ยังไม่ดำเนินการ', 'แล้วเสร็จ', 'ยกเลิก']],
    ['cells of another sheet', "='รายการ คำ'!$A$1:$A$4", ['แล้วเสร็จ', 'ยกเลิก', '๑']],
    ['a defined name', '=สถานะ', ['แล้วเสร็จ', 'ยกเลิก']],
    ['nothing, from a sheet that is gone', '=ไม่มี!$A$1:$A$4', []],
    ['nothing, from a formula', '=OFFSET(A1,1,1)', []],
  ])('is %s', (_, source, items) => {
    expect(listItems(workbook, sheet, source)).toEqual(items);
  });
});
