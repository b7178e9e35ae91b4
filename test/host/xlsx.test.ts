import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';

import { openXlsx } from './openXlsx';
import { saveXlsx } from './saveXlsx';
import { first, HEADER, richWorkbook } from './richWorkbook';
import type { CellStyle, Workbook } from './Workbook';
import { cellKey, emptyWorkbook } from './Workbook';

async function bytesOf(workbook: Workbook, options?: Parameters<typeof saveXlsx>[1]): Promise<Uint8Array> {
  const saved = await saveXlsx(workbook, options);
  if (!saved.ok) throw new Error(saved.lost.join());
  return saved.bytes;
}

/** Without what each opening numbers anew and what only a file has. */
function comparable(workbook: Workbook): unknown {
  const { kept: _, ...rest } = workbook;
  const { lastModifiedBy: __, ...properties } = workbook.properties;
  return {
    ...rest,
    properties,
    sheets: workbook.sheets.map((sheet) => {
      const { defaultRowHeight: ___, ...shown } = sheet;
      return {
        ...shown,
        cells: new Map([...sheet.cells].sort(([a], [b]) => a - b)),
        conditionalFormats: sheet.conditionalFormats.map((format) => ({
          ...format,
          id: '',
          rule: format.rule.kind === 'other' ? { ...format.rule, raw: '' } : format.rule,
        })),
        tables: sheet.tables.map((table) => ({ ...table, id: '' })),
      };
    }),
  };
}

describe('a workbook saved and opened again', () => {
  test('is as it was', async () => {
    const workbook = richWorkbook();
    // A font that says what every cell has anyway is not kept apart.
    const { name: _, size: __, ...font } = HEADER.font ?? {};
    const plain = (style: CellStyle | undefined): CellStyle | undefined =>
      style === HEADER ? { ...HEADER, font } : style;
    const expected = richWorkbook();
    for (const [key, cell] of first(expected).cells) {
      const style = plain(cell.style);
      if (style !== undefined) first(expected).cells.set(key, { ...cell, style });
    }
    const opened = await openXlsx(await bytesOf(workbook));
    // A row of wrapped text comes back with the height that was fitted to it, as from Excel itself.
    const fitted = [...first(opened).rows].filter(([, layout]) => layout.fitted === true);
    expect(fitted.map(([row]) => row)).toEqual([1]);
    for (const [row] of fitted) first(opened).rows.delete(row);
    expect(comparable(opened)).toEqual(comparable(expected));
  });

  test('gives the same bytes each time, also after opening', async () => {
    const bytes = await bytesOf(richWorkbook());
    expect(await bytesOf(richWorkbook())).toEqual(bytes);
    const again = await bytesOf(await openXlsx(bytes));
    expect(await bytesOf(await openXlsx(again))).toEqual(again);
  });

  test('keeps a rule of a kind that the host does not draw, with its look', async () => {
    const opened = await openXlsx(await bytesOf(await openXlsx(await bytesOf(richWorkbook()))));
    const rule = first(opened).conditionalFormats[2]?.rule;
    expect(rule).toMatchObject({
      kind: 'other',
      type: 'duplicateValues',
      raw: { style: { font: { bold: true } } },
    });
  });

  test('keeps the settings where Excel keeps them, under the add-in’s id', async () => {
    const parts = unzipSync(
      await bytesOf(richWorkbook(), { addInId: '11111111-2222-3333-4444-555555555555' }),
    );
    const extension = strFromU8(parts['xl/webextensions/webextension1.xml'] ?? new Uint8Array());
    expect(extension).toContain('<we:reference id="11111111-2222-3333-4444-555555555555"');
    expect(extension).toContain('<we:property name="อื่น" value="&quot;ข้อความ&quot;"/>');
    expect(strFromU8(parts['_rels/.rels'] ?? new Uint8Array())).toContain('webextensiontaskpanes');
    const opened = await openXlsx(zipSync(parts));
    expect(opened.settings.size).toBe(0);
    expect(opened.kept?.otherAddIns).toHaveLength(1);
  });
});

describe('what saving would lose', () => {
  async function withParts(extra: Record<string, string>): Promise<Workbook> {
    const parts = unzipSync(await bytesOf(emptyWorkbook()));
    for (const [path, text] of Object.entries(extra)) parts[path] = new TextEncoder().encode(text);
    return openXlsx(zipSync(parts));
  }

  test.each([
    [{ 'xl/charts/chart1.xml': '<a/>', 'xl/charts/chart2.xml': '<a/>' }, 'แผนภูมิ 2 รายการ'],
    [{ 'xl/pivotTables/pivotTable1.xml': '<a/>' }, 'ตารางสรุป (PivotTable) 1 รายการ'],
    [{ 'xl/drawings/drawing1.xml': '<xdr:wsDr><xdr:pic></xdr:pic><xdr:pic/></xdr:wsDr>' }, 'รูปภาพ 2 รายการ'],
    [
      { 'xl/drawings/drawing1.xml': '<xdr:wsDr><xdr:sp macro=""></xdr:sp></xdr:wsDr>' },
      'รูปร่างหรือกล่องข้อความ 1 รายการ',
    ],
    [{ 'xl/vbaProject.bin': 'x' }, 'มาโคร 1 รายการ'],
    [{ 'xl/externalLinks/externalLink1.xml': '<a/>' }, 'ลิงก์ไปยังสมุดงานอื่น 1 รายการ'],
    [{ 'xl/slicers/slicer1.xml': '<a/>' }, 'ตัวแบ่งส่วนข้อมูล (Slicer) 1 รายการ'],
    [{ 'xl/threadedComments/threadedComment1.xml': '<a/>' }, 'ความคิดเห็นแบบตอบกลับได้ 1 รายการ'],
    [{ 'customXml/item1.xml': '<a/>' }, 'ข้อมูล XML ที่แนบมา 1 รายการ'],
  ])('%j is named and saving refuses', async (extra, words) => {
    const workbook = await withParts(extra);
    expect(workbook.lostOnSave).toEqual([words]);
    expect(await saveXlsx(workbook)).toEqual({ ok: false, lost: [words] });
    expect(await saveXlsx(workbook, { dropLost: [words] })).toMatchObject({ ok: true });
  });

  test('a chart that the add-in made is said to be missing in the file', async () => {
    const workbook = emptyWorkbook('ผล ITA');
    first(workbook).charts.push({
      id: '1',
      name: 'c',
      type: 'ColumnClustered',
      source: 'A1:B2',
      title: 'คะแนนรายตัวชี้วัด',
    });
    expect(await saveXlsx(workbook)).toMatchObject({
      ok: true,
      lacking: ['แผนภูมิ "คะแนนรายตัวชี้วัด" ในแผ่นงาน ผล ITA'],
    });
  });
});

test('any text and number comes back from a file', async () => {
  const values = fc.array(
    fc.oneof(
      fc
        .string({ unit: 'grapheme', minLength: 1 })
        .filter((text) => /^[\P{Cc}\n\t]+$/u.test(text) && !/[\ud800-\udfff\ufffe\uffff]/.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(values, async (rows) => {
      const workbook = emptyWorkbook();
      rows.forEach((value, row) => first(workbook).cells.set(cellKey(row, 0), { value }));
      const opened = await openXlsx(await bytesOf(workbook));
      expect([...first(opened).cells.values()].map(({ value }) => value)).toEqual(rows);
    }),
    { numRuns: 20 },
  );
});

test('dollar signs and ampersands in names, lists and rules come back as they were', async () => {
  const tricky = '=IF(\'R&D $1\'!$A$1="$&$1",$B$1&"$\'",$C$1)';
  const workbook = emptyWorkbook('R&D $1');
  workbook.names.push({ name: 'ชื่อ', formula: tricky, visible: true, comment: '$& <>' });
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  first(workbook).validations.push({
    areas: [area],
    rule: { kind: 'list', source: '$&,$1,"ก"', inCellDropDown: true },
    ignoreBlanks: true,
  });
  first(workbook).conditionalFormats.push({
    id: '',
    areas: [area],
    priority: 1,
    stopIfTrue: false,
    rule: { kind: 'formula', formula: tricky, style: { font: { bold: true } } },
  });
  const opened = await openXlsx(await bytesOf(workbook));
  expect(opened.names).toEqual(workbook.names);
  expect(first(opened).validations).toEqual(first(workbook).validations);
  expect(first(opened).conditionalFormats[0]?.rule).toEqual(first(workbook).conditionalFormats[0]?.rule);
});

describe('files that Excel wrote', () => {
  async function openSheet(cells: string, more = ''): Promise<Workbook> {
    const workbook = emptyWorkbook('ITA');
    first(workbook).cells.set(0, { value: 1 });
    const parts = unzipSync(await bytesOf(workbook));
    const path = 'xl/worksheets/sheet1.xml';
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const changed = text
      .replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${cells}</sheetData>`)
      .replace('</worksheet>', `${more}</worksheet>`);
    return openXlsx(zipSync({ ...parts, [path]: new TextEncoder().encode(changed) }));
  }

  test('shared formulas are spread out, array formulas kept', async () => {
    const opened = await openSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2&amp;"A1"+$A$1</f><v>2</v></c>' +
        '<c r="C1" t="str"><f t="array" ref="C1:C2">A1:A2&amp;"x"</f><v>1x</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2" t="str"><v>2x</v></c></row>',
    );
    const cells = first(opened).cells;
    expect(cells.get(cellKey(1, 1))).toEqual({ value: 4, formula: '=A2*2&"A1"+$A$1' });
    expect(cells.get(cellKey(0, 2))).toEqual({ value: '1x', formula: '=A1:A2&"x"', arrayAddress: 'C1:C2' });
    const again = await openXlsx(await bytesOf(opened));
    expect(first(again).cells).toEqual(cells);
  });

  test('newer functions show without their prefix and are saved with it', async () => {
    const opened = await openSheet('<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>2</v></c></row>');
    expect(first(opened).cells.get(0)?.formula).toBe('=XLOOKUP(1,B:B,C:C)');
    const saved = strFromU8(unzipSync(await bytesOf(opened))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(saved).toContain('<f>_xlfn.XLOOKUP(1,B:B,C:C)</f>');
  });

  test('a drop-down from another sheet that Excel 2010 keeps apart is read, a sparkline is carried over', async () => {
    const extension = (uri: string, inner: string): string =>
      `<ext uri="${uri}" xmlns:x14="urn:x14">${inner}</ext>`;
    const list =
      '<x14:dataValidations xmlns:xm="urn:xm"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>สรุป!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations>';
    const sparkline = '<x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups>';
    const opened = await openSheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      `<extLst>${extension('{CCE6A557}', list)}${extension('{05C60535}', sparkline)}</extLst>`,
    );
    expect(first(opened).validations).toMatchObject([
      { rule: { kind: 'list', source: '=สรุป!$A$1:$A$3', inCellDropDown: true }, ignoreBlanks: true },
    ]);
    const saved = strFromU8(unzipSync(await bytesOf(opened))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(saved).toContain('x14:sparklineGroup');
    expect(saved).not.toContain('x14:dataValidation');
    expect(saved).toContain('<formula1>สรุป!$A$1:$A$3</formula1>');
  });

  test('in its own table a formula names its row without the table', async () => {
    const workbook = emptyWorkbook('ITA');
    const sheet = first(workbook);
    ['คะแนน (1)', 'สอง'].forEach((header, column) => sheet.cells.set(cellKey(0, column), { value: header }));
    sheet.cells.set(cellKey(1, 0), { value: 4 });
    sheet.cells.set(cellKey(1, 1), { value: 8, formula: '=[@[คะแนน (1)]]*2' });
    sheet.tables.push({
      id: '',
      name: 'ตาราง',
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      showHeaders: true,
      showTotals: false,
      showFilterButton: false,
      showBandedRows: true,
      style: 'TableStyleLight1',
      columns: ['คะแนน (1)', 'สอง'],
    });
    const bytes = await bytesOf(workbook);
    const saved = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(saved).toContain('<f>ตาราง[[#This Row],[คะแนน (1)]]*2</f>');
    expect(first(await openXlsx(bytes)).cells.get(cellKey(1, 1))?.formula).toBe('=[@[คะแนน (1)]]*2');
  });
});
