import { bestLever } from '../../src/taskpane/bestLever';
import { problemReport } from '../../src/taskpane/problemReport';
import { publishedTotal } from '../../src/ita/publishedTotal';
import { rememberedLanguage, rememberLanguage } from '../../src/taskpane/rememberedLanguage';
import { trackingGroups } from '../../src/taskpane/trackingGroups';
import { unitProgress } from '../../src/taskpane/unitProgress';
import { ADDIN_VERSION, buildMark } from '../../src/taskpane/version';
import { lastReportMonth, placeInYear, yearMonths } from '../../src/taskpane/yearMonths';
import { refused } from '../../src/actions/Outcome';
import type { MeasureState } from '../../src/sheets/planStatus';
import packageJson from '../../package.json';
import { sampleReading, trackingReading } from './sampleReadings';

function measure(more: Partial<MeasureState>): MeasureState {
  return {
    at: { sheet: 'รายงาน', row: 1, column: 0 },
    measure: 'มาตรการ',
    responsible: 'สำนักปลัด',
    indicator: 1,
    status: 'inProgress',
    start: undefined,
    due: undefined,
    warning: 'none',
    ...more,
  };
}

describe('what asks for a look', () => {
  it('is sorted by how soon it is due', () => {
    const soon = measure({ due: '2022-07-01', warning: 'dueSoon' });
    const sooner = measure({ due: '2022-06-20', warning: 'dueSoon' });
    const late = measure({ due: '2022-05-31', warning: 'late', status: 'unknown' });
    const later = measure({ due: '2022-09-30' });
    const undated = measure({ warning: 'noDate' });
    const settled = measure({ due: '2022-09-30', status: 'done' });
    const groups = trackingGroups([soon, later, settled, undated, late, sooner], '2022-06-15');
    expect(groups).toEqual({
      late: [late],
      soon: [sooner, soon],
      later: [later],
      noDate: [undated],
      noResult: [late],
      yearOver: [],
      noEvidence: [],
      settled: [settled],
    });
  });
});

describe('the units', () => {
  it('count a shared measure for each, leave out what was cancelled, and put the busiest first', () => {
    const states = [
      measure({ responsible: '๑.สำนักปลัด ๒.กองคลัง', status: 'done' }),
      measure({ responsible: 'กองคลัง' }),
      measure({ responsible: 'กองช่าง', status: 'cancelled' }),
      measure({ responsible: '' }),
    ];
    expect(unitProgress(states)).toEqual([
      { unit: 'กองคลัง', done: 1, all: 2 },
      { unit: '', done: 0, all: 1 },
      { unit: 'สำนักปลัด', done: 1, all: 1 },
    ]);
  });
});

describe('the fiscal year', () => {
  it('runs from October to September and counts what falls due in each month', () => {
    const months = yearMonths(2565, [
      measure({ due: '2021-10-31', status: 'done' }),
      measure({ due: '2022-05-31', warning: 'late' }),
      measure({ due: '2022-09-30' }),
      measure({ due: '2022-09-30', status: 'continuous' }),
    ]);
    expect(months.map(({ first }) => first.slice(0, 7))).toEqual([
      '2021-10',
      '2021-11',
      '2021-12',
      '2022-01',
      '2022-02',
      '2022-03',
      '2022-04',
      '2022-05',
      '2022-06',
      '2022-07',
      '2022-08',
      '2022-09',
    ]);
    expect(months[0]).toMatchObject({ settled: 1, open: 0, late: 0 });
    expect(months[7]).toMatchObject({ settled: 0, open: 0, late: 1 });
    expect(months[11]).toMatchObject({ settled: 1, open: 1, late: 0 });
  });

  it.each([
    ['2021-09-30', 'before'],
    ['2021-10-01', 0],
    ['2022-09-30', 364 / 365],
    ['2022-10-01', 'after'],
  ] as const)('has %s at %s', (day, place) => {
    expect(placeInYear(2565, day)).toBe(place);
  });

  it.each([
    ['firstHalf', undefined, '2022-04-01'],
    ['fullYear', undefined, '2022-10-01'],
    ['firstHalf', { firstHalf: [4, 5], fullYear: [10] }, '2022-05-01'],
    ['fullYear', { firstHalf: [4], fullYear: [9] }, '2022-09-01'],
    ['fullYear', { firstHalf: [4], fullYear: [10, 1] }, '2023-01-01'],
  ] as const)('the report of %s is due in the months that she set (%j)', (round, months, last) => {
    expect(lastReportMonth(round, 2565, months)).toBe(last);
  });
});

describe('the total', () => {
  it('is the published one where it was typed and is right, else ours', () => {
    const typed = { total: { points: 62.2, at: 0 }, instruments: {} };
    expect(publishedTotal({ levelBasis: 'typedTotal', typed, totalRounded: 62.19 })).toBe(62.2);
    expect(publishedTotal({ levelBasis: 'computedTotal', typed, totalRounded: 62.19 })).toBe(62.19);
  });

  it('is raised most by the indicator whose rise to 85 weighs most', () => {
    const { scores } = sampleReading();
    const assessment = 'ok' in scores ? undefined : scores.assessments[0]?.assessment;
    expect(assessment && bestLever(assessment)).toEqual({ indicator: 10, gain: 13.25 });
    expect(assessment && bestLever({ ...assessment, indicators: [] })).toBeUndefined();
  });
});

describe('a report for the administrator', () => {
  const facts = {
    version: '1.0.0',
    build: 'ab12cd34',
    describeHost: () => 'Excel PC 16.0',
    language: 'th',
  } as const;

  it('names version, Excel and the last refusal, and nothing of the workbook', () => {
    const outcome = refused('colourScores', 'scoreOutOfRange', {
      data: { typed: '763.9', indicator: 1 },
      at: { sheet: 'ITA', row: 3, column: 1, rows: 1, columns: 1 },
    });
    const report = problemReport({ ...facts, outcome });
    expect(report).toContain('1.0.0 (ab12cd34)');
    expect(report).toContain('Excel PC 16.0');
    expect(report).toContain('colourScores: scoreOutOfRange');
    expect(report).not.toMatch(/763\.9|'ITA'/);
  });

  it('is made even where Excel does not answer', () => {
    const describeHost = () => {
      throw new Error('no Excel');
    };
    expect(problemReport({ ...facts, describeHost })).toContain('Excel: not known');
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    expect(ADDIN_VERSION).toBe(packageJson.version);
  });

  it('names the built file', () => {
    expect(buildMark(['https://x/office.js', 'https://x/ita/taskpane.1a2b3c4d.js'])).toBe('1a2b3c4d');
    expect(buildMark(['https://x/office.js'])).toBe('dev');
  });
});

describe('the language', () => {
  it('is Thai until another one is chosen', () => {
    localStorage.clear();
    expect(rememberedLanguage()).toBe('th');
    rememberLanguage('en');
    expect(rememberedLanguage()).toBe('en');
    localStorage.setItem('ita.language', 'fr');
    expect(rememberedLanguage()).toBe('th');
  });

  it('is no trouble where nothing may be kept', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    rememberLanguage('en');
    expect(rememberedLanguage()).toBe('th');
  });
});

describe('the sample', () => {
  it('has the 25 measures of the report', () => {
    const { tracking } = trackingReading();
    expect(tracking.kind === 'read' && tracking.states).toHaveLength(25);
  });
});
