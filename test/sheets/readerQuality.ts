import type { IndicatorNumber } from '../../src/ita/Indicator';
import { findScores } from '../../src/sheets/findScores';
import { findNames } from '../../src/sheets/scoreNames';
import { parseScoreText } from '../../src/thai/parseScoreText';
import names from '../fixtures/indicatorNames.json';
import scoreCells from '../fixtures/scoreCells.json';
import { BAD_SHEETS } from './badSheets';
import { gridOf } from './gridOf';
import { ALL_CELL_STYLES, ALL_NAME_STYLES, CELL_STYLES, NAME_STYLES } from './writeScores';
import { INDICATORS } from '../../src/ita/Indicator';

/**
 * How well the reader does on one kind of hard strings: of what it reads, how much is right (precision), and of what is
 * there, how much it reads (recall); both 0-1.
 */
export interface ReaderQuality {
  readonly kind: string;
  readonly strings: number;
  readonly there: number;
  readonly read: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

interface Case {
  readonly wanted: number | undefined;
  readonly found: number | undefined;
}

function qualityOf(kind: string, cases: readonly Case[]): ReaderQuality {
  const there = cases.filter(({ wanted }) => wanted !== undefined).length;
  const read = cases.filter(({ found }) => found !== undefined).length;
  const right = cases.filter(({ wanted, found }) => found !== undefined && found === wanted).length;
  return {
    kind,
    strings: cases.length,
    there,
    read,
    right,
    precision: read === 0 ? 1 : right / read,
    recall: there === 0 ? 1 : right / there,
  };
}

function nameIn(text: string): IndicatorNumber | undefined {
  return findNames(gridOf([[text]]))[0]?.indicator;
}

function scoreIn(text: string): number | undefined {
  const reading = parseScoreText(text);
  return reading.kind === 'score' ? reading.points : undefined;
}

function nameCases(): readonly Case[] {
  const typed = names.names.map(({ text, indicator }) => ({ wanted: indicator, found: nameIn(text) }));
  const styled = INDICATORS.flatMap(({ number, name }) =>
    ALL_NAME_STYLES.map((style) => ({ wanted: number, found: nameIn(NAME_STYLES[style](name, number)) })),
  );
  return [...typed, ...styled];
}

/** Texts beside indicators that name none. */
const NO_NAMES: readonly string[] = [
  'การบริหารงาน',
  'การส่งเสริมความโปร่งใส',
  'การดำเนินการเพื่อป้องกันการทุจริต',
  'การบริหารเงินงบประมาณ',
  'แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)',
  'แนวทางการปรับปรุงคุณภาพการดำเนินงาน',
  'แนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง',
  'เปิดเผยข้อมูลการใช้จ่ายงบประมาณ',
  'องค์การบริหารส่วนตำบลบ้านใหม่',
  'ประเด็นที่ต้องแก้ไข/ปรับปรุง',
];

/** Cells that hold no score, though some look like one. */
const NO_SCORES: readonly string[] = [
  '-',
  'N/A',
  'ไม่คิดคะแนน',
  '#REF!',
  '763.9',
  '85-90',
  '76 77',
  '76.39 76.40',
  '9/10/2568',
  '9-ต.ค.',
  'ผ่านดี',
  'รอผล',
  '1,234',
  '97..73',
];

function scoreCases(): readonly Case[] {
  const typed = scoreCells
    .filter(({ indicator }) => indicator === undefined)
    .map(({ text, score }) => ({ wanted: score, found: scoreIn(text) }));
  const styled = ALL_CELL_STYLES.flatMap((style) =>
    [0, 7.5, 18.75, 62.2, 76.39, 100].flatMap((points) => {
      const { value } = CELL_STYLES[style](points);
      return typeof value === 'string' ? [{ wanted: points, found: scoreIn(value) }] : [];
    }),
  );
  return [...typed, ...styled, ...NO_SCORES.map((text) => ({ wanted: undefined, found: scoreIn(text) }))];
}

/** Every score of the badly typed sheets, agency by agency. */
function sheetCases(): readonly Case[] {
  return BAD_SHEETS.flatMap(({ rows, merges = [], expect: wanted }) => {
    const reading = findScores(
      gridOf(rows, {
        merges: merges.map(([row, column, height, width]) => ({
          sheet: 'ITA',
          row,
          column,
          rows: height,
          columns: width,
        })),
      }),
    );
    const blocks = reading.kind === 'found' ? reading.blocks : [];
    return Array.from({ length: Math.max(blocks.length, wanted.length) }, (_, index) =>
      INDICATORS.map(({ number }) => ({
        wanted: wanted[index]?.points[number],
        found: blocks[index]?.scores.find(({ indicator }) => indicator === number)?.points,
      })),
    ).flat();
  });
}

/** The reader measured on all hard strings that we have, kind by kind. */
export function readerQuality(): readonly ReaderQuality[] {
  const inNames = scoreCells.filter(({ indicator }) => indicator !== undefined);
  return [
    qualityOf('names of indicators', [
      ...nameCases(),
      ...NO_NAMES.map((text) => ({ wanted: undefined, found: nameIn(text) })),
    ]),
    qualityOf('scores in cells', scoreCases()),
    qualityOf(
      'scores in names',
      inNames.map(({ text, score }) => {
        const inside = findNames(gridOf([[text]]))[0]?.inside;
        return { wanted: score, found: inside?.kind === 'score' ? inside.points : undefined };
      }),
    ),
    qualityOf('scores on badly typed sheets', sheetCases()),
  ];
}
