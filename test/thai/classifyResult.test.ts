import fc from 'fast-check';
import { STATUSES } from '../../src/ita/Status';
import { classifyResult } from '../../src/thai/classifyResult';
import { parsePeriod } from '../../src/thai/parsePeriod';
import emptyCells from '../fixtures/emptyCells.json';
import statuses from '../fixtures/statuses.json';

describe('a result cell of the documents', () => {
  it.each(statuses.cells)('$text: $status', ({ text, status, because, partly }) => {
    expect(classifyResult(text)).toEqual({ kind: 'status', status, because, ...(partly ? { partly } : {}) });
  });

  it.each(statuses.elsewhere)('$text: $kind', ({ text, ...expected }) => {
    expect(classifyResult(text)).toMatchObject(expected);
  });

  it.each(statuses.recommendations)('the advice %s is no status', (text) => {
    expect(classifyResult(text)).toEqual({ kind: 'unknown' });
  });

  it.each(statuses.periodsThatSayDone)('the period %s is not done', (text) => {
    expect(classifyResult(text)).toEqual({ kind: 'unknown' });
  });

  it.each(STATUSES)('$word, a word of the drop-down list, is itself', ({ status, word }) => {
    expect(classifyResult(word)).toEqual({ kind: 'status', status, because: 'phrase' });
    expect(classifyResult(Array.from(word).join(' '))).toMatchObject({ status });
  });
});

describe('other result cells', () => {
  it.each(['', ' ', '-', '–', '…', '\u00A0'])('%j is blank', (text) => {
    expect(classifyResult(text)).toEqual({ kind: 'blank' });
  });

  it.each(emptyCells)('$text ($meaning) has no status, and as a period it is blank', ({ text }) => {
    expect(classifyResult(text)).not.toHaveProperty('status');
    expect(parsePeriod(text)).toEqual({ kind: 'blank' });
  });

  it.each([
    ['๑. ดำเนินการแล้วเสร็จ', 'done'],
    ['- ดำเนินการแล้วเสร็จ', 'done'],
    ['ดำเนินการแล้วเสร็จ.', 'done'],
    ['ดำเนินการแล้วเสร็จ เมื่อวันที่ ๔ ม.ค. ๒๕๖๕', 'done'],
    ['จัดอบรมเรียบร้อยแล้ว (ตามคำสั่งที่ 12/2565)', 'done'],
    ['เผยแพร่บนเว็บไซต์แล้ว', 'done'],
    ['ยกเลิกคำสั่งเดิมและออกคำสั่งใหม่เรียบร้อยแล้ว', 'done'],
    ['เลื่อนระดับพนักงานเรียบร้อยแล้ว', 'done'],
    ['ปัจจุบันอยู่ระหว่างจัดทำประกาศ', 'inProgress'],
    ['กำลังจัดทำประกาศ', 'inProgress'],
    ['เริ่มดำเนินการแล้ว', 'inProgress'],
    ['จัดทำร่างแล้ว อยู่ระหว่างเสนอผู้บริหาร', 'inProgress'],
    ['จัดทำคำสั่งแล้ว แต่ยังไม่ได้เผยแพร่', 'inProgress'],
    ['โครงการยังไม่แล้วเสร็จ', 'inProgress'],
    ['ดำเนินการไปบ้างแล้ว', 'inProgress'],
    ['ดำเนินการแล้ว (ยังไม่ครบ)', 'inProgress'],
    ['แล้วเสร็จ (บางส่วน)', 'inProgress'],
    ['ดำเนินการแล้ว (อยู่ระหว่างรายงานผล)', 'inProgress'],
    ['เกือบเสร็จแล้ว', 'inProgress'],
    ['ใกล้แล้วเสร็จ', 'inProgress'],
    ['ดำเนินการใกล้จะแล้วเสร็จ', 'inProgress'],
    ['ดำเนินการแล้วเสร็จตามแผน', 'done'],
    ['เสร็จเรียบร้อยแล้วค่ะ', 'done'],
    ['เสร็จแล้วครับ', 'done'],
    ['ขยายเวลาให้บริการประชาชนแล้ว', 'done'],
    ['แจ้งเวียนให้ทราบแล้ว', 'done'],
    ['ยกเลิกไปแล้ว', 'cancelled'],
    ['ยกเลิกการอบรมเนื่องจากโควิด', 'cancelled'],
    ['ยังไม่ได้จัดทำแผน', 'notStarted'],
    ['ปัจจุบันยังไม่ได้เริ่มดำเนินการ', 'notStarted'],
    ['ไม่สามารถดำเนินการได้', 'notStarted'],
    ['หน่วยงานยังไม่ได้จัดทำแผน', 'notStarted'],
    ['ยกเลิกโครงการ เนื่องจากไม่มีงบประมาณ', 'cancelled'],
    ['มีการดำเนินการต่อเนื่องตลอดปีงบประมาณ', 'continuous'],
  ])('%s: %s', (text, status) => {
    expect(classifyResult(text)).toMatchObject({ kind: 'status', status });
  });

  it.each([
    ['60%', 60, 'inProgress'],
    ['๖๐ %', 60, 'inProgress'],
    ['ดำเนินการแล้วร้อยละ 60', 60, 'inProgress'],
    ['มีความคืบหน้าร้อยละ 12.5', 12.5, 'inProgress'],
    ['100%', 100, 'done'],
    ['ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐', 100, 'done'],
    ['ดำเนินการแล้วเสร็จ (50%)', 50, 'inProgress'],
    ['ร้อยละ 0', 0, 'notStarted'],
    ['0%', 0, 'notStarted'],
  ])('%s is %d per cent: %s', (text, percent, status) => {
    expect(classifyResult(text)).toEqual({ kind: 'progress', percent, status });
  });

  it.each([
    'ชะลอโครงการ',
    'เลื่อนการอบรมออกไป',
    'ขอเลื่อนกำหนดการ',
    'ระงับชั่วคราว',
    'เลื่อนเพราะโควิดแล้ว',
    'ขยายเวลาแล้ว',
    'ขอขยายระยะเวลา',
  ])('%s is postponed', (text) => {
    expect(classifyResult(text)).toEqual({ kind: 'postponed', status: 'inProgress' });
  });

  it.each([
    'ผู้เข้าอบรมร้อยละ 95 พึงพอใจ',
    'ร้อยละ 120',
    'คาดว่าจะแล้วเสร็จ',
    'จะดำเนินการให้แล้วเสร็จ',
    'ไม่ได้จัดอบรมเรียบร้อยแล้ว',
    'เลื่อนการอบรมเรียบร้อยแล้ว',
    'ไม่มี',
    'ไม่แล้ว',
    'ไม่มีผู้รับผิดชอบแล้ว',
    'แล้วเสร็จ (1 ใน 3)',
    'แล้วเสร็จ (เฉพาะกองคลัง)',
    'เสร็จสิ้น (รอรายงาน)',
    'เสร็จสิ้นตามแผน (แต่ยังไม่รายงาน)',
    'แล้วเสร็จ 2 จาก 4 โครงการ',
    'รออนุมัติแล้ว',
    'เสนอขออนุมัติแล้ว',
    'เสนอผู้บริหารแล้ว',
    'ส่งเรื่องให้อำเภอแล้ว',
    'จัดทำร่างแล้ว',
    'ตั้งงบประมาณแล้ว',
    'ได้รับงบประมาณแล้ว',
    'มอบหมายผู้รับผิดชอบแล้ว',
    'สั่งการให้ดำเนินการแล้ว',
    'แจ้งให้ดำเนินการแล้ว',
    'เร่งรัดแล้ว',
    'มีแผนแล้ว',
    'อยู่ในแผนแล้ว',
    'งบประมาณถูกโอนไปแล้ว',
    'งบประมาณหมดแล้ว',
    'หมดเวลาแล้ว',
    'ผู้รับผิดชอบลาออกแล้ว',
    'ผู้รับผิดชอบโอนย้ายแล้ว',
    'หัวหน้าหน่วยงานยืนยันแล้ว',
    'สำนักปลัด',
    '✓',
  ])('%s is not guessed', (text) => {
    expect(classifyResult(text)).toEqual({ kind: 'unknown' });
  });

  it('are never done with a negation in front', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ยังไม่', 'ยังไม่ได้', 'ไม่ได้', 'มิได้', 'ไม่สามารถ'),
        fc.constantFrom('จัดทำแผน', 'ดำเนินการ', 'เผยแพร่', 'อบรม', ''),
        fc.constantFrom('แล้วเสร็จ', 'เรียบร้อย', 'แล้ว', 'เรียบร้อยแล้ว', 'เสร็จสิ้น', ''),
        (negation, verb, ending) => {
          expect(classifyResult(`${negation}${verb}${ending}`)).not.toMatchObject({ status: 'done' });
        },
      ),
    );
  });

  it('never make the reader fail', () => {
    const words = fc.constantFrom(
      'ยังไม่',
      'ดำเนินการ',
      'แล้ว',
      'แล้วเสร็จ',
      'ร้อยละ',
      '60',
      '%',
      ' ',
      'ยกเลิก',
      '(',
      ')',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(typeof classifyResult(text).kind).toBe('string');
        },
      ),
    );
  });
});
