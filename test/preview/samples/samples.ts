import { emptyWorkbook } from '../../host/Workbook';
import { formattedWorkbook } from './formattedWorkbook';
import type { Sample } from './Sample';
import { scoreCases } from './scoreCases';
import { trackingCase } from './trackingCase';

/** Every sample of the preview, in the order of its menu. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'agency-2564',
    name: { 'th-TH': 'สมุดงานของเทศบาล ปี 2564–2565', 'en-US': 'A municipality’s workbook, 2564–2565' },
    about: {
      'th-TH': 'แผ่นคะแนนที่จัดรูปแบบแล้ว และแผ่นติดตามมาตรการ',
      'en-US': 'A formatted score sheet and a sheet of measures',
    },
    fileName: 'ITA เทศบาลตำบลตัวอย่าง.xlsx',
    build: formattedWorkbook,
  },
  ...scoreCases,
  trackingCase,
  {
    id: 'empty',
    name: { 'th-TH': 'สมุดงานเปล่า', 'en-US': 'An empty workbook' },
    about: { 'th-TH': 'พิมพ์หรือวางคะแนนของท่านเอง', 'en-US': 'Type or paste your own scores' },
    fileName: 'สมุดงาน1.xlsx',
    build: () => emptyWorkbook('Sheet1'),
  },
];
