import { LONG_MONTHS, SHORT_MONTHS } from './ThaiMonth';
import { fold } from './fold';

/** How often something comes back. `fiscalYearEnd`: at 30 September of every year. */
export type Cadence = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'fiscalYear' | 'fiscalYearEnd';

const MONTH_NAMES = [...LONG_MONTHS, ...SHORT_MONTHS].map(fold);
const MONTH_NAME = MONTH_NAMES.map((name) => name.replaceAll('.', '\\.')).join('|');

const CADENCE = new RegExp(
  [
    // Named months say from when until when something is done each day or week.
    `(?<day>(?:ทุกๆ?|ราย)วัน(?!ที่|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|วันละ)(?!.*(?:${MONTH_NAME}))`,
    `(?<week>(?:ทุกๆ?|ราย|แต่ละ)สัปดาห์|สัปดาห์ละ|ทุกวัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์))(?!.*(?:${MONTH_NAME}))`,
    `(?<month>(?:ทุกๆ?(?:สิ้น)?|ราย|แต่ละ)เดือน|ประจำเดือน(?!${MONTH_NAME})|เดือนละ|ครั้ง(?:/|ต่อ)เดือน)`,
    '(?<quarter>(?:ทุก|ราย)3เดือน|(?:ทุก|ราย)?ไตรมาส(?!(?:ที่)?\\d|แรก|สุดท้าย))',
    '(?<half>(?:ราย|ทุก|รอบ|ประจำปี)6เดือน(?!แรก|หลัง)|(?:ราย|ทุก)ครึ่งปี)',
    '(?<fiscalYearEnd>ทุกสิ้นปี(?:งบประมาณ)?)',
    '(?<fiscalYear>ทุกปีงบประมาณ|รอบปี(?!งบ|\\d)|รอบ12เดือน)',
    '(?<year>ทุกๆ?ปี|ปีละ|รายปี|ครั้ง(?:/|ต่อ)ปี)',
  ].join('|'),
  'g',
);

function isCadence(name: string): name is Cadence {
  return ['day', 'week', 'month', 'quarter', 'half', 'year', 'fiscalYear', 'fiscalYearEnd'].includes(name);
}

/**
 * How often a folded text says that something comes back, in the order of the text, and in which months (1–12) of every
 * year: `ในเดือนเมษายนและกันยายนของทุกปี` is yearly, in April and September. Undefined: it says nothing of the kind.
 */
export function findCadences(
  folded: string,
): { readonly every: readonly Cadence[]; readonly months: readonly number[] } | undefined {
  const found = new Set<Cadence>();
  for (const match of folded.matchAll(CADENCE)) {
    for (const [name, value] of Object.entries(match.groups ?? {})) {
      if (typeof value === 'string' && isCadence(name)) found.add(name);
    }
  }
  // รอบ 6 เดือน และรอบ 12 เดือน: the second round is the half-year report of the second half.
  if (found.has('half')) found.delete('fiscalYear');
  if (found.size === 0) return undefined;
  const months = new Set<number>(found.has('year') ? namedMonths(folded) : []);
  if (found.has('fiscalYearEnd')) months.add(9);
  return { every: [...found], months: [...months] };
}

function namedMonths(folded: string): number[] {
  return [...folded.matchAll(new RegExp(MONTH_NAME, 'g'))].map(
    (match) => (MONTH_NAMES.indexOf(match[0]) % LONG_MONTHS.length) + 1,
  );
}
