import type { Locale } from './appContext';

/** `window.name` of the add-in's frame: how office.js finds out that it is in Excel on the web, and where its host is. */
export function frameName(hostUrl: string, locale: Locale): string {
  return JSON.stringify({
    baseFrameName: 'addin',
    // Type, platform, version, language, correlation id, no dialog, no telemetry, shared runtime.
    hostInfo: `Excel$Web$16.00$${locale}$telemetry$$disableLogging$1`,
    xdmInfo: `conversation|addin|${hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
