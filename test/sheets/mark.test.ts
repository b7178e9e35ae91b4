import fc from 'fast-check';
import { isMarked, markedBlank, markedText, markedTrue, markIn, quotedText } from '../../src/sheets/mark';

/** The text that a formula's quoted pieces make. */
function spelled(formula: string): string {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, inside = '']) => inside.replaceAll('""', '"'))
    .join('');
}

describe('a text in a formula', () => {
  it('is whole, and in pieces that Excel takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 700 }),
          fc.string({ unit: fc.constantFrom('"', 'ก', '😀'), maxLength: 700 }),
        ),
        (text) => {
          const quoted = quotedText(text);
          expect(spelled(quoted)).toBe(text);
          for (const [, inside = ''] of quoted.matchAll(/"((?:[^"]|"")*)"/g)) {
            expect(inside.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
          }
        },
      ),
    );
  });

  it('is one piece when it is short', () => {
    expect(quotedText('')).toBe('""');
    expect(quotedText('จุด"แข็ง"')).toBe('"จุด""แข็ง"""');
    expect(quotedText('ก'.repeat(250))).not.toContain('&');
    expect(quotedText('ก'.repeat(251))).toBe(`"${'ก'.repeat(250)}"&"ก"`);
  });
});

describe('what is ours', () => {
  it('is known by its mark, whatever stands around it', () => {
    expect(markedTrue('band.urgent')).toBe('N("ita.band.urgent")=0');
    expect(markedBlank('warning.word')).toBe('T(N("ita.warning.word"))');
    expect(markIn('=AND(B4>5,N("ita.band.urgent")=0)')).toBe('band.urgent');
    expect(markIn(markedText('การเตือน', 'warning.head'))).toBe('warning.head');
    expect(isMarked(markedText('x', 'band.key'), 'band')).toBe(true);
    expect(isMarked(markedText('x', 'band.key'), 'status')).toBe(false);
  });

  it.each(['', '=B4>50', '=N("ita")', '="N(""ita"")"', 'ita.band.urgent', '=SUM(N("x.band"))'])(
    'is not %j',
    (formula) => {
      expect(markIn(formula)).toBeUndefined();
    },
  );
});
