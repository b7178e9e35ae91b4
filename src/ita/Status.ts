import { fold } from '../thai/fold';

/** How far a measure is; the classes of the tracking documents (domain facts 6.2). */
export type Status = 'notStarted' | 'inProgress' | 'done' | 'continuous' | 'cancelled';

/** How one status looks in the sheet. */
export interface StatusLook {
  readonly status: Status;
  /** The word in the drop-down list. */
  readonly word: string;
  /** Cell and text colour, `#RRGGBB`, contrast at least 4.5:1. */
  readonly fill: string;
  readonly text: string;
}

const LOOKS: Readonly<Record<Status, StatusLook>> = {
  notStarted: { status: 'notStarted', word: 'ยังไม่ดำเนินการ', fill: '#F4F5F6', text: '#4A4F57' },
  inProgress: { status: 'inProgress', word: 'อยู่ระหว่างดำเนินการ', fill: '#FDEEC4', text: '#6B4300' },
  done: { status: 'done', word: 'แล้วเสร็จ', fill: '#C5E8D3', text: '#0A5430' },
  continuous: { status: 'continuous', word: 'ดำเนินการต่อเนื่อง', fill: '#C5DDF5', text: '#0B4A86' },
  cancelled: { status: 'cancelled', word: 'ยกเลิก', fill: '#C9CCD1', text: '#2F3339' },
};

/** All statuses in the order of the drop-down list. */
export const STATUSES: readonly StatusLook[] = [
  LOOKS.notStarted,
  LOOKS.inProgress,
  LOOKS.done,
  LOOKS.continuous,
  LOOKS.cancelled,
];

const BY_WORD = new Map(STATUSES.map(({ status, word }) => [fold(word), status]));
/** The status of a cell that holds exactly a word of our drop-down list (other spacing allowed), else undefined. */
export function statusOfWord(text: string): Status | undefined {
  return BY_WORD.get(fold(text));
}

/** The word and the colours of a status. */
export function statusInfo(status: Status): StatusLook {
  return LOOKS[status];
}
