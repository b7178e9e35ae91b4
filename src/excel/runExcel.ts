import { excelRefusal } from './ExcelRefusal';
import type { Answer, ExcelRefusal, ExcelRefusalCode } from './ExcelRefusal';

/** After this many milliseconds without an answer the officer is told, instead of a pane that waits for ever. */
const PATIENCE = 90_000;

const CODES: ReadonlyMap<string, ExcelRefusalCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'protectedSheet'],
  ['InvalidSelection', 'severalAreas'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ActivityLimitReached', 'excelBusy'],
  ['InvalidOrTimedOutSession', 'excelBusy'],
  ['WriteNotSupportedWhenModalDialogOpen', 'excelBusy'],
  ['ApiNotFound', 'tooOld'],
]);

/** Office's error as a refusal: by its code, with what a report needs kept aside. */
function refusalOf(error: unknown): ExcelRefusal {
  if (error instanceof OfficeExtension.Error) {
    const where = error.debugInfo.errorLocation ?? '';
    return excelRefusal(CODES.get(error.code) ?? 'failed', `${error.code} ${where} ${error.message}`.trim());
  }
  return excelRefusal('failed', error instanceof Error ? error.message : String(error));
}

/** Runs a batch against Excel; what goes wrong comes back as a value, and silence has an end. */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Answer<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<ExcelRefusal>((resolve) => {
    timer = setTimeout(() => {
      resolve(excelRefusal('noAnswer'));
    }, PATIENCE);
  });
  const answer = Excel.run(work).then(
    (value): Answer<T> => ({ kind: 'done', value }),
    (error: unknown): Answer<T> => refusalOf(error),
  );
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
