import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { historyFolder, readHistory } from '../../catalog/read-content/read-history.ts';
import type { Portal } from '../../domain/content/portal.ts';
import { citeFingerprint, omission, type HistoryLine } from '../../domain/versions/history.ts';
import { planText } from '../../i18n/commands/plan-cli.ts';
import { OptionsError } from '../command/command-line.ts';
import { writeFiles, type FileText } from '../command/write-files.ts';

/** What is to leave, and why. */
export interface Redaction {
  readonly slug: string;
  /** The twelve digits by which citations name the version. */
  readonly fingerprint: string;
  readonly reason: string;
  /** The words to take out of every version and of the content; without them the whole text of that version goes. */
  readonly words?: string | undefined;
}

/**
 * Takes words out of the history of an objective and, when they are named, out of its files too (art. 17 GDPR); the chain
 * of the history still verifies. All is written or nothing; returns how many versions and files of content changed.
 * Throws an OptionsError where the version or the words are not there, or the version is today's and no words are named.
 */
export async function redactWords(
  content: string,
  { now }: Pick<Portal, 'now'>,
  { slug, fingerprint, reason, words }: Redaction,
): Promise<{ readonly versions: number; readonly files: number }> {
  const wanted = words?.trim();
  if (wanted !== undefined && wanted.length < 3) throw new OptionsError(planText.emptyWords);
  const history = (await readHistory(content)).get(slug) ?? [];
  const version = history.findIndex((line) => citeFingerprint(line.fingerprint) === fingerprint);
  if (version < 0) throw new OptionsError(planText.noVersion(slug, fingerprint));
  if (wanted === undefined && version === history.length - 1)
    throw new OptionsError(planText.current);
  const take = (text: string): string =>
    wanted === undefined ? omission : text.replaceAll(wanted, omission);
  const lines = history.map((line, index): HistoryLine => {
    if (wanted === undefined && index !== version) return line;
    const text = JSON.stringify(mapTexts(JSON.parse(line.text), take));
    return text === line.text ? line : { ...line, text, redacted: { day: now, reason } };
  });
  const versions = lines.filter((line, index) => line !== history[index]).length;
  const files = wanted === undefined ? [] : await redactFiles(content, slug, take);
  if (versions + files.length === 0)
    throw new OptionsError(planText.wordsNotFound(wanted ?? fingerprint));
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFiles([{ path: join(historyFolder(content), `${slug}.jsonl`), text }, ...files]);
  return { versions, files: files.length };
}

/** A value of JSON with every text in it changed, however deep. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  return Array.isArray(value) ? value.map((each) => mapTexts(each, change)) : value;
}

/** The files of an objective, its updates and its variations that hold the words, without them; comments and order stay. */
async function redactFiles(
  content: string,
  slug: string,
  change: (text: string) => string,
): Promise<readonly FileText[]> {
  const folders = ['updates', 'variations'].map((each) => join(content, each, slug));
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
    }),
  );
  const paths = [join(content, 'objectives', `${slug}.yaml`), ...found.flat()];
  const files = await Promise.all(
    paths.map(async (path): Promise<readonly FileText[]> => {
      const document = parseDocument(await readFile(path, 'utf8'));
      const before = document.toString({ lineWidth: 0 });
      visit(document, {
        Scalar: (key, node) => {
          if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
          node.value = change(node.value);
        },
      });
      const text = document.toString({ lineWidth: 0 });
      return text === before ? [] : [{ path, text }];
    }),
  );
  return files.flat();
}
