import fc from 'fast-check';
import { toThaiDigits } from '../../src/thai/digits';
import { parseScoreText, splitNameAndScore } from '../../src/thai/parseScoreText';
import { fold } from '../../src/thai/fold';
import scoreCells from '../fixtures/scoreCells.json';

describe('a cell that holds only a score', () => {
  it.each(scoreCells.filter(({ indicator }) => indicator === undefined))(
    '$text: $score',
    ({ text, score }) => {
      expect(parseScoreText(text)).toEqual({ kind: 'score', points: score });
    },
  );

  it.each([
    ['๘๓.๙๓ คะแนน', 83.93],
    ['ร้อยละ ๖๒.๒๐', 62.2],
    ['76,39', 76.39],
    ['97.73 %', 97.73],
    ['97.73', 97.73],
    ['(๗๖.๓๙ คะแนน)', 76.39],
    ['100', 100],
    ['0', 0],
    ['95.00 คะแนน.', 95],
    ['ได้คะแนน 88.5', 88.5],
    ['88.5/100', 88.5],
    ['<p>๘๓.๙๓</p>', 83.93],
    ['92.15*', 92.15],
    ['84.30 **', 84.3],
    ['88.72¹', 88.72],
    ['96.40 ¹⁾', 96.4],
    ['๘๕.-', 85],
    ['๘๕.๐๐.-', 85],
    ['84.30 จาก 100 คะแนน', 84.3],
    ['84.30 (จาก 100)', 84.3],
    ['84.30 / 100 คะแนน', 84.3],
    ['84.30 คะแนน เต็ม 100', 84.3],
    ['79.41 คะแนน (ผ่าน)', 79.41],
    ['79.41 (ระดับ B)', 79.41],
    ['๙๖.๔๐ คะแนน อยู่ในระดับผ่านดีเยี่ยม', 96.4],
  ])('%s is %d points', (text, points) => {
    expect(parseScoreText(text)).toEqual({ kind: 'score', points });
  });

  it.each([
    ['763.9', 763.9],
    ['-5', -5],
    ['1,234', 1234],
    ['100.01 คะแนน', 100.01],
  ])('%s is out of range', (text, points) => {
    expect(parseScoreText(text)).toEqual({ kind: 'unreadable', reason: 'outOfRange', points });
  });

  it.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?'])('%s is an error of Excel', (text) => {
    expect(parseScoreText(text)).toEqual({ kind: 'unreadable', reason: 'error' });
  });

  it.each(['', ' ', '-', '–', '…'])('%j is blank', (text) => {
    expect(parseScoreText(text)).toEqual({ kind: 'blank' });
  });

  it.each([
    'รอผล',
    'รอผลคะแนน',
    'รอผลการประเมิน',
    'รอประกาศ',
    'รอประกาศผล',
    'รอประกาศคะแนน',
    '(รอผล)',
    'รอการประเมิน',
    'ยังไม่ประกาศ',
    'ยังไม่ประกาศผล',
    'ยังไม่ได้ประกาศคะแนน',
    'ยังไม่มีผล',
    'ยังไม่มีคะแนน',
    'ยังไม่ทราบผล',
    'ยังไม่ออก',
    'ยังไม่ได้รับการประเมิน',
    'อยู่ระหว่างประเมิน',
    'อยู่ระหว่างการประเมิน',
    'อยู่ระหว่างรอผล',
    'อยู่ระหว่างทักท้วง',
    'อยู่ระหว่างประกาศผล',
  ])('%s is blank for now', (text) => {
    expect(parseScoreText(text)).toEqual({ kind: 'blank' });
  });

  it.each(['ไม่คิดคะแนน', 'N/A', '(ไม่คิดคะแนน)'])('%s is not counted', (text) => {
    expect(parseScoreText(text)).toEqual({ kind: 'notCounted' });
  });

  it.each([
    'ผ่าน',
    '85-90',
    '97..73',
    'คะแนน',
    'D',
    '76.39 76.40',
    'ดีมาก',
    'รอ 79.41',
    'อยู่ระหว่าง 79.41',
    'การประเมิน',
    'ประกาศผล',
    '79.41 (1)',
    '62.50 [2]',
    '96.40 1/',
    '27.50/30',
    '25.5/30',
    '85.20 (A)',
    '8¹5',
  ])('%s is no score', (text) => {
    expect(parseScoreText(text)).toEqual({ kind: 'unreadable', reason: 'text' });
  });

  it('is read however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.constantFrom('', 'ร้อยละ ', 'เท่ากับ ', 'คะแนน '),
        fc.constantFrom('', ' คะแนน', 'คะแนน', ' %', '%'),
        fc.boolean(),
        (hundredths, before, after, thai) => {
          const number = (hundredths / 100).toFixed(2);
          const text = `${before}${thai ? toThaiDigits(number) : number}${after}`;
          expect(parseScoreText(text)).toEqual({ kind: 'score', points: Number(number) });
        },
      ),
    );
  });
});

describe('a cell that holds a name and its score', () => {
  it.each(scoreCells.filter(({ indicator }) => indicator !== undefined))(
    '$text: $score',
    ({ text, score }) => {
      expect(splitNameAndScore(text).score).toEqual({ kind: 'score', points: score });
    },
  );

  it.each([
    ['๑.การปฏิบัติหน้าที่ (๗๖.๓๙ คะแนน)', '๑.การปฏิบัติหน้าที่'],
    ['๒. การใช้งบประมาณ ๗๕.๕๑ คะแนน', '๒. การใช้งบประมาณ'],
    ['การใช้จ่ายงบประมาณ(๖๔.๑๙ คะแนน)', 'การใช้จ่ายงบประมาณ'],
    ['การใช้อำนาจ: ร้อยละ 70.06', 'การใช้อำนาจ'],
    ['การใช้อำนาจ 70.06', 'การใช้อำนาจ'],
    ['การใช้อำนาจ = 70.06', 'การใช้อำนาจ'],
    ['การใช้อำนาจ ได้คะแนน 70.06 คะแนน', 'การใช้อำนาจ'],
    ['การใช้อำนาจ คะแนน 70.06', 'การใช้อำนาจ'],
    ['การใช้อำนาจ [70.06]', 'การใช้อำนาจ'],
    ['การใช้อำนาจ – 70.06%', 'การใช้อำนาจ'],
    ['IIT 99.50', 'IIT'],
    ['EIT ส่วนที่ 1 99.89', 'EIT ส่วนที่ 1'],
    ['คะแนนโดยรวม 97.73', 'คะแนนโดยรวม'],
    ['การใช้อำนาจ 88.72*', 'การใช้อำนาจ'],
    ['การใช้อำนาจ 88.72¹', 'การใช้อำนาจ'],
    ['การใช้อำนาจ ได้ 88.72', 'การใช้อำนาจ'],
    ['การใช้อำนาจ ได้ 88.72 จาก 100 คะแนน', 'การใช้อำนาจ'],
    ['การใช้อำนาจ 88.72/100', 'การใช้อำนาจ'],
    ['การใช้อำนาจ 88.72 คะแนน (ผ่านดี)', 'การใช้อำนาจ'],
    ['การใช้อำนาจ 88.72 (A)', 'การใช้อำนาจ'],
    ['การใช้อำนาจ 88.72 คะแนน ระดับ A', 'การใช้อำนาจ'],
    ['การใช้อำนาจ......88.72', 'การใช้อำนาจ'],
    ['การใช้อำนาจ ได้คะแนน 88.72 คิดเป็นร้อยละ 88.72', 'การใช้อำนาจ'],
    ['การใช้อำนาจ ได้คะแนน 88 คิดเป็นร้อยละ 88', 'การใช้อำนาจ'],
    ['การใช้อำนาจ ได้ 88.72 จากคะแนนเต็ม 100 คิดเป็นร้อยละ 88.72', 'การใช้อำนาจ'],
    ['อันดับที่ 2 การใช้อำนาจ มีคะแนนร้อยละ 88.72', 'อันดับที่ 2 การใช้อำนาจ'],
    ['การใช้อำนาจ มีผลคะแนน 88.72 คะแนน', 'การใช้อำนาจ'],
    ['การใช้อำนาจ ได้รับคะแนน 88.72', 'การใช้อำนาจ'],
    ['การใช้อำนาจ คะแนนที่ได้ ๘๘.๗๒', 'การใช้อำนาจ'],
    ['การใช้อำนาจ (ร้อยละ 88.72)', 'การใช้อำนาจ'],
    ['การใช้อำนาจ ได้คะแนน 88.72 คะแนน จัดอยู่ในระดับ A', 'การใช้อำนาจ'],
  ])('%s is named %s', (text, name) => {
    const parts = splitNameAndScore(text);
    expect(parts.name).toBe(name);
    expect(parts.score?.kind).toBe('score');
    expect(parts.score).not.toEqual({ kind: 'score', points: 100 });
  });

  it('says when its number can be no score', () => {
    expect(splitNameAndScore('การใช้อำนาจ (763.9 คะแนน)')).toEqual({
      name: 'การใช้อำนาจ',
      score: { kind: 'unreadable', reason: 'outOfRange', points: 763.9 },
    });
  });

  it.each([
    '๑. การปฏิบัติหน้าที่',
    'EIT ส่วนที่ 1',
    'ตัวชี้วัดที่ 8',
    'ตัวชี้วัดย่อยที่ ๙.๓',
    'ประจำปีงบประมาณ พ.ศ. 2568',
    'ประจำปีงบประมาณ (2568)',
    'ไตรมาส 2/2565',
    'การปรับปรุงการทำงาน (ต่อ)',
    'ต.ค. ๒๕๖๔',
    'O42',
  ])('%s holds no score', (text) => {
    expect(splitNameAndScore(text)).toEqual({ name: text, score: undefined });
  });

  it('is taken apart without failing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toContain(fold(splitNameAndScore(text).name).slice(0, 1));
        expect(typeof parseScoreText(text).kind).toBe('string');
      }),
    );
  });
});
