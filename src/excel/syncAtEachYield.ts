/**
 * Runs work that is cut into blocks because a request and a reply have a size that Excel takes: the work queues a block,
 * yields, and goes on with the answers at hand. This is the only sync in a loop: one for each started 3 MB.
 */
export async function syncAtEachYield(
  context: Excel.RequestContext,
  work: Generator<undefined>,
): Promise<void> {
  for (let step = work.next(); step.done !== true; step = work.next()) {
    await context.sync();
  }
}
