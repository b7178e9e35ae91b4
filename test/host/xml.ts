import { XMLParser } from 'fast-xml-parser';

/** An element of an XML part; prefixes of names and attributes are left out. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly in it. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

const ATTRIBUTES = ':@';
const TEXT = '#text';

/** Reads an XML part; the node has no name when the text holds no element. */
export function parseXml(text: string): XmlNode {
  const parsed: unknown = parser.parse(text.replace(/^\uFEFF/, ''));
  const nodes = Array.isArray(parsed) ? nodesOf(parsed) : [];
  return nodes[0] ?? { name: '', attributes: {}, children: [], text: '' };
}

/** The direct children of a name. */
export function childrenNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first direct child of a name. */
export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** All elements of a name below a node, in order. */
export function allNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ]);
}

/** A text for use between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

/** An element's start with its attributes; those that are undefined are left out. */
export function openTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** A whole element with text in it, or empty. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  inner = '',
): string {
  return inner === ''
    ? openTag(name, attributes).replace(/>$/, '/>')
    : `${openTag(name, attributes)}${inner}</${name}>`;
}

function nodesOf(parsed: readonly unknown[]): readonly XmlNode[] {
  return parsed.flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    const entries = Object.entries(item);
    const tag = entries.find(([key]) => key !== ATTRIBUTES && key !== TEXT);
    if (tag === undefined || !Array.isArray(tag[1])) return [];
    const attributes: unknown = entries.find(([key]) => key === ATTRIBUTES)?.[1];
    const inside: readonly unknown[] = tag[1];
    return [
      {
        name: tag[0],
        attributes: textsOf(attributes),
        children: nodesOf(inside),
        text: inside.map(textOf).join(''),
      },
    ];
  });
}

function textOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || !(TEXT in item)) return '';
  const text: unknown = item[TEXT];
  return typeof text === 'string' ? text : String(text);
}

function textsOf(attributes: unknown): Readonly<Record<string, string>> {
  if (typeof attributes !== 'object' || attributes === null) return {};
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
}
