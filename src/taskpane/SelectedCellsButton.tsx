import { Button } from '@fluentui/react-components';
import type { Preferences } from '../actions/preferences';
import type { Area } from '../sheets/Place';
import { usePane } from './PaneContext';

/** Reads from the cells that are selected on the sheet; a single cell changes nothing. */
export function SelectedCellsButton({
  words,
  keep,
}: {
  readonly words: string;
  /** The officer's choices with the selected cells kept for the sheet of this id. */
  readonly keep: (preferences: Preferences, sheetId: string, selected: Area) => Preferences;
}) {
  const { actions, busy } = usePane();
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() => {
        void actions.change((preferences, sheetId, selected) =>
          // One cell is where the cursor happens to stand, not a choice of cells.
          selected === undefined || selected.rows * selected.columns === 1
            ? preferences
            : keep(preferences, sheetId, selected),
        );
      }}
    >
      {words}
    </Button>
  );
}
