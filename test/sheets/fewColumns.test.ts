import { findScores } from '../../src/sheets/findScores';
import type { CellValue } from '../../src/sheets/Grid';
import { INDICATORS } from '../../src/ita/Indicator';
import { gridOf } from './gridOf';

type Rows = readonly (readonly CellValue[])[];

/** What is read: each agency with its indicators and scores. */
function read(rows: Rows) {
  const found = findScores(gridOf(rows));
  return found.kind === 'refused'
    ? found
    : {
        layouts: [...new Set(found.parts.map(({ layout }) => layout))],
        sets: found.blocks.map(({ agency, scores }) => [
          agency,
          Object.fromEntries(scores.map(({ indicator, points }) => [indicator, points])),
        ]),
      };
}

describe('a table of agencies with two or three indicators', () => {
  const TITLE = ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 เฉพาะ OIT'];
  it.each<[string, readonly CellValue[], string]>([
    ['a number', [88.5, 91], 'หน่วยงาน'],
    ['text', ['๘๘.๕๐ คะแนน', '๙๑ คะแนน'], 'อปท.'],
    ['text with a comma', ['88,50', '91,00'], 'ชื่อหน่วยงาน'],
  ])('of which each score is %s', (_, [first = '', second = ''], heading) => {
    const rows: Rows = [
      TITLE,
      ['ที่', heading, 'การเปิดเผยข้อมูล', 'การป้องกันการทุจริต'],
      [1, 'บางสมบูรณ์', first, second],
      [2, 'เมืองใหม่', second, first],
      [3, 'ทต.ท่าพระ', first, first],
    ];
    expect(read(rows)).toEqual({
      layouts: ['indicatorsAcross'],
      sets: [
        ['บางสมบูรณ์', { 9: 88.5, 10: 91 }],
        ['เมืองใหม่', { 9: 91, 10: 88.5 }],
        ['ทต.ท่าพระ', { 9: 88.5, 10: 88.5 }],
      ],
    });
  });

  it('with three of them', () => {
    const rows: Rows = [
      TITLE,
      ['หน่วยงาน', 'คุณภาพการดำเนินงาน', 'ประสิทธิภาพการสื่อสาร', 'การปรับปรุงระบบการทำงาน'],
      ['บางสมบูรณ์', 80, 81, 82],
      ['เมืองใหม่', 90, 91, 92],
    ];
    expect(read(rows)).toEqual({
      layouts: ['indicatorsAcross'],
      sets: [
        ['บางสมบูรณ์', { 6: 80, 7: 81, 8: 82 }],
        ['เมืองใหม่', { 6: 90, 7: 91, 8: 92 }],
      ],
    });
  });
});

const POINTS = (agency: number) => INDICATORS.map(({ number }) => 50 + number + 5 * agency);

/** Indicators down, a column for each heading. */
function across(above: Rows, head: readonly string[], points = head.map((_, index) => POINTS(index))): Rows {
  return [
    ...above,
    ['ตัวชี้วัด', ...head],
    ...INDICATORS.map(({ name, number }, row) => [
      `${number}. ${name}`,
      ...points.map((each) => each[row] ?? ''),
    ]),
  ];
}

describe('agencies side by side whose headings have no word for their kind', () => {
  const sets = (head: readonly string[]) =>
    head.map((agency, index) => [
      agency,
      Object.fromEntries(POINTS(index).map((points, row) => [row + 1, points])),
    ]);
  const TWO = ['บางสมบูรณ์', 'เมืองใหม่'];
  const EIGHT = ['บางสมบูรณ์', 'เมืองใหม่', 'ท่าพระ', 'หนองบัว', 'โคกสูง', 'นาดี', 'วังทอง', 'ดอนมูล'];

  it.each<[string, Rows, readonly string[]]>([
    ['under หน่วยงาน', [['ผลการประเมิน ITA ปี 2568'], [''], ['', 'หน่วยงาน']], TWO],
    ['under อปท., eight of them', [['ผลการประเมิน ITA ปี 2568'], [''], ['', 'อปท.']], EIGHT],
    ['where all headings alike are names', [['ผลการประเมิน ITA ปี 2568 อำเภอเมือง']], TWO],
    ['where all eight alike are names', [['ผลการประเมิน ITA ปี 2568']], EIGHT],
  ])('are read %s', (_, above, head) => {
    expect(read(across(above, head))).toEqual({ layouts: ['agenciesAcross'], sets: sets(head) });
  });

  it('are read with one whose kind is named', () => {
    const head = ['เทศบาลตำบลท่าพระ', 'บางสมบูรณ์'];
    expect(read(across([['ผลการประเมิน ITA ปี 2568'], [''], ['', 'หน่วยงาน']], head))).toMatchObject({
      sets: sets(head),
    });
  });

  it.each<[string, Rows, readonly string[]]>([
    ['rounds', [['ผลการประเมิน ITA ปี 2568']], ['รอบแรก', 'รอบหลัง']],
    ['before and after', [['ผลการประเมิน ITA ปี 2568']], ['ก่อน', 'หลัง']],
    ['who scored', [['ผลการประเมิน ITA ปี 2568']], ['ผู้ประเมินภายนอก', 'ตนเอง']],
    ['columns of one agency', [['ผลการประเมิน ITA เทศบาลตำบลท่าพระ ปี 2568']], ['สำนักปลัด', 'กองคลัง']],
  ])('are no agencies where the headings are %s: the cell is named', (_, above, head) => {
    expect(read(across(above, head))).toMatchObject({ kind: 'refused', code: 'severalScores', indicator: 1 });
  });
});
