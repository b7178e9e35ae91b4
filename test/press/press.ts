import { readFile, writeFile } from 'node:fs/promises';
import { parsePreferences, writePreferences } from '../../src/actions/preferences';
import { withNamedChoice } from '../../src/actions/withNamedChoice';
import { RIBBON_ACTIONS } from '../../src/actions/ribbonActions';
import { currentSession } from '../../src/actions/session';
import { bindCommands } from '../../src/commands/bindCommands';
import { SETTING_KEY } from '../../src/excel/readSheet';
import { sayFinding } from '../../src/i18n/sayFinding';
import { sayOutcome } from '../../src/i18n/sayOutcome';
import { th } from '../../src/i18n/th';
import { createHost } from '../host/Host';
import type { Host } from '../host/Host';
import { loadCalculator } from '../host/loadCalculator';
import { startOffice } from '../host/officeInNode';
import { openXlsx } from '../host/openXlsx';
import { saveXlsx } from '../host/saveXlsx';
import type { Workbook } from '../host/Workbook';
import { readPressArguments } from './pressArguments';
import type { PressRequest } from './pressArguments';
import { resultLine } from './resultLine';

/** Stores the settings of the command line as the officer's own choices, on the sheet that will be active. */
function storeSettings(workbook: Workbook, settings: PressRequest['settings']): string | undefined {
  const stored = workbook.settings.get(SETTING_KEY);
  let preferences = parsePreferences(stored === undefined ? undefined : JSON.parse(stored));
  for (const { key, value } of settings) {
    const changed = withNamedChoice(preferences, workbook.activeSheetId, key, value);
    if (changed === undefined) {
      return `--set ${key}=${value}: no such setting or value`;
    }
    preferences = changed;
  }
  if (settings.length > 0) {
    workbook.settings.set(SETTING_KEY, JSON.stringify(writePreferences(preferences)));
  }
  return undefined;
}

/** Brings the asked sheet to the front and selects the asked cells. */
function prepare(host: Host, { sheet, select }: PressRequest): string | undefined {
  if (sheet !== undefined) {
    if (!host.workbook.sheets.some((each) => each.name === sheet)) {
      return `there is no sheet ${sheet}`;
    }
    host.officer.activate(sheet);
  }
  const active = host.workbook.sheets.find((each) => each.id === host.workbook.activeSheetId);
  if (select !== undefined && active !== undefined) {
    host.officer.select(active.name, ...select.split(','));
  }
  return undefined;
}

async function press(request: PressRequest): Promise<number> {
  const workbook = await openXlsx(new Uint8Array(await readFile(request.input)));
  const host = createHost(workbook, {
    calculator: loadCalculator(),
    ...(request.today === undefined ? {} : { today: request.today }),
  });
  const wrong = prepare(host, request) ?? storeSettings(workbook, request.settings);
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  await startOffice(host, request.today === undefined ? {} : { today: request.today });
  bindCommands();
  host.resetStats();
  await host.pressRibbon(request.action);
  const { outcome } = currentSession();
  if (outcome === undefined) {
    console.error('the button gave no answer');
    return 2;
  }
  const sentence = sayOutcome(outcome, th);
  let code = outcome.ok ? 0 : 1;
  let lacking: readonly string[] = [];
  if (outcome.ok && request.output !== undefined) {
    const saved = await saveXlsx(workbook);
    if (saved.ok) {
      await writeFile(request.output, saved.bytes);
      lacking = saved.lacking;
    } else {
      console.error(`${request.output} was not written, these parts would be lost: ${saved.lost.join(', ')}`);
      code = 2;
    }
  }
  if (!outcome.ok) {
    console.error(sentence);
  }
  if (lacking.length > 0) {
    console.error(`ไฟล์ที่บันทึกไม่มีส่วนนี้ ซึ่งปรากฏเมื่อกดปุ่มใน Excel เท่านั้น: ${lacking.join(', ')}`);
  }
  console.log(
    resultLine(outcome, host.stats.roundTrips, lacking, {
      sentence: () => sentence,
      finding: (finding) => sayFinding(finding, th),
    }),
  );
  return code;
}

async function main(): Promise<number> {
  const reading = readPressArguments(process.argv.slice(2), Object.keys(RIBBON_ACTIONS));
  if (reading.kind === 'usage') {
    console.error(reading.problem);
    return 2;
  }
  return press(reading.request);
}

void main().then((code) => {
  process.exitCode = code;
});
