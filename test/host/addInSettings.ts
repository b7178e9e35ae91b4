import type { XlsxParts } from './xlsxPackage';
import {
  addContentType,
  addRelationship,
  putPart,
  relationshipsOf,
  textOfPart,
  xmlOfPart,
} from './xlsxPackage';
import { childNamed, childrenNamed, element, escapeXml } from './xml';

/** The add-in's id in manifest.xml; Excel stores its settings in a workbook under it. */
export const ADD_IN_ID = '4109541f-43cf-4250-b208-28e41cc6d8cc';

const FOLDER = 'xl/webextensions';
const TASK_PANES = `${FOLDER}/taskpanes.xml`;
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const LINKS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook keeps for add-ins: ours read as key to JSON text, those of others as they stand. */
export interface AddInSettings {
  readonly settings: Map<string, string>;
  readonly otherAddIns: readonly string[];
}

/** Reads the settings that Excel stored in a file for an add-in. */
export function readAddInSettings(parts: XlsxParts, addInId = ADD_IN_ID): AddInSettings {
  const settings = new Map<string, string>();
  const otherAddIns: string[] = [];
  for (const path of Object.keys(parts).sort()) {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) continue;
    const extension = xmlOfPart(parts, path);
    if (childNamed(extension, 'reference')?.attributes.id?.toLowerCase() !== addInId.toLowerCase()) {
      // A picture of the other add-in would need a part of its own.
      otherAddIns.push(
        textOfPart(parts, path)
          .replace(/^\uFEFF/, '')
          .replace(/<we:snapshot[^>]*\/>/g, '<we:snapshot/>'),
      );
      continue;
    }
    for (const { attributes } of childrenNamed(childNamed(extension, 'properties'), 'property')) {
      // Office's own notes about the pane are no settings of ours.
      const name = attributes.name ?? '';
      if (name !== '' && !name.startsWith('Office.')) settings.set(name, attributes.value ?? '');
    }
  }
  return { settings, otherAddIns };
}

/** Stores settings in a file's parts as Excel does; without any, nothing is added. */
export function writeAddInSettings(parts: XlsxParts, stored: AddInSettings, addInId = ADD_IN_ID): void {
  const ours = stored.settings.size === 0 ? [] : [extensionXml(stored.settings, addInId)];
  const extensions = [...ours, ...stored.otherAddIns];
  if (extensions.length === 0) return;
  putPart(parts, TASK_PANES, '');
  const panes = extensions.map((xml, index) => {
    const name = `webextension${String(index + 1)}.xml`;
    putPart(parts, `${FOLDER}/${name}`, xml);
    addContentType(parts, `${FOLDER}/${name}`, 'application/vnd.ms-office.webextension+xml');
    const id = addRelationship(parts, TASK_PANES, EXTENSION_TYPE, name);
    const reference = element('wetp:webextensionref', { 'xmlns:r': LINKS_NAMESPACE, 'r:id': id });
    return element(
      'wetp:taskpane',
      { dockstate: 'right', visibility: 0, width: 350, row: index + 1 },
      reference,
    );
  });
  putPart(
    parts,
    TASK_PANES,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('wetp:taskpanes', { 'xmlns:wetp': PANES_NAMESPACE }, panes.join(''))}`,
  );
  addContentType(parts, TASK_PANES, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  const known = relationshipsOf(parts, '').some(({ kind }) => kind === 'webextensiontaskpanes');
  if (!known) addRelationship(parts, '', PANES_TYPE, TASK_PANES);
}

function extensionXml(settings: ReadonlyMap<string, string>, addInId: string): string {
  const properties = [...settings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`)
    .join('');
  const inner =
    element('we:reference', { id: addInId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' }) +
    '<we:alternateReferences/>' +
    `<we:properties>${properties}</we:properties>` +
    '<we:bindings/>' +
    element('we:snapshot', { 'xmlns:r': LINKS_NAMESPACE });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('we:webextension', { 'xmlns:we': EXTENSION_NAMESPACE, id: `{${addInId.toUpperCase()}}` }, inner)}`;
}
