import { columnLetters } from '../sheets/address';
import type { ReadColumn, ScoreReading } from '../sheets/ScoreReading';
import type { Messages } from './Messages';

/** A column or row of the sheet by its name in Excel, e.g. `คอลัมน์ B`. */
export function sayColumn(index: number, axis: ScoreReading['axis'], { understood }: Messages): string {
  return axis === 'columns'
    ? understood.column({ letters: columnLetters(index) })
    : understood.row({ number: String(index + 1) });
}

/** What a column is taken for, e.g. `3 การใช้อำนาจ`, `คะแนนรวม`. */
export function sayColumnUse(use: ReadColumn['use'], messages: Messages): string {
  const { understood, indicators, scores } = messages;
  switch (use.kind) {
    case 'indicator':
      return `${String(use.indicator)} ${indicators[use.indicator]}`;
    case 'instrument':
      return understood.instrument({ name: use.instrument });
    case 'eitPart':
      return understood.eitPart({ part: String(use.part) });
    case 'scores':
      return [
        understood.uses.scores,
        use.year === undefined ? undefined : scores.fiscalYear({ year: String(use.year) }),
        use.agency,
      ]
        .filter((part) => part !== undefined)
        .join(' ');
    default:
      return understood.uses[use.kind];
  }
}
