import { clearColours } from './clearColours';
import { colourScores } from './colourScores';
import { insertMeasures } from './insertMeasures';
import type { Outcome } from './Outcome';
import { perform } from './session';
import { today } from './today';
import { updateStatus } from './updateStatus';

/** The four things that a ribbon button does, by the function names of the manifest; the pane's buttons call the same. */
export const RIBBON_ACTIONS = {
  colourScores: () => perform('colourScores', () => colourScores(today())),
  clearColours: () => perform('clearColours', () => clearColours()),
  insertMeasures: () => perform('insertMeasures', () => insertMeasures(today())),
  updateStatus: () => perform('updateStatus', () => updateStatus(today())),
} as const satisfies Readonly<Record<string, () => Promise<Outcome>>>;

/** A ribbon button's function name. */
export type RibbonAction = keyof typeof RIBBON_ACTIONS;
