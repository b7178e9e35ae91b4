import type { CellStyle, Sheet, Workbook } from './Workbook';
import { cellKey, emptySheet, emptyWorkbook, MAX_ROWS } from './Workbook';

/** The look of a heading. */
export const HEADER: CellStyle = {
  fill: { pattern: 'solid', color: '#1F4E79' },
  font: { name: 'TH SarabunPSK', size: 16, color: '#FFFFFF', bold: true, underline: 'single' },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  borders: { top: { style: 'thin', color: '#000000' }, bottom: { style: 'double', color: '#7F7F7F' } },
};
const SCORE: CellStyle = { numberFormat: '0.00', unlocked: true };
const THAI_DATE: CellStyle = { numberFormat: '[$-107041E]d mmm yyyy;@' };

/** A workbook with everything that an officer's file may have and that saving keeps. */
export function richWorkbook(): Workbook {
  const workbook = emptyWorkbook('ผล ITA');
  const sheet = first(workbook);
  const put = (row: number, column: number, cell: Parameters<Sheet['cells']['set']>[1]): void => {
    sheet.cells.set(cellKey(row, column), cell);
  };
  put(0, 0, { value: 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๔', style: HEADER });
  put(0, 1, { style: HEADER });
  put(1, 0, { value: 'ตัวชี้วัด', style: HEADER });
  put(1, 1, { value: 'คะแนน', style: HEADER });
  put(1, 2, { value: 'กลุ่มคะแนน' });
  put(2, 0, { value: 'การใช้งบประมาณ <1> & "2"' });
  put(2, 1, { value: 76.39, style: SCORE });
  put(2, 2, { value: 'เร่งแก้ไข', formula: '=IF(B3<80,"เร่งแก้ไข","ดี")' });
  put(3, 0, { value: '- ไม่มี', quotePrefix: true });
  put(3, 1, { value: { error: '#N/A' } });
  put(3, 2, { value: true, formula: "=SUM('มาตรการ 2565'!A1:A9)=0" });
  put(4, 0, { value: false });
  put(4, 1, { value: 44742, style: THAI_DATE });
  put(5, 0, { value: ' เว้นวรรค \nบรรทัดใหม่ ' });
  put(6, 0, { value: '=ไม่ใช่สูตร', quotePrefix: true });
  put(7, 1, { value: { error: '#DIV/0!' }, formula: '=1/0' });
  put(8, 1, { style: { fill: { pattern: 'lightGray', color: '#FFFF00', patternColor: '#FF0000' } } });
  put(9, 0, {
    value: 'หนาบาง',
    kept: { text: 'หนาบาง', raw: { richText: [{ font: { bold: true }, text: 'หนา' }, { text: 'บาง' }] } },
  });
  sheet.columns.set(0, { width: 42.5 });
  sheet.columns.set(1, { width: 12, style: SCORE });
  sheet.columns.set(3, { width: 9, hidden: true });
  sheet.rows.set(0, { height: 30 });
  sheet.rows.set(5, { hidden: true });
  sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  sheet.conditionalFormats = [
    {
      id: '',
      areas: [
        { row: 2, column: 1, rows: 10, columns: 1 },
        { row: 2, column: 4, rows: 1, columns: 1 },
      ],
      priority: 2,
      stopIfTrue: true,
      rule: {
        kind: 'formula',
        formula: '=AND(ISNUMBER(B3),ROUND(B3,2)<80,N("ITA")=0)',
        style: { fill: { pattern: 'solid', color: '#FFC7CE' }, font: { color: '#9C0006', bold: true } },
      },
    },
    {
      id: '',
      areas: [{ row: 0, column: 2, rows: MAX_ROWS, columns: 1 }],
      priority: 1,
      stopIfTrue: false,
      rule: {
        kind: 'cellIs',
        operator: 'between',
        formulas: ['=80', '=89.99'],
        style: { font: { italic: true } },
      },
    },
    {
      id: '',
      areas: [{ row: 2, column: 1, rows: 3, columns: 1 }],
      priority: 3,
      stopIfTrue: false,
      rule: {
        kind: 'other',
        type: 'duplicateValues',
        raw: {
          xml: '<cfRule type="duplicateValues" dxfId="2" priority="3"/>',
          style: { font: { bold: true } },
        },
      },
    },
  ];
  sheet.validations = [
    {
      areas: [{ row: 2, column: 5, rows: 20, columns: 1 }],
      rule: { kind: 'list', source: 'ยังไม่ดำเนินการ,กำลังดำเนินการ,ดำเนินการแล้ว', inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'warning', title: 'สถานะ', message: 'เลือกจากรายการ' },
      prompt: { show: true, title: 'สถานะ', message: 'เลือกหนึ่งข้อ' },
    },
    {
      areas: [{ row: 0, column: 6, rows: MAX_ROWS, columns: 1 }],
      rule: { kind: 'list', source: "='มาตรการ 2565'!$A$1:$A$3", inCellDropDown: false },
      ignoreBlanks: false,
    },
    {
      areas: [{ row: 2, column: 1, rows: 2, columns: 1 }],
      rule: { kind: 'other', type: 'decimal', operator: 'lessThanOrEqual', formulas: ['=100'] },
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'stop', title: '', message: '' },
    },
  ];
  sheet.names = [{ name: 'ช่วงคะแนน', formula: "='ผล ITA'!$B$3:$B$12", visible: false, comment: '' }];
  sheet.freeze = { rows: 2, columns: 1 };
  sheet.page = {
    ...sheet.page,
    orientation: 'landscape',
    paperSize: 9,
    fit: { wide: 1 },
    printArea: { row: 0, column: 0, rows: 12, columns: 3 },
    printTitleRows: { first: 0, last: 1 },
    printTitleColumns: { first: 0, last: 0 },
    header: { left: 'อบต. ทดสอบ', center: '&"TH SarabunPSK,Bold"&16ผลการประเมิน', right: '&D' },
    footer: { left: '', center: 'หน้า &P จาก &N', right: 'A && B' },
    centerHorizontally: true,
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  };
  sheet.protection = {
    options: {
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertRows: false,
      allowInsertHyperlinks: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowSort: false,
      allowAutoFilter: false,
      allowPivotTables: false,
      attributes: { sheet: '1', objects: '1', formatCells: '0' },
    },
  };
  sheet.autoFilter = {
    area: { row: 1, column: 0, rows: 9, columns: 2 },
    criteria: '<filterColumn colId="0"><filters><filter val="การใช้งบประมาณ"/></filters></filterColumn>',
  };
  sheet.comments.set(cellKey(2, 1), { text: 'ตรวจแล้ว\nรอบสอง', author: 'สมชาย' });
  sheet.tabColor = '#70AD47';
  sheet.showGridlines = false;
  sheet.selection = [
    { row: 2, column: 1, rows: 2, columns: 1 },
    { row: 6, column: 1, rows: 1, columns: 1 },
  ];
  sheet.kept = {
    viewAttributes: { zoomScale: '85', zoomScaleNormal: '85' },
    breaksXml: '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
    extensionsXml: '',
  };
  const measures = emptySheet('{00000000-0001-0000-0001-000000000000}', 'มาตรการ 2565');
  ['ตัวชี้วัด', 'มาตรการ/แนวทาง', 'สถานะ\n(ล่าสุด)'].forEach((header, column) => {
    measures.cells.set(cellKey(2, column), { value: header });
    measures.cells.set(cellKey(3, column), { value: `ข้อ ${String(column)}` });
  });
  measures.cells.set(cellKey(4, 2), { value: 1, formula: '=SUBTOTAL(103,[สถานะ\n(ล่าสุด)])' });
  measures.tables = [
    {
      id: '',
      name: 'มาตรการ_2565',
      area: { row: 2, column: 0, rows: 3, columns: 3 },
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      showBandedRows: true,
      style: 'TableStyleMedium2',
      columns: ['ตัวชี้วัด', 'มาตรการ/แนวทาง', 'สถานะ\n(ล่าสุด)'],
      columnDetails: { 'สถานะ\n(ล่าสุด)': { totalsRowFunction: 'count' } },
    },
  ];
  workbook.sheets.push(measures, {
    ...emptySheet('{00000000-0001-0000-0002-000000000000}', 'ซ่อน'),
    visibility: 'VeryHidden',
  });
  workbook.names = [
    { name: 'เป้าหมาย', formula: '=85', visible: true, comment: 'เกณฑ์ผ่าน' },
    { name: '_ITA_ours', formula: "='มาตรการ 2565'!$A$3", visible: false, comment: '' },
    { name: 'Gone', formula: '=#REF!', visible: true, comment: '' },
  ];
  workbook.settings = new Map([
    ['ita', '{"เวอร์ชัน":1,"q":"\\"<&>"}'],
    ['อื่น', '"ข้อความ"'],
  ]);
  workbook.activeSheetId = measures.id;
  workbook.structureProtected = true;
  workbook.properties = {
    creator: 'กองคลัง',
    title: 'ผล ITA',
    created: '2022-01-01T00:00:00Z',
    modified: '2022-06-01T00:00:00Z',
  };
  workbook.defaultFont = { name: 'TH SarabunPSK', size: 16 };
  return workbook;
}

/** The first sheet of a workbook. */
export function first(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
