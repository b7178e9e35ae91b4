import { runExcel } from './runExcel';

/** What happened in the workbook while the pane is open. */
export type WorkbookEvent = 'changed' | 'activated';

/** Ends a watch. */
export type StopWatching = () => void;

/** A handler goes away in the context that made it. */
function stop(handler: OfficeExtension.EventHandlerResult<unknown>): void {
  void Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}

/**
 * Tells when the officer changed a cell or went to another sheet. Nothing is written from an event: it only means that
 * what the pane shows may be old.
 */
export async function watchWorkbook(tell: (event: WorkbookEvent) => void): Promise<StopWatching> {
  const answer = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(() => {
      tell('changed');
      return Promise.resolve();
    });
    const activated = worksheets.onActivated.add(() => {
      tell('activated');
      return Promise.resolve();
    });
    await context.sync();
    return [changed, activated];
  });
  if (answer.kind === 'refused') {
    return () => undefined;
  }
  return () => {
    answer.value.forEach(stop);
  };
}
