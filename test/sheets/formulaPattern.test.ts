import fc from 'fast-check';
import { formulaPattern } from '../../src/sheets/formulaPattern';

describe('a formula for thousands of cells', () => {
  const cell = fc.stringMatching(/^[A-Z]{1,3}[1-9]\d{0,5}$/);

  it('is the same as when it is written for each cell anew', () => {
    const write = (score: string) => `=IF(ISNUMBER(${score}),ROUND(${score},2),"")&"ผ่าน"`;
    const pattern = formulaPattern(write);
    fc.assert(fc.property(cell, (score) => pattern(score) === write(score)));
  });

  it('takes each of several cells to its own places', () => {
    const write = (status: string, due = '', whose = '') => `=${status}=${due}&${whose}&${due}`;
    const pattern = formulaPattern(write);
    fc.assert(
      fc.property(cell, cell, cell, (status, due, whose) => {
        expect(pattern(status, due, whose)).toBe(write(status, due, whose));
      }),
    );
  });

  it('may be the cell alone, or hold no cell at all', () => {
    expect(formulaPattern((only) => only)('B4')).toBe('B4');
    expect(formulaPattern(() => '=1')('B4')).toBe('=1');
  });
});
