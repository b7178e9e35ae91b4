import { findMeasures } from '../../src/sheets/findMeasures';
import { planStatus } from '../../src/sheets/planStatus';
import type { ReportBasis } from '../../src/sheets/ReportBasis';
import { reportLines } from '../../src/sheets/reportLines';
import { reportMeasures } from '../../src/sheets/reportMeasures';
import type { CellValue } from '../../src/sheets/Grid';
import { gridOf } from './gridOf';

const HEADING = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'] as const;

/** The first cell of each line of the report of a sheet's measures, by the line's key. */
function firstCells(rows: readonly (readonly CellValue[])[]): ReadonlyMap<string, string> {
  const grid = gridOf([[...HEADING], ...rows]);
  const tables = findMeasures(grid);
  const planned = planStatus(grid, tables, new Map(), '2022-10-05');
  const states = planned.kind === 'planned' ? planned.states : [];
  const basis: ReportBasis = {
    round: 'fullYear',
    year: 2565,
    agency: undefined,
    digits: 'arabic',
    today: '2022-10-05',
    measures: reportMeasures(grid, tables, states, { round: 'fullYear', year: 2565, digits: 'arabic' }),
    source: grid.sheet,
    firstHalf: undefined,
  };
  const places = { rowOf: () => undefined, body: { first: 0, last: 0 } };
  return new Map(
    reportLines(basis).map(({ key, cells }) => {
      const [first] = cells(places, 0);
      return [key, first?.kind === 'text' ? first.text : ''];
    }),
  );
}

const linesOf = (kind: string, cells: ReadonlyMap<string, string>) =>
  [...cells].filter(([key]) => key.startsWith(`${kind}.`)).map(([, text]) => text);

describe('the measures of a report', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['hers begin with dashes', ['- กิจกรรม ก', '–กิจกรรม ข'], ['1. กิจกรรม ก', '2. กิจกรรม ข']],
    ['hers bear nothing', ['กิจกรรม ก', 'กิจกรรม ข'], ['1. กิจกรรม ก', '2. กิจกรรม ข']],
    ['hers bear numbers', ['1. กิจกรรม ก', '2. กิจกรรม ข'], ['1. กิจกรรม ก', '2. กิจกรรม ข']],
  ])('are numbered once where %s', (_, measures, wanted) => {
    const cells = firstCells([
      ['การใช้อำนาจ'],
      ...measures.map((measure) => [measure, 'กองคลัง', 'มี.ค. 2565', 'แล้วเสร็จ']),
    ]);
    expect(linesOf('m', cells)).toEqual(wanted);
  });
});

describe('the summary by unit', () => {
  it('counts what nobody is responsible for last', () => {
    const cells = firstCells([
      ['การใช้อำนาจ'],
      ['ก', 'กองคลัง', 'มี.ค. 2565', 'แล้วเสร็จ'],
      ['ข', '', 'มี.ค. 2565', 'แล้วเสร็จ'],
      ['ค', 'กองช่าง', 'มี.ค. 2565', 'แล้วเสร็จ'],
    ]);
    expect(linesOf('u', cells).slice(2)).toEqual(['กองคลัง', 'กองช่าง', 'ไม่ระบุผู้รับผิดชอบ']);
  });
});
