import { borderLine, fillColor, horizontalOf, letterLook, textLook } from './cellLook';

describe('how a cell looks', () => {
  it.each([
    ['a number', 76.39, 'right'],
    ['a text', '๗๖.๓๙ คะแนน', 'left'],
    ['an error', { error: '#REF!' }, 'center'],
    ['a truth value', true, 'center'],
  ] as const)('puts %s where Excel puts it', (_, value, side) => {
    expect(horizontalOf(undefined, value)).toBe(side);
    expect(horizontalOf({ alignment: { horizontal: 'center' } }, value)).toBe('center');
  });

  it('makes points into pixels', () => {
    expect(letterLook({ font: { size: 16 } }).fontSize).toBeCloseTo(21.33, 2);
    expect(letterLook(undefined).fontSize).toBeCloseTo(14.67, 2);
  });

  it('gives a number format’s colour before the font’s', () => {
    expect(letterLook({ font: { color: '#00FF00' } }, '#FF0000').color).toBe('#FF0000');
  });

  it('wraps only where it is told to', () => {
    expect(textLook(undefined, 'ก').whiteSpace).toBe('pre');
    expect(textLook({ alignment: { wrapText: true } }, 'ก').whiteSpace).toBe('pre-wrap');
  });

  it('indents from the side that the text stands on', () => {
    expect(textLook({ alignment: { indent: 2 } }, 'ก').paddingLeft).toBe(21);
    expect(textLook({ alignment: { indent: 2 } }, 1).paddingRight).toBe(21);
  });

  it('draws the borders of the file', () => {
    expect(borderLine({ style: 'medium', color: '#112233' })).toBe('2px solid #112233');
    expect(borderLine({ style: 'hair' })).toBe('1px dotted #000000');
    expect([borderLine(undefined), borderLine({ style: 'none' })]).toEqual([undefined, undefined]);
  });

  it('knows a fill from none', () => {
    expect(fillColor({ fill: { pattern: 'solid', color: '#FFFFFF' } })).toBe('#FFFFFF');
    expect(fillColor({ fill: { pattern: 'none', color: '#FFFFFF' } })).toBeUndefined();
  });

  it('draws TH Sarabun with a font of its proportions where it is not installed', () => {
    expect(letterLook({ font: { name: 'TH SarabunIT๙' } }).fontFamily).toContain('Laksaman');
    expect(letterLook({ font: { name: 'Tahoma' } }).fontFamily).not.toContain('Laksaman');
  });
});
