import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAddresses } from '../../src/build/site/keep-addresses.ts';
import { recordsHistory } from '../../src/build/site/record-history.ts';
import { readHistory } from '../../src/catalog/read-content/read-history.ts';
import { readPortal } from '../../src/catalog/read-content/read-portal.ts';
import { citeFingerprint } from '../../src/domain/versions/history.ts';
import { completeHistories } from '../../src/catalog/read-content/complete-histories.ts';
import { runPlan } from '../../src/importer/versions/run-plan.ts';
import { planText } from '../../src/i18n/commands/plan-cli.ts';

const root = join(import.meta.dirname, '..', '..');
const slug = 'giardini-via-larga';
const today = new Date('2026-06-15T10:00:00Z');

let content = '';
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'plan-history-'));
  await cp(join(root, 'tests', 'fixtures', 'municipality'), content, { recursive: true });
  await rm(join(content, 'history'), { recursive: true });
});
afterEach(() => rm(content, { recursive: true }));

/** Runs `npm run plan` on the copy; returns its exit code and all that it printed. */
async function plan(...args: readonly string[]): Promise<readonly [number, string]> {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  const code = await runPlan(
    [...args, '--content', content],
    { environment: {}, out: print, err: print },
    today,
  );
  return [code, printed];
}

const historyFile = (): string => join(content, 'history', `${slug}.jsonl`);

/** The twelve digits of each version recorded of the objective, oldest first. */
async function listVersions(): Promise<readonly string[]> {
  const history = (await readHistory(content)).get(slug) ?? [];
  return history.map(({ fingerprint }) => citeFingerprint(fingerprint));
}

async function changeObjective(from: RegExp, to: string): Promise<void> {
  const file = join(content, 'objectives', `${slug}.yaml`);
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
}

/** What `record` adds about addresses where nothing has been built. */
const notBuilt = `${planText.noBuild}\n`;

describe('npm run plan', () => {
  it('records each objective once, and again only what has changed', async () => {
    expect(await plan('record')).toEqual([
      0,
      `Scritte 20 versioni nuove in content/history.\n${notBuilt}`,
    ]);
    expect(await plan('record')).toEqual([0, `Nessuna versione nuova.\n${notBuilt}`]);
    await changeObjective(/^why: .*$/mu, 'why: Un altro perché.');
    expect(await plan('record')).toEqual([
      0,
      `Scritta 1 versione nuova in content/history.\n${notBuilt}`,
    ]);
    expect(await listVersions()).toHaveLength(2);
    expect((await plan('verify'))[1]).toMatch(
      /^Storie: 20, versioni: 21, tutte a posto\.\nSigillo: [0-9a-f]{64}\n$/u,
    );
  });

  it('finds a broken line, names it, and writes nothing beside it', async () => {
    await plan('record');
    const text = await readFile(historyFile(), 'utf8');
    await writeFile(historyFile(), text.replaceAll('ia larga', 'ia lunga'));
    await changeObjective(/^why: .*$/mu, 'why: Un altro perché.');
    for (const command of ['verify', 'record']) {
      const [code, printed] = await plan(command);
      expect([command, code]).toEqual([command, 1]);
      expect(printed).toContain(`history/${slug}.jsonl · riga 1 · text`);
    }
    await appendFile(historyFile(), '{"day":');
    expect((await plan('verify'))[1]).toContain(`history/${slug}.jsonl · riga 2`);
  });

  it('takes words out of every version and of the content; the chain still verifies', async () => {
    await plan('record');
    await changeObjective(/^why: .*$/mu, 'why: Lo ha chiesto Nome Inventato di via Larga.');
    await plan('record');
    await changeObjective(/^summary: .*$/mu, 'summary: Parole nuove, e ancora Nome Inventato.');
    await plan('record');
    const [, version = ''] = await listVersions();
    const before = (await plan('verify'))[1];
    const [code, printed] = await plan(
      ...['redact', slug, version, '--reason', 'Art. 17 GDPR', '--words', 'Nome Inventato'],
    );
    expect([code, printed.slice(0, 60)]).toEqual([
      0,
      'Parole tolte: versioni cambiate 2, file dei contenuti cambia',
    ]);
    const files = await readdir(content, { recursive: true, withFileTypes: true });
    for (const file of files.filter((each) => each.isFile()))
      expect(await readFile(join(file.parentPath, file.name), 'utf8')).not.toContain('Inventato');
    expect((await plan('verify'))[1]).toBe(before);
    const redacted = (await readHistory(content)).get(slug)?.map((line) => line.redacted);
    expect(redacted).toEqual([
      undefined,
      { day: '2026-06-15', reason: 'Art. 17 GDPR' },
      { day: '2026-06-15', reason: 'Art. 17 GDPR' },
    ]);
  });

  it('takes the whole text out of a former version, and refuses it of the one of today', async () => {
    await plan('record');
    await changeObjective(/^why: .*$/mu, 'why: Un altro perché.');
    await plan('record');
    const [first = '', second = ''] = await listVersions();
    expect(await plan('redact', slug, second, '--reason', 'Errore')).toEqual([
      2,
      expect.stringContaining('È la versione di oggi'),
    ]);
    expect((await plan('redact', slug, first, '--reason', 'Errore'))[0]).toBe(0);
    const [line] = (await readHistory(content)).get(slug) ?? [];
    expect(line?.text).not.toMatch(/giardini|Via Larga/iu);
    expect((await plan('verify'))[0]).toBe(0);
  });

  it.each([
    [[], 'Manca il comando'],
    [['publish'], '«publish» non è un comando'],
    [['record', 'tutto'], 'Parole di troppo: tutto'],
    [['redact', slug], 'redact vuole'],
    [['redact', slug, '0123456789ab', '--reason', 'x'], 'La versione 0123456789ab'],
  ])('says in a line what is wrong with %j', async (args, message) => {
    await plan('record');
    const [code, printed] = await plan(...args);
    expect([code, printed.split('\n').length]).toEqual([2, 2]);
    expect(printed).toContain(message);
  });
});

describe('history of the shipped content', () => {
  const shipped = join(root, 'content');

  it('holds what the pages state today', async () => {
    const portal = await readPortal(shipped, '2026-11-29');
    const behind = completeHistories(await readHistory(shipped), portal).filter(
      ({ isNew }) => isNew,
    );
    expect(behind.map(({ slug: each }) => each)).toEqual([]);
  });

  it('proves what was cited since the first publication', async () => {
    const histories = await readHistory(shipped);
    const first = (each: string): string | undefined => histories.get(each)?.[0]?.fingerprint;
    expect([
      first('ufficio-relazioni-pubblico-urp'),
      first('reclami-segnalazioni-suggerimenti'),
      first('accordo-aipo-manutenzione-torrenti'),
    ]).toMatchInlineSnapshot(`
      [
        "fcac1caac1fea3b448240ac5528103649d57448a0a64a6b332ea18d2286ff6f7",
        "24d101e2adc559525fcfde316cd0034f264a6218b26bd23096e7b6376e8269ea",
        "ed9af253e8c4efab9eb4029c800a60d9db6090e4db3edc7855fd212c7d889d09",
      ]
    `);
    expect(histories.get('accordo-aipo-manutenzione-torrenti')?.[0]?.day).toBe('2026-11-23');
  });
});

describe('recordsHistory', () => {
  it('leaves no trace of a build on a given day or in a check', () => {
    expect([
      recordsHistory({}),
      recordsHistory({ PORTAL_TODAY: ' ' }),
      recordsHistory({ PORTAL_TODAY: '2026-06-15' }),
      recordsHistory({ CI: 'true' }),
    ]).toEqual([true, true, false, false]);
  });
});

describe('checkAddresses', () => {
  it('owes a build of a day that has passed no versions that were recorded later', async () => {
    await plan('record');
    const [version = ''] = await listVersions();
    await writeFile(join(content, 'addresses.txt'), `/o/1234567/v/${version}/\n`);
    await expect(checkAddresses(content, [], {}, '2026-06-14')).resolves.toBeUndefined();
    await expect(checkAddresses(content, [], {}, '2026-06-15')).rejects.toThrow(version);
  });
});
