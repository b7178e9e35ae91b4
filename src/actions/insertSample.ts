import { applyPlan } from '../excel/applyPlan';
import { readSheet } from '../excel/readSheet';
import { countCells } from '../sheets/Plan';
import { planSample, sampleSheetName } from '../sheets/planSample';
import { refused } from './Outcome';
import type { Outcome } from './Outcome';

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
  const applied = await applyPlan(plan);
  return applied.kind === 'refused'
    ? refused(action, applied.code, { detail: applied.detail })
    : {
        ok: true,
        action,
        code: 'sampleInserted',
        data: { sheet },
        edits: countCells(plan),
        assessments: [],
        measures: [],
        findings: [],
        undo: applied.value,
      };
}
