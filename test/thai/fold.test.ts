import fc from 'fast-check';
import { digitStyleOf, toArabicDigits, toThaiDigits } from '../../src/thai/digits';
import { fold, foldKeepingGaps, tidy } from '../../src/thai/fold';

/** Thai letters, marks and digits with spaces, tags and invisible characters mixed in. */
const thaiText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('กขคงจชดตทนบปพมยรลวสหอเแใไะาิีึืุูำํ่้๊๋์็ๆฯ๐๑๒๓๔๕๖๗๘๙')),
    fc.constantFrom(' ', '\u00A0', '\u200B', '<b>', '</p>', '<', '>', 'A', 'b', '5', '&nbsp;', '\n', '.'),
  ),
  maxLength: 40,
});
const anyText = fc.oneof(thaiText, fc.string({ unit: 'binary', maxLength: 40 }));

const marks = (text: string): string =>
  Array.from(text)
    .filter((letter) => /[ิีึืุู่้๊๋์็]/.test(letter))
    .sort()
    .join('');

describe('digits', () => {
  it('turns Thai digits into Arabic ones and back, leaving all else alone', () => {
    expect(toArabicDigits('๑๐.๗๖ คะแนน ปี 2565')).toBe('10.76 คะแนน ปี 2565');
    expect(toThaiDigits('ปี 2565 ข้อ ๑')).toBe('ปี ๒๕๖๕ ข้อ ๑');
  });

  it('knows in which digits a text is written', () => {
    expect(digitStyleOf('๗๖.๓๙ คะแนน')).toBe('thai');
    expect(digitStyleOf('76.39')).toBe('arabic');
    expect(digitStyleOf('คะแนน')).toBeUndefined();
    expect(digitStyleOf('1. ปี ๒๕๖๕')).toBe('thai');
  });

  it('keeps the length of every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toArabicDigits(text)).toHaveLength(text.length);
        expect(toArabicDigits(toThaiDigits(text))).toBe(toArabicDigits(text));
      }),
    );
  });
});

describe('fold, the form in which texts are compared', () => {
  it.each([
    ['การใช้อํานาจ', 'การใช้อำนาจ', 'sara am typed in two parts'],
    ['น้ําประปา', 'น้ำประปา', 'a tone mark before the two parts'],
    ['นํ้าประปา', 'น้ำประปา', 'a tone mark between the two parts'],
    ['นำ้ประปา', 'น้ำประปา', 'a tone mark behind sara am'],
    ['เเก้ไข', 'แก้ไข', 'sara ae typed as two sara e'],
    ['คุณภาพ การ ดำเนินงาน', 'คุณภาพการดำเนินงาน', 'white space inside words'],
    ['ต ล อ ด ปี ๒๕๖๕', 'ตลอดปี2565', 'spread letters and Thai digits'],
    ['การ\u00A0ใช้\u200Bอำนาจ', 'การใช้อำนาจ', 'no-break and zero-width spaces'],
    ['<p>การใช้อำนาจ</p>', 'การใช้อำนาจ', 'HTML left over from a document'],
    ['<ul style="x">EIT</ul>', 'eit', 'HTML with attributes, Latin in lower case'],
    ['การ&nbsp;ใช้', 'การใช้', 'an HTML space'],
    ['ＩＩＴ', 'iit', 'full-width letters'],
  ])('%j becomes %j: %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it('keeps every mark that tells two months apart', () => {
    expect(fold('มี.ค.')).not.toBe(fold('ม.ค.'));
    expect(fold('มิ.ย.')).not.toBe(fold('เม.ย.'));
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  it('never strips a combining mark, and leaves no white space', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const withoutTags = text.replaceAll(/<[^<>]*>/g, '');
        fc.pre(withoutTags === text);
        expect(marks(fold(text))).toBe(marks(text));
        expect(fold(text)).not.toMatch(/\s/);
      }),
    );
  });

  it('gives the same for a text and for its tidied form', () => {
    fc.assert(fc.property(thaiText, (text) => expect(fold(tidy(text))).toBe(fold(text))));
  });

  it('can keep two numbers apart that only a space parts', () => {
    expect(foldKeepingGaps('๓ ม.ค. ๒๕๖๕ ๒๙ มี.ค.๒๕๖๕')).toBe('3ม.ค.2565·29มี.ค.2565');
    expect(foldKeepingGaps('ปี ๒ ๕ ๖ ๕')).toBe('ปี2565');
  });

  it.each([
    ['·ไตรมาส·ที่ 1·2565', 'ไตรมาสที่1·2565'],
    ['ก·ข·ค', 'กขค'],
    ['3 ม.ค. 2565 · 29 มี.ค. · 2565', '3ม.ค.2565·29มี.ค.2565'],
    ['ไตรมาส 1·2·3·4', 'ไตรมาส1·2·3·4'],
  ])('reads a point that she typed as a blank: %j as %j', (typed, read) => {
    expect(foldKeepingGaps(typed)).toBe(read);
    expect(foldKeepingGaps(read)).toBe(read);
  });
});

describe('tidy, the form that is shown', () => {
  it.each([
    ['  การใช้   อำนาจ\n(ต่อ) ', 'การใช้ อำนาจ (ต่อ)'],
    ['<p>๑. การใช้อํานาจ</p>', '๑. การใช้อำนาจ'],
    ['IIT  ๙๙.๕๐', 'IIT ๙๙.๕๐'],
  ])('%j is shown as %j', (typed, shown) => {
    expect(tidy(typed)).toBe(shown);
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(anyText, (text) => expect(tidy(tidy(text))).toBe(tidy(text))));
  });
});
