import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  readPreferences,
  writePreferences,
} from '../../src/actions/preferences';
import { withNamedChoice } from '../../src/actions/withNamedChoice';

import { withMeasuresChoice } from '../../src/actions/withMeasuresChoice';
import type { MeasuresSetup } from '../../src/sheets/MeasuresSetup';

const FULL: MeasuresSetup = {
  form: 'plan6',
  place: 'thisSheet',
  hidden: ['result'],
  headings: { steps: 'ขั้นตอน' },
  added: [3],
  leftOut: [2],
  picked: { '1': ['duty-keep'] },
  titles: { 'duty-keep': 'รักษามาตรฐาน' },
  agencyKind: 'cityMunicipality',
  units: { finance: 'สำนักการคลัง' },
  weakItems: ['I7'],
  inserted: ['ITA_Measures_2565:duty-keep'],
};

describe('how the measures table is wanted', () => {
  it('is kept in the workbook, part by part', () => {
    const stored = writePreferences({ ...DEFAULT_PREFERENCES, measures: FULL });
    expect(parsePreferences(stored).measures).toEqual(FULL);
  });

  it.each([
    { form: 'nobody’s' },
    { place: 'elsewhere' },
    { hidden: ['colour'] },
    { added: [11] },
    { units: { king: 'ก' } },
    { agencyKind: 'ministry' },
    'plan5',
  ])('falls back to the documents’ way and is named when it can’t be read: %j', (measures) => {
    const read = readPreferences(JSON.stringify({ ...DEFAULT_PREFERENCES, version: 2, measures }));
    expect([read.preferences.measures, read.damaged]).toEqual([undefined, ['measures']]);
  });

  it('never forgets what was inserted since the pane last looked', () => {
    const workbook = { ...DEFAULT_PREFERENCES, measures: FULL };
    const chosen = {
      include: 'weak',
      order: 'official',
      measures: { form: 'report', inserted: [] },
    } as const;
    expect(withMeasuresChoice(workbook, chosen)).toEqual({
      ...workbook,
      include: 'weak',
      measures: { form: 'report', inserted: FULL.inserted },
    });
  });

  it.each([
    ['form', 'report', { form: 'report' }],
    ['place', 'thisSheet', { place: 'thisSheet' }],
    ['hidden', 'result,followUp', { hidden: ['result', 'followUp'] }],
    ['added', '3,5', { added: [3, 5] }],
    ['weakItems', 'I7,O19', { weakItems: ['I7', 'O19'] }],
    ['unit.finance', 'สำนักการคลัง', { units: { finance: 'สำนักการคลัง' } }],
    ['heading.steps', 'ขั้นตอน', { headings: { steps: 'ขั้นตอน' } }],
    ['agencyKind', 'other', { agencyKind: 'other' }],
    ['form', 'nobody’s', undefined],
    ['added', '11', undefined],
    ['unit.king', 'ก', undefined],
  ])('is set by its name on a command line: %s=%s', (name, value, measures) => {
    expect(withNamedChoice(DEFAULT_PREFERENCES, '{1}', name, value)?.measures).toEqual(measures);
  });
});
