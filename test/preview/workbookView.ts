import type { Host } from '../host/Host';
import type { Area, Sheet } from '../host/Workbook';
import { createSheetView } from './sheetView';
import { areaAround } from './moveCell';
import type { ConditionalLook, SheetView } from './sheetView';

/** One of the tabs under the grid. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly color: string | undefined;
}

/** The workbook of a host at one moment. */
export interface WorkbookView {
  readonly tabs: readonly SheetTab[];
  readonly sheet: SheetView;
  readonly selection: readonly Area[];
  readonly pane: 'Visible' | 'Background';
}

/** Follows a host's workbook, in the form that React reads. */
export interface WorkbookWatch {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => WorkbookView;
}

/** Watches a host; what was worked out of a sheet is kept until its cells change. */
export function watchWorkbook(host: Host, conditionalOf: (sheet: Sheet) => ConditionalLook): WorkbookWatch {
  let current: WorkbookView | undefined;
  let sheet: SheetView | undefined;
  return {
    subscribe: (listener) =>
      host.onChange((change) => {
        current = undefined;
        if (change === 'cells' || change === 'workbook') sheet = undefined;
        listener();
      }),
    snapshot: () => {
      if (current !== undefined) return current;
      const { workbook, pane } = host;
      const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0];
      if (active === undefined) throw new Error('A workbook has at least one sheet.');
      if (sheet?.sheet !== active)
        sheet = createSheetView(active, conditionalOf(active), workbook.defaultFont);
      current = {
        tabs: workbook.sheets
          .filter(({ visibility }) => visibility === 'Visible')
          .map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
        sheet,
        selection: active.selection.map((area) => areaAround(active, area)),
        pane: pane.state,
      };
      return current;
    },
  };
}
