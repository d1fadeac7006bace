import { unescapeHtml } from '../checks/read-links.ts';

/** A control of a form that has a name. */
export interface Control {
  readonly name: string;
  readonly value: string;
  /** Whether a browser would send it, untouched. */
  readonly sent: boolean;
}

/** Inputs and text areas of a page that have a name, in order. */
export function readControls(html: string): readonly Control[] {
  const controls = html.matchAll(/<(input|textarea)\b([^>]*)>(?:([^<]*)<\/textarea>)?/gu);
  return [...controls].flatMap(([, tag, attributes = '', text = '']) => {
    const name = readAttribute(attributes, 'name');
    const type = readAttribute(attributes, 'type');
    const isChoice = type === 'radio' || type === 'checkbox';
    const value =
      tag === 'textarea'
        ? unescapeHtml(text).replace(/^\n/u, '')
        : (readAttribute(attributes, 'value') ?? '');
    return name === undefined
      ? []
      : [{ name, value, sent: !isChoice || / checked(?:[\s="]|$)/u.test(attributes) }];
  });
}

function readAttribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
  return value === undefined ? undefined : unescapeHtml(value);
}
