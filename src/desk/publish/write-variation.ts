import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Document, isScalar, parse, parseDocument, Scalar, visit } from 'yaml';
import { objectiveSchema, type Objective } from '../../domain/content/objective.ts';
import type { Variation } from '../../domain/content/variation.ts';
import { ContentError } from '../../domain/errors.ts';
import { writeFiles, type FileText } from '../../importer/command/write-files.ts';
import { publishingTexts } from '../../i18n/desk/publishing.ts';

const lineWidth = 120;

/** The YAML of a variation. */
function formatVariation(variation: Variation): string {
  const document = new Document(variation);
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth });
}

/** The text of an objective's file with other words at a path; all other lines stay as they are. */
function editWords(
  text: string,
  path: readonly (string | number)[],
  now: string,
  after: Objective,
  file: string,
): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  const range = isScalar(node) ? node.range : undefined;
  let edited: string;
  if (range) {
    const [start, end] = range;
    const eol = text.slice(start, end).endsWith('\n') ? '\n' : '';
    edited = `${text.slice(0, start)}${JSON.stringify(now)}${eol}${text.slice(end)}`;
  } else {
    document.setIn(path, now);
    edited = document.toString({ lineWidth: 0 });
  }
  const read = objectiveSchema.safeParse(parse(edited));
  if (read.success && isDeepStrictEqual(read.data, after)) return edited;
  throw new ContentError([
    { file, field: path.join('.'), reason: publishingTexts.cannotEditObjective },
  ]);
}

/** Writes a variation and the words that it changes, both or neither; what is there already is left alone, so that whoever stopped halfway goes on. */
export async function writeVariation(
  folder: string,
  file: string,
  variation: Variation,
  words: {
    readonly slug: string;
    readonly path: readonly (string | number)[];
    readonly after: Objective;
  },
): Promise<void> {
  const { slug, path, after } = words;
  const name = `objectives/${slug}.yaml`;
  const place = join(folder, name);
  const text = await readFile(place, 'utf8');
  const now = variation.changes[0]?.now ?? '';
  const files: FileText[] = [
    { path: join(folder, 'variations', `${file}.yaml`), text: formatVariation(variation) },
  ];
  if (!isDeepStrictEqual(objectiveSchema.parse(parse(text)), after))
    files.push({ path: place, text: editWords(text, path, now, after, name) });
  await writeFiles(files);
}
