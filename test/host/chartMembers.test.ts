import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { emptyWorkbook } from './Workbook';
import type { Chart } from './Workbook';

const host = createHost(emptyWorkbook('ผล ITA'));

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(() => {
  host.replaceWorkbook(emptyWorkbook('ผล ITA'));
});

function charts(): readonly Chart[] {
  return host.workbook.sheets[0]?.charts ?? [];
}

async function draw(change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    change(sheet.charts.add('BarStacked', sheet.getRange('A1:C4'), 'Columns'), sheet);
    await context.sync();
  });
}

describe('a chart is recorded as it would look', () => {
  it('by name, source and the cells that it covers', async () => {
    await draw((chart, sheet) => {
      chart.name = 'ita.a';
      chart.setPosition(sheet.getRange('E2'), sheet.getRange('H20'));
    });
    expect(charts()).toMatchObject([
      {
        name: 'ita.a',
        type: 'BarStacked',
        source: "'ผล ITA'!A1:C4",
        seriesBy: 'Columns',
        position: 'E2:H20',
      },
    ]);
  });

  it('by colours of series and points, scale, order, legend and labels', async () => {
    await draw((chart) => {
      chart.series.getItemAt(1).format.fill.setSolidColor('#0B6B3A');
      chart.series.getItemAt(0).format.line.color = '#4F0A07';
      chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor('#E28A84');
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.majorUnit = 20;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.legend.visible = true;
      chart.legend.position = 'Bottom';
      chart.dataLabels.showValue = true;
      chart.dataLabels.numberFormat = '0.00;;';
    });
    expect(charts()[0]).toMatchObject({
      series: [{ line: '#4F0A07', points: new Map([[2, '#E28A84']]) }, { fill: '#0B6B3A' }],
      valueAxis: { minimum: 0, maximum: 100, majorUnit: 20 },
      categoryAxis: { reversed: true },
      legend: 'Bottom',
      labels: '0.00;;',
    });
  });

  it('has as many series and points as its source, and no more', async () => {
    await draw((chart) => {
      chart.series.getItemAt(1).points.getItemAt(2).format.fill.setSolidColor('#E28A84');
    });
    await expect(
      draw((chart) => chart.series.getItemAt(2).format.fill.setSolidColor('#E28A84')),
    ).rejects.toThrow();
    await expect(
      draw((chart) => chart.series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor('#E28A84')),
    ).rejects.toThrow();
  });

  it('given other cells it keeps its name and place', async () => {
    await draw((chart, sheet) => {
      chart.name = 'ita.a';
      chart.setPosition('E2', 'H20');
      chart.setData(sheet.getRange('A1:E9'), 'Rows');
    });
    expect(charts()).toMatchObject([
      { name: 'ita.a', source: "'ผล ITA'!A1:E9", seriesBy: 'Rows', position: 'E2:H20' },
    ]);
  });

  it('moves its source with the cells that it draws', async () => {
    await draw((chart) => {
      chart.name = 'ita.a';
    });
    host.officer.insertRows('ผล ITA', 1, 2);
    expect(charts()[0]?.source).toBe("'ผล ITA'!A3:C6");
  });

  it('is refused on a protected sheet', async () => {
    const [sheet] = host.workbook.sheets;
    if (sheet !== undefined) sheet.protection = { options: {} };
    await expect(draw(() => undefined)).rejects.toThrow(/protected/u);
  });
});
