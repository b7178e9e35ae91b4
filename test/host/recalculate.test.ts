import { loadCalculator } from './loadCalculator';
import { plainTable } from './plainTable';
import type { Sheet, Value, Workbook } from './Workbook';
import { cellKey, emptySheet, emptyWorkbook } from './Workbook';

const calculator = loadCalculator();

function put(sheet: Sheet, row: number, column: number, value: Value | undefined, formula?: string): void {
  sheet.cells.set(cellKey(row, column), {
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
  });
}

function sheetOf(workbook: Workbook, index = 0): Sheet {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error('no such sheet');
  return sheet;
}

/** Scores sheet: B1:B5 hold 85.5, 79.999, nothing, 763.9, 100. */
function scoresWorkbook(): Workbook {
  const workbook = emptyWorkbook('ผล ITA');
  const sheet = sheetOf(workbook);
  const rows: readonly (readonly (Value | undefined)[])[] = [
    ['ตัวชี้วัด', 85.5, 'สูง', true],
    ['b', 79.999, 'ต่ำ', false],
    ['c', undefined, '', { error: '#N/A' }],
    ['12.50', 763.9, 'abc', 44742],
    ['Apple', 100, 'apple', 0],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== undefined) put(sheet, r, c, value);
    });
  });
  put(sheet, 9, 0, '', '=""');
  workbook.sheets.push(emptySheet('{2}', 'สรุป'));
  return workbook;
}

const NA = { error: '#N/A' };
const VALUE = { error: '#VALUE!' };
const REF = { error: '#REF!' };

describe('formulas give what Excel gives', () => {
  const workbook = scoresWorkbook();
  const elsewhere = sheetOf(workbook, 1);
  calculator.recalculate(workbook, '2022-06-15');

  test.each<[string, Value]>([
    ['AND(TRUE,1)', true],
    ['AND("a"="A",TRUE)', true],
    ['AND(#C1:C2)', VALUE],
    ['AND("x",TRUE)', VALUE],
    ['OR(FALSE,0)', false],
    ['OR(#A1="x",#A1="ตัวชี้วัด")', true],
    ['NOT(0)', true],
    ['NOT("x")', VALUE],
    ['IF(#B9,1,2)', 2],
    ['IF(FALSE,1)', false],
    ['IF(TRUE,,2)', 0],
    ['IF(#C9="",1,2)', 1],
    ['IF(#C9=0,1,2)', 1],
    ['#C9', 0],
    ['#C9&"x"', 'x'],
    ['IFERROR(1/0,"x")', 'x'],
    ['IFERROR(#D3,5)', 5],
    ['IFERROR(#C9,5)', 0],
    ['IFNA(#D3,1)', 1],
    ['ISNUMBER(#B1)', true],
    ['ISNUMBER(#B3)', false],
    ['ISNUMBER(#A4)', false],
    ['ISNUMBER(#D1)', false],
    ['ISNUMBER(#D3)', false],
    ['ISTEXT(#A1)', true],
    ['ISTEXT(#A10)', true],
    ['ISTEXT(#B9)', false],
    ['ISBLANK(#B9)', true],
    ['ISBLANK(#A10)', false],
    ['ISBLANK(#C3)', false],
    ['ISERROR(#D3)', true],
    ['ROUND(2.5,0)', 3],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(0.285,2)', 0.29],
    ['ROUND(94.995,2)', 95],
    ['ROUND(79.995,2)', 80],
    ['ROUND(89.99499999,2)', 89.99],
    ['ROUND(1234,-2)', 1200],
    ['ROUND(#B9,2)', 0],
    ['ROUND("x",2)', VALUE],
    ['ROUNDUP(1.21,1)', 1.3],
    ['ROUNDDOWN(1.29,1)', 1.2],
    ['INT(-1.5)', -2],
    ['MOD(-1,3)', 2],
    ['N("a")', 0],
    ['N(TRUE)', 1],
    ['N(#B1)', 85.5],
    ['N(#A1)', 0],
    ['T(#A1)', 'ตัวชี้วัด'],
    ['T(#B1)', ''],
    ['EXACT("a","A")', false],
    ['EXACT(#A1,"ตัวชี้วัด")', true],
    ['LEN(#A1)', 9],
    ['LEN(#B9)', 0],
    ['LEFT("ตัวชี้วัด",3)', 'ตัว'],
    ['RIGHT("abc",2)', 'bc'],
    ['MID("ตัวชี้วัด",4,2)', 'ชี'],
    ['SUBSTITUTE("aXa","a","b")', 'bXb'],
    ['TRIM("  a  b ")', 'a b'],
    ['FIND("b","abc")', 2],
    ['SEARCH("B?","abc")', 2],
    ['TEXT(0.5,"0%")', '50%'],
    ['TEXT(85.5,"0.00")', '85.50'],
    ['TEXT("abc","0.00")', 'abc'],
    ['TEXT(#C9,"0")', '0'],
    ['TEXT(44742,"[$-107041E]d mmm yyyy")', '30 มิ.ย. 2565'],
    ['TEXT(44742,"[$-D07041E]d mmm yyyy")', '๓๐ มิ.ย. ๒๕๖๕'],
    ['TEXT(5,"t0")', '๕'],
    ['VALUE("12.5")', 12.5],
    ['TODAY()', 44727],
    ['INT(NOW())', 44727],
    ['DATE(2022,6,30)', 44742],
    ['DATE(2022,13,1)', 44927],
    ['DATE(2022,7,0)', 44742],
    ['MONTH(44742)', 6],
    ['YEAR(44742)', 2022],
    ['DAY(44742)', 30],
    ['EDATE(44592,1)', 44620],
    ['EOMONTH(44742,0)', 44742],
    ['WEEKDAY(44742)', 5],
    ['COUNTIF(#A1:A5,"apple")', 1],
    ['COUNTIF(#B1:B5,">=80")', 3],
    ['COUNTIF(#A1:A10,"")', 5],
    ['COUNTIF(#C1:C5,"ส*")', 1],
    ['COUNTIF(#A1:A5,#A1)', 1],
    ['COUNTIF(#A1:A5,12.5)', 1],
    ['COUNTIF(#A1:A5,"12.5")', 1],
    ['COUNTIF(#B1:B9,"<>")', 4],
    ['COUNTIF(#A1:A9,"<>b")', 8],
    ['COUNTIFS(#B1:B5,">=80",#B1:B5,"<=100")', 2],
    ['COUNTIFS(#A1:A5,"?pple",#B1:B5,100)', 1],
    ['COUNT(#B1:B9)', 4],
    ['COUNTA(#A1:A10)', 6],
    ['COUNTBLANK(#A1:A10)', 5],
    ['SUMIF(#A1:A5,"b",#B1:B5)', 79.999],
    ['SUMIFS(#B1:B5,#A1:A5,"b")', 79.999],
    ['AVERAGEIF(#B1:B5,">90")', 431.95],
    ['SUMPRODUCT((#B1:B5>80)*1)', 3],
    ['SUMPRODUCT(--(#A1:A5="apple"))', 1],
    ['SUMPRODUCT((#B1:B5<>"")*(#A1:A5<>"b"))', 3],
    ['SUMPRODUCT(--ISNUMBER(#B1:B5))', 4],
    ['SUMPRODUCT((LEN(#C1:C5)>3)*1)', 1],
    ['SUMPRODUCT(1/COUNTIF(#A1:A5,#A1:A5))', 5],
    ['SUMPRODUCT(#B1:B2,#B4:B5)', 85.5 * 763.9 + 79.999 * 100],
    ['INDEX(#A1:B5,2,2)', 79.999],
    ['INDEX(#A1:A5,MATCH(100,#B1:B5,0))', 'Apple'],
    ['INDEX(#A1:A5,9)', REF],
    ['SUM(INDEX(#B1:D5,0,1))', 1029.399],
    ['SUM(#B1:INDEX(#B:B,2))', 165.499],
    ['MATCH("APPLE",#A1:A5,0)', 5],
    ['MATCH("ต*",#A1:A5,0)', 1],
    ['MATCH(50,{10,40,60},1)', 2],
    ['MATCH("zz",#A1:A5,0)', NA],
    ['LOOKUP(85,{0,80,90,95.005},{"urgent","improve","maintain","strength"})', 'improve'],
    ['LOOKUP(-1,{0,1},{2,3})', NA],
    ['LOOKUP(2,1/(#B1:B5>90),#A1:A5)', 'Apple'],
    ['VLOOKUP("apple",#A1:B5,2,FALSE)', 100],
    ['VLOOKUP(85,{0,"a";80,"b";90,"c"},2)', 'b'],
    ['HLOOKUP(1,{1,2;3,4},2,FALSE)', 3],
    ['ROW(#B4)', 4],
    ['ROW()', 3],
    ['COLUMN()', 2],
    ['ROWS(#A1:B5)', 5],
    ['CHOOSE(2,"a","b")', 'b'],
    ['CHOOSE(3,"a","b")', VALUE],
    ['SUM(#B1:B5)', 1029.399],
    ['SUM(#B:B)', 1029.399],
    ['SUM("5",TRUE,3)', 9],
    ['SUM(#D1:D2)', 0],
    ['SUM(#D1:D3)', NA],
    ['AVERAGE(#B1:B5)', 257.34975],
    ['AVERAGE(#A1:A3)', { error: '#DIV/0!' }],
    ['MAX(#B1:B5)', 763.9],
    ['MIN(#B1:B9)', 79.999],
    ['MAX(#A1:A2)', 0],
    ['OFFSET(#B1,1,0)', 79.999],
    ['INDIRECT("\'ผล ITA\'!B1")', 85.5],
    ['SUBTOTAL(109,#B1:B2)', 165.499],
    ['TEXTJOIN(",",TRUE,#A1:A3)', 'ตัวชี้วัด,b,c'],
    ['LET(x,2,x*3)', 6],
    ['IFS(FALSE,1,TRUE,2)', 2],
    ['SWITCH(2,1,"a",2,"b")', 'b'],
    ['"A"="a"', true],
    ['"ก"<"ข"', true],
    ['1<"a"', true],
    ['"a"<TRUE', true],
    ['5="5"', false],
    ['"5"+1', 6],
    ['"x"+1', VALUE],
    ['TRUE+1', 2],
    ['#B9+1', 1],
    ['#A10+1', VALUE],
    ['1&2', '12'],
    ['TRUE&""', 'TRUE'],
    ['(1/3)&""', '0.333333333333333'],
    ['1E20&""', '1E+20'],
    ['-2^2', 4],
    ['2^3^2', 64],
    ['50%', 0.5],
    ['0.1+0.2=0.3', true],
    ['1-0.9-0.1', 0],
    ['NOSUCHNAME', { error: '#NAME?' }],
    ['#REF!+1', REF],
  ])('=%s', (formula, expected) => {
    const written = `=${formula.replace(/#(?=[A-Z]{1,2}\d|[A-Z]:)/g, "'ผล ITA'!")}`;
    const value = calculator.evaluateAt(workbook, elsewhere, written, 2, 1);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Value]>([
    ['=_xlfn.XLOOKUP("apple",A1:A5,B1:B5)', 100],
    ['=RANK(100,B1:B5)', 2],
    ['=SUM(_xlfn._xlws.SORT({3;1;2}))', 6],
    ['=STDEV(1,2,3)', 1],
    ['=NETWORKDAYS(44742,44750)', 7],
    ['=PMT(0.1,2,-100)', 57.61904761904762],
  ])('%s, a function that IronCalc computes', (formula, expected) => {
    const value = calculator.evaluateAt(workbook, sheetOf(workbook), formula, 20, 20);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toEqual(expected);
  });
});

test('a formula that cannot be computed keeps the value that Excel last gave it', () => {
  const workbook = emptyWorkbook();
  put(sheetOf(workbook), 0, 0, 'หนึ่งบาทถ้วน', '=BAHTTEXT(1)');
  put(sheetOf(workbook), 1, 0, 7, "='[ปีก่อน.xlsx]ITA'!A1");
  calculator.recalculate(workbook);
  expect(sheetOf(workbook).cells.get(cellKey(0, 0))?.value).toBe('หนึ่งบาทถ้วน');
  expect(sheetOf(workbook).cells.get(cellKey(1, 0))?.value).toBe(7);
});

test('formulas that wait for others are computed in the right order, and a circle shows 0', () => {
  const workbook = emptyWorkbook();
  const sheet = sheetOf(workbook);
  put(sheet, 0, 0, undefined, '=A2*2');
  put(sheet, 1, 0, undefined, '=A3+1');
  put(sheet, 2, 0, 20);
  put(sheet, 3, 0, undefined, '=A4+1');
  calculator.recalculate(workbook);
  expect(sheet.cells.get(cellKey(0, 0))?.value).toBe(42);
  expect(sheet.cells.get(cellKey(3, 0))?.value).toBe(1);
});

test('TODAY() follows the given day', () => {
  const workbook = emptyWorkbook();
  put(sheetOf(workbook), 0, 0, undefined, '=IF(DATE(2022,6,30)-TODAY()<0,"เกินกำหนด","ใกล้กำหนด")');
  calculator.recalculate(workbook, '2022-06-30');
  expect(sheetOf(workbook).cells.get(cellKey(0, 0))?.value).toBe('ใกล้กำหนด');
  calculator.recalculate(workbook, '2022-07-01');
  expect(sheetOf(workbook).cells.get(cellKey(0, 0))?.value).toBe('เกินกำหนด');
});

describe('Thai names and tables', () => {
  function measuresWorkbook(): Workbook {
    const workbook = emptyWorkbook('มาตรการ 2565');
    const sheet = sheetOf(workbook);
    ['ตัวชี้วัด', 'คะแนน (1)', 'สถานะ'].forEach((header, column) => {
      put(sheet, 2, column, header);
    });
    put(sheet, 3, 0, 'การใช้งบประมาณ');
    put(sheet, 3, 1, 76.39);
    put(sheet, 4, 0, 'การใช้อำนาจ');
    put(sheet, 4, 1, 91);
    sheet.tables.push(
      plainTable({
        id: '{T}',
        name: 'มาตรการ',
        area: { row: 2, column: 0, rows: 3, columns: 3 },
        columns: ['ตัวชี้วัด', 'คะแนน (1)', 'สถานะ'],
      }),
    );
    workbook.names.push({ name: 'เป้าหมาย', formula: '=85', visible: true, comment: '' });
    workbook.names.push({
      name: 'คะแนนทั้งหมด',
      formula: "='มาตรการ 2565'!$B$4:$B$5",
      visible: true,
      comment: '',
    });
    sheet.names.push({ name: 'เป้าหมาย', formula: '=90', visible: false, comment: '' });
    workbook.sheets.push(emptySheet('{2}', 'อื่น'));
    return workbook;
  }

  test.each<[string, Value]>([
    ['=SUM(มาตรการ[คะแนน (1)])', 167.39],
    ['=มาตรการ[[#This Row],[คะแนน (1)]]', 76.39],
    ['=[@[คะแนน (1)]]*2', 152.78],
    ['=IF([@ตัวชี้วัด]="","",[@ตัวชี้วัด]&"!")', 'การใช้งบประมาณ!'],
    ['=ROWS(มาตรการ[#All])', 3],
    ['=มาตรการ[[#Headers],[สถานะ]]', 'สถานะ'],
    ['=COUNTA(มาตรการ[[ตัวชี้วัด]:[สถานะ]])', 4],
    ['=ROWS(มาตรการ)', 2],
    ['=SUM(คะแนนทั้งหมด)', 167.39],
    ['=เป้าหมาย', 90],
    ['=มาตรการ[ไม่มี]', REF],
  ])('%s', (formula, expected) => {
    const workbook = measuresWorkbook();
    const value = calculator.evaluateAt(workbook, sheetOf(workbook), formula, 3, 2);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test('the sheet’s own name wins only on that sheet', () => {
    const workbook = measuresWorkbook();
    expect(calculator.evaluateAt(workbook, sheetOf(workbook, 1), '=เป้าหมาย', 0, 0)).toBe(85);
  });
});

test('an edit among the scores of all agencies is computed at once', () => {
  const workbook = emptyWorkbook('ITA 2568');
  const sheet = sheetOf(workbook);
  for (let row = 0; row < 8317; row += 1) {
    for (let column = 0; column < 13; column += 1) put(sheet, row, column, (row * column) % 101);
    put(
      sheet,
      row,
      13,
      undefined,
      `=IF(ISNUMBER(B${String(row + 1)}),IF(ROUND(B${String(row + 1)},2)>95,"ดี",""),"")`,
    );
  }
  put(sheet, 0, 15, undefined, '=AVERAGE(B:B)');
  calculator.recalculate(workbook);
  const start = process.cpuUsage();
  put(sheet, 5, 1, 96);
  calculator.recalculate(workbook);
  expect(sheet.cells.get(cellKey(5, 13))?.value).toBe('ดี');
  // Seconds of the processor, not of the clock: other tests run beside this one. It takes about 0.2.
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
});
