import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { clearColours } from '../../src/actions/clearColours';
import { colourScores } from '../../src/actions/colourScores';
import { carryOver } from '../../src/actions/carryOver';
import { insertMeasures } from '../../src/actions/insertMeasures';
import type { Outcome } from '../../src/actions/Outcome';
import { updateStatus } from '../../src/actions/updateStatus';
import { writeAnalysis } from '../../src/actions/writeAnalysis';
import { writeReport } from '../../src/actions/writeReport';
import { sayOutcome } from '../../src/i18n/sayOutcome';
import { th } from '../../src/i18n/th';
import type { Host } from '../host/Host';
import { emptySheet } from '../host/Workbook';
import type { Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { pictureOf } from './pictureOf';
import { mend, useHost } from './useHost';

const TODAY = '2022-06-15';

type Grid = readonly (readonly (string | number)[])[];

/** The two-column sheet with one cell typed otherwise. */
function scoresWith(row: number, column: number, value: string | number): Grid {
  return twoColumns.grid.map((line, r) =>
    r === row ? line.map((each, c) => (c === column ? value : each)) : line,
  );
}

const ACTIONS = {
  colourScores: () => colourScores(TODAY),
  clearColours: () => clearColours(),
  insertMeasures: () => insertMeasures(TODAY),
  updateStatus: () => updateStatus(TODAY),
  writeAnalysis: () => writeAnalysis(TODAY),
  writeReport: () => writeReport(TODAY),
  carryOver: () => carryOver(TODAY),
} as const;

interface BadCase {
  readonly what: string;
  readonly action: keyof typeof ACTIONS;
  readonly workbook: () => Workbook;
  readonly spoil?: (host: Host) => void;
  readonly code: string;
  /** What the sentence must name, besides the way out. */
  readonly names?: string;
}

const scores = () => workbookOf(twoColumns.grid);
const report = () => workbookOf(tracking.grid, 'รายงาน 2565');

const SCORE_REFUSALS: readonly BadCase[] = [
  {
    what: '763.9 for a score',
    action: 'colourScores',
    workbook: () => workbookOf(scoresWith(11, 1, 763.9)),
    code: 'scoreOutOfRange',
    names: "'ITA'!B12",
  },
  {
    what: '763.9 for a score',
    action: 'insertMeasures',
    workbook: () => workbookOf(scoresWith(11, 1, 763.9)),
    code: 'scoreOutOfRange',
    names: "'ITA'!B12",
  },
  {
    what: 'a word for a score',
    action: 'colourScores',
    workbook: () => workbookOf(scoresWith(12, 1, 'ดีมาก')),
    code: 'scoreText',
    names: "'ITA'!B13",
  },
  {
    what: 'a broken formula for a score',
    action: 'colourScores',
    workbook: () => {
      const workbook = scores();
      workbook.sheets[0]?.cells.set(11 * 16384 + 1, { formula: '=#REF!', value: { error: '#REF!' } });
      return workbook;
    },
    code: 'scoreError',
    names: "'ITA'!B12",
  },
];

const WITHOUT_CONTENT: readonly BadCase[] = [
  { what: 'an empty sheet', action: 'colourScores', workbook: () => workbookOf([['']]), code: 'emptySheet' },
  {
    what: 'an empty sheet',
    action: 'insertMeasures',
    workbook: () => workbookOf([['']]),
    code: 'emptySheet',
  },
  { what: 'an empty sheet', action: 'writeAnalysis', workbook: () => workbookOf([['']]), code: 'emptySheet' },
  { what: 'a sheet without scores', action: 'writeAnalysis', workbook: report, code: 'noScores' },
  { what: 'an empty sheet', action: 'updateStatus', workbook: () => workbookOf([['']]), code: 'emptySheet' },
  {
    what: 'a sheet without scores',
    action: 'colourScores',
    workbook: () => workbookOf([['รายการวัสดุ', 12]]),
    code: 'noScores',
  },
  {
    what: 'a sheet without scores',
    action: 'insertMeasures',
    workbook: () => workbookOf([['รายการวัสดุ', 12]]),
    code: 'noScores',
  },
  { what: 'a sheet without measures', action: 'updateStatus', workbook: scores, code: 'noMeasures' },
  { what: 'a sheet without measures', action: 'writeReport', workbook: scores, code: 'noMeasures' },
  { what: 'a sheet without measures', action: 'carryOver', workbook: scores, code: 'noMeasures' },
];

const IN_THE_WAY: readonly BadCase[] = [
  {
    what: 'a note right of the table',
    action: 'updateStatus',
    workbook: () => {
      const workbook = report();
      workbook.sheets[0]?.cells.set(9 * 16384 + 7, { value: 'หมายเหตุ' });
      return workbook;
    },
    code: 'cellsInTheWay',
    names: "'รายงาน 2565'!H10",
  },
  {
    what: 'merged cells right of the table',
    action: 'updateStatus',
    workbook: () => {
      const workbook = report();
      workbook.sheets[0]?.merges.push({ row: 4, column: 6, rows: 1, columns: 3 });
      return workbook;
    },
    code: 'mergedInTheWay',
    names: "'รายงาน 2565'!G5:I5",
  },
  {
    what: 'a sheet of the same name',
    action: 'insertMeasures',
    workbook: () => {
      const workbook = scores();
      workbook.sheets.push(emptySheet('{00000000-0009-0000-0000-000000000000}', 'มาตรการ 2569'));
      return workbook;
    },
    code: 'sheetInTheWay',
    names: 'มาตรการ 2569',
  },
];

const EVERY = Object.keys(ACTIONS) as readonly (keyof typeof ACTIONS)[];
const ON_MEASURES = ['updateStatus', 'writeReport', 'carryOver'];
const workbookFor = (action: keyof typeof ACTIONS) => (ON_MEASURES.includes(action) ? report : scores);

const STATES: readonly BadCase[] = EVERY.flatMap((action): readonly BadCase[] => [
  {
    what: 'two selected areas',
    action,
    workbook: workbookFor(action),
    spoil: (host) => {
      host.officer.select(host.workbook.sheets[0]?.name ?? '', 'A1:A2', 'C4');
    },
    code: 'severalAreas',
  },
  {
    what: 'a cell being edited',
    action,
    workbook: workbookFor(action),
    spoil: (host) => void (host.faults.cellEditing = true),
    code: 'cellEditing',
  },
  {
    what: 'a read-only file',
    action,
    workbook: workbookFor(action),
    spoil: (host) => void (host.faults.readOnly = true),
    code: 'readOnly',
  },
  ...(['insertMeasures', 'writeAnalysis', 'writeReport', 'carryOver'].includes(action)
    ? []
    : [
        {
          what: 'a protected sheet',
          action,
          workbook: () => {
            const workbook = workbookFor(action)();
            const [sheet] = workbook.sheets;
            if (sheet !== undefined) {
              sheet.protection = { options: {} };
            }
            return workbook;
          },
          code: 'protectedSheet',
        },
      ]),
]);

describe('what can go wrong is said in one sentence and leaves the workbook as it was', () => {
  it.each([...SCORE_REFUSALS, ...WITHOUT_CONTENT, ...IN_THE_WAY, ...STATES])(
    '$what: $action',
    async (bad) => {
      const host = await useHost();
      host.replaceWorkbook(bad.workbook());
      bad.spoil?.(host);
      const before = pictureOf(host.workbook);
      const outcome: Outcome = await ACTIONS[bad.action]();
      mend(host);
      expect(outcome).toMatchObject({ ok: false, code: bad.code });
      expect(pictureOf(host.workbook)).toEqual(before);
      const sentence = sayOutcome(outcome, th);
      expect(sentence).toMatch(/โปรด|กรุณา/u);
      expect(sentence).toContain(bad.names ?? '');
    },
  );

  it('a report of ours holds no scores and is not called empty', async () => {
    const host = await useHost();
    host.replaceWorkbook(report());
    await ACTIONS.writeReport();
    expect(host.workbook.sheets).toHaveLength(2);
    host.officer.activate(host.workbook.sheets[1]?.name ?? '');
    expect(await ACTIONS.colourScores()).toMatchObject({ ok: false, code: 'noScores' });
  });

  it.each(['insertMeasures', 'writeAnalysis'] as const)(
    'a protected workbook takes no new sheet: %s',
    async (action) => {
      const host = await useHost();
      const workbook = scores();
      workbook.structureProtected = true;
      host.replaceWorkbook(workbook);
      expect(await ACTIONS[action]()).toMatchObject({ ok: false, code: 'protectedWorkbook' });
    },
  );

  it.each(['colourScores', 'insertMeasures', 'updateStatus', 'writeAnalysis'] as const)(
    'a failure in the middle of %s is put back',
    async (action) => {
      const host = await useHost();
      host.replaceWorkbook(workbookFor(action)());
      host.resetStats();
      await ACTIONS[action]();
      const { roundTrips } = host.stats;
      for (const atAction of [1, 10, 40]) {
        host.replaceWorkbook(workbookFor(action)());
        const before = pictureOf(host.workbook);
        host.faults.failRequest = { nth: roundTrips, atAction };
        const outcome = await ACTIONS[action]();
        mend(host);
        expect(outcome).toMatchObject({ ok: false, code: 'failedAndPutBack' });
        expect(pictureOf(host.workbook)).toEqual(before);
      }
    },
  );
});
