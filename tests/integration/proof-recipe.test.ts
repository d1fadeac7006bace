import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPortal } from '../../src/catalog/read-content/read-portal.ts';
import { makeMethod } from '../../src/views/pages/method.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const origin = 'https://piano.example';

let code = '';
let history = '';

beforeAll(async () => {
  code = makeMethod(await readPortal(content, '2026-11-29'), origin).proofCode;
  const [, slug = ''] = /versioni\/([^"]+)\.jsonl/u.exec(code) ?? [];
  history = readFileSync(join(content, 'history', `${slug}.jsonl`), 'utf8');
});

/** What the printed lines print, run by themselves on a file with these versions. */
function run(file: string): readonly string[] {
  const address = `data:text/plain;base64,${Buffer.from(file).toString('base64')}`;
  const own = code.replace(/https:[^"]+/u, address);
  const args = ['--input-type=module', '--eval', own];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

describe('the lines on the page of the method that recompute fingerprints', () => {
  it('are five', () => {
    expect(code.split('\n')).toHaveLength(5);
    expect(code).toContain(`"${origin}/dati/versioni/`);
  });

  it('give the fingerprint of every version of the objective they name', () => {
    const lines = history
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly day: string; readonly fingerprint: string });
    expect(run(history)).toEqual(lines.map(({ day, fingerprint }) => `${day} ${fingerprint} true`));
  });

  it('tell words that were changed', () => {
    const [first = ''] = history.split('\n');
    expect(run(first.replace('[1,[\\"', '[1,[\\"X'))).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2} [0-9a-f]{64} false$/u),
    ]);
  });
});
