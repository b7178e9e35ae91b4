import { fold, tidy } from './fold';

/** Stands for every unit of the agency (ทุกส่วนงาน). */
export const ALL_UNITS = '*';

const EVERY = /ทุก(?:สำนัก|ส่วน|กอง|หน่วย|ฝ่าย|งาน)/;
const UNIT_WORD = 'สำนัก|กอง|ฝ่าย|งาน|หน่วย|ศูนย์|โรงเรียน|คณะ|ปลัด|นิติกร|ทุก';
/** List numbers, bullets, line breaks, commas; a space only where a new unit begins (a wrapped word has spaces too). */
const BETWEEN_UNITS = new RegExp(
  `(?:^|\\s*)\\(?[0-9๐-๙]{1,2}[.)]\\s*|[\\r\\n\\t|,;•&+]+|(?:^|\\s)[-–]\\s*|\\s*/\\s*|\\s+(?:และ\\s*)?(?=(?:${UNIT_WORD}))|และ(?=(?:สำนัก|กอง|ฝ่าย))`,
);
const SAME_UNIT: ReadonlyMap<string, string> = new Map(
  [
    'สำนักงานปลัด',
    'สำนักปลัดฯ',
    'สำนักงานปลัดฯ',
    'สำนักปลัดเทศบาล',
    'สำนักงานปลัดเทศบาล',
    'สำนักปลัดอบต.',
    'สำนักงานปลัดอบต.',
    'สป.',
    'สป',
  ]
    .map((name): [string, string] => [name, 'สำนักปลัด'])
    // A frequent slip: งานประจำ ("routine work") for งานประปา, the water works.
    .concat([['งานประจำ', 'งานประปา']]),
);

/**
 * The units that a responsible cell names, each once, in its order: `๑.สำนักปลัด ๒.กองคลัง`, `-สำนักปลัด -กองคลัง`,
 * `สำนักปลัดฯ กองคลัง`. {@link ALL_UNITS} alone for ทุกส่วนงาน. Spread letters are closed up and the spellings of สำนักปลัด
 * are one.
 */
export function responsibleUnits(text: string): readonly string[] {
  if (EVERY.test(fold(text))) return [ALL_UNITS];
  // Line breaks part units, so they must outlive the tidying.
  const parts = text
    .split(/[\r\n]+|<br[^<>]*>/i)
    .flatMap((line) => tidy(line.replace(/\t/g, '|')).split(BETWEEN_UNITS))
    .map(unitName)
    .filter((name) => name !== '');
  return [...new Set(joinSpread(parts))];
}

function unitName(part: string): string {
  const name = fold(part)
    .replace(/\((?:หลัก|รอง|ร่วม|หน่วยงานหลัก|เจ้าภาพหลัก)\)/g, '')
    .replace(/^(?:เจ้าหน้าที่)?(?:ผู้)?รับผิดชอบ(?=งาน|กอง|สำนัก)/, '')
    .replace(/^[-–.:)]+|[-–.,:(]+$/g, (mark) => (mark === '.' ? mark : ''));
  return SAME_UNIT.get(name) ?? (/[ก-๙a-z]/.test(name) ? name : '');
}

/** `สำนัก งานปลัด`: a wrapped word whose second half looks like a unit. */
function joinSpread(parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>((units, part) => {
    const before = units.at(-1);
    if (before !== 'สำนัก') return [...units, part];
    const joined = `${before}${part}`;
    return [...units.slice(0, -1), SAME_UNIT.get(joined) ?? joined];
  }, []);
}
