import { findIndicator } from '../../src/ita/Indicator';
import { parseScoreText, splitNameAndScore } from '../../src/thai/parseScoreText';
import headers from '../fixtures/headers.json';
import indicatorNames from '../fixtures/indicatorNames.json';
import responsible from '../fixtures/responsible.json';
import scoreCells from '../fixtures/scoreCells.json';
import { printTable } from './printTable';

/** How often the reader found what stands there, and how often what it found stands there. */
interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

function count<T>(counts: Counts, expected: T | undefined, found: T | undefined): void {
  if (found !== undefined && found === expected) counts.right += 1;
  else {
    if (found !== undefined) counts.wrong += 1;
    if (expected !== undefined) counts.missed += 1;
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function scoreIn(text: string): number | undefined {
  const alone = parseScoreText(text);
  const reading = alone.kind === 'score' ? alone : splitNameAndScore(text).score;
  return reading?.kind === 'score' ? reading.points : undefined;
}

const SCORES_AMONG: readonly string[] = [...headers.flat(), ...responsible.map(({ text }) => text)];

/** Precision and recall of the reader on the hard strings of real sheets, and on real texts that name nothing. */
export function readerAccuracy(): void {
  const names: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { text, indicator } of indicatorNames.names)
    count(names, indicator, findIndicator(text)?.indicator);
  const scores: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { text, score } of scoreCells) count(scores, score, scoreIn(text));
  for (const text of SCORES_AMONG) {
    count(names, undefined, findIndicator(text)?.indicator);
    count(scores, undefined, scoreIn(text));
  }
  printTable(
    'The reader on hard strings, with real headings and units among them that name no indicator and no score',
    ['strings', 'right', 'wrong', 'missed', 'precision', 'recall'],
    [['indicator names', names] as const, ['scores', scores] as const].map(
      ([what, { right, wrong, missed }]) => [
        what,
        String(right),
        String(wrong),
        String(missed),
        share(right, right + wrong),
        share(right, right + missed),
      ],
    ),
  );
}
