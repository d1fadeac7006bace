import { escapeXml } from '../domain/escape-xml.ts';

/** An element with attributes and text. */
export function writeElement(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return `<${name}${writeAttributes(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element without content. */
export function writeEmpty(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${writeAttributes(attributes)}/>`;
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
}
