/**
 * What the add-in does not do, for comparison: one fill and one round trip for each score, for so many scores at most. Gives
 * the number of cells that were coloured and the number that there are.
 */
export async function oneCellAtATime(
  grid: readonly (readonly (string | number)[])[],
  most: number,
): Promise<{ readonly coloured: number; readonly all: number }> {
  let coloured = 0;
  let all = 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [row, line] of grid.entries()) {
      for (const [column, value] of line.entries()) {
        if (typeof value !== 'number') continue;
        all += 1;
        if (coloured >= most) continue;
        sheet.getCell(row, column).format.fill.color = value < 80 ? '#E28A84' : '#C5E8D3';
        await context.sync();
        coloured += 1;
      }
    }
  });
  return { coloured, all };
}
