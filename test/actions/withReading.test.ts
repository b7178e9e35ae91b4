import { DEFAULT_PREFERENCES, parsePreferences, writePreferences } from '../../src/actions/preferences';
import type { Preferences } from '../../src/actions/preferences';
import { withReading } from '../../src/actions/withReading';
import type { CorrectionStep } from '../../src/actions/withReading';

const AREA = { sheet: 'ITA', row: 4, column: 0, rows: 14, columns: 2 };

function after(...steps: readonly CorrectionStep[]): Preferences {
  return steps.reduce<Preferences>((preferences, step) => withReading(preferences, '{1}', step), {
    ...DEFAULT_PREFERENCES,
    sheets: { '{1}': { fiscalYear: 2564 }, '{2}': { agency: 'อบต.สอง' } },
  });
}

describe('what the officer corrects in a reading', () => {
  it('is kept with its sheet beside year and agency, and read back from the workbook', () => {
    const preferences = after(
      { kind: 'area', area: AREA },
      { kind: 'layout', layout: 'namesDown' },
      { kind: 'column', index: 1, use: { kind: 'total' } },
      { kind: 'fiscalYear', fiscalYear: 2566 },
    );
    expect(preferences.sheets).toEqual({
      '{1}': {
        fiscalYear: 2564,
        reading: {
          area: { row: 4, column: 0, rows: 14, columns: 2 },
          layout: 'namesDown',
          columns: [{ index: 1, use: { kind: 'total' } }],
          fiscalYear: 2566,
        },
      },
      '{2}': { agency: 'อบต.สอง' },
    });
    expect(parsePreferences(writePreferences(preferences)).sheets).toEqual(preferences.sheets);
  });

  it.each<[string, CorrectionStep, CorrectionStep]>([
    ['the cells', { kind: 'area', area: AREA }, { kind: 'area', area: undefined }],
    ['the arrangement', { kind: 'layout', layout: 'namesDown' }, { kind: 'layout', layout: undefined }],
    ['the year', { kind: 'fiscalYear', fiscalYear: 2566 }, { kind: 'fiscalYear', fiscalYear: undefined }],
    [
      'a column',
      { kind: 'column', index: 1, use: { kind: 'notUsed' } },
      { kind: 'column', index: 1, use: undefined },
    ],
    ['all of it', { kind: 'column', index: 1, use: { kind: 'notUsed' } }, { kind: 'reset' }],
  ])('is taken back: %s', (_, there, back) => {
    expect(after(there, back).sheets).toEqual(after().sheets);
  });
});
