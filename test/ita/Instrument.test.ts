import fc from 'fast-check';
import { INDICATORS } from '../../src/ita/Indicator';
import { findEitPart, findInstrument, INSTRUMENTS } from '../../src/ita/Instrument';
import headers from '../fixtures/headers.json';

describe('an instrument', () => {
  it('weighs 30, 30 and 40 per cent of the total', () => {
    expect(INSTRUMENTS.map(({ weight }) => weight)).toEqual([30, 30, 40]);
  });

  it.each([
    ['แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)', 'IIT'],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', 'IIT'],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', 'EIT'],
    ['แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)', 'OIT'],
    ['แบบวัดการรับรู้ของการเปิดเผยข้อมูลสาธารณะ (OIT)', 'OIT'],
    ['การเปิดเผยข้อมูลสาธารณะ (OIT)', 'OIT'],
    ['แบบวัดการเปิดเผยข้อมูลสาธารณะ', 'OIT'],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', 'EIT'],
    ['๑. ด้านการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal Integrity and Transparency Assessment: IIT)', 'IIT'],
    ['๒. ด้านการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (External Integrity and Transparency Assessment: EIT)', 'EIT'],
    ['๓. ด้านการวัดการเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency Assessment: OIT)', 'OIT'],
    ['IIT', 'IIT'],
    ['oit', 'OIT'],
    ['คะแนน EIT', 'EIT'],
    ['เครื่องมือ IIT', 'IIT'],
    ['EIT ส่วนที่ 1', 'EIT'],
    ['IIT 99.50 คะแนน', 'IIT'],
    ['แบบวัด OIT (๔๓.๕๙ คะแนน)', 'OIT'],
  ])('%s is %s', (text, instrument) => {
    expect(findInstrument(text)).toBe(instrument);
  });

  it.each([
    '',
    'ITA',
    'คะแนน',
    'เครื่องมือ',
    'การเปิดเผยข้อมูลสาธารณะ',
    '๙. การเปิดเผยข้อมูลสาธารณะ',
    'การปฏิบัติหน้าที่ (IIT)',
    'เผยแพร่ผล OIT บนเว็บไซต์',
    'การตรวจสอบภายใน',
    'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (EIT)',
    'EIT และ OIT',
    'ภายใน',
    'ด้าน',
  ])('%j is none', (text) => {
    expect(findInstrument(text)).toBeUndefined();
  });

  it('is never an indicator or the heading of a column', () => {
    for (const text of [
      ...INDICATORS.flatMap(({ name, spellings }) => [name, ...spellings]),
      ...headers.flat(),
    ]) {
      expect([text, findInstrument(text)]).toEqual([text, undefined]);
    }
  });

  it('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(findInstrument(text)).toBeUndefined()),
    );
  });
});

describe('the parts of the external survey', () => {
  it.each([
    ['EIT ส่วนที่ 1', 1],
    ['EIT ส่วนที่ ๒', 2],
    ['EIT (ส่วนที่ 2)', 2],
    ['EIT Part 1', 1],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 1', 1],
    ['EIT ส่วนที่ 2 99.33 คะแนน', 2],
  ])('%s is part %d', (text, part) => {
    expect(findEitPart(text)).toBe(part);
  });

  it.each(['EIT', 'ส่วนที่ 1', 'OIT ส่วนที่ 1', '2. EIT', 'EIT ส่วนที่ 3'])('%s is none', (text) => {
    expect(findEitPart(text)).toBeUndefined();
  });
});
