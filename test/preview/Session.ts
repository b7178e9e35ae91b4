import { conditionalStyles } from '../host/conditionalStyle';
import type { Host } from '../host/Host';
import { createHost } from '../host/Host';
import type { Calculator } from '../host/recalculate';
import type { Workbook } from '../host/Workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../host/Workbook';
import type { Day } from './Day';
import { writeIsoDay } from './formatDay';
import { watchWorkbook } from './workbookView';
import type { WorkbookWatch } from './workbookView';
import type { Locale } from './words';

/** A workbook open in one Excel: in one language, on one day. Another file, language or day is another session. */
export interface Session {
  /** Counts from 1; the pane is loaded anew with each. */
  readonly number: number;
  readonly host: Host;
  readonly watch: WorkbookWatch;
  readonly fileName: string;
  readonly locale: Locale;
  /** Undefined is the computer's own day. */
  readonly day: Day | undefined;
  readonly calculator: Calculator;
}

/** What a session is opened with. */
export type Opening = Omit<Session, 'number' | 'host' | 'watch'> & { readonly workbook: Workbook };

const EVERYWHERE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

let sessions = 0;

/** Opens a workbook as Excel does when it is started with it. */
export function openSession({ workbook, fileName, locale, day, calculator }: Opening): Session {
  const host = createHost(workbook, {
    calculator,
    locale,
    ...(day === undefined ? {} : { today: writeIsoDay(day) }),
  });
  sessions += 1;
  const watch = watchWorkbook(host, (sheet) =>
    conditionalStyles(host.workbook, calculator, sheet, EVERYWHERE),
  );
  return { number: sessions, host, watch, fileName, locale, day, calculator };
}
