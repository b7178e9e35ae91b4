import { goTo } from '../../src/excel/goTo';
import { sheetsOf } from '../actions/caseWorkbook';
import { useHost } from '../actions/useHost';

async function open() {
  const host = await useHost();
  host.replaceWorkbook(sheetsOf({ คะแนน: [['ชื่อ', 1]], 'ผล ITA': [['ชื่อ', 2]] }));
  return host;
}

const active = ({ workbook }: Awaited<ReturnType<typeof open>>) =>
  workbook.sheets.find(({ id }) => id === workbook.activeSheetId);

describe('going to what is spoken of', () => {
  it('brings the sheet of a cell to the front and selects the cell', async () => {
    const host = await open();
    expect(await goTo({ sheet: 'ผล ITA', row: 4, column: 2 })).toEqual({ kind: 'done', value: 'shown' });
    expect(active(host)).toMatchObject({
      name: 'ผล ITA',
      selection: [{ row: 4, column: 2, rows: 1, columns: 1 }],
    });
  });

  it('selects all cells of an area, on the sheet that is in front already', async () => {
    const host = await open();
    await goTo({ sheet: 'คะแนน', row: 0, column: 0, rows: 12, columns: 3 });
    expect(active(host)).toMatchObject({
      name: 'คะแนน',
      selection: [{ row: 0, column: 0, rows: 12, columns: 3 }],
    });
  });

  it('leaves everything as it is where the sheet was deleted since', async () => {
    const host = await open();
    host.officer.select('คะแนน', 'B1');
    expect(await goTo({ sheet: 'ลบแล้ว', row: 0, column: 0 })).toEqual({ kind: 'done', value: 'gone' });
    expect(active(host)).toMatchObject({
      name: 'คะแนน',
      selection: [{ row: 0, column: 1, rows: 1, columns: 1 }],
    });
  });

  it('says so when a cell is being edited, and changes nothing', async () => {
    const host = await open();
    host.faults.cellEditing = true;
    const answer = await goTo({ sheet: 'ผล ITA', row: 0, column: 0 });
    host.faults.cellEditing = false;
    expect(answer).toMatchObject({ kind: 'refused', code: 'cellEditing' });
    expect(active(host)?.name).toBe('คะแนน');
  });

  it('writes nothing', async () => {
    const host = await open();
    const before = JSON.stringify([...(host.workbook.sheets[1]?.cells ?? [])]);
    await goTo({ sheet: 'ผล ITA', row: 0, column: 0 });
    expect(JSON.stringify([...(host.workbook.sheets[1]?.cells ?? [])])).toBe(before);
  });
});
