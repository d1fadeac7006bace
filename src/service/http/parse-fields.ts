/** Media types in which fields may come. */
export type FieldsType = 'json' | 'form';

const typePattern =
  /^(application\/json|application\/x-www-form-urlencoded)[ \t]*(?:;[ \t]*charset=(?:utf-8|"utf-8")[ \t]*)?$/iu;

/** The kind of a request's body; nothing for any other media type, parameter or encoding of characters. */
export function readFieldsType(contentType: string | undefined): FieldsType | undefined {
  const type = typePattern.exec(contentType ?? '')?.[1]?.toLowerCase();
  return type === undefined ? undefined : type === 'application/json' ? 'json' : 'form';
}

/** Fields as they came, in the types that the contract knows. */
export type Fields = Readonly<Record<string, unknown>>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The fields of a body; nothing when it is no UTF-8, no object, or names a field twice, which each reader would understand differently. */
export function parseFields(body: Uint8Array, type: FieldsType): Fields | undefined {
  let text: string;
  try {
    text = utf8.decode(body);
  } catch {
    return undefined;
  }
  return type === 'json' ? parseJson(text) : parseForm(text);
}

/** A field as text; empty where it is missing or something else. */
export function readField(fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function parseJson(text: string): Fields | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // Of a key written twice JSON.parse keeps the last. Keys of nested objects count too: the contract refuses those anyway.
  return countKeys(text) > Object.keys(value).length ? undefined : (value as Fields);
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
