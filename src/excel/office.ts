import { excelRefusal } from './ExcelRefusal';
import type { Answer } from './ExcelRefusal';

/** How Office starts the pane: ready, or why it can't be used here. */
export type Readiness =
  | { readonly kind: 'ready'; readonly language: string }
  | { readonly kind: 'outsideExcel' }
  | { readonly kind: 'officeMissing' }
  | { readonly kind: 'tooOld' }
  | { readonly kind: 'noAnswer' };

/** The oldest Excel that has everything we call: Excel 2021. */
const EXCEL_API_FLOOR = '1.14';

function isOfficeThere(): boolean {
  return 'Office' in globalThis && typeof Office.onReady === 'function';
}

/**
 * Waits for Office, but not for ever (milliseconds): a blocked script, a page outside Excel and an Excel that is too old
 * each have an answer.
 */
export async function readyOffice(patience: number): Promise<Readiness> {
  if (!isOfficeThere()) {
    return { kind: 'officeMissing' };
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'silence'>((resolve) => {
    timer = setTimeout(() => {
      resolve('silence');
    }, patience);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  clearTimeout(timer);
  if (info === 'silence') {
    return { kind: 'noAnswer' };
  }
  // Outside Office the library answers with no host, whatever its types say.
  if (String(info.host) !== 'Excel') {
    return { kind: 'outsideExcel' };
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API_FLOOR)) {
    return { kind: 'tooOld' };
  }
  return { kind: 'ready', language: Office.context.displayLanguage };
}

/**
 * Binds the function names of the manifest to what they do; Excel is always told that a command has ended. Without
 * office.js there is no ribbon either: nothing is bound.
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  // Where office.js could not be loaded there are no buttons to bind, and the pane must still say so.
  if (!isOfficeThere()) {
    return;
  }
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => {
        event.completed();
      });
    });
  }
}

/** Opens the pane; an Excel that can't shows nothing worse than a closed pane. */
export async function showPane(): Promise<Answer<undefined>> {
  try {
    await Office.addin.showAsTaskpane();
    return { kind: 'done', value: undefined };
  } catch (error) {
    return excelRefusal('failed', error instanceof Error ? error.message : String(error));
  }
}

/** Whether the file was opened to read only. */
export function isReadOnlyDocument(): boolean {
  return String(Office.context.document.mode) === 'readOnly';
}

/** What a report of an error should name: the add-in's Excel, its version and platform. */
export function describeHost(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `${String(host)} ${String(platform)} ${version}`;
}

/** Parts of a colour such as `#1f1f1f`, 0-255 each; none where there is no such colour. */
function partsOf(colour: string | undefined): readonly number[] {
  const found = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '') ?? [];
  return found.slice(1).map((part) => parseInt(part, 16));
}

function backgroundOf(theme: Partial<Office.OfficeTheme> | undefined): string | undefined {
  return theme?.bodyBackgroundColor;
}

/** Whether Office shows itself light or dark; light where Excel does not say, as on some platforms. */
export function officeShade(): 'light' | 'dark' {
  const parts = partsOf(isOfficeThere() ? backgroundOf(Office.context.officeTheme) : undefined);
  return parts.length > 0 && parts.reduce((sum, part) => sum + part, 0) < 3 * 96 ? 'dark' : 'light';
}
