import { source } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/** Fluent's invisible catchers of the focus, which hand it on at once and so are nowhere to land. */
const FOCUS_CATCHERS = '[data-tabster-dummy]';

/**
 * What axe finds wrong in a page, or in the part that a selector names, one line each. The debugger puts axe there, so that
 * the page's own policy stays as it is.
 */
export async function axeProblems(frame: Frame, part = 'html'): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  // What still fades in has no colour to judge yet.
  await frame.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(passing.map((animation) => animation.finished));
  });
  const where = { include: [[part]], exclude: [[FOCUS_CATCHERS]] };
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(where)}, { resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ''}`),
  );
}
