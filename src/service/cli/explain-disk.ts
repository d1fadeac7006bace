import { feedbackCliText } from '../../i18n/commands/feedback-cli.ts';

const text = feedbackCliText.disk;

const reasons: ReadonlyMap<string, (path: string) => string> = new Map([
  ['ENOSPC', text.full],
  ['EDQUOT', text.full],
  ['EFBIG', text.full],
  ['EACCES', text.forbidden],
  ['EPERM', text.forbidden],
  ['EROFS', text.forbidden],
  ['ENOENT', text.absent],
  ['ENOTDIR', text.absent],
  ['EISDIR', text.folder],
]);

/** What the file system refused, in one line, told by its code; undefined for an error that is not the file system's. */
export function explainDisk(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const code = String(error.code);
  // A copy names what it reads as `path`; what could not be written is `dest`.
  const path = ['dest', 'path'].map((key) => Reflect.get(error, key) as unknown).find(isName);
  const explain = reasons.get(code) ?? ((name: string) => text.other(name, code));
  return explain(path ?? text.unnamed);
}

function isName(value: unknown): value is string {
  return typeof value === 'string';
}
