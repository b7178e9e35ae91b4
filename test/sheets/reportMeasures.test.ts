import { findMeasures } from '../../src/sheets/findMeasures';
import { planStatus } from '../../src/sheets/planStatus';
import { reportMeasures } from '../../src/sheets/reportMeasures';
import { gridOf } from './gridOf';

describe('the result of a measure in a report', () => {
  it('that she ticked is the heading above her tick', () => {
    const grid = gridOf([
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', ''],
      ['', '', '', 'ดำเนินการแล้ว', 'อยู่ระหว่าง\nดำเนินการ'],
      ['ก', 'กองคลัง', 'มี.ค. 2565', '✓', ''],
      ['ข', 'กองคลัง', 'มี.ค. 2565', '', '✓'],
      ['ค', 'กองคลัง', 'มี.ค. 2565', '', ''],
      ['ง', 'กองคลัง', 'มี.ค. 2565', 'ดำเนินการแล้วเสร็จ', ''],
    ]);
    const tables = findMeasures(grid);
    const planned = planStatus(grid, tables, new Map(), '2022-10-05');
    const states = planned.kind === 'planned' ? planned.states : [];
    const measures = reportMeasures(grid, tables, states, {
      round: 'fullYear',
      year: 2565,
      digits: 'arabic',
    });
    expect(measures.map(({ result }) => result.value)).toEqual([
      'ดำเนินการแล้ว',
      'อยู่ระหว่างดำเนินการ',
      '',
      'ดำเนินการแล้วเสร็จ',
    ]);
  });
});
