import twoColumns from '../../fixtures/cases/scores-2568-two-columns.json';
import report from '../../fixtures/cases/tracking-2565-report.json';
import { openXlsx } from '../../host/openXlsx';
import { loadCalculator } from '../../host/loadCalculator';
import { saveXlsx } from '../../host/saveXlsx';
import type { Sheet, Workbook } from '../../host/Workbook';
import { cellKey } from '../../host/Workbook';
import { SAMPLES } from './samples';

function valuesOf(workbook: Workbook): unknown {
  return workbook.sheets.map(({ name, cells }) => ({
    name,
    cells: [...cells]
      .filter(([, { value, formula }]) => value !== undefined || formula !== undefined)
      .map(([key, { value, formula }]) => [key, value, formula])
      .sort(([one], [other]) => Number(one) - Number(other)),
  }));
}

function gridOf(sheet: Sheet | undefined, rows: number, columns: number): unknown {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet?.cells.get(cellKey(row, column))?.value ?? ''),
  );
}

function built(id: string): Workbook | undefined {
  return SAMPLES.find((sample) => sample.id === id)?.build();
}

describe('the sample workbooks', () => {
  it.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
    '%s is the same after saving and opening',
    async (_, sample) => {
      const workbook = sample.build();
      loadCalculator().recalculate(workbook);
      const saved = await saveXlsx(workbook);
      expect(saved).toMatchObject({ ok: true, lacking: [] });
      if (saved.ok) expect(valuesOf(await openXlsx(saved.bytes))).toEqual(valuesOf(workbook));
    },
  );

  it('show the cases as they were typed', () => {
    expect(gridOf(built('scores-2568')?.sheets[0], twoColumns.grid.length, 2)).toEqual(twoColumns.grid);
    expect(gridOf(built('tracking-2565')?.sheets[0], report.grid.length, 6)).toEqual(report.grid);
  });

  it('give the total of 2564 by formula', () => {
    const workbook = built('agency-2564');
    if (workbook === undefined) throw new Error('There is no such sample.');
    loadCalculator().recalculate(workbook);
    const values = [...(workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value);
    expect(values).toContain(62.2);
  });
});
