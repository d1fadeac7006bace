import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Update } from '../../domain/content/update.ts';

/** Keys of an update's file in the order in which they are written. */
export const updateKeys = [
  'date',
  'published',
  'action',
  'status',
  'confidence',
  'percent',
  'title',
  'text',
  'evidence',
  'office',
  'minor',
  'corrections',
  'withdrawn',
] as const satisfies readonly (keyof Update)[];

/** Line length of folded texts, as in the files written by hand. */
const lineWidth = 120;

/** The YAML of an update; what says nothing is left out. */
export function formatUpdate(update: Update): string {
  return updateKeys.map((key) => formatPair(key, update[key])).join('');
}

/** The lines of one key, with a line end; none for a value that says nothing. */
export function formatPair(key: (typeof updateKeys)[number], value: Update[typeof key]): string {
  if (value === undefined || value === false || (Array.isArray(value) && value.length === 0))
    return '';
  const document = new Document({ [key]: value });
  quote(document.contents, key === 'text');
  return document.toString({ lineWidth });
}

/** Strings in quotes, so that every YAML reader takes dates and numbers for texts; long ones folded, several lines as they are. */
function quote(node: unknown, isLong: boolean): void {
  if (isMap(node)) for (const { value } of node.items) quote(value, isLong);
  else if (isSeq(node)) for (const item of node.items) quote(item, isLong);
  else if (isScalar(node) && typeof node.value === 'string') {
    if (isLong && node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
    else node.type = isLong && node.value.length > 80 ? Scalar.BLOCK_FOLDED : Scalar.QUOTE_DOUBLE;
  }
}
