import { toArabicDigits } from '../thai/digits';
import { fold, tidy } from '../thai/fold';
import { remembering } from '../thai/remembering';
import { INDICATORS } from './Indicator';
import { parseLevels } from './Level';

/** What a heading or a summary row says in words: the total (points 0-100), the level and the agency as typed. */
export interface Headline {
  readonly total?: number;
  readonly level?: string;
  readonly agency?: string;
}

/** A score of the whole behind its word; what stands between says whether it is one. */
const TOTAL =
  /(ผลคะแนน|คะแนนโดยรวม|คะแนนรวม|คะแนนเฉลี่ย|ภาพรวม|ผลการประเมินรวม|(?:ได้|มี|ค่า)คะแนน|คะแนน\s?ITA)([^\d]{0,40}?)(\d{1,3}(?:[.,]\d{1,6})?)(?!\d)\s*(คะแนน|%)?/giu;
/** A goal, a difference, a rank or a part is no total. */
const NO_TOTAL =
  /ไม่น้อยกว่า|ไม่ต่ำกว่า|มากกว่า|สูงกว่า|ต่ำกว่า|เกิน|เป้าหมาย|เกณฑ์|เพิ่ม|ลดลง|อย่างน้อย|เต็ม|ลำดับ|อันดับ|ตัวชี้วัด|ขึ้นไป|ส่วนที่|IIT|EIT|OIT/iu;
const NUMBER_WORD = /(?:ร้อยละ|เท่ากับ|คะแนน|[:：=])\s*$/u;
/** Years and dates, which hold numbers that are no scores. */
const YEAR = /(?:พ\.?\s?ศ\.?|ปี)?\s*(?<![\d.,])\d{4,}/gu;
/** Words that an indicator's score may stand behind as well, and what then stands before them. */
const WEAK_WORD = /^(?:ได้|มี|ค่า)คะแนน|^คะแนนเฉลี่ย/u;
const PART = /ตัวชี้วัด|แบบวัด|อันดับ|ลำดับ|IIT|EIT|OIT/iu;

const INDICATOR_NAMES = INDICATORS.flatMap(({ name, spellings }) => [name, ...spellings].map(fold));

/** Whether words name one of the ten indicators: the figure behind them is its own. */
function namesIndicator(words: string): boolean {
  const folded = fold(words);
  return INDICATOR_NAMES.some((name) => folded.includes(name));
}

/** One of these stands in every word of a total: a quick look before the pattern. */
const WORDS_OF_TOTALS = ['คะแนน', 'ภาพรวม', 'ผลการประเมินรวม'] as const;

/** The total inside a sentence such as `มีผลคะแนน ๗๐.๖๒ คะแนน`; a sentence that names two totals names none for sure. */
function totalIn(plain: string): number | undefined {
  if (!WORDS_OF_TOTALS.some((word) => plain.includes(word))) {
    return undefined;
  }
  const totals = new Set<number>();
  const sentence = plain.replace(YEAR, ' ');
  for (const { index, 1: word = '', 2: between = '', 3: number = '', 4: unit } of sentence.matchAll(TOTAL)) {
    const isFigure = unit !== undefined || /[.,]/.test(number) || NUMBER_WORD.test(word + between);
    const before = sentence.slice(0, index);
    const isWeak = WEAK_WORD.test(word);
    const isOfPart =
      (isWeak && PART.test(before)) ||
      // A sum may follow upon an indicator that has its own figure before it.
      namesIndicator((isWeak ? before : before.replace(/^.*\d/su, '')) + between);
    const points = Number(number.replace(',', '.'));
    if (isFigure && !isOfPart && !NO_TOTAL.test(between) && points <= 100) {
      totals.add(points);
    }
  }
  const [only, more] = [...totals];
  return more === undefined ? only : undefined;
}

/** Words that speak of a level to be kept or reached, not of the one that was given. */
const OTHER_LEVEL = /(?:รักษา|ยก|ปรับ|เพิ่ม|เลื่อน)ระดับ|เป้าหมาย|ไม่ต่ำกว่า|ขึ้นไป|เกณฑ์/u;

/** The level that a sentence names, in the words of its scale; both where it names one of each (`96.04 (ผ่าน) ระดับ AA`). */
function levelIn(plain: string): string | undefined {
  if (OTHER_LEVEL.test(plain)) {
    return undefined;
  }
  const levels = parseLevels(plain);
  const letters = levels.filter(({ scale }) => scale === 'letters');
  const words = levels.filter(({ scale }) => scale === 'words');
  if (letters.length > 1 || words.length > 1) {
    return undefined;
  }
  const [letter] = letters;
  const [word] = words;
  return letter === undefined || word === undefined
    ? (letter ?? word)?.name
    : `(${word.name}) ระดับ ${letter.name}`;
}

const AGENCY =
  /((?:เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|อบต\.|อบจ\.|ทต\.|ทม\.|ทน\.)\s*[\p{L}\p{M}]+|เมืองพัทยา)/u;
/** Where a name runs into its sentence: Thai puts no space between them. */
const AFTER_NAME =
  /(?:อำเภอ|(?<!องค์การบริหารส่วน)จังหวัด|ประจำปี|ปีงบประมาณ|ได้รับ|ได้ดำเนิน|ได้คะแนน|ได้จัดทำ|มีผล|มีคะแนน|มีการ|ผลการ|เรื่อง|ในการ|ตามที่|โดย).*$/u;
/** A longer name is a sentence. */
const LONGEST_AGENCY = 60;
const KIND_ONLY =
  /^(?:เทศบาล(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.|ท[ตมน]\.)\s*(?:และ.*)?$/u;
const LABELLED_AGENCY = /^(?:ชื่อ\s?)?(?:หน่วยงาน|อปท\.?)\s*[:：]?\s*(.+)$/u;

/** An agency's own words; undefined for a dotted line to be filled in. */
export function agencyNamed(text: string): string | undefined {
  const name = tidy(text);
  return /\p{L}/u.test(name) && name.length <= LONGEST_AGENCY ? name : undefined;
}

/** The agency inside a heading, in the words that were typed; a rank or an office in front of it does not matter. */
export const findAgency = remembering((text): string | undefined => {
  const name = AGENCY.exec(tidy(text))?.[1]?.replace(AFTER_NAME, '').trim();
  return name === undefined || KIND_ONLY.test(name) || name.length > LONGEST_AGENCY ? undefined : name;
});

/** Reads a heading such as `ผลคะแนนโดยภาพรวมเท่ากับร้อยละ ๖๒.๒๐ คะแนน ระดับ D`. */
export function readHeadline(text: string): Headline {
  const plain = toArabicDigits(tidy(text));
  const total = totalIn(plain);
  // A lone letter is the level of who knows what.
  const isOfWhole = total !== undefined || (/ระดับ|เกรด/u.test(plain) && !namesIndicator(plain));
  const level = isOfWhole ? levelIn(plain) : undefined;
  const agency = findAgency(text) ?? labelledAgency(text);
  return {
    ...(total === undefined ? {} : { total }),
    ...(level === undefined ? {} : { level }),
    ...(agency === undefined ? {} : { agency }),
  };
}

function labelledAgency(text: string): string | undefined {
  const labelled = /[:：]/u.test(text) ? LABELLED_AGENCY.exec(tidy(text))?.[1] : undefined;
  return labelled === undefined ? undefined : agencyNamed(labelled.replace(AFTER_NAME, ''));
}

/**
 * What a label asks to be read from the cell to its right. `sum`: a word that may also head the figures of a part (`รวม`,
 * `เฉลี่ย`), so that its place decides.
 */
export type HeadlineLabel = 'total' | 'sum' | 'level' | 'agency' | 'year';

const LABELS: Readonly<Record<HeadlineLabel, string>> = {
  total:
    'คะแนนโดยรวม|คะแนนรวมทั้งหมด|คะแนนภาพรวม|คะแนนเฉลี่ยรวม|ผลคะแนน|ผลคะแนนรวม|ผลคะแนนโดยรวม|ผลคะแนนภาพรวม|ผลคะแนนโดยภาพรวม|ผลการประเมินรวม|ผลการประเมินภาพรวม|คะแนน ITA|คะแนนรวม ITA|รวมทั้งสิ้น|รวมทั้งหมด|รวมคะแนนทั้งสิ้น|คะแนนรวมทั้งสิ้น',
  sum: 'รวม|รวมคะแนน|คะแนนรวม|เฉลี่ย|ค่าเฉลี่ย|คะแนนเฉลี่ย|เฉลี่ยรวม',
  level:
    'ระดับ|ระดับผลการประเมิน|ระดับคะแนน|ผลการประเมินระดับ|อยู่ในระดับ|ผลระดับ|ผลการประเมิน|ผลการประเมิน ITA|ระดับ ITA',
  agency: 'หน่วยงาน|ชื่อหน่วยงาน|อปท|ชื่ออปท|อปท.|ชื่อ อปท.|ชื่อองค์กรปกครองส่วนท้องถิ่น|องค์กรปกครองส่วนท้องถิ่น',
  year: 'ปีงบประมาณ|ปีงบประมาณ พ.ศ.|ประจำปีงบประมาณ|ประจำปีงบประมาณ พ.ศ.|ปี|ปี พ.ศ.|ประจำปี|ประจำปี พ.ศ.|ปีที่ประเมิน|ปีประเมิน|พ.ศ.',
};

const LABEL_KINDS = ['total', 'sum', 'level', 'agency', 'year'] as const satisfies readonly HeadlineLabel[];
const BY_LABEL: ReadonlyMap<string, HeadlineLabel> = new Map(
  LABEL_KINDS.flatMap((kind) => LABELS[kind].split('|').map((label) => [fold(label), kind] as const)),
);

/** Whether a cell is nothing but a label, such as `คะแนนโดยรวม` or `ระดับ`. */
export function headlineLabel(text: string): HeadlineLabel | undefined {
  const folded = fold(text);
  return BY_LABEL.get(/[:：]$/u.test(folded) ? folded.replace(/[:：]+$/u, '') : folded);
}
