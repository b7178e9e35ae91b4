import type { Host } from '../host/Host';

/** Tells the host that the officer is typing in a cell or has stopped; until then it refuses the add-in, as Excel does. */
export function playCellEditing({ faults }: Host, editing: 'begun' | 'ended'): void {
  faults.cellEditing = editing === 'begun';
}
