import { shapeOfSets, yearsOfAgency } from '../../src/ita/agencyYears';
import type { SetOfScores } from '../../src/ita/agencyYears';

function set(agency: string | undefined, fiscalYear: number | undefined, district?: string): SetOfScores {
  return {
    assessment: {
      ...(agency === undefined ? {} : { agency }),
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
    },
    district,
  };
}

describe('several sets of scores on a sheet', () => {
  it.each<[string, readonly SetOfScores[], string]>([
    ['one set', [set('อบต.หนึ่ง', 2568)], 'one'],
    ['one agency over the years', [set('อบต.หนึ่ง', 2567), set('อบต. หนึ่ง', 2568)], 'years'],
    ['years of an agency that is not named', [set(undefined, 2567), set(undefined, 2568)], 'years'],
    ['two agencies', [set('อบต.หนึ่ง', 2568), set('อบต.สอง', 2568)], 'agencies'],
    ['one name in two districts', [set('อบต.บ้านดู่', 2567, 'เมือง'), set('อบต.บ้านดู่', 2568, 'พาน')], 'agencies'],
    ['one year twice', [set('อบต.หนึ่ง', 2568), set('อบต.หนึ่ง', 2568)], 'agencies'],
    ['a year that is not known', [set('อบต.หนึ่ง', 2568), set('อบต.หนึ่ง', undefined)], 'agencies'],
  ])('are %s', (_, sets, shape) => {
    expect(shapeOfSets(sets)).toBe(shape);
  });

  it('give the years of one agency, oldest first', () => {
    const sets = [set('อบต.หนึ่ง', 2568), set('อบต.สอง', 2568), set('อบต.หนึ่ง', 2566), set('อบต.สอง', 2566)];
    expect(yearsOfAgency(sets, 0)).toEqual([
      { year: 2566, index: 2 },
      { year: 2568, index: 0 },
    ]);
    expect(yearsOfAgency(sets, 3)).toEqual([
      { year: 2566, index: 3 },
      { year: 2568, index: 1 },
    ]);
  });

  it('never mix agencies that are not named', () => {
    expect(yearsOfAgency([set(undefined, 2568), set(undefined, 2568), set('อบต.สอง', 2567)], 0)).toEqual([]);
  });
});
