import { MEASURES_HEADINGS } from '../ita/sheetTexts';
import type { ColumnRole } from './headerRole';

/** What a form is for: an agency has at most one of each kind for a year, whatever its form. */
export type FormKind = 'plan' | 'report' | 'halfYear';

/** One column of a form: what it holds, what it is called, how wide it is (characters of the default font). */
export interface FormColumn {
  readonly role: ColumnRole;
  readonly heading: string;
  readonly width: number;
}

/**
 * A form as data. `before` and `after` stand left and right of the official columns, serve to keep track and are not
 * printed. A form without groups is a native table with one row a measure; one with groups is a range with a line for each
 * instrument, the headings again, and a line for each indicator. `signers`: who signs below, where the document has it.
 */
export interface MeasuresForm {
  readonly id: string;
  readonly kind: FormKind;
  readonly before: readonly FormColumn[];
  readonly official: readonly FormColumn[];
  readonly after: readonly FormColumn[];
  readonly grouping: 'none' | 'numbered' | 'byQuestion';
  readonly signers: readonly string[];
}

const INDICATOR: FormColumn = { role: 'indicator', heading: MEASURES_HEADINGS.indicator, width: 22 };
const RESULT: FormColumn = { role: 'result', heading: MEASURES_HEADINGS.result, width: 26 };
const TRACKING: readonly FormColumn[] = [
  { role: 'status', heading: MEASURES_HEADINGS.status, width: 20 },
  { role: 'due', heading: MEASURES_HEADINGS.due, width: 20 },
  { role: 'warning', heading: MEASURES_HEADINGS.warning, width: 22 },
];

/** The five-column plan of the FY2564 and FY2565 documents: the nearest thing to a standard. */
const PLAN_5: MeasuresForm = {
  id: 'plan5',
  kind: 'plan',
  before: [INDICATOR],
  official: [
    { role: 'measure', heading: MEASURES_HEADINGS.measure, width: 32 },
    { role: 'steps', heading: MEASURES_HEADINGS.steps, width: 48 },
    { role: 'responsible', heading: MEASURES_HEADINGS.responsible, width: 20 },
    // Wide enough for the heading beside the button of the table's filter.
    { role: 'period', heading: MEASURES_HEADINGS.period, width: 27 },
    { role: 'followUp', heading: MEASURES_HEADINGS.followUp, width: 34 },
  ],
  after: [RESULT, ...TRACKING],
  grouping: 'none',
  signers: [],
};

/** The six-column plan with the analysis of the FY2569 document; the period stands before the responsible unit. */
const PLAN_6: MeasuresForm = {
  id: 'plan6',
  kind: 'plan',
  before: [],
  official: [
    INDICATOR,
    { role: 'measure', heading: 'โครงการ/กิจกรรม', width: 28 },
    { role: 'analysis', heading: 'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA', width: 42 },
    { role: 'steps', heading: 'ขั้นตอนหรือวิธีการดำเนินการ', width: 42 },
    { role: 'period', heading: 'ระยะเวลาในการดำเนินการ', width: 20 },
    { role: 'responsible', heading: 'ผู้รับผิดชอบ', width: 20 },
  ],
  after: [RESULT, ...TRACKING],
  grouping: 'none',
  signers: [],
};

/** The tracking report of FY2565: a table for each instrument, a line for each indicator, numbered measures. */
const REPORT: MeasuresForm = {
  id: 'report',
  kind: 'report',
  before: [],
  official: [
    { role: 'measure', heading: 'มาตรการ', width: 34 },
    { role: 'steps', heading: 'วิธีการดำเนินการ', width: 42 },
    { role: 'responsible', heading: 'ผู้รับผิดชอบ', width: 20 },
    { role: 'period', heading: 'ระยะเวลา', width: 20 },
    { role: 'result', heading: 'ผลการดำเนินการ', width: 32 },
    { role: 'recommendation', heading: 'ข้อเสนอแนะ', width: 24 },
  ],
  after: TRACKING,
  grouping: 'numbered',
  signers: ['ผู้รายงาน', 'ผู้บังคับบัญชา'],
};

/** The half-year form of FY2566, keyed by question or item; its last column holds the planned period. */
const HALF_YEAR: MeasuresForm = {
  id: 'halfYear',
  kind: 'halfYear',
  before: [],
  official: [
    { role: 'issue', heading: 'ประเด็นที่ต้องปรับปรุง แก้ไข/ ประเด็นที่ต้องพัฒนา', width: 34 },
    { role: 'responsible', heading: 'ผู้รับผิดชอบ', width: 20 },
    { role: 'steps', heading: 'ขั้นตอนหรือวิธีการ/มาตรการ', width: 48 },
    { role: 'followUp', heading: 'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ', width: 38 },
    { role: 'period', heading: 'การดำเนินการ', width: 24 },
  ],
  after: [RESULT, ...TRACKING],
  grouping: 'byQuestion',
  signers: [],
};

/** The forms in the order in which the pane offers them; the first is the default. A fifth form is one more entry. */
export const MEASURES_FORMS: readonly [MeasuresForm, ...MeasuresForm[]] = [PLAN_5, PLAN_6, REPORT, HALF_YEAR];

/** The form with an id; the default for one that is not known. */
export function formById(id: string | undefined): MeasuresForm {
  return MEASURES_FORMS.find((form) => form.id === id) ?? MEASURES_FORMS[0];
}
