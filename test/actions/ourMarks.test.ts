import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { clearColours } from '../../src/actions/clearColours';
import { colourScores } from '../../src/actions/colourScores';
import { conditionalStyles } from '../host/conditionalStyle';
import { copySheet } from '../host/copySheet';
import { insertRows } from '../host/insertRows';
import { loadCalculator } from '../host/loadCalculator';
import { openXlsx } from '../host/openXlsx';
import { saveXlsx } from '../host/saveXlsx';
import { sortRows } from '../host/sortRows';
import type { Sheet, Workbook } from '../host/Workbook';
import { cellKey } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

const TODAY = '2026-11-21';
const HERS = { pattern: 'solid', color: '#FFFF00' };

function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new Error('no sheet');
  }
  return sheet;
}

/** The officer's own yellow fill and her own rule, which nobody but she may take away. */
function withHerOwn(workbook: Workbook): Workbook {
  const sheet = firstSheet(workbook);
  sheet.cells.set(cellKey(0, 0), { ...sheet.cells.get(cellKey(0, 0)), style: { fill: HERS } });
  sheet.conditionalFormats.push({
    id: '{hers}',
    areas: [{ row: 0, column: 0, rows: 30, columns: 2 }],
    priority: 1,
    stopIfTrue: false,
    rule: { kind: 'formula', formula: '=A1="ระดับ"', style: { fill: HERS } },
  });
  return workbook;
}

type Sheets = typeof twoColumns | typeof inName | typeof mixed;

async function coloured(sheet: Sheets): Promise<Workbook> {
  const host = await useHost();
  host.replaceWorkbook(withHerOwn(workbookOf(sheet.grid)));
  done(await colourScores(TODAY));
  return host.workbook;
}

/** What an officer may do to a coloured sheet before she presses the button that clears. */
const ACTS: readonly (readonly [string, (workbook: Workbook) => void])[] = [
  ['nothing else happened', () => undefined],
  [
    'rows were inserted in the middle',
    (workbook) => {
      insertRows(workbook, firstSheet(workbook), 13, 2);
    },
  ],
  [
    'the scores were sorted',
    (workbook) => {
      sortRows(
        firstSheet(workbook),
        { row: 11, column: 0, rows: 5, columns: 3 },
        { column: 1, order: 'descending' },
      );
    },
  ],
  [
    'the sheet was copied and the copy is in front',
    (workbook) => {
      workbook.activeSheetId = copySheet(workbook, firstSheet(workbook)).id;
    },
  ],
  [
    'our settings were deleted',
    (workbook) => {
      workbook.settings.clear();
    },
  ],
];

describe('what is ours is known by itself', () => {
  it.each(
    [twoColumns, inName, mixed].flatMap((sheet) =>
      ACTS.map(([what, act]) => ({ name: sheet.name, what, sheet, act })),
    ),
  )('cleared, only what is ours goes: $name, $what', async ({ sheet, act }) => {
    const workbook = await coloured(sheet);
    act(workbook);
    done(await clearColours());
    const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
    expect(
      active?.conditionalFormats.map(({ rule }) => (rule.kind === 'formula' ? rule.formula : '')),
    ).toEqual([expect.stringContaining('="ระดับ"')]);
    expect(active?.cells.get(cellKey(0, 0))?.style?.fill).toEqual(HERS);
    expect([...(active?.cells.values() ?? [])].filter(({ formula }) => formula?.includes('ita.'))).toEqual(
      [],
    );
  });

  it('cleared after the file was saved elsewhere', async () => {
    const host = await useHost();
    const saved = await saveXlsx(await coloured(twoColumns));
    if (!saved.ok) {
      throw new Error(saved.lost.join());
    }
    host.replaceWorkbook(await openXlsx(saved.bytes));
    expect(done(await colourScores(TODAY)).code).toBe('alreadyColoured');
    done(await clearColours());
    expect(firstSheet(host.workbook).conditionalFormats).toHaveLength(1);
  });

  it('cleared is as it was before the colours', async () => {
    const host = await useHost();
    host.replaceWorkbook(withHerOwn(workbookOf(twoColumns.grid)));
    const before = pictureOf(host.workbook);
    done(await colourScores(TODAY));
    done(await clearColours());
    expect(pictureOf(host.workbook)).toEqual(before);
  });
});

describe('what the officer sees', () => {
  const calculator = loadCalculator();
  const fillAt = (workbook: Workbook, row: number, column: number) => {
    const sheet = firstSheet(workbook);
    calculator.recalculate(workbook, TODAY);
    return conditionalStyles(workbook, calculator, sheet, { row, column, rows: 1, columns: 1 })(row, column)
      ?.fill?.color;
  };

  it('a corrected score recolours itself, and its word changes with it', async () => {
    const host = await useHost();
    const workbook = await coloured(twoColumns);
    expect(fillAt(workbook, 11, 1)).toBe('#E3F6EA');
    host.officer.type('ITA', 'B12', '79.99');
    expect(fillAt(workbook, 11, 1)).toBe('#E28A84');
    expect(firstSheet(workbook).cells.get(cellKey(11, 2))?.value).toBe('▼ แก้ไขเร่งด่วน');
  });

  it.each(['', 'รอผล', '763.9', '-1'])(
    'a score cell that holds “%s” has no colour and no word',
    async (typed) => {
      const host = await useHost();
      const workbook = await coloured(twoColumns);
      if (typed === '') {
        host.officer.erase('ITA', 'B12');
      } else {
        host.officer.type('ITA', 'B12', typed);
      }
      expect(fillAt(workbook, 11, 1)).toBeUndefined();
      expect(firstSheet(workbook).cells.get(cellKey(11, 2))?.value ?? '').toBe('');
    },
  );

  it.each([
    [95.0, '#C5DDF5'],
    [95.004, '#C5DDF5'],
    [95.005, '#E3F6EA'],
    [90, '#C5DDF5'],
    [89.994, '#EFC05A'],
    [89.995, '#C5DDF5'],
    [80, '#EFC05A'],
    [79.994, '#E28A84'],
    [79.995, '#EFC05A'],
    [0, '#E28A84'],
    [100, '#E3F6EA'],
  ])('%s has the colour of its band', async (score, colour) => {
    const host = await useHost();
    const workbook = await coloured(twoColumns);
    host.officer.type('ITA', 'B12', String(score));
    expect(fillAt(workbook, 11, 1)).toBe(colour);
  });

  it('a colour on a text cell follows the score in the text, and vanishes with it', async () => {
    const host = await useHost();
    const workbook = await coloured(inName);
    expect(fillAt(workbook, 5, 0)).toBe('#E28A84');
    host.officer.type('ITA', 'A6', '๑.การปฏิบัติหน้าที่ (๙๖.๓๙ คะแนน)');
    expect(fillAt(workbook, 5, 0)).toBe('#E3F6EA');
    host.officer.type('ITA', 'A6', '๑.การปฏิบัติหน้าที่');
    expect(fillAt(workbook, 5, 0)).toBeUndefined();
  });
});
