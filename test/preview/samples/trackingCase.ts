import report from '../../fixtures/cases/tracking-2565-report.json';
import type { CellStyle } from '../../host/Workbook';
import { groupLook, HEADING, sized, WRAPPED } from './looks';
import type { Sample } from './Sample';
import { sheetOf, workbookOf } from './sheetOf';

const rows = report.grid.map((cells) => cells.map((cell) => (cell === '' ? undefined : cell)));

/** The add-in sets no widths on an officer's sheet; here its three columns find room. */
const ROOM = [20, 17, 14];
const SIZE = 14;
/** The long line that names an instrument. */
const LINE_SIZE = 13;
const LAST_COLUMN = 5;

/** The tracking report of the test cases: a plain range with a line per instrument, group rows and repeated headings. */
export const trackingCase: Sample = {
  id: 'tracking-2565',
  name: { 'th-TH': 'รายงานติดตามมาตรการ ปี 2565', 'en-US': 'Tracking report of 2565' },
  about: {
    'th-TH': 'ตารางมาตรการของหน่วยงานเอง มีผลการดำเนินการเป็นข้อความ',
    'en-US': 'An agency’s own table of measures with results in words',
  },
  fileName: 'รายงานติดตาม ITA 2565.xlsx',
  build: () =>
    workbookOf(
      sheetOf({
        name: 'ติดตาม 2565',
        rows,
        widths: [26, 23, 13, 15, 21, 15, ...ROOM],
        orientation: 'landscape',
        look: (row, column): CellStyle => {
          const [first = '', second] = rows[row] ?? [];
          if (first.startsWith('มาตรการ') && second?.startsWith('วิธีการ')) return sized(HEADING, SIZE);
          if (first.includes('ด้าน') && second === undefined) return groupLook(column, LAST_COLUMN, LINE_SIZE);
          return second === undefined ? groupLook(column, LAST_COLUMN, SIZE) : sized(WRAPPED, SIZE);
        },
      }),
    ),
};
