import { XMLParser } from 'fast-xml-parser';

/** An element of XML, or a text where there is no name. */
export interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Documents define no entities of their own; expanding some is how a small file becomes a large one.
  processEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The elements of an XML text in their order. Throws an Error of the library for damaged ones. */
export function parseXml(xml: string): readonly XmlNode[] {
  return toNodes(parser.parse(xml));
}

function toNodes(value: unknown): readonly XmlNode[] {
  return Array.isArray(value) ? value.flatMap(toNode) : [];
}

function toNode(value: unknown): readonly XmlNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const [name, content] = entries.find(([key]) => key !== ':@') ?? [];
  if (name === undefined) return [];
  if (name === '#text') return [{ name: '', text: String(content), attributes: {}, children: [] }];
  const attributes = entries.find(([key]) => key === ':@')?.[1] as
    Readonly<Record<string, string>> | undefined;
  return [{ name, text: '', attributes: attributes ?? {}, children: toNodes(content) }];
}

/** All elements of a name below some nodes, in their order, those inside each other too. */
export function findAll(nodes: readonly XmlNode[], name: string): readonly XmlNode[] {
  return nodes.flatMap((node) => [
    ...(node.name === name ? [node] : []),
    ...findAll(node.children, name),
  ]);
}

/** The texts below some nodes, one after the other. */
export function joinText(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => node.text + joinText(node.children)).join('');
}
