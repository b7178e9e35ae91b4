import type { Assessment } from '../ita/assess';
import type { ScoreBlock } from '../sheets/findScores';
import { areaHolds, areasMeet } from '../sheets/Place';
import type { Area, Place } from '../sheets/Place';
import type { SentenceData } from './Outcome';
import type { ScoresRead } from './readScores';

/** One agency's scores of one year, out of what was read. */
export interface ChosenScores {
  readonly block: ScoreBlock;
  readonly assessment: Assessment<Place>;
}

/** Whether two readings of a sheet mean the same scores. */
export function isSameBlock(a: ScoreBlock, b: ScoreBlock): boolean {
  const [one, other] = [a.scores[0]?.at, b.scores[0]?.at];
  return one?.row === other?.row && one?.column === other?.column;
}

function isOneAgency(blocks: readonly ScoreBlock[]): boolean {
  return new Set(blocks.flatMap(({ agency }) => agency ?? [])).size <= 1;
}

function scoresOf({ blocks, assessments }: ScoresRead): readonly ChosenScores[] {
  return blocks.flatMap((block, index): readonly ChosenScores[] => {
    const assessment = assessments[index];
    return assessment === undefined ? [] : [{ block, assessment }];
  });
}

function isSameYear(a: ScoreBlock, b: ScoreBlock): boolean {
  return a.years[0]?.year === b.years[0]?.year;
}

/**
 * By what the sheets of several agencies are told apart: the agency's name, with a number where several sets of a year bear
 * the same one or none. Undefined where the sheet holds one agency.
 */
export function ownName(chosen: ScoreBlock, blocks: readonly ScoreBlock[]): string | undefined {
  const ofYear = blocks.filter((block) => isSameYear(block, chosen));
  if (ofYear.length === 1 && isOneAgency(blocks)) {
    return undefined;
  }
  const alike = ofYear.filter(({ agency }) => agency === chosen.agency);
  const number = alike.findIndex((block) => isSameBlock(block, chosen)) + 1;
  return alike.length > 1 ? `${String(number)} ${chosen.agency ?? ''}`.trim() : chosen.agency;
}

/** The sets that a selection touches: in a province's table one row is one agency. The first cell is where every sheet opens. */
function touched(all: readonly ChosenScores[], selected: Area | undefined): readonly ChosenScores[] {
  const isFirst = selected?.row === 0 && selected.column === 0 && selected.rows * selected.columns === 1;
  const found =
    selected === undefined || isFirst ? [] : all.filter(({ block }) => areasMeet(block.area, selected));
  // Years side by side share the column of names: a score that is selected itself tells whose column is meant.
  const pointed =
    selected === undefined
      ? []
      : found.filter(({ block }) =>
          block.scores.some(({ at }) => areaHolds(selected, { ...at, rows: 1, columns: 1 })),
        );
  const [first = all] = [pointed, found].filter(({ length }) => length > 0);
  return first;
}

/**
 * The one set of scores that is meant, by the selection unless `isWanted` tells: of several years of one agency the newest.
 * Undefined where several agencies remain.
 */
export function chooseScores(
  read: ScoresRead,
  isWanted?: (scores: ChosenScores) => boolean,
): ChosenScores | undefined {
  const all = scoresOf(read);
  const wanted = isWanted === undefined ? touched(all, read.reading.selected) : all.filter(isWanted);
  const [only, more] = wanted;
  if (more === undefined) {
    return only;
  }
  const years = wanted.map(({ assessment }) => assessment.fiscalYear ?? 0);
  const newest = Math.max(...years);
  return isOneAgency(wanted.map(({ block }) => block)) && new Set(years).size === years.length && newest > 0
    ? wanted.find(({ assessment }) => assessment.fiscalYear === newest)
    : undefined;
}

/** The other sheets that completed the scores, told with what was done. */
export function joinedOf({ elsewhere }: ScoresRead): SentenceData {
  return elsewhere?.kind === 'joined' ? { joined: elsewhere.sheets.join(', ') } : {};
}

/**
 * Told with what was done where several sets stand on the sheet and what is selected said which of them is meant, and where
 * other sheets completed the one set.
 */
export function scopeOf(read: ScoresRead): SentenceData {
  const all = scoresOf(read);
  const isPart = read.narrowed.kind === 'part' || touched(all, read.reading.selected).length < all.length;
  return { ...(isPart ? { scope: 'selection' } : {}), ...joinedOf(read) };
}
