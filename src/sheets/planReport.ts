import { PAGE_FOOTER, reportTitle } from '../ita/sheetTexts';
import type { CellWrite, Edit, Plan } from './Plan';
import type { ReportBasis } from './ReportBasis';
import { chartPrint, reportCharts } from './reportCharts';
import { REPORT_COLUMNS } from './ReportLine';
import type { ReportLine } from './ReportLine';
import { reportLines } from './reportLines';
import { formatEdit, lookEdits, reportArea, reportRules } from './reportLooks';
import { reportSheet, reportTableName } from './reportName';
import { linePlaces } from './reportPlaces';
import { recordedPrint } from './reportRecord';
import type { ReportRecord } from './reportRecord';

/** The plan of a report, what will stand there by fingerprint, and how many cells of ours hold something of hers. */
export interface ReportPlan {
  readonly plan: Plan;
  readonly record: ReportRecord;
  readonly kept: number;
}

/**
 * Widths in characters: narrower than in the plan of the year, so that on one page of A4 across the letters stay large
 * enough to be read; the last three are not printed.
 */
const WIDTHS = [30, 29, 19, 17, 27, 20, 19, 15, 12, 30] as const;

/** The rows of the lines on a new sheet, and the first row after them. */
function newPlaces(lines: readonly ReportLine[]): {
  readonly rows: ReadonlyMap<string, number>;
  readonly end: number;
} {
  const rows = new Map<string, number>();
  let end = 0;
  for (const { key, gap = 0 } of lines) {
    rows.set(key, end + gap);
    end += gap + 1;
  }
  return { rows, end };
}

/** The plan of a new report, on a sheet of its own right after hers. */
export function planNewReport(basis: ReportBasis): ReportPlan {
  const sheet = reportSheet(basis, basis.source);
  const lines = reportLines(basis);
  const { rows, end } = newPlaces(lines);
  const rowOf = (key: string) => rows.get(key) ?? 0;
  const places = linePlaces(rows);
  const cells: CellWrite[][] = Array.from({ length: end }, () =>
    Array.from({ length: REPORT_COLUMNS.count }, (): CellWrite => ({ kind: 'keep' })),
  );
  const record = new Map<string, readonly string[]>();
  for (const line of lines) {
    const row = rowOf(line.key);
    const writes = line.cells(places, row);
    record.set(line.key, writes.map(recordedPrint));
    writes.forEach((write, column) => {
      const target = cells[row];
      if (target !== undefined && write.kind !== 'blank') {
        target[column] = write;
      }
    });
  }
  const placed = lines.map((line) => [line, rowOf(line.key)] as const);
  const body = placed.find(([{ key }]) => key.startsWith('i.'))?.[1] ?? 0;
  const top = placed.find(([{ key }]) => key.startsWith('h.'))?.[1] ?? 0;
  const charts = reportCharts(
    sheet,
    lines.map(({ key }) => key),
    places.rowOf,
  );
  return {
    plan: {
      edits: [
        { kind: 'addSheet', sheet, after: basis.source },
        { kind: 'cells', at: { sheet, row: 0, column: 0 }, cells },
        {
          kind: 'addTable',
          area: reportArea(sheet, rowOf('s.head'), rowOf('s.share') - rowOf('s.head') + 1),
          name: reportTableName(basis.round, basis.year, basis.mark),
          style: 'TableStyleLight1',
        },
        ...lookEdits(sheet, placed, basis.digits),
        ...placed.flatMap(([{ formats }, row]) =>
          [...(formats ?? [])].flatMap(([column, format]) =>
            format === 'General' ? [] : [formatEdit(sheet, row, column, format)],
          ),
        ),
        ...reportRules(sheet, places).map((rule): Edit => ({ kind: 'addRule', ...rule })),
        {
          kind: 'layout',
          sheet,
          layout: {
            columnWidths: WIDTHS,
            orientation: 'landscape',
            printArea: { row: 0, column: 0, rows: end, columns: REPORT_COLUMNS.printed },
            // Excel repeats them only on the pages after their own: never over the summary, which stands before.
            titleRows: { first: top, last: top },
            breaksBefore: [rowOf('c.section'), body],
            frozenRows: 0,
            ...(basis.agency === undefined ? {} : { header: basis.agency.replaceAll('&', '&&') }),
            footer: { left: reportTitle(basis.year, basis.digits), right: PAGE_FOOTER },
          },
        },
        ...charts,
        { kind: 'show', at: { sheet, row: 0, column: 0 } },
      ],
    },
    record: new Map([...record, ...charts.map(chartPrint)]),
    kept: 0,
  };
}
