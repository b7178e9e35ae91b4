import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { clearColours } from '../../src/actions/clearColours';
import { colourScores } from '../../src/actions/colourScores';
import { insertMeasures } from '../../src/actions/insertMeasures';
import { perform } from '../../src/actions/session';
import { putBackLast } from '../../src/actions/putBackLast';
import { writeAnalysis } from '../../src/actions/writeAnalysis';
import { cellKey } from '../host/Workbook';
import type { Sheet, Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { TWO_AGENCIES, twoAgencies } from './twoAgencies';
import { agencyBlocks } from '../bench/largeSheets';
import { mend, useHost } from './useHost';

const TODAY = '2026-11-21';
const cases = [mixed, inName, twoColumns];

async function open(workbook: Workbook) {
  const host = await useHost();
  mend(host);
  host.replaceWorkbook(workbook);
  return host;
}

function analysisOf(workbook: Workbook): Sheet {
  const found = workbook.sheets.find(({ tables }) =>
    tables.some(({ name }) => name.startsWith('ITA_Analysis_')),
  );
  if (found === undefined) {
    throw new Error('there is no analysis');
  }
  return found;
}

function valueAt(sheet: Sheet, row: number, column: number) {
  return sheet.cells.get(cellKey(row, column))?.value;
}

/** The row of the first cell of column A that begins with a text. */
function rowOf(sheet: Sheet, text: string): number {
  for (let row = 0; row < 100; row += 1) {
    const value = valueAt(sheet, row, 0);
    if (typeof value === 'string' && value.startsWith(text)) {
      return row;
    }
  }
  throw new Error(`no row ${text}`);
}

describe.each(cases)('the analysis of $name', (sheet) => {
  it('pressed three times is as after once', async () => {
    const { workbook } = await open(workbookOf(sheet.grid));
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisWritten');
    const once = pictureOf(workbook);
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
    expect(pictureOf(workbook)).toEqual(once);
  });

  it('pressed on the sheet with the scores it is brought up to date, too', async () => {
    const host = await open(workbookOf(sheet.grid));
    done(await writeAnalysis(TODAY));
    const once = pictureOf(host.workbook);
    host.officer.activate('ITA');
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
    host.officer.activate(analysisOf(host.workbook).name);
    expect(pictureOf(host.workbook)).toEqual(once);
  });

  it('put back is as before', async () => {
    const { workbook } = await open(workbookOf(sheet.grid));
    const before = pictureOf(workbook);
    await perform('writeAnalysis', () => writeAnalysis(TODAY));
    expect(pictureOf(workbook)).not.toEqual(before);
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('shows the scores, the total and the level of the case', async () => {
    const { workbook } = await open(workbookOf(sheet.grid));
    done(await writeAnalysis(TODAY));
    const analysis = analysisOf(workbook);
    const top = rowOf(analysis, 'ตัวชี้วัดการประเมิน ITA') + 1;
    const scores = Array.from({ length: 10 }, (_, index) => valueAt(analysis, top + index, 1));
    expect([...scores].sort()).toEqual(Object.values(sheet.expect.indicators).sort());
    expect(valueAt(analysis, rowOf(analysis, 'คะแนนรวม'), 1)).toBe(sheet.expect.typed.total);
    expect(valueAt(analysis, rowOf(analysis, 'ระดับผลการประเมิน'), 1)).toBe(sheet.expect.level);
  });

  it('is read as the scores that it was made from', async () => {
    const host = await open(workbookOf(sheet.grid));
    done(await writeAnalysis(TODAY));
    host.officer.activate(analysisOf(host.workbook).name);
    const [assessment, another] = done(await colourScores(TODAY)).assessments;
    expect(another).toBeUndefined();
    expect(
      Object.fromEntries((assessment?.indicators ?? []).map(({ name, points }) => [name, points])),
    ).toEqual(sheet.expect.indicators);
    expect(assessment?.fiscalYear).toBe(sheet.expect.fiscalYear);
    expect(assessment?.level).toBe(sheet.expect.level);
    expect(assessment?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the analysis of fiscal year 2564', () => {
  it('has the three lists of the document, highest first', async () => {
    const { workbook } = await open(workbookOf(inName.grid));
    done(await writeAnalysis(TODAY));
    const analysis = analysisOf(workbook);
    const list = (heading: string) => valueAt(analysis, rowOf(analysis, heading), 3);
    expect(list('จุดแข็ง')).toBe('ไม่มี');
    expect(list('ประเด็นที่ต้องพัฒนา')).toBe(
      'คุณภาพการดำเนินงาน (๘๒.๘๕ คะแนน)\nการปรับปรุงระบบการทำงาน (๘๑.๘๗ คะแนน)',
    );
    expect(list('ประเด็นที่ต้องแก้ไขโดยเร่งด่วน')).toBe(
      [
        'ประสิทธิภาพการสื่อสาร (๗๙.๗๘ คะแนน)',
        'การปฏิบัติหน้าที่ (๗๖.๓๙ คะแนน)',
        'การใช้อำนาจ (๗๐.๐๖ คะแนน)',
        'การใช้ทรัพย์สินของราชการ (๖๘.๙๘ คะแนน)',
        'การเปิดเผยข้อมูล (๖๘.๔๓ คะแนน)',
        'การใช้งบประมาณ (๖๔.๑๙ คะแนน)',
        'การแก้ไขปัญหาการทุจริต (๕๘.๙๘ คะแนน)',
        'การป้องกันการทุจริต (๑๘.๗๕ คะแนน)',
      ].join('\n'),
    );
  });

  it('draws the indicators as bars in band colours and the agency as a radar', async () => {
    const { workbook } = await open(workbookOf(inName.grid));
    done(await writeAnalysis(TODAY));
    expect(
      analysisOf(workbook).charts.map(({ type, source, title, position }) => ({
        type,
        source,
        title,
        position,
      })),
    ).toEqual([
      {
        type: 'BarStacked',
        source: "'วิเคราะห์ผล ITA 2564'!F14:J24",
        title: 'คะแนนรายตัวชี้วัด แบ่งสีตามกลุ่มคะแนน ปีงบประมาณ พ.ศ. ๒๕๖๔',
        position: 'A39:C58',
      },
      {
        type: 'RadarMarkers',
        source: "'วิเคราะห์ผล ITA 2564'!L14:N24",
        title: 'คะแนนปี ๒๕๖๔ เทียบกับเกณฑ์เป้าหมาย',
        position: 'D39:D58',
      },
    ]);
  });
});

describe('what she does on the analysis sheet', () => {
  const written = async () => {
    const host = await open(workbookOf(twoColumns.grid));
    done(await writeAnalysis(TODAY));
    return { host, analysis: analysisOf(host.workbook) };
  };

  it('a text that she wrote over stays, the others are brought up to date', async () => {
    const { host, analysis } = await written();
    const row = rowOf(analysis, '9. การเปิดเผยข้อมูล');
    host.officer.type(analysis.name, `D${String(row + 1)}`, 'ข้อความของเรา');
    const score = valueRow(host.workbook, 'การเปิดเผยข้อมูล');
    host.officer.type('ITA', `B${String(score + 1)}`, '70');
    host.officer.activate('ITA');
    const outcome = done(await writeAnalysis(TODAY));
    expect(outcome).toMatchObject({ code: 'analysisRefreshed', data: { kept: 1 } });
    expect(valueAt(analysis, row, 3)).toBe('ข้อความของเรา');
    expect(valueAt(analysis, row, 1)).toBe(70);
    expect(valueAt(analysis, row, 2)).toBe('▼ แก้ไขเร่งด่วน');
    expect(valueAt(analysis, rowOf(analysis, 'ประเด็นที่ต้องแก้ไขโดยเร่งด่วน'), 3)).toBe(
      'การเปิดเผยข้อมูล (70.00 คะแนน)',
    );
    expect(done(await writeAnalysis(TODAY))).toMatchObject({ code: 'analysisUpToDate', data: { kept: 1 } });
  });

  it('scores, words and the note follow a corrected score without us', async () => {
    const { host, analysis } = await written();
    const score = valueRow(host.workbook, 'การเปิดเผยข้อมูล');
    expect(valueAt(analysis, 2, 0)).toBe('');
    host.officer.type('ITA', `B${String(score + 1)}`, '70');
    const row = rowOf(analysis, '9. การเปิดเผยข้อมูล');
    expect(valueAt(analysis, row, 1)).toBe(70);
    expect(valueAt(analysis, row, 2)).toBe('▼ แก้ไขเร่งด่วน');
    expect(valueAt(analysis, 2, 0)).toMatch(/^คะแนนเปลี่ยนไป/u);
    expect(valueAt(analysis, rowOf(analysis, 'คะแนนรวม'), 1)).toBe(93.73);
  });

  it('rows that she inserted and notes that she typed stay, and ours are found where they are now', async () => {
    const { host, analysis } = await written();
    host.officer.insertRows(analysis.name, 3, 2);
    host.officer.type(analysis.name, 'A4', 'หมายเหตุของเรา');
    const end = rowOf(analysis, 'ระดับสูงสุด');
    host.officer.type(analysis.name, `A${String(end + 30)}`, 'ลงชื่อ ผู้จัดทำ');
    expect(done(await writeAnalysis(TODAY))).toMatchObject({
      code: 'analysisRefreshed',
      data: { kept: 0, cells: 0 },
    });
    expect(analysis.page.printArea).toEqual({ row: 0, column: 0, rows: end + 30, columns: 4 });
    const before = pictureOf(host.workbook);
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
    expect(pictureOf(host.workbook)).toEqual(before);
    const score = valueRow(host.workbook, 'การใช้อำนาจ');
    host.officer.type('ITA', `B${String(score + 1)}`, '50');
    done(await writeAnalysis(TODAY));
    expect(valueAt(analysis, rowOf(analysis, 'ประเด็นที่ต้องแก้ไขโดยเร่งด่วน'), 3)).toBe('การใช้อำนาจ (50.00 คะแนน)');
    expect(valueAt(analysis, 3, 0)).toBe('หมายเหตุของเรา');
    expect(valueAt(analysis, end + 29, 0)).toBe('ลงชื่อ ผู้จัดทำ');
  });

  it('a refresh put back is as before it', async () => {
    const { host } = await written();
    const score = valueRow(host.workbook, 'การใช้อำนาจ');
    host.officer.type('ITA', `B${String(score + 1)}`, '50');
    const before = pictureOf(host.workbook);
    await perform('writeAnalysis', () => writeAnalysis(TODAY));
    expect(pictureOf(host.workbook)).not.toEqual(before);
    done(await perform('putBack', putBackLast));
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('put back after she added something leaves the sheet to her', async () => {
    const host = await open(workbookOf(twoColumns.grid));
    await perform('writeAnalysis', () => writeAnalysis(TODAY));
    const { name } = analysisOf(host.workbook);
    host.officer.type(name, 'A1', 'หัวเรื่องของเรา');
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBackPartly');
    const left = host.workbook.sheets.find((sheet) => sheet.name === name);
    expect(left === undefined ? undefined : valueAt(left, 0, 0)).toBe('หัวเรื่องของเรา');
    expect(left?.charts).toEqual([]);
  });

  it('what she took away is not brought back', async () => {
    const { host, analysis } = await written();
    const row = rowOf(analysis, '5. แผนภูมิผลการประเมิน');
    host.officer.erase(analysis.name, `A${String(row + 1)}`);
    expect(done(await writeAnalysis(TODAY))).toMatchObject({ code: 'analysisUpToDate', data: { kept: 1 } });
    expect(valueAt(analysis, row, 0)).toBeUndefined();
  });

  it('a renamed sheet is found again by its table', async () => {
    const { host, analysis } = await written();
    host.officer.renameSheet(analysis.name, 'บทวิเคราะห์ของเรา');
    host.officer.activate('ITA');
    expect(done(await writeAnalysis(TODAY))).toMatchObject({
      code: 'analysisUpToDate',
      data: { sheet: 'บทวิเคราะห์ของเรา' },
    });
    host.officer.renameSheet('ITA', 'คะแนน 68');
    host.officer.activate('บทวิเคราะห์ของเรา');
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
  });

  it('without our settings formulas are brought up to date and texts are hers', async () => {
    const { host, analysis } = await written();
    host.workbook.settings.clear();
    const row = rowOf(analysis, '9. การเปิดเผยข้อมูล');
    const text = valueAt(analysis, row, 3);
    const score = valueRow(host.workbook, 'การเปิดเผยข้อมูล');
    host.officer.type('ITA', `B${String(score + 1)}`, '70');
    done(await writeAnalysis(TODAY));
    expect(valueAt(analysis, row, 3)).toBe(text);
    expect(valueAt(analysis, row, 1)).toBe(70);
  });
});

describe('what refuses the analysis', () => {
  it('a sheet of hers with its name', async () => {
    const host = await open(workbookOf(twoColumns.grid));
    host.officer.addSheet('วิเคราะห์ผล ITA 2568');
    host.officer.activate('ITA');
    expect(await writeAnalysis(TODAY)).toMatchObject({ ok: false, code: 'sheetInTheWay' });
  });

  it('an analysis that is protected', async () => {
    const { workbook } = await open(workbookOf(twoColumns.grid));
    done(await writeAnalysis(TODAY));
    analysisOf(workbook).protection = { options: {} };
    expect(await writeAnalysis(TODAY)).toMatchObject({ ok: false, code: 'protectedSheet' });
  });

  it('two years in one heading', async () => {
    const [, ...rest] = twoColumns.grid;
    await open(workbookOf([['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗', '๒๕๖๘'], ...rest]));
    expect(await writeAnalysis(TODAY)).toMatchObject({ ok: false, code: 'yearAmbiguous' });
  });
});

describe('what the scores are held against', () => {
  const NAMES = Object.keys(twoColumns.expect.indicators);
  const sheetOf = (heading: readonly string[], columns: readonly (readonly number[])[]) => [
    ['ผลการประเมิน ITA เทศบาลตำบลตัวอย่าง'],
    ['ตัวชี้วัด', ...heading],
    ...NAMES.map((name, index) => [name, ...columns.map((column) => column[index] ?? 0)]),
  ];
  const scores = NAMES.map((_, index) => 80 + index);

  it('the year before, where it stands beside: the newest year is analysed', async () => {
    const { workbook } = await open(
      workbookOf(sheetOf(['ปี 2567', 'ปี 2568'], [scores, scores.map((score) => score + 2)])),
    );
    expect(done(await writeAnalysis(TODAY))).toMatchObject({ code: 'analysisWritten', data: { year: 2568 } });
    const analysis = analysisOf(workbook);
    expect(analysis.charts.map(({ title }) => title)).toContain('คะแนนปี 2568 เทียบกับคะแนนปี 2567');
    const row = rowOf(analysis, '1. การปฏิบัติหน้าที่');
    expect(valueAt(analysis, row, 1)).toBe(82);
    expect(valueAt(analysis, row, 3)).toContain('สูงกว่าปีก่อน 2.00 คะแนน');
    expect([valueAt(analysis, row, 12), valueAt(analysis, row, 13)]).toEqual([82, 80]);
  });

  it('anything new on the sheet of the scores: the chart is brought up to date, not doubled', async () => {
    const [, ...rest] = sheetOf(['คะแนน', ''], [scores]);
    const host = await open(workbookOf([['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'], ...rest]));
    done(await writeAnalysis(TODAY));
    const analysis = analysisOf(host.workbook);
    host.officer.type('ITA', 'C2', 'คะแนนสูงสุด');
    scores.forEach((_, index) => {
      host.officer.type('ITA', `C${String(index + 3)}`, '98');
    });
    const before = pictureOf(host.workbook);
    await perform('writeAnalysis', () => writeAnalysis(TODAY));
    expect(analysis.charts.map(({ title }) => title)).toEqual([
      'คะแนนรายตัวชี้วัด แบ่งสีตามกลุ่มคะแนน ปีงบประมาณ พ.ศ. 2568',
      'คะแนนปี 2568 เทียบกับคะแนนสูงสุดรายตัวชี้วัด',
    ]);
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
    expect(before).not.toEqual(pictureOf(host.workbook));
  });

  it('the highest scores, where a column is headed so', async () => {
    const [, ...rest] = sheetOf(['คะแนน', 'คะแนนสูงสุด'], [scores, scores.map(() => 99)]);
    const { workbook } = await open(workbookOf([['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'], ...rest]));
    done(await writeAnalysis(TODAY));
    const analysis = analysisOf(workbook);
    expect(analysis.charts.map(({ title }) => title)).toContain('คะแนนปี 2568 เทียบกับคะแนนสูงสุดรายตัวชี้วัด');
    const row = rowOf(analysis, '1. การปฏิบัติหน้าที่');
    expect([valueAt(analysis, row, 12), valueAt(analysis, row, 13)]).toEqual([80, 99]);
  });
});

describe('several agencies on one sheet', () => {
  it('are refused until one is selected, which then has a sheet of its own', async () => {
    const host = await open(workbookOf(agencyBlocks(3)));
    expect(await writeAnalysis(TODAY)).toMatchObject({ ok: false, code: 'severalAgencies' });
    host.officer.select('ITA', 'B15');
    const outcome = done(await writeAnalysis(TODAY));
    expect([outcome.code, outcome.data.scope]).toEqual(['analysisWritten', 'selection']);
    const analysis = analysisOf(host.workbook);
    expect(analysis.name).toMatch(/^วิเคราะห์ผล ITA 2568 2 ทต\./u);
    expect(analysis.charts[1]?.title).toBe('คะแนนปี 2568 เทียบกับคะแนนสูงสุดรายตัวชี้วัด');
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
    host.officer.activate('ITA');
    host.officer.select('ITA', 'B4');
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisWritten');
    expect(host.workbook.sheets).toHaveLength(3);
  });

  it("in a province's table the agency is the row of the selected cell, and each has a sheet of its own", async () => {
    const host = await useHost();
    host.replaceWorkbook(twoAgencies());
    for (const [row, name] of TWO_AGENCIES.entries()) {
      host.officer.activate('ITA');
      host.officer.select('ITA', `A${String(row + 3)}`);
      const { code, assessments } = done(await writeAnalysis(TODAY));
      expect([code, assessments[0]?.agency]).toEqual(['analysisWritten', name]);
    }
    const own = host.workbook.sheets.slice(1).map(({ name }) => name);
    expect(own.every((name) => name.includes('อบต.') && name.length <= 31)).toBe(true);
    expect(own).toHaveLength(2);
  });

  it('cost as many round trips as one, for a new sheet and for one that is there', async () => {
    const tripsOf = async (agencies: number) => {
      const host = await open(workbookOf(agencyBlocks(agencies)));
      host.officer.select('ITA', 'B4');
      host.resetStats();
      done(await writeAnalysis(TODAY));
      const written = host.stats.roundTrips;
      host.officer.type('ITA', 'B4', '12');
      host.resetStats();
      expect(done(await writeAnalysis(TODAY)).code).toBe('analysisRefreshed');
      return [written, host.stats.roundTrips];
    };
    const one = await tripsOf(1);
    expect(one).toEqual(await tripsOf(60));
    expect(Math.max(...one)).toBeLessThanOrEqual(8);
  });
});

describe('the analysis beside the other buttons', () => {
  it('measures inserted from the analysis are those of its scores', async () => {
    const host = await open(workbookOf(inName.grid));
    const direct = done(await insertMeasures(TODAY));
    host.replaceWorkbook(workbookOf(inName.grid));
    done(await writeAnalysis(TODAY));
    const outcome = done(await insertMeasures(TODAY));
    expect(outcome.measures.map(({ measure, due }) => ({ measure, due }))).toEqual(
      direct.measures.map(({ measure, due }) => ({ measure, due })),
    );
    host.officer.activate('ITA');
    expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
  });

  it('is coloured as it is written: colouring and clearing there change nothing', async () => {
    const { workbook } = await open(workbookOf(inName.grid));
    done(await writeAnalysis(TODAY));
    const once = pictureOf(workbook);
    expect(done(await colourScores(TODAY)).code).toBe('alreadyColoured');
    expect(done(await clearColours()).code).toBe('nothingToClear');
    expect(pictureOf(workbook)).toEqual(once);
  });
});

function valueRow(workbook: Workbook, name: string): number {
  const sheet = workbook.sheets.find((each) => each.name === 'ITA');
  for (let row = 0; row < 60; row += 1) {
    const value = sheet === undefined ? undefined : valueAt(sheet, row, 0);
    if (
      typeof value === 'string' &&
      value.includes(name) &&
      typeof sheet?.cells.get(cellKey(row, 1))?.value === 'number'
    ) {
      return row;
    }
  }
  throw new Error(`no score of ${name}`);
}
