import { createHost } from '../host/Host';
import type { Host } from '../host/Host';
import { loadCalculator } from '../host/loadCalculator';
import { startOffice } from '../host/officeInNode';
import { emptyWorkbook } from '../host/Workbook';

let started: Promise<Host> | undefined;

/** Starts Microsoft's own office.js against one host for this test file; each test then opens its own workbook in it. */
export function useHost(): Promise<Host> {
  started ??= (async () => {
    const host = createHost(emptyWorkbook(), { calculator: loadCalculator() });
    await startOffice(host);
    return host;
  })();
  return started;
}

/** Ends whatever a test played: nobody edits a cell any more, the file may be written, no request fails. */
export function mend(host: Host): void {
  host.faults.cellEditing = false;
  host.faults.readOnly = false;
  host.faults.failRequest = undefined;
}
