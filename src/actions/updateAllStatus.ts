import { joinUndo } from '../excel/joinUndo';
import { readOtherSheets } from '../excel/readOtherSheets';
import { NO_DETAILS, readSheet } from '../excel/readSheet';
import type { Undo } from '../excel/Undo';
import type { IsoDate } from '../thai/IsoDate';
import { done, refused } from './Outcome';
import type { Done, DoneCode, Outcome } from './Outcome';
import { parsePreferences } from './preferences';
import { measuresSheets } from './trackingElsewhere';
import { updateStatusOn } from './updateStatus';

const ACTION = 'updateStatus';

/** The sheets with measures tables in the order of the workbook, and those not looked into as they are too large. */
interface SheetsToUpdate {
  readonly sheets: readonly string[];
  readonly passedOver: readonly string[];
}

/** What there is to bring up to date; a refusal where the workbook can't be read. */
async function sheetsToUpdate(): Promise<SheetsToUpdate | Outcome> {
  const answer = await readSheet(() => NO_DETAILS);
  if (answer.kind === 'refused') {
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  const { grid, sheets, stored } = answer.value;
  const others = sheets.length > 1 ? await readOtherSheets(grid.sheet) : undefined;
  if (others?.kind === 'refused') {
    return refused(ACTION, others.code, { detail: others.detail });
  }
  const { grids, passedOver } = others?.value ?? { grids: [], passedOver: [] };
  const found = measuresSheets([grid, ...grids], parsePreferences(stored)).map(({ sheet }) => sheet);
  return found.length === 0
    ? refused(ACTION, 'noMeasures', { data: { sheet: grid.sheet } })
    : { sheets: sheets.filter((sheet) => found.includes(sheet)), passedOver };
}

/** Figures of each sheet that add up. */
const COUNTED = ['measures', 'done', 'inProgress', 'continuous', 'notStarted', 'unknown', 'late'] as const;

function sum(outcomes: readonly Done[], key: string): number {
  return outcomes.reduce((total, { data }) => total + Number(data[key] ?? 0), 0);
}

function codeOf(refusedSheets: string, undos: readonly Undo[]): DoneCode {
  if (refusedSheets !== '') {
    return 'someStatusUpdated';
  }
  return undos.length === 0 ? 'allStatusUpToDate' : 'allStatusUpdated';
}

/**
 * Brings the status columns of all sheets with measures tables up to date, put back as one change. It costs a few round trips
 * and what one press on each of the sheets costs. A sheet that refuses is named, and the others are brought up to date.
 * Hidden sheets are not among them, nor those with too many cells, which are named.
 */
export async function updateAllStatus(today: IsoDate): Promise<Outcome> {
  const found = await sheetsToUpdate();
  if ('ok' in found) {
    return found;
  }
  const { sheets, passedOver } = found;
  const outcomes: Outcome[] = [];
  for (const sheet of sheets) {
    // One sheet after the other: each remembers what it wrote beside what the others did.
    outcomes.push(await updateStatusOn(today, sheet));
  }
  const [first] = outcomes;
  const updated = outcomes.filter((outcome) => outcome.ok);
  const unseen = passedOver.length === 0 ? {} : { passedOver: passedOver.join(', ') };
  if (first !== undefined && (outcomes.length === 1 || updated.length === 0)) {
    return first.ok ? { ...first, data: { ...first.data, ...unseen } } : first;
  }
  const names = sheets.filter((_, index) => outcomes[index]?.ok === false).join(', ');
  const undos = updated.flatMap(({ undo }) => undo ?? []);
  return done(ACTION, codeOf(names, undos), {
    data: {
      count: updated.length,
      names,
      ...unseen,
      ...Object.fromEntries(COUNTED.map((key) => [key, sum(updated, key)])),
    },
    edits: updated.reduce((cells, { edits }) => cells + edits, 0),
    measures: updated.flatMap(({ measures }) => measures),
    findings: updated.flatMap(({ findings }) => findings),
    ...(undos.length === 0 ? {} : { undo: joinUndo(undos) }),
  });
}
