import fc from 'fast-check';
import { agencyNamed, findAgency, headlineLabel, readHeadline } from '../../src/ita/headline';
import type { HeadlineLabel } from '../../src/ita/headline';

describe('the total in a sentence', () => {
  it.each<[string, number | undefined]>([
    ['ผลคะแนนโดยภาพรวมเท่ากับร้อยละ ๖๒.๒๐ คะแนน ระดับ D', 62.2],
    ['มีผลคะแนน ๗๐.๖๒ คะแนน อยู่ในระดับ C', 70.62],
    ['ได้คะแนนรวม 97.73 คะแนน', 97.73],
    ['คะแนนรวม 100 คะแนน', 100],
    ['คะแนนรวม: 85', 85],
    ['คะแนนรวม 97.7318', 97.7318],
    ['ผลการประเมินรวม ประจำปีงบประมาณ พ.ศ. 2564 เท่ากับ 62.20 คะแนน', 62.2],
    ['ภาพรวม 87,57 คะแนน', 87.57],
    ['คะแนนรวม 62.20 และ ผลคะแนน 62.20 คะแนน', 62.2],
    ['ผลคะแนน 70.62 คะแนน ปีนี้ ผลคะแนน 62.20 คะแนน', undefined],
    ['เป้าหมาย ผลคะแนนรวมไม่น้อยกว่า 85 คะแนน', undefined],
    ['ผ่านเกณฑ์การประเมินที่คะแนนมากกว่า ๘๕ คะแนน', undefined],
    ['คะแนนภาพรวมเพิ่มขึ้น 9.90 คะแนน', undefined],
    ['ผลคะแนนรวมอยู่ในลำดับที่ 12 ของจังหวัด', undefined],
    ['ตัวชี้วัดที่ 10 ได้คะแนน 18.75 คะแนน', undefined],
    ['อันดับ 10 การป้องกันการทุจริต ได้คะแนน 62.50', undefined],
    ['การใช้อำนาจ ได้คะแนน 88.72 ซึ่งสูงที่สุด', undefined],
    ['ตัวที่ต่ำที่สุดคือการป้องกันทุจริต มีคะแนน 62.50 คะแนน', undefined],
    ['ผลคะแนนการเปิดเผยข้อมูลเท่ากับ 96.40 คะแนน', undefined],
    ['การเปิดเผยข้อมูล คะแนนรวม 96.40 คะแนน', undefined],
    ['คะแนนรวม 83.94 คะแนน โดยการใช้อำนาจได้คะแนน 88.72', 83.94],
    ['การใช้อำนาจ 62.50 คะแนน คะแนนรวม 83.94 คะแนน', 83.94],
    ['ผลคะแนน IIT 67.72 คะแนน', undefined],
    ['คะแนนรวม 763.9 คะแนน', undefined],
    ['ผลการประเมินรวม 2564', undefined],
    ['การใช้งบประมาณ', undefined],
  ])('%s: %d', (text, total) => {
    expect(readHeadline(text).total).toBe(total);
  });
});

describe('the level in a sentence', () => {
  it.each<[string, string | undefined]>([
    ['อยู่ในระดับ C', 'C'],
    ['ระดับผ่านดีเยี่ยม', 'ผ่านดีเยี่ยม'],
    ['ผลการประเมินระดับ: ผ่านดี', 'ผ่านดี'],
    ['อยู่ในระดับต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุงโดยด่วน'],
    ['คะแนนรวม 96.04 คะแนน (ผ่าน) ระดับ AA', '(ผ่าน) ระดับ AA'],
    ['คะแนนรวม 91.15 คะแนน (ผ่านดี)', 'ผ่านดี'],
    ['ประเด็นที่ต้องรักษาระดับ A ไว้', undefined],
    ['การใช้อำนาจ อยู่ในระดับ A', undefined],
    ['ยกระดับเป็นระดับ A', undefined],
    ['ไม่ต่ำกว่าระดับ B', undefined],
    ['ระดับ A หรือ ระดับ B', undefined],
    ['ประเด็นที่ต้องแก้ไข/ปรับปรุง/รักษาระดับ', undefined],
    ['A', undefined],
    ['ผ่าน', undefined],
  ])('%s: %s', (text, level) => {
    expect(readHeadline(text).level).toBe(level);
  });
});

describe('the agency', () => {
  it.each<[string, string | undefined]>([
    ['เทศบาลตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดตัวอย่าง', 'เทศบาลตำบลตัวอย่าง'],
    ['เทศบาลตำบลตัวอย่างอำเภอเมือง', 'เทศบาลตำบลตัวอย่าง'],
    ['องค์การบริหารส่วนตำบลตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
    ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'องค์การบริหารส่วนจังหวัดตัวอย่าง'],
    ['องค์การบริหารส่วนตำบลตัวอย่างจังหวัดตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
    ['สำนักปลัด อบต.ตัวอย่าง', 'อบต.ตัวอย่าง'],
    ['อบต. ตัวอย่าง', 'อบต. ตัวอย่าง'],
    ['ทต.ตัวอย่าง', 'ทต.ตัวอย่าง'],
    ['เมืองพัทยา', 'เมืองพัทยา'],
    ['เทศบาลเมืองตัวอย่างได้คะแนน 95', 'เทศบาลเมืองตัวอย่าง'],
    ['หน่วยงาน: โรงเรียนตัวอย่าง', 'โรงเรียนตัวอย่าง'],
    ['หน่วยงาน ..................', undefined],
    ['หน่วยงาน: .................', undefined],
    ['หน่วยงานของท่านมีการเปิดเผยข้อมูล', undefined],
    ['เทศบาลตำบลและองค์การบริหารส่วนตำบล', undefined],
    ['เทศบาลตำบล', undefined],
  ])('%s: %s', (text, agency) => {
    expect(readHeadline(text).agency).toBe(agency);
  });

  it('is what stands beside its label, unless it is still to be filled in', () => {
    expect(agencyNamed(' โรงพยาบาลตัวอย่าง ')).toBe('โรงพยาบาลตัวอย่าง');
    expect(agencyNamed('........')).toBeUndefined();
    expect(agencyNamed('')).toBeUndefined();
    expect(agencyNamed('ก'.repeat(61))).toBeUndefined();
  });
});

describe('a label', () => {
  it.each<[string, HeadlineLabel | undefined]>([
    ['คะแนนโดยรวม', 'total'],
    ['ผลคะแนน ภาพรวม :', 'total'],
    ['รวมทั้งสิ้น', 'total'],
    ['รวม', 'sum'],
    ['คะแนนรวม', 'sum'],
    ['เฉลี่ย', 'sum'],
    ['ระดับ', 'level'],
    ['ผลการประเมินระดับ', 'level'],
    ['หน่วยงาน', 'agency'],
    ['ชื่อ อปท.', 'agency'],
    ['ปีงบประมาณ', 'year'],
    ['พ.ศ.', 'year'],
    ['รวม IIT', undefined],
    ['การใช้งบประมาณ', undefined],
    ['', undefined],
  ])('%s: %s', (text, label) => {
    expect(headlineLabel(text)).toBe(label);
  });
});

it('nothing that is typed makes the reading fail', () => {
  const words = fc.constantFrom(
    'ผลคะแนน',
    'คะแนนรวม',
    'ระดับ',
    'A',
    'ผ่านดี',
    ' ',
    '๖๒.๒๐',
    '2564',
    'คะแนน',
    'เทศบาลตำบล',
    'หน่วยงาน:',
    '(',
    ')',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const { total, level, agency } = readHeadline(text);
        expect(total === undefined || (total >= 0 && total <= 100)).toBe(true);
        expect(level).not.toBe('');
        expect(agency).not.toBe('');
        expect(findAgency(text)).not.toBe('');
        headlineLabel(text);
      },
    ),
  );
});
