import type { SubmissionType } from './media-type.ts';

/** Fields as they came, in the types that the contract knows. */
export type Fields = Readonly<Record<string, unknown>>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The fields of a body; nothing when it is no UTF-8, no object, or names a field twice, which each reader would understand differently. */
export function parseSubmission(body: Uint8Array, type: SubmissionType): Fields | undefined {
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    return undefined;
  }
  return type === 'json' ? parseJson(text) : parseForm(text);
}

function parseJson(text: string): Fields | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // Of a key written twice JSON.parse keeps the last. Every key has its colon: where there are no more colons than keys, none is there twice.
  const keys = Object.keys(value).length;
  if (countColons(text) === keys) return value as Fields;
  // What browsers send is written as JSON.stringify writes it, and then no key can be there twice either.
  if (JSON.stringify(value) === text) return value as Fields;
  // Keys of nested objects count too: the contract refuses those anyway.
  return countKeys(text) > keys ? undefined : (value as Fields);
}

function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

/** Keys written in a valid JSON text: strings that a colon follows. */
function countKeys(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/gsu))
    if (colon !== undefined) count += 1;
  return count;
}

function parseForm(text: string): Fields | undefined {
  const entries: [string, unknown][] = [];
  const seen = new Set<string>();
  const parameters = decodeForm(text);
  if (parameters === undefined) return undefined;
  for (const [name, value] of parameters) {
    if (seen.has(name)) return undefined;
    seen.add(name);
    // Browsers send every field of a form, also the empty ones, and line breaks as two characters.
    if (value !== '')
      entries.push([
        name,
        name === 'rating' && /^[1-5]$/u.test(value)
          ? Number(value)
          : value.replaceAll('\r\n', '\n'),
      ]);
  }
  return Object.fromEntries(entries);
}

/** Names and values; nothing when an escape stands for no text. URLSearchParams would put replacement characters there. */
function decodeForm(text: string): [string, string][] | undefined {
  try {
    return text
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=');
        return [
          decodePart(at === -1 ? part : part.slice(0, at)),
          decodePart(at === -1 ? '' : part.slice(at + 1)),
        ];
      });
  } catch {
    return undefined;
  }
}

function decodePart(part: string): string {
  return decodeURIComponent(part.replaceAll('+', ' '));
}
