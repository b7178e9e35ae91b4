import { applyPlan } from '../excel/applyPlan';
import { DEFAULT_BAND_LINES } from '../ita/Band';
import { planColours } from '../sheets/planColours';
import { countCells } from '../sheets/Plan';
import type { IsoDate } from '../thai/IsoDate';
import { refused } from './Outcome';
import type { Outcome } from './Outcome';
import { readScores, refusalBeforeWriting } from './readScores';

/** Colours the scores of the active sheet by band, where they stand, with words beside them where there is room. */
export async function colourScores(today: IsoDate): Promise<Outcome> {
  const action = 'colourScores';
  const read = await readScores(action, today);
  if ('ok' in read) {
    return read;
  }
  const { reading, blocks, assessments } = read;
  const { grid } = reading;
  const stop =
    refusalBeforeWriting(action, reading) ??
    (grid.protection === 'protected'
      ? refused(action, 'protectedSheet', { data: { sheet: grid.sheet } })
      : undefined);
  if (stop !== undefined) {
    return stop;
  }
  const { plan, words, scoreCells } = planColours(grid, blocks, DEFAULT_BAND_LINES);
  const applied = await applyPlan(plan);
  if (applied.kind === 'refused') {
    return refused(action, applied.code, { detail: applied.detail, data: { sheet: grid.sheet } });
  }
  const taken = words.find((place) => place.kind === 'paneOnly');
  const code =
    plan.edits.length === 0 ? 'alreadyColoured' : taken === undefined ? 'coloured' : 'colouredPaneOnly';
  const [block] = blocks;
  return {
    ok: true,
    action,
    code,
    data: { cells: scoreCells, sheet: grid.sheet },
    edits: countCells(plan),
    assessments,
    measures: [],
    findings: [],
    ...(block === undefined ? {} : { at: block.area }),
    ...(plan.edits.length === 0 ? {} : { undo: applied.value }),
  };
}
