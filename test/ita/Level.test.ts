import fc from 'fast-check';
import { frameworkOf } from '../../src/ita/frameworkOf';
import { levelOf } from '../../src/ita/levelOf';
import { LETTER_LEVELS, parseLevels, WORD_LEVELS } from '../../src/ita/Level';

const high = { IIT: 10_000, EIT: 10_000, OIT: 10_000 };

describe('the level of a total', () => {
  it.each([
    [95, 'AA'],
    [94.99, 'A'],
    [85, 'A'],
    [84.99, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('%d points up to 2565: %s', (points, level) => {
    expect(levelOf(frameworkOf(2565), Math.round(points * 100), {})).toBe(level);
  });

  it.each([
    [9773, { IIT: 9950, EIT: 9961, OIT: 9500 }, 'ผ่านดีเยี่ยม', 'the bound of an instrument is inclusive'],
    [9581, { IIT: 9600, EIT: 9400, OIT: 9700 }, 'ผ่านดี', '95 in total is not enough'],
    [9464, { IIT: 9600, EIT: 8400, OIT: 9900 }, 'ผ่าน', 'one instrument under 85'],
    [8500, { IIT: 8500, EIT: 8500, OIT: 8500 }, 'ผ่านดี', 'just reached'],
    [8499, high, 'ต้องปรับปรุง', 'just missed'],
    [7000, high, 'ต้องปรับปรุง', 'its lower bound'],
    [6999, high, 'ต้องปรับปรุงโดยด่วน', 'below it'],
    [9500, { IIT: 9500, EIT: [9500, 9499], OIT: 9500 }, 'ผ่านดี', 'each part of an instrument counts'],
  ])('%d hundredths since 2566: with %j %s (%s)', (total, instruments, level, _why) => {
    expect(levelOf(frameworkOf(2566), total, instruments)).toBe(level);
    expect(levelOf(frameworkOf(2568), total, instruments)).toBe(level);
  });

  it('is not known where an instrument decides and is missing', () => {
    expect(levelOf(frameworkOf(2568), 9700, { IIT: 9700 })).toBeUndefined();
    expect(levelOf(frameworkOf(2568), 8000, {})).toBe('ต้องปรับปรุง');
  });

  it('has no holes: every total of every year has one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2550, max: 2599 }),
        fc.integer({ min: 0, max: 10_000 }),
        (year, total) => {
          expect(levelOf(frameworkOf(year), total, high)).toBeDefined();
        },
      ),
    );
  });
});

describe('the rules of a year', () => {
  it.each([2562, 2563, 2564, 2565])('%d: letters, confirmed', (year) => {
    expect(frameworkOf(year)).toMatchObject({ scale: 'letters', basis: 'confirmed', rulesOf: year });
  });

  it.each([2566, 2567, 2568])('%d: words, confirmed', (year) => {
    expect(frameworkOf(year)).toMatchObject({ scale: 'words', basis: 'confirmed', rulesOf: year });
  });

  it.each([
    [2569, 2568, 'words'],
    [2570, 2568, 'words'],
    [2561, 2562, 'letters'],
  ])('%d: assumed as in %d', (year, rulesOf, scale) => {
    expect(frameworkOf(year)).toMatchObject({ scale, basis: 'assumed', rulesOf, fiscalYear: year });
  });

  it('say where they come from', () => {
    expect(frameworkOf(2565).levels.every(({ source }) => source.includes('2565'))).toBe(true);
    expect(frameworkOf(2568).levels.every(({ source }) => source !== '')).toBe(true);
  });
});

describe('a level as typed', () => {
  it.each([
    ['D', 'D'],
    ['ระดับ D', 'D'],
    ['ระดับ: AA', 'AA'],
    ['ผ่านดีเยี่ยม', 'ผ่านดีเยี่ยม'],
    ['ผ่าน ดี เยี่ยม', 'ผ่านดีเยี่ยม'],
    ['ระดับผ่านดี', 'ผ่านดี'],
    ['ผ่าน', 'ผ่าน'],
    ['อยู่ในระดับ ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุงโดยด่วน'],
    ['97.73 คะแนน ระดับผ่านดีเยี่ยม', 'ผ่านดีเยี่ยม'],
    ['97.73 ผ่านดีเยี่ยม', 'ผ่านดีเยี่ยม'],
    ['ผลคะแนนโดยภาพรวมเท่ากับร้อยละ ๖๒.๒๐ คะแนน ระดับ D', 'D'],
    ['มีผลคะแนน ๗๐.๖๒ คะแนน อยู่ในระดับ C', 'C'],
  ])('%s: %s', (text, name) => {
    expect(parseLevels(text).map((level) => level.name)).toEqual([name]);
  });

  it.each(['', '-', 'ระดับ', 'ไม่ผ่าน', 'ประเด็นที่ต้องปรับปรุง แก้ไข', 'รักษาระดับ', 'ผ่านเกณฑ์การประเมิน', 'EIT', 'G'])(
    '%j is none',
    (text) => {
      expect(parseLevels(text)).toEqual([]);
    },
  );

  it.each([
    ['96.04 (ผ่าน) ระดับ AA', ['ผ่าน', 'AA']],
    ['ระดับ B : ผลการประเมิน อยู่ในระดับต้องปรับปรุง', ['B', 'ต้องปรับปรุง']],
  ])('may be of both scales at once: %s', (text, names) => {
    expect(parseLevels(text).map(({ name }) => name)).toEqual(names);
  });

  it('is read back whichever it is', () => {
    for (const name of [...LETTER_LEVELS, ...WORD_LEVELS]) {
      for (const text of [name, `ระดับ ${name}`])
        expect(parseLevels(text).map((level) => level.name)).toEqual([name]);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(parseLevels(text).length).toBeLessThan(9)),
    );
  });
});
