import { changePreferences } from '../../src/actions/changePreferences';
import { colourScores } from '../../src/actions/colourScores';
import { insertMeasures } from '../../src/actions/insertMeasures';
import { insertScoreForm } from '../../src/actions/insertScoreForm';
import { readPane } from '../../src/actions/readPane';
import { withReading } from '../../src/actions/withReading';
import { writeAnalysis } from '../../src/actions/writeAnalysis';
import { th } from '../../src/i18n/th';
import { sayOutcome } from '../../src/i18n/sayOutcome';
import { INDICATORS } from '../../src/ita/Indicator';
import type { IsoDate } from '../../src/thai/IsoDate';
import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { sheetsOf } from './caseWorkbook';
import { done } from './done';
import { useHost } from './useHost';

const TODAY: IsoDate = '2026-11-21';

type Rows = readonly (readonly (string | number)[])[];

/** The sheets of a case, each by its name. */
type Split = Readonly<Record<string, Rows>>;

/** The rows of a case from one text to the next; a case has its instruments as lines of their own. */
function cut(rows: Rows): {
  readonly title: Rows;
  readonly IIT: Rows;
  readonly EIT: Rows;
  readonly OIT: Rows;
} {
  const at = (instrument: string) =>
    rows.findIndex(([text]) => String(text).startsWith('แบบวัด') && String(text).includes(instrument));
  const [iit, eit, oit] = [at('(IIT)'), at('(EIT)'), at('(OIT)')];
  return {
    title: rows.slice(0, iit),
    IIT: rows.slice(iit, eit),
    EIT: rows.slice(eit, oit),
    OIT: rows.slice(oit),
  };
}

const WAYS: Readonly<Record<string, (rows: Rows) => Split>> = {
  'a sheet for each instrument, the title on the first': (rows) => {
    const { title, IIT, EIT, OIT } = cut(rows);
    return { IIT: [...title, ...IIT], EIT, OIT };
  },
  'a sheet for each instrument, the title on each': (rows) => {
    const { title, IIT, EIT, OIT } = cut(rows);
    return { IIT: [...title, ...IIT], EIT: [...title, ...EIT], OIT: [...title, ...OIT] };
  },
  'a sheet for each instrument, title and total on their own': (rows) => {
    const { title, IIT, EIT, OIT } = cut(rows);
    return { สรุป: title, IIT, EIT, OIT };
  },
  'the internal survey here, the rest there': (rows) => {
    const { title, IIT, EIT, OIT } = cut(rows);
    return { หนึ่ง: [...title, ...IIT], สอง: [...EIT, ...OIT] };
  },
  'all indicators here, title and total there': (rows) => {
    const { title, IIT, EIT, OIT } = cut(rows);
    return { สรุป: title, คะแนน: [...IIT, ...EIT, ...OIT] };
  },
};

async function open(sheets: Split, active: string) {
  const host = await useHost();
  host.replaceWorkbook(sheetsOf(sheets));
  host.officer.activate(active);
  host.resetStats();
  return host;
}

describe.each([mixed, inName, twoColumns])('the scores of $name', ({ grid, expect: wanted }) => {
  describe.each(Object.entries(WAYS))('on %s', (_, split) => {
    const sheets = split(grid);
    it.each(Object.keys(sheets).filter((name) => name !== 'สรุป'))('pressed on %s', async (active) => {
      const host = await open(sheets, active);
      const { assessments, data } = done(await colourScores(TODAY));
      const [assessment] = assessments;
      expect({
        fiscalYear: assessment?.fiscalYear,
        indicators: Object.fromEntries(
          (assessment?.indicators ?? []).map(({ name, points }) => [name, points]),
        ),
        instruments: assessment?.instruments,
        total: assessment?.total,
        totalRounded: assessment?.totalRounded,
        level: assessment?.level,
        typedTotal: assessment?.typed.total?.points,
        typedLevel: assessment?.typed.level?.text,
        findings: assessment?.findings.map(({ code, severity }) => ({ code, severity })),
      }).toEqual({
        fiscalYear: wanted.fiscalYear,
        indicators: wanted.indicators,
        instruments: wanted.instruments,
        total: wanted.total,
        totalRounded: wanted.totalRounded,
        level: wanted.level,
        typedTotal: wanted.typed.total,
        typedLevel: wanted.typed.level,
        findings: wanted.findings,
      });
      const others = Object.keys(sheets).filter((name) => name !== active);
      expect(String(data.joined).split(', ').sort()).toEqual(others.sort());
      expect(host.stats.roundTrips).toBeLessThanOrEqual(9);
    });
  });
});

/** The official names and scores of some indicators, under a title. */
function part(title: string, from: number, to: number): Rows {
  const rows = INDICATORS.filter(({ number }) => number >= from && number <= to);
  return [
    [title, ''],
    ['ตัวชี้วัด', 'คะแนน'],
    ...rows.map(({ number, name }) => [`${number}. ${name}`, 70 + number]),
  ];
}

const HALVES: Split = {
  หนึ่ง: part('ผลการประเมิน ITA ปี 2568', 1, 5),
  สอง: part('ผลการประเมิน ITA ปี 2568', 6, 10),
};

async function pane() {
  const reading = await readPane(TODAY);
  if ('kind' in reading || 'ok' in reading || 'ok' in reading.scores) {
    throw new Error('no scores were read');
  }
  return reading.scores;
}

const numbersOf = ({ assessments }: Awaited<ReturnType<typeof pane>>) =>
  assessments.map(({ assessment }) => assessment.indicators.map(({ number }) => number));

describe('scores in two halves on two sheets', () => {
  it('are one set in the pane, which names the other sheet; each indicator keeps its cell', async () => {
    await open(HALVES, 'สอง');
    const scores = await pane();
    expect(scores.elsewhere).toEqual({ kind: 'joined', sheets: ['หนึ่ง'] });
    const at = scores.assessments[0]?.assessment.indicators.map((each) => each.at.sheet);
    expect(at).toEqual([...Array<string>(5).fill('หนึ่ง'), ...Array<string>(5).fill('สอง')]);
    expect(scores.assessments[0]?.area.sheet).toBe('สอง');
  });

  it('are coloured only on the sheet where she pressed, then on the other, and the sentence names where they came from', async () => {
    const { workbook, officer } = await open(HALVES, 'หนึ่ง');
    const rules = () => workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length > 0);
    const first = done(await colourScores(TODAY));
    expect(rules()).toEqual([true, false]);
    expect(first.data.cells).toBe(5);
    expect(sayOutcome(first, th)).toContain('รวมคะแนนจากแผ่นงาน สอง');
    officer.activate('สอง');
    done(await colourScores(TODAY));
    expect(rules()).toEqual([true, true]);
    expect(done(await colourScores(TODAY)).code).toBe('alreadyColoured');
  });

  it('are read apart once she says so, and together once she takes it back', async () => {
    await open(HALVES, 'หนึ่ง');
    const say = (sheets: 'thisOnly' | undefined) =>
      changePreferences((preferences, sheetId) =>
        withReading(preferences, sheetId, { kind: 'sheets', sheets }),
      );
    await say('thisOnly');
    const apart = await pane();
    expect([numbersOf(apart), apart.elsewhere?.kind]).toEqual([[[1, 2, 3, 4, 5]], 'declined']);
    await say(undefined);
    const together = await pane();
    expect([numbersOf(together)[0]?.length, together.elsewhere?.kind]).toEqual([10, 'joined']);
  });

  it('get one measures table for all ten, and one analysis that refers to the cells of both sheets', async () => {
    const { workbook, officer } = await open(HALVES, 'หนึ่ง');
    const inserted = done(await insertMeasures(TODAY));
    expect(new Set(inserted.measures.map(({ indicator }) => indicator)).size).toBe(10);
    officer.activate('หนึ่ง');
    const written = done(await writeAnalysis(TODAY));
    expect(written.data.indicators).toBe(10);
    const analysis = workbook.sheets.find(({ name }) => name === written.at?.sheet);
    const formulas = [...(analysis?.cells.values() ?? [])].map(({ formula }) => formula ?? '').join('\n');
    expect([formulas.includes('หนึ่ง'), formulas.includes('สอง')]).toEqual([true, true]);
    officer.activate('สอง');
    expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
    officer.activate('สอง');
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
    officer.activate(written.at?.sheet ?? '');
    expect(done(await writeAnalysis(TODAY)).code).toBe('analysisUpToDate');
  });

  it('cost three more round trips than scores that are complete, however many sheets there are', async () => {
    const cost = async (sheets: Split, active: string) => {
      const host = await open(sheets, active);
      done(await colourScores(TODAY));
      return host.stats.roundTrips;
    };
    const whole = await cost({ ทั้งหมด: [...part('ITA ปี 2568', 1, 10), ['คะแนนรวม', 75]] }, 'ทั้งหมด');
    expect(await cost(HALVES, 'หนึ่ง')).toBe(whole + 3);
    const ten = INDICATORS.map(({ number }) => [`แผ่น${number}`, part('ITA ปี 2568', number, number)]);
    expect(await cost(Object.fromEntries(ten) as Split, 'แผ่น3')).toBe(whole + 3);
  });
});

describe('the other sheet', () => {
  it('may be a blank form of ours: nothing is taken from it', async () => {
    await open({ ...HALVES, สอง: [['บันทึก', '']] }, 'หนึ่ง');
    done(await insertScoreForm(TODAY));
    (await useHost()).officer.activate('หนึ่ง');
    const scores = await pane();
    expect([numbersOf(scores), scores.elsewhere]).toEqual([[[1, 2, 3, 4, 5]], undefined]);
  });

  it.each<[string, Split]>([
    ['of another year', { ...HALVES, สอง: part('ผลการประเมิน ITA ปี 2567', 6, 10) }],
    [
      'of another agency',
      {
        หนึ่ง: part('ITA ปี 2568 เทศบาลตำบลหนองบัว', 1, 5),
        สอง: part('ITA ปี 2568 เทศบาลตำบลหนองแวง', 6, 10),
      },
    ],
    ['with an indicator of this one', { ...HALVES, สอง: part('ITA ปี 2568', 5, 10) }],
    [
      'without scores',
      {
        ...HALVES,
        สอง: [
          ['ปฏิทินงาน ITA ปี 2568', 'วันที่'],
          ['ประชุม', 12],
        ],
      },
    ],
  ])('%s is not joined', async (_, sheets) => {
    await open(sheets, 'หนึ่ง');
    const scores = await pane();
    expect([numbersOf(scores), scores.elsewhere]).toEqual([[[1, 2, 3, 4, 5]], undefined]);
  });

  it('of the same agency in its short form, in percent, is joined', async () => {
    const second = part('ITA ปี 2568 อบต.หนองบัว', 6, 10).map(([name = '', points = '']) => [
      name,
      typeof points === 'number' ? points / 100 : points,
    ]);
    const { workbook } = await open(
      { หนึ่ง: part('ITA ปี 2568 องค์การบริหารส่วนตำบลหนองบัว', 1, 5), สอง: second },
      'หนึ่ง',
    );
    for (const cell of workbook.sheets[1]?.cells.values() ?? []) {
      cell.style = { ...cell.style, numberFormat: '0.00%' };
    }
    const scores = await pane();
    expect(scores.assessments[0]?.assessment.indicators.map(({ points }) => points)).toEqual(
      INDICATORS.map(({ number }) => 70 + number),
    );
  });

  it('with a score that can’t be one is joined, and the cell is named', async () => {
    const second = part('ITA ปี 2568', 6, 10).map(([name = '', points = '']) => [
      name,
      points === 78 ? 780 : points,
    ]);
    await open({ ...HALVES, สอง: second }, 'หนึ่ง');
    const [set] = (await pane()).assessments;
    expect(set?.assessment.indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10]);
    expect(set?.assessment.findings).toMatchObject([
      { code: 'scoreOutOfRange', severity: 'error', at: { sheet: 'สอง' }, data: { indicator: 8 } },
    ]);
  });

  it('is not chosen among two that could both complete the scores; the pane names them', async () => {
    await open({ ...HALVES, สาม: part('ITA', 6, 10) }, 'หนึ่ง');
    const scores = await pane();
    expect([numbersOf(scores), scores.elsewhere]).toEqual([
      [[1, 2, 3, 4, 5]],
      { kind: 'unclear', sheets: ['สอง', 'สาม'] },
    ]);
  });

  it('may call the mean of its own instrument a total', async () => {
    const iit = [...part('ITA ปี 2568', 1, 5), ['คะแนนเฉลี่ย', 73]];
    const eit = [...part('ITA ปี 2568', 6, 8), ['คะแนนเฉลี่ย', 77]];
    await open({ IIT: iit, EIT: eit, OIT: part('ITA ปี 2568', 9, 10) }, 'EIT');
    const { typed } = (await pane()).assessments[0]?.assessment ?? {};
    expect(typed?.total).toBeUndefined();
    expect([typed?.instruments.IIT?.points, typed?.instruments.EIT?.points]).toEqual([73, 77]);
  });
});
