import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureJava } from '../ensure-browser.ts';

/** One thing the Nu HTML checker says of a file. */
export interface HtmlMessage {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** Messages that are no fault of the page, each with its reason. */
const falseAlarms: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern:
      /^Inline (?:style|script) violates Content Security Policy \(meta tag\): .*or nonce\/hash/u,
    reason:
      'The checker works out no hashes. Browsers do: a policy that blocks anything fails tests/a11y/every-page.test.ts.',
  },
  {
    pattern:
      /^Resource violates Content Security Policy \(meta tag\): (?:external script “\/_astro|image “\/file)\//u,
    reason:
      "The checker reads files, and a file has no origin that 'self' could mean; seen by browsers as above.",
  },
];

const jar = join(
  import.meta.dirname,
  '..',
  '..',
  'node_modules',
  'vnu-jar',
  'build',
  'dist',
  'vnu.jar',
);

/** A short run on one core: no time for the compiler that pays off later, nor for collecting garbage side by side. */
const javaOptions = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];

/** Everything the checker says of the files that is no false alarm. Throws when it cannot run. */
export function checkFiles(files: readonly string[]): readonly HtmlMessage[] {
  const { stdout, stderr, error } = spawnSync(
    ensureJava(),
    [...javaOptions, '-jar', jar, '--format', 'json', '--stdout', ...files],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (error !== undefined) throw error;
  if (!stdout.trimStart().startsWith('{'))
    throw new Error(`The Nu HTML checker did not run: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: readonly HtmlMessage[] };
  return messages.filter(
    ({ type, subType, message }) =>
      (type !== 'info' || subType === 'warning') &&
      !falseAlarms.some(({ pattern }) => pattern.test(message)),
  );
}
