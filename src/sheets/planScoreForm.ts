import type { BandScheme } from '../ita/BandScheme';
import type { Framework } from '../ita/Framework';
import { weightOf } from '../ita/goal';
import { INSTRUMENTS } from '../ita/Instrument';
import {
  eitPartLabel,
  instrumentLabel,
  levelKeyLines,
  rulesLine,
  SCORE_ENTRY,
  SCORE_FORM_TEXTS,
  scoreFormHeadings,
  scoreFormSheetName,
  scoreFormYearLine,
} from '../ita/scoreFormTexts';
import { bandKeyLines, KEY_HEADING, PAGE_FOOTER } from '../ita/sheetTexts';
import { keyRules } from './bandRules';
import type { Grid } from './Grid';
import { markedText } from './mark';
import type { Area, Place } from './Place';
import { planColours } from './planColours';
import type { CellWrite, Edit, Plan } from './Plan';
import type { ScoreBlock, ScoreCell } from './ScoreBlock';
import { gapFormula, scoreFormFormulas } from './scoreFormFormulas';
import type { ScoreFormFormulas } from './scoreFormFormulas';
import { FORM_COLUMNS, FORM_TOP, FORM_WIDTH, scoreFormLines } from './scoreFormLines';
import type { ScoreFormLine } from './scoreFormLines';
import { scoreFormLooks } from './scoreFormLooks';

/** Where the form goes: into a sheet in which nothing stands, or on a sheet of ours after the active one. */
export type ScoreFormSpot =
  | { readonly kind: 'here'; readonly sheet: string }
  | { readonly kind: 'newSheet'; readonly sheet: string; readonly after: string };

/** What the form rests on. */
export interface ScoreFormRequest {
  /** The rules of its year, with what the officer changed. */
  readonly framework: Framework;
  readonly bands: BandScheme;
  readonly agency: string | undefined;
  readonly spot: ScoreFormSpot;
  /** The defined name by which the form is known. */
  readonly name: string;
}

/** The plan of a form, with the cells in which scores are typed. */
export interface ScoreFormPlan {
  readonly plan: Plan;
  /** The whole form. */
  readonly area: Area;
  /** The first cell to type in. */
  readonly first: Place;
}

const BLANK: CellWrite = { kind: 'blank' };

function text(value: string): CellWrite {
  return { kind: 'text', text: value };
}

function number(value: number): CellWrite {
  return { kind: 'number', number: value };
}

function formula(value: string): CellWrite {
  return { kind: 'formula', formula: value };
}

/** A row of the form, its cells by column. */
function line(cells: Partial<Readonly<Record<keyof typeof FORM_COLUMNS, CellWrite>>>): readonly CellWrite[] {
  const row: CellWrite[] = Array.from({ length: FORM_WIDTH }, () => BLANK);
  for (const name of ['number', 'indicator', 'weight', 'score', 'group', 'gap'] as const) {
    row[FORM_COLUMNS[name]] = cells[name] ?? BLANK;
  }
  return row;
}

function tableLine(
  each: ScoreFormLine,
  { framework }: ScoreFormRequest,
  formulas: ScoreFormFormulas,
  word: CellWrite,
): readonly CellWrite[] {
  switch (each.kind) {
    case 'instrument': {
      const info = INSTRUMENTS.find(({ instrument }) => instrument === each.instrument);
      return line({
        indicator: text(info === undefined ? each.instrument : instrumentLabel(info)),
        weight: number(framework.weights.value[each.instrument]),
        score: formula(formulas.instruments[each.instrument]),
      });
    }
    case 'indicator':
      return line({
        number: number(each.indicator),
        indicator: text(framework.names.value[each.indicator]),
        weight: number(weightOf(each.indicator, framework)),
        group: word,
        gap: formula(gapFormula(each.row, framework.target.value)),
      });
    case 'part':
      return line({ indicator: text(eitPartLabel(each.part)), gap: text(SCORE_FORM_TEXTS.partsHint) });
    case 'total':
      return line({
        indicator: text(SCORE_FORM_TEXTS.total),
        weight: number(100),
        score: formula(formulas.total),
        gap: formula(gapFormula(each.row, framework.target.value)),
      });
    case 'level':
      return line({ indicator: text(SCORE_FORM_TEXTS.level), score: formula(formulas.level) });
  }
}

/** The table with all scores typed, as the colours are planned for: so that pressing ระบายสีคะแนน later changes nothing. */
function fullBlock(sheet: string, lines: readonly ScoreFormLine[]): ScoreBlock {
  const column = FORM_COLUMNS.score;
  const scores = lines.flatMap((each): readonly ScoreCell[] =>
    each.kind === 'indicator'
      ? [
          {
            indicator: each.indicator,
            points: 0,
            at: { sheet, row: each.row, column },
            form: { kind: 'number' },
          },
        ]
      : [],
  );
  const last = scores.at(-1)?.at.row ?? FORM_TOP.heading;
  const from = FORM_COLUMNS.indicator;
  return {
    area: {
      sheet,
      row: FORM_TOP.heading,
      column: from,
      rows: last - FORM_TOP.heading + 1,
      columns: column - from + 1,
    },
    scores,
    repeated: [],
    typed: { instruments: {} },
    years: [],
    digits: 'arabic',
  };
}

/** The form as a sheet that was read, as far as the colours look at it: numbers where scores and gaps will stand. */
function gridOf(sheet: string, lines: readonly ScoreFormLine[]): Grid {
  const rows = (lines.at(-1)?.row ?? FORM_TOP.heading) + 1;
  const { score, gap } = FORM_COLUMNS;
  const filled = new Set(lines.map(({ row }) => row));
  return {
    sheet,
    sheetId: '',
    values: {
      row: 0,
      column: 0,
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: FORM_WIDTH }, (__, column) =>
          filled.has(row) && (column === score || column === gap) ? 0 : '',
        ),
      ),
    },
    formulas: [],
    numberFormats: [],
    tables: [],
    merges: [],
    rules: [],
    widths: new Map(),
    protection: 'open',
  };
}

/** The words beside the scores, by row, and the rules that colour both: live, as those of any coloured sheet. */
interface FormColours {
  readonly words: ReadonlyMap<number, CellWrite>;
  readonly rules: readonly Edit[];
}

function coloursOf(sheet: string, lines: readonly ScoreFormLine[], bands: BandScheme): FormColours {
  const { plan } = planColours(gridOf(sheet, lines), [fullBlock(sheet, lines)], bands);
  const words = plan.edits.flatMap((edit): readonly (readonly [number, CellWrite])[] =>
    edit.kind === 'cells' && edit.at.column === FORM_COLUMNS.group
      ? edit.cells.map(([write], index) => [edit.at.row + index, write ?? BLANK])
      : [],
  );
  return {
    words: new Map(words.filter(([, { kind }]) => kind === 'formula')),
    rules: plan.edits.filter(({ kind }) => kind === 'addRule'),
  };
}

/** The key of the bands below the table, and the key of the levels beside it. */
function keyEdits(
  sheet: string,
  row: number,
  { framework, bands }: ScoreFormRequest,
): { readonly edits: readonly Edit[]; readonly rows: number } {
  const bandTexts = [KEY_HEADING, ...bandKeyLines(bands)];
  const levelTexts = [SCORE_FORM_TEXTS.levelKey, ...levelKeyLines(framework)];
  const area: Area = { sheet, row, column: FORM_COLUMNS.indicator, rows: bandTexts.length, columns: 1 };
  return {
    rows: Math.max(bandTexts.length, levelTexts.length),
    edits: [
      { kind: 'cells', at: area, cells: bandTexts.map((each) => [formula(markedText(each, 'band.key'))]) },
      ...keyRules(area, bands).map((rule): Edit => ({ kind: 'addRule', ...rule })),
      {
        kind: 'cells',
        at: { sheet, row, column: FORM_COLUMNS.weight },
        cells: levelTexts.map((each) => [text(each)]),
      },
    ],
  };
}

/** Only numbers from 0 to 100 where scores are typed: one rule for each run of such cells. */
function entryEdits(sheet: string, lines: readonly ScoreFormLine[]): readonly Edit[] {
  const rows = lines.flatMap(({ kind, row }) => (kind === 'indicator' || kind === 'part' ? [row] : []));
  return rows
    .filter((row) => !rows.includes(row - 1))
    .map((row): Edit => {
      let count = 1;
      while (rows.includes(row + count)) {
        count += 1;
      }
      const area: Area = { sheet, row, column: FORM_COLUMNS.score, rows: count, columns: 1 };
      return { kind: 'decimal', area, least: 0, most: 100, ...SCORE_ENTRY };
    });
}

/**
 * The plan of a blank score form: typed scores give instruments, total, level, band and gap by Excel's own formulas and
 * rules, rounded as ours are (domain facts 2.3), and our reader reads it back. The year stands in the title only as text:
 * no formula looks at it.
 */
export function planScoreForm(request: ScoreFormRequest): ScoreFormPlan {
  const { framework, bands, agency, spot, name } = request;
  const { sheet } = spot;
  const lines = scoreFormLines(framework);
  const formulas = scoreFormFormulas(lines, framework);
  const headings = scoreFormHeadings(framework.target.value);
  const notes = { row: (lines.at(-1)?.row ?? FORM_TOP.heading) + 1, rows: 2 };
  const keys = keyEdits(sheet, notes.row + notes.rows, request);
  const keyRow = notes.row + notes.rows;
  const signature = keyRow + keys.rows + 1;
  const area: Area = { sheet, row: 0, column: 0, rows: signature + 1, columns: FORM_WIDTH };
  const scoreHeading: Area = {
    sheet,
    row: FORM_TOP.heading,
    column: FORM_COLUMNS.score,
    rows: 1,
    columns: 1,
  };
  const firstRow = lines.find(({ kind }) => kind === 'indicator')?.row ?? FORM_TOP.heading;
  const first: Place = { sheet, row: firstRow, column: FORM_COLUMNS.score };
  const colours = coloursOf(sheet, lines, bands);
  const word = (row: number) => colours.words.get(row) ?? BLANK;
  const heading = line({
    number: text(headings.number),
    indicator: text(headings.indicator),
    weight: text(headings.weight),
    score: text(headings.score),
    group: word(FORM_TOP.heading),
    gap: text(headings.gap),
  });
  const cells: readonly (readonly CellWrite[])[] = [
    line({ number: text(SCORE_FORM_TEXTS.title) }),
    line({ number: text(scoreFormYearLine(framework.fiscalYear)) }),
    line({
      number: text(SCORE_FORM_TEXTS.agency),
      indicator: agency === undefined ? BLANK : text(agency),
    }),
    line({ number: text(SCORE_FORM_TEXTS.hint) }),
    heading,
    ...lines.map((each) => tableLine(each, request, formulas, word(each.row))),
    line({ indicator: text(rulesLine(framework)) }),
    line({ indicator: formulas.remark === undefined ? BLANK : formula(formulas.remark) }),
  ];
  const edits: readonly Edit[] = [
    spot.kind === 'newSheet' ? { kind: 'addSheet', sheet, after: spot.after } : { kind: 'claim', area },
    { kind: 'cells', at: { sheet, row: 0, column: 0 }, cells },
    ...keys.edits,
    {
      kind: 'cells',
      at: { sheet, row: signature, column: FORM_COLUMNS.indicator },
      cells: [[text(SCORE_FORM_TEXTS.signature), BLANK, text(SCORE_FORM_TEXTS.date)]],
    },
    ...scoreFormLooks({ sheet, lines, notes, keys: { row: keyRow, rows: keys.rows }, signature }),
    ...colours.rules,
    ...entryEdits(sheet, lines),
    {
      kind: 'page',
      sheet,
      page: {
        orientation: 'portrait',
        footer: { left: scoreFormSheetName(framework.fiscalYear), right: PAGE_FOOTER },
      },
    },
    { kind: 'addName', name, area: scoreHeading },
    { kind: 'show', at: first },
  ];
  return { plan: { edits }, area, first };
}
