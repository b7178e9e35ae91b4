import { fold } from '../thai/fold';

/** The two scales of levels: letters AA–F up to 2565, words from 2566. */
export type LevelScale = 'letters' | 'words';

/** A level as it is named, e.g. `AA` or `ผ่านดีเยี่ยม`. */
export interface NamedLevel {
  readonly name: string;
  readonly scale: LevelScale;
}

/** Levels of the letter scale, best first. */
export const LETTER_LEVELS = ['AA', 'A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Levels of the word scale, best first. */
export const WORD_LEVELS = ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน'] as const;

/** The longer word first, so that ผ่านดี is not read out of ผ่านดีเยี่ยม. */
const WORDS = [...WORD_LEVELS].sort((one, other) => other.length - one.length).map(fold);
const LABEL = '(?:ระดับ|เกรด|level|grade|rating)(?:ผลการประเมิน|คะแนน|ที่|อยู่ใน)?[:=("]*';
const LETTER = new RegExp(`${LABEL}(aa|[a-f])(?![a-z])`, 'g');
const WORD = new RegExp(`(?:${LABEL}|^|\\()(${WORDS.join('|')})(?=$|[^ก-๙])`, 'g');
const LONE_LETTER = /^(?:[\d.,]+(?:คะแนน|%)?)?[("]*(aa|[a-f])[)"]*$/;
const LONE_WORD = new RegExp(`^(?:[\\d.,]+(?:คะแนน|%)?)?[("]*(${WORDS.join('|')})[)"]*$`);

/**
 * The levels that a text names, in its order: `D`, `ระดับ D`, `96.04 (ผ่าน) ระดับ AA` (both scales at once, as in 2566),
 * `อยู่ในระดับต้องปรับปรุง`. In prose a level counts only behind ระดับ or in brackets: ประเด็นที่ต้องปรับปรุง is none.
 */
export function parseLevels(text: string): readonly NamedLevel[] {
  const folded = fold(text);
  const lone = LONE_LETTER.exec(folded)?.[1] ?? LONE_WORD.exec(folded)?.[1];
  if (lone !== undefined) return [named(lone)];
  const found = [...folded.matchAll(LETTER), ...folded.matchAll(WORD)]
    .sort((one, other) => one.index - other.index)
    .map((match) => named(match[1] ?? ''));
  return found.filter((level, index) => found.findIndex(({ name }) => name === level.name) === index);
}

function named(folded: string): NamedLevel {
  if (/^[a-f]/.test(folded)) return { name: folded.toUpperCase(), scale: 'letters' };
  return { name: WORD_LEVELS.find((word) => fold(word) === folded) ?? folded, scale: 'words' };
}
