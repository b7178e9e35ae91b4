import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { XmlNode } from './xml';
import { childrenNamed, parseXml } from './xml';

/** The parts of an .xlsx file by their paths, without leading slash. */
export type XlsxParts = Record<string, Uint8Array>;

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, such as `worksheet` or `table`. */
  readonly kind: string;
  /** The path of the part it leads to. */
  readonly target: string;
}

/** Times of the parts in a saved file, so that saving twice gives the same bytes. */
const SAVED_AT = '1980-01-01T00:00:00';

/** Unpacks a file. */
export function unpack(bytes: Uint8Array): XlsxParts {
  return unzipSync(bytes);
}

/** Packs parts: the same parts always give the same bytes. */
export function pack(parts: XlsxParts): Uint8Array {
  const [year = 1980, month = 1, day = 1] = SAVED_AT.split(/\D/).map(Number);
  const first = '[Content_Types].xml';
  const names = Object.keys(parts)
    .filter((name) => name !== first)
    .sort();
  const ordered: XlsxParts = {};
  for (const name of [first, ...names]) {
    const part = parts[name];
    if (part !== undefined) ordered[name] = part;
  }
  return zipSync(ordered, { level: 6, mtime: new Date(year, month - 1, day) });
}

/** A part as text; empty when it is not there. */
export function textOfPart(parts: XlsxParts, path: string): string {
  const bytes = parts[path];
  return bytes === undefined ? '' : strFromU8(bytes);
}

/** A part as XML. */
export function xmlOfPart(parts: XlsxParts, path: string): XmlNode {
  return parseXml(textOfPart(parts, path));
}

/** Writes a part as text. */
export function putPart(parts: XlsxParts, path: string, text: string): void {
  parts[path] = strToU8(text);
}

/** The links of a part; of the whole package for the empty path. */
export function relationshipsOf(parts: XlsxParts, path: string): readonly Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const links = xmlOfPart(parts, relationshipsPath(path));
  return childrenNamed(links, 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    kind: (attributes.Type ?? '').replace(/^.*\//, ''),
    target: attributes.TargetMode === 'External' ? '' : resolvePath(folder, attributes.Target ?? ''),
  }));
}

/** Adds a link and answers its id. */
export function addRelationship(parts: XlsxParts, path: string, type: string, target: string): string {
  const at = relationshipsPath(path);
  const known = textOfPart(parts, at);
  const taken = new Set(relationshipsOf(parts, path).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const link = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  putPart(
    parts,
    at,
    known === ''
      ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`
      : known.replace('</Relationships>', `${link}</Relationships>`),
  );
  return id;
}

/** Says what kind of content a part is. */
export function addContentType(parts: XlsxParts, path: string, type: string): void {
  const at = '[Content_Types].xml';
  putPart(
    parts,
    at,
    textOfPart(parts, at).replace(
      '</Types>',
      `<Override PartName="/${path}" ContentType="${type}"/></Types>`,
    ),
  );
}

function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
