import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError, type ContentProblem } from '../../domain/errors.ts';
import {
  checkHistory,
  historyLineSchema,
  type HistoryLine,
} from '../../domain/versions/history.ts';

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export function hashText(text: string): string {
  return hash('sha256', text);
}

/** The folder of histories inside a content folder. */
export function historyFolder(content: string): string {
  return join(content, 'history');
}

/**
 * The history of each objective, by slug; none where none was recorded yet. Throws a ContentError that names file and line
 * of everything that is no line of a history, or breaks a chain.
 */
export async function readHistory(
  content: string,
): Promise<ReadonlyMap<string, readonly HistoryLine[]>> {
  const folder = historyFolder(content);
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const slugs = names
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .toSorted();
  const problems: ContentProblem[] = [];
  const histories = await Promise.all(
    slugs.map(async (slug) => {
      const text = await readFile(join(folder, `${slug}.jsonl`), 'utf8');
      const lines = text.split('\n').filter((line) => line !== '');
      const history = lines.flatMap((line, index) => readLine(slug, line, index, problems));
      if (history.length === lines.length) problems.push(...checkHistory(slug, history, hashText));
      return [slug, history] as const;
    }),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return new Map(histories);
}

function readLine(
  slug: string,
  line: string,
  index: number,
  problems: ContentProblem[],
): readonly HistoryLine[] {
  const tell = (field: string, reason: string): readonly [] => {
    problems.push({
      file: `history/${slug}.jsonl`,
      field: `riga ${String(index + 1)}${field}`,
      reason,
    });
    return [];
  };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return tell('', error.message);
  }
  const result = historyLineSchema.safeParse(value);
  if (result.success) return [result.data];
  const [first] = result.error.issues;
  return tell(` · ${first?.path.join('.') ?? ''}`, first?.message ?? '');
}
