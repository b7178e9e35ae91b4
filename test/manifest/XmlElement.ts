import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import * as v from 'valibot';

/** One element of an XML file, its children in the order in which they stand. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

const ATTRIBUTES = ':@';
const TEXT = '#text';
const Nodes = v.array(v.record(v.string(), v.unknown()));
const Attributes = v.optional(v.record(v.string(), v.string()), {});
const Text = v.string();

/** The root element of an XML text, or undefined where the text is no well-formed XML. */
export function readXml(text: string): XmlElement | undefined {
  if (!isWellFormed(text)) return undefined;
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  return elements(parser.parse(text))[0];
}

function isWellFormed(text: string): boolean {
  try {
    return SyntaxValidator.validate(text);
  } catch {
    return false;
  }
}

function elements(nodes: unknown): readonly XmlElement[] {
  return v.parse(Nodes, nodes).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (name === undefined) return [];
    return [
      {
        name,
        attributes: v.parse(Attributes, node[ATTRIBUTES]),
        children: elements(node[name]),
        text: textOf(node[name]),
      },
    ];
  });
}

function textOf(nodes: unknown): string {
  return v
    .parse(Nodes, nodes)
    .map((node) => (TEXT in node ? v.parse(Text, node[TEXT]) : ''))
    .join('')
    .trim();
}
