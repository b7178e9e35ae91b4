import type { Outcome } from './Outcome';
import { perform } from './session';
import { today } from './today';

/**
 * The things that a ribbon button does, by the function names of the manifest; the pane's buttons call the same. Each is
 * loaded when it is pressed, so that the pane is there at once.
 */
export const RIBBON_ACTIONS = {
  colourScores: () =>
    perform('colourScores', async (pace) => (await import('./colourScores')).colourScores(today(), pace)),
  clearColours: () =>
    perform('clearColours', async (pace) => (await import('./clearColours')).clearColours(pace)),
  insertScoreForm: () =>
    perform('insertScoreForm', async () => (await import('./insertScoreForm')).insertScoreForm(today())),
  writeAnalysis: () =>
    perform('writeAnalysis', async (pace) => (await import('./writeAnalysis')).writeAnalysis(today(), pace)),
  writeReport: () => perform('writeReport', async () => (await import('./writeReport')).writeReport(today())),
  insertMeasures: () =>
    perform('insertMeasures', async () => (await import('./insertMeasures')).insertMeasures(today())),
  updateStatus: () =>
    perform('updateStatus', async () => (await import('./updateStatus')).updateStatus(today())),
} as const satisfies Readonly<Record<string, () => Promise<Outcome>>>;

/** A ribbon button's function name. */
export type RibbonAction = keyof typeof RIBBON_ACTIONS;
