import { errorFindings } from '../actions/Outcome';
import { RIBBON_ACTIONS } from '../actions/ribbonActions';
import { associateCommands, showPane } from '../excel/office';

/**
 * Binds the ribbon's buttons to what they do. With the pane closed the sheet itself shows that it worked; the pane opens
 * only to say why a button refused, or what is wrong in the scores.
 */
export function bindCommands(): void {
  const commands = Object.entries(RIBBON_ACTIONS).map(([name, run]): [string, () => Promise<void>] => [
    name,
    async () => {
      const outcome = await run();
      if (!outcome.ok || errorFindings(outcome).length > 0) {
        await showPane();
      }
    },
  ]);
  associateCommands(Object.fromEntries(commands));
}
