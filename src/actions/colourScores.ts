import { schemeOf } from '../ita/bandPresets';
import { boundingArea } from '../sheets/Place';
import type { Area } from '../sheets/Place';
import { planColoursInSteps } from '../sheets/planColours';
import type { WordsPlace } from '../sheets/planColours';
import type { ScoreBlock } from '../sheets/ScoreBlock';
import { withFormRows } from '../sheets/withFormRows';
import type { IsoDate } from '../thai/IsoDate';
import { joinedOf } from './chooseScores';
import { inSlices, stageOf } from './inSlices';
import { refused } from './Outcome';
import type { DoneCode, Outcome } from './Outcome';
import { JUDGED, readScores, refusalBeforeWriting } from './readScores';
import { UNWATCHED } from './session';
import type { ActionPace } from './session';
import { writeAndTell } from './writeAndTell';

function codeOf(words: readonly WordsPlace[]): DoneCode {
  if (words.some(({ kind }) => kind === 'paneOnly')) {
    return 'colouredPaneOnly';
  }
  return words.some(({ kind }) => kind === 'signs') ? 'colouredWithSigns' : 'coloured';
}

/** From the first block to the last. */
function areaOfAll(blocks: readonly ScoreBlock[]): Area | undefined {
  return boundingArea(
    blocks.flatMap(({ area }) => [
      area,
      { ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
    ]),
  );
}

/**
 * Colours the scores of the active sheet by band, where they stand, with words beside them where there is room. Three round
 * trips to read, two to write, and one more for each started 3 MB of cells. A set of scores that other sheets complete is
 * judged as a whole, and coloured on this sheet only. Can be stopped until it writes.
 */
export async function colourScores(today: IsoDate, pace: ActionPace = UNWATCHED): Promise<Outcome> {
  const action = 'colourScores';
  const read = await readScores(action, today, undefined, pace);
  if ('ok' in read) {
    return read;
  }
  const { reading, assessments, preferences, narrowed } = read;
  const blocks = read.onSheet ?? read.blocks;
  const { grid } = reading;
  const stop =
    refusalBeforeWriting(action, reading) ??
    (grid.protection === 'protected'
      ? refused(action, 'protectedSheet', { data: { sheet: grid.sheet } })
      : undefined);
  if (stop !== undefined) {
    return stop;
  }
  const rows = withFormRows(grid, reading.names, blocks);
  const part = narrowed.kind === 'part' ? narrowed.area : undefined;
  const scheme = schemeOf(preferences.bands);
  const planned = await inSlices(planColoursInSteps(grid, rows, scheme, part), stageOf(pace, JUDGED, 1));
  if (planned.kind === 'stopped') {
    return refused(action, 'stopped');
  }
  const { plan, words, scoreCells, textCells, rules } = planned.value;
  pace.writing();
  return writeAndTell(action, grid.sheet, plan, () => ({
    code: plan.edits.length === 0 ? 'alreadyColoured' : codeOf(words),
    data: {
      cells: scoreCells,
      sheet: grid.sheet,
      textCells,
      rules,
      ...(part === undefined ? {} : { scope: 'selection' }),
      ...joinedOf(read),
    },
    assessments,
    at: areaOfAll(blocks),
  }));
}
