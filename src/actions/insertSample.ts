import { readSheet } from '../excel/readSheet';
import { planSample, sampleSheetName } from '../sheets/planSample';
import { refused } from './Outcome';
import type { Outcome } from './Outcome';
import { writeAndTell } from './writeAndTell';

/** Adds a sheet with sample scores to try the buttons on; nothing of the officer's is touched. */
export async function insertSample(): Promise<Outcome> {
  const action = 'insertSample';
  const answer = await readSheet(() => ({ formulas: [], numberFormats: [], widths: [] }));
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  const { grid, sheets, access, structure } = answer.value;
  if (access === 'readOnly') {
    return refused(action, 'readOnly');
  }
  if (structure === 'protected') {
    return refused(action, 'protectedWorkbook');
  }
  const sheet = sampleSheetName(sheets);
  const plan = planSample(sheet, grid.sheet);
  return writeAndTell(action, sheet, plan, () => ({ code: 'sampleInserted', data: { sheet } }));
}
