import type { Finding } from './Finding';

/** Nothing wrong and nothing odd: thousands of agencies share one empty list. */
export const NO_FINDINGS: readonly never[] = [];

/** Lists of findings as one, in order; where at most one says anything, that one itself. */
export function joinFindings<At>(...lists: readonly (readonly Finding<At>[])[]): readonly Finding<At>[] {
  let only: readonly Finding<At>[] = NO_FINDINGS;
  for (const list of lists) {
    if (list.length === 0) continue;
    if (only.length > 0) return lists.flat();
    only = list;
  }
  return only;
}
