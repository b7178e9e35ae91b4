import { indicatorByNumber } from '../ita/Indicator';
import { findPartsInSteps } from '../sheets/findScores';
import type { Grid } from '../sheets/Grid';
import type { ScoreRefusal } from '../sheets/ScoreBlock';
import { finished } from '../sheets/Steps';
import type { IsoDate } from '../thai/IsoDate';
import { readYear } from './assessBlocks';
import type { SentenceData } from './Outcome';
import { rulesOf } from './preferences';
import type { Preferences } from './preferences';

/**
 * What a refusal tells of the indicator whose score can't be one: the officer's own name for it, where she gave it one for
 * the year of the scores; nothing where the official one holds.
 */
export function ownIndicatorName(
  grid: Grid,
  { at, indicator }: ScoreRefusal,
  preferences: Preferences,
  today: IsoDate,
): SentenceData {
  if (Object.values(preferences.rules).every(({ names }) => names === undefined)) {
    return {};
  }
  const choice = preferences.sheets[grid.sheetId] ?? {};
  const found = finished(findPartsInSteps(grid, choice.reading));
  const block =
    found.kind === 'refused'
      ? undefined
      : found.blocks.find(({ unreadable = [] }) =>
          unreadable.some((each) => each.at.row === at.row && each.at.column === at.column),
        );
  const year = block === undefined ? undefined : readYear(block, choice, today);
  if (year === undefined || year.kind === 'ambiguous') {
    return {};
  }
  const name = rulesOf(preferences).frameworkOf(year.year).names.value[indicator];
  return name === indicatorByNumber(indicator).name ? {} : { indicatorName: name };
}
