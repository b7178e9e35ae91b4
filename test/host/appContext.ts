import type { Faults } from './HostState';
import type { Workbook } from './Workbook';

/** The languages of an Excel that matter here. */
export type Locale = 'th-TH' | 'en-US';

/** What office.js asks first: which Excel this is and what it can do. */
export function appContext(workbook: Workbook, faults: Faults, locale: Locale): unknown {
  return {
    _id: 'addin',
    // ExcelWebApp.
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://excel.example/${encodeURIComponent(workbook.properties.name ?? 'Book1.xlsx')}`,
    _clientMode: faults.readOnly ? 0 : 1,
    _settings: [...workbook.settings],
    _reason: 'documentOpened',
    _hostFullVersion: '16.0.17628.41000',
    _correlationId: '',
    _appInstanceId: '',
    _initialDisplayMode: 0,
    _requirementMatrix: JSON.stringify(requirementSets(faults.excelApi)),
  };
}

function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    excelapi: excelApi,
    ribbonapi: '1.2',
    sharedruntime: '1.2',
    sharedruntimeinternal: '1.2',
    addincommands: '1.3',
    dialogapi: '1.2',
    settings: '1.1',
    delayforcelledit: '1.1',
    // Without it office.js sends requests with fewer flags.
    richapiruntimeflag: '1.1',
  };
}
