import { INDICATORS } from '../../src/ita/Indicator';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { toThaiDigits } from '../../src/thai/digits';
import { gridOf } from './gridOf';

/** The ten scores of an agency and year, by official number less one; points 0-100 with two decimals. */
export interface WrittenSet {
  readonly agency: string;
  readonly year: number;
  readonly points: readonly number[];
}

/** A cell as it is typed, with the number format it is shown in. */
export interface TypedCell {
  readonly value: CellValue;
  readonly format?: string;
}

const two = (points: number): string => points.toFixed(2);

/** How officers type a score, by the words for it. */
export const CELL_STYLES = {
  'a number': (points) => ({ value: points }),
  'Arabic digits as text': (points) => ({ value: two(points) }),
  'Thai digits': (points) => ({ value: toThaiDigits(two(points)) }),
  'a decimal comma': (points) => ({ value: two(points).replace('.', ',') }),
  'a percent sign': (points) => ({ value: `${two(points)} %` }),
  'a percentage cell': (points) => ({ value: Math.round(points * 100) / 10_000, format: '0.00%' }),
  ร้อยละ: (points) => ({ value: `ร้อยละ ${toThaiDigits(two(points))}` }),
  คะแนน: (points) => ({ value: `${two(points)} คะแนน` }),
  'an apostrophe': (points) => ({ value: `'${two(points)}` }),
  'no-break spaces': (points) => ({ value: `\u00A0${two(points)}\u00A0` }),
  'zero-width spaces': (points) => ({ value: `\u200B${two(points)}\uFEFF` }),
  'digits spread by justification': (points) => ({ value: Array.from(two(points)).join(' ') }),
  brackets: (points) => ({ value: `(${two(points)} คะแนน)` }),
  'remains of a web page': (points) => ({ value: `<p>${two(points)}&nbsp;</p>` }),
  'a number shown with decimals': (points) => ({ value: points, format: '#,##0.00' }),
} as const satisfies Readonly<Record<string, (points: number) => TypedCell>>;

/** One of `CELL_STYLES`. */
export type CellStyle = keyof typeof CELL_STYLES;

/** All of them, in order. */
export const ALL_CELL_STYLES: readonly CellStyle[] = [
  'a number',
  'Arabic digits as text',
  'Thai digits',
  'a decimal comma',
  'a percent sign',
  'a percentage cell',
  'ร้อยละ',
  'คะแนน',
  'an apostrophe',
  'no-break spaces',
  'zero-width spaces',
  'digits spread by justification',
  'brackets',
  'remains of a web page',
  'a number shown with decimals',
];

/** A slip of the scanner: one letter in the middle of a long name is another. */
function withSlip(name: string): string {
  const middle = Math.floor(name.length / 2);
  const at = name.slice(middle).search(/[ก-ฮ]/) + middle;
  return name.length < 17 ? name : `${name.slice(0, at)}${name[at] === 'ฬ' ? 'ฮ' : 'ฬ'}${name.slice(at + 1)}`;
}

/** How officers type an indicator's name. */
export const NAME_STYLES = {
  plain: (name) => name,
  numbered: (name, number) => `${number}. ${name}`,
  'Thai numbers': (name, number) => `${toThaiDigits(String(number))}.${name}`,
  ตัวชี้วัดที่: (name, number) => `ตัวชี้วัดที่ ${number} ${name}`,
  'spread letters': (name) => name.replace(/(การ)/gu, '$1 '),
  'sara am in two parts': (name) => name.replaceAll('ำ', '\u0E4D\u0E32'),
  'เ twice for แ': (name) => name.replaceAll('แ', 'เเ'),
  'a slip': withSlip,
  'zero-width spaces': (name) => name.replace(/(การ)/gu, '$1\u200B'),
} as const satisfies Readonly<Record<string, (name: string, number: number) => string>>;

/** One of `NAME_STYLES`. */
export type NameStyle = keyof typeof NAME_STYLES;

/** All of them, in order. */
export const ALL_NAME_STYLES: readonly NameStyle[] = [
  'plain',
  'numbered',
  'Thai numbers',
  'ตัวชี้วัดที่',
  'spread letters',
  'sara am in two parts',
  'เ twice for แ',
  'a slip',
  'zero-width spaces',
];

/** Which styles the cells of a sheet are in: asked for each cell anew. */
export interface Hand {
  readonly cell: () => CellStyle;
  readonly name: () => NameStyle;
}

/** A hand that writes all cells alike. */
export function steadyHand(cell: CellStyle, name: NameStyle = 'plain'): Hand {
  return { cell: () => cell, name: () => name };
}

type Row = readonly TypedCell[];

const EMPTY: TypedCell = { value: '' };
const text = (value: string): TypedCell => ({ value });

function nameCell(number: IndicatorNumber, hand: Hand): TypedCell {
  const official = INDICATORS.find((each) => each.number === number)?.name ?? '';
  return text(NAME_STYLES[hand.name()](official, number));
}

function scoreCell(points: number, hand: Hand): TypedCell {
  return CELL_STYLES[hand.cell()](points);
}

const NUMBERS: readonly IndicatorNumber[] = INDICATORS.map(({ number }) => number);

function pointsOf(set: WrittenSet, number: IndicatorNumber): number {
  return set.points[number - 1] ?? 0;
}

function title({ agency, year }: WrittenSet): Row {
  return [text(`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year} ${agency}`)];
}

function twoColumns(set: WrittenSet, hand: Hand, order: readonly IndicatorNumber[]): readonly Row[] {
  return [
    title(set),
    [text('ตัวชี้วัดการประเมิน ITA'), text('คะแนน')],
    ...order.map((number) => [nameCell(number, hand), scoreCell(pointsOf(set, number), hand)]),
  ];
}

function inName(set: WrittenSet, hand: Hand, order: readonly IndicatorNumber[]): readonly Row[] {
  const units: readonly ((points: string) => string)[] = [
    (points) => ` (${points} คะแนน)`,
    (points) => ` ${points} คะแนน`,
    (points) => ` (${toThaiDigits(points)})`,
    (points) => ` ร้อยละ ${points}`,
  ];
  return [
    title(set),
    ...order.map((number, index): Row => {
      const unit = units[index % units.length] ?? String;
      return [text(`${String(nameCell(number, hand).value)}${unit(two(pointsOf(set, number)))}`)];
    }),
  ];
}

function besideOneAnother(parts: readonly (readonly Row[])[]): readonly Row[] {
  const height = Math.max(0, ...parts.map((rows) => rows.length));
  const widths = parts.map((rows) => Math.max(0, ...rows.map((row) => row.length)));
  return Array.from({ length: height }, (_, r) =>
    parts.flatMap((rows, index): Row => {
      const row = rows[r] ?? [];
      const width = (widths[index] ?? 0) + 1;
      return [...row, ...Array.from({ length: width - row.length }, () => EMPTY)];
    }),
  );
}

function columnsOf(
  sets: readonly WrittenSet[],
  heads: Row,
  hand: Hand,
  order: readonly IndicatorNumber[],
): readonly Row[] {
  return [
    [text('ตัวชี้วัด'), ...heads],
    ...order.map((number) => [
      nameCell(number, hand),
      ...sets.map((set) => scoreCell(pointsOf(set, number), hand)),
    ]),
  ];
}

function across(sets: readonly WrittenSet[], hand: Hand, order: readonly IndicatorNumber[]): readonly Row[] {
  return [
    [text('ลำดับ'), text('หน่วยงาน'), ...order.map((number) => nameCell(number, hand))],
    ...sets.map((set, index) => [
      { value: index + 1 },
      text(set.agency),
      ...order.map((number) => scoreCell(pointsOf(set, number), hand)),
    ]),
  ];
}

type Writer = (sets: readonly WrittenSet[], hand: Hand, order: readonly IndicatorNumber[]) => readonly Row[];

const BLANK: Row = [EMPTY];
const yearTitle = (sets: readonly WrittenSet[]): Row => [
  text(`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${sets[0]?.year ?? 2568}`),
];

/** Layouts of one agency and year. */
export const SINGLE_LAYOUTS = {
  'name and score in two columns': ([set], hand, order) =>
    set === undefined ? [] : twoColumns(set, hand, order),
  'score in the name': ([set], hand, order) => (set === undefined ? [] : inName(set, hand, order)),
  'score left of the name': ([set], hand, order) =>
    set === undefined ? [] : twoColumns(set, hand, order).map((row) => [row[1] ?? EMPTY, row[0] ?? EMPTY]),
  'score some columns away': ([set], hand, order) =>
    set === undefined
      ? []
      : twoColumns(set, hand, order).map(([name = EMPTY, score = EMPTY]) => [name, EMPTY, EMPTY, score]),
  'instruments side by side': ([set], hand, order) =>
    set === undefined
      ? []
      : [
          title(set),
          ...besideOneAnother(
            [
              order.filter((n) => n <= 5),
              order.filter((n) => n > 5 && n <= 8),
              order.filter((n) => n > 8),
            ].map((numbers) => [
              [text('ตัวชี้วัด'), text('คะแนน')],
              ...numbers.map((number) => [nameCell(number, hand), scoreCell(pointsOf(set, number), hand)]),
            ]),
          ),
        ],
  'names side by side, scores under them': ([set], hand, order) =>
    set === undefined
      ? []
      : [
          title(set),
          order.map((n) => nameCell(n, hand)),
          order.map((n) => scoreCell(pointsOf(set, n), hand)),
        ],
  'names side by side with the scores in them': ([set], hand, order) =>
    set === undefined
      ? []
      : [
          title(set),
          inName(set, hand, order)
            .slice(1)
            .map(([name = EMPTY]) => name),
        ],
} as const satisfies Readonly<Record<string, Writer>>;

/** Layouts of several agencies in one year. */
export const AGENCY_LAYOUTS = {
  'blocks under one another': (sets, hand, order) =>
    sets.flatMap((set) => [...twoColumns(set, hand, order), BLANK]),
  'blocks side by side': (sets, hand, order) =>
    besideOneAnother(sets.map((set) => twoColumns(set, hand, order))),
  'indicators across, agencies down': (sets, hand, order) => [yearTitle(sets), ...across(sets, hand, order)],
  'indicators across with instruments above': (sets, hand, order) => [
    yearTitle(sets),
    [EMPTY, EMPTY, ...order.map((_, index) => (index === 0 ? text('คะแนนรายตัวชี้วัด') : EMPTY))],
    ...across(sets, hand, order),
  ],
  'the heading again after a page': (sets, hand, order) => [
    yearTitle(sets),
    ...across(sets.slice(0, 1), hand, order),
    ...across(sets.slice(1), hand, order),
  ],
  'agencies across': (sets, hand, order) => [
    yearTitle(sets),
    ...columnsOf(
      sets,
      sets.map(({ agency }) => text(agency)),
      hand,
      order,
    ),
  ],
} as const satisfies Readonly<Record<string, Writer>>;

/** Layouts of one agency in several years. */
export const YEAR_LAYOUTS = {
  'years across': (sets, hand, order) => [
    [text(`ผลการประเมิน ITA ${sets[0]?.agency ?? ''}`)],
    ...columnsOf(
      sets,
      sets.map(({ year }) => text(`ปี ${year}`)),
      hand,
      order,
    ),
  ],
  'years across over scores and bands': (sets, hand, order) => [
    [text(`ผลการประเมิน ITA ${sets[0]?.agency ?? ''}`)],
    [EMPTY, ...sets.flatMap(({ year }) => [{ value: year }, EMPTY])],
    [text('ตัวชี้วัด'), ...sets.flatMap(() => [text('คะแนน'), text('หมายเหตุ')])],
    ...order.map((number) => [
      nameCell(number, hand),
      ...sets.flatMap((set) => [scoreCell(pointsOf(set, number), hand), EMPTY]),
    ]),
  ],
  'indicators across, years down': (sets, hand, order) => [
    [text(`ผลการประเมิน ITA ${sets[0]?.agency ?? ''}`)],
    [text('ปีงบประมาณ'), ...order.map((number) => nameCell(number, hand))],
    ...sets.map((set) => [
      text(`ปี ${set.year}`),
      ...order.map((number) => scoreCell(pointsOf(set, number), hand)),
    ]),
  ],
  'years as blocks': (sets, hand, order) => sets.flatMap((set) => [...twoColumns(set, hand, order), BLANK]),
} as const satisfies Readonly<Record<string, Writer>>;

/** Writes a sheet of rows of typed cells. */
export function sheetOf(rows: readonly Row[]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const all = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
  return gridOf(
    all.map((row) => row.map(({ value }) => value)),
    {
      numberFormats: [
        { row: 0, column: 0, cells: all.map((row) => row.map(({ format }) => format ?? 'General')) },
      ],
    },
  );
}

/** The indicators in official order. */
export const OFFICIAL_ORDER = NUMBERS;
