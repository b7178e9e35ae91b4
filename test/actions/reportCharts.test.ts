import tracking from '../fixtures/cases/tracking-2565-report.json';
import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { writeReport } from '../../src/actions/writeReport';
import { statusInfo } from '../../src/ita/Status';
import { parseReference } from '../host/address';
import type { Host } from '../host/Host';
import { cellKey } from '../host/Workbook';
import type { Chart, Sheet } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { mend, useHost } from './useHost';

const SPRING = '2022-04-05';
const AUTUMN = '2022-10-05';
const SOURCE = 'ติดตาม 2565';
const REPORT = 'รายงาน 12 เดือน 2565';
const STATUSES = ['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการต่อเนื่อง', 'ยังไม่ดำเนินการ', 'ยกเลิก'];

async function openReport(): Promise<Host> {
  const host = await useHost();
  mend(host);
  host.replaceWorkbook(workbookOf(tracking.grid, SOURCE));
  done(await writeReport(SPRING));
  host.officer.activate(SOURCE);
  done(await writeReport(AUTUMN));
  host.officer.activate(SOURCE);
  return host;
}

function report({ workbook }: Host): Sheet {
  const found = workbook.sheets.find(({ name }) => name === REPORT);
  if (found === undefined) {
    throw new Error('there is no report');
  }
  return found;
}

function chartNamed(host: Host, name: string): Chart {
  const found = report(host).charts.find((chart) => chart.name === name);
  if (found === undefined) {
    throw new Error(`there is no chart ${name}`);
  }
  return found;
}

/** What a chart shows: the names of its bars, and those of its parts. */
function shown(host: Host, name: string) {
  const sheet = report(host);
  const area = parseReference(chartNamed(host, name).source)?.areas[0];
  const value = (row: number, column: number) => {
    const found = sheet.cells.get(cellKey(row, column))?.value ?? '';
    return typeof found === 'object' ? found.error : found;
  };
  if (area === undefined) {
    throw new Error('no source');
  }
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const columns = Array.from({ length: area.columns - 1 }, (_, index) => area.column + 1 + index);
  return {
    bars: rows.map((row) => value(row, area.column)),
    parts: columns.map((column) => value(area.row, column)),
    sum: rows
      .flatMap((row) => columns.map((column) => Number(value(row, column))))
      .reduce((a, b) => a + b, 0),
  };
}

function addMeasure(host: Host, unit: string): void {
  host.officer.insertRows(SOURCE, 6, 1);
  ['ก. มาตรการใหม่ของเรา', 'ประชุม', unit, 'ม.ค. ๒๕๖๕', 'ดำเนินการแล้วเสร็จ'].forEach((text, column) => {
    host.officer.type(SOURCE, `${'ABCDE'.charAt(column)}6`, text);
  });
}

describe('the charts of the report of the year', () => {
  it('show each status by instrument, by unit and over the rounds, in the colours of the statuses', async () => {
    const host = await openReport();
    const instruments = shown(host, 'ita.report.instruments');
    expect(instruments.parts).toEqual(STATUSES);
    expect(instruments.bars.map((bar) => String(bar).slice(-5))).toEqual(['(IIT)', '(EIT)', '(OIT)']);
    expect(instruments.sum).toBe(25);
    expect(shown(host, 'ita.report.units').parts).toEqual(STATUSES);
    expect(shown(host, 'ita.report.rounds')).toMatchObject({
      bars: ['รอบ ๖ เดือน', 'รอบ ๑๒ เดือน'],
      parts: STATUSES,
    });
    const fills = (['done', 'inProgress', 'continuous', 'notStarted', 'cancelled'] as const).map(
      (status) => statusInfo(status).fill,
    );
    for (const { title, series } of report(host).charts) {
      expect(title).toMatch(/^(?:สถานะมาตรการจำแนกตาม|ความก้าวหน้า)/u);
      expect(series?.map(({ fill }) => fill)).toEqual(fills);
    }
  });

  it('follow a unit that is new, and show again what they did when that is put back', async () => {
    const host = await openReport();
    const before = shown(host, 'ita.report.units');
    addMeasure(host, 'กองช่าง');
    const chart = { ...chartNamed(host, 'ita.report.units') };
    done(await perform('writeReport', () => writeReport(AUTUMN)));
    const after = shown(host, 'ita.report.units');
    expect(after.bars).toEqual(
      [...before.bars, 'กองช่าง'].sort((a, b) => after.bars.indexOf(a) - after.bars.indexOf(b)),
    );
    expect(after.bars).toHaveLength(before.bars.length + 1);
    expect(shown(host, 'ita.report.instruments').sum).toBe(26);
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(shown(host, 'ita.report.units').bars).toEqual(before.bars);
    expect(chartNamed(host, 'ita.report.units')).toEqual(chart);
  });

  it('keep their place, and one that she took away stays away', async () => {
    const host = await openReport();
    const sheet = report(host);
    sheet.charts = sheet.charts.filter(({ name }) => name !== 'ita.report.rounds');
    const first = sheet.charts[0];
    if (first !== undefined) {
      first.position = 'L2:P12';
    }
    host.officer.type(SOURCE, 'E9', 'ดำเนินการแล้วเสร็จ');
    done(await writeReport(AUTUMN));
    expect(sheet.charts.map(({ name }) => name)).toEqual(['ita.report.instruments', 'ita.report.units']);
    expect(sheet.charts[0]?.position).toBe('L2:P12');
  });
});
