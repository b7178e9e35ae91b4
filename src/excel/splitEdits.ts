import type { Edit, Plan } from '../sheets/Plan';
import { bytesOf } from './readBlocks';
import { packBySize } from './readDetails';
import { cellInput } from './writtenText';

function splitEdit(edit: Edit): readonly Edit[] {
  if (edit.kind !== 'cells') {
    return [edit];
  }
  const lines = edit.cells.map((line) => ({ line, bytes: bytesOf(line.map(cellInput)) }));
  let row = edit.at.row;
  return packBySize(lines).map((pack): Edit => {
    const at = { ...edit.at, row };
    row += pack.length;
    return { kind: 'cells', at, cells: pack.map(({ line }) => line) };
  });
}

/** The same plan with its cells cut into blocks of rows under 3 MB, each of which fits into one request. */
export function splitEdits(plan: Plan): Plan {
  return { edits: plan.edits.flatMap(splitEdit) };
}

/** What the cells of an edit weigh as they travel, in bytes. */
export function cellBytes(edit: Extract<Edit, { kind: 'cells' }>): number {
  return bytesOf(edit.cells.map((line) => line.map(cellInput)));
}
