import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPortal } from '../../src/catalog/read-content/read-portal.ts';
import { ContentError } from '../../src/domain/errors.ts';
import { runLint } from '../../src/importer/content-lint/run-lint.ts';
import { listDueEvents } from '../../src/opendata/calendars/due-events.ts';

const root = join(import.meta.dirname, '..', '..');
const slug = 'colonnine-ricarica-auto-elettriche';
const objective = `objectives/${slug}.yaml`;
const day = '2026-11-29';
let folder = '';
let original = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'official-words-'));
  await cp(join(root, 'content'), folder, { recursive: true });
  original =
    /timing: "?([^"\n]+)"?/u.exec(await readFile(join(folder, objective), 'utf8'))?.[1] ?? '';
});
afterEach(() => rm(folder, { recursive: true }));

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

function changeTiming(words: string): Promise<void> {
  return edit(objective, `timing: "${original}"`, `timing: "${words}"`);
}

async function vary(name: string, published: string, former: string, now: string): Promise<void> {
  const path = join(folder, 'variations', slug, `${name}.yaml`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    [
      'act: not-stated',
      `published: "${published}"`,
      'action: a1',
      'changes:',
      `  - { field: timing, former: "${former}", now: "${now}" }`,
      '',
    ].join('\n'),
  );
}

async function findProblems(): Promise<readonly string[]> {
  try {
    await readPortal(folder, day);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, field, reason }) => `${file} · ${field}: ${reason}`);
  }
}

/** Properties of the event of the action, by name. */
async function readEvent(): Promise<Readonly<Record<string, string>>> {
  const portal = await readPortal(folder, day);
  const events = listDueEvents(portal, 'https://piano.example').bySlug.get(slug) ?? [];
  const [event, ...others] = events.filter(({ text }) => text.includes('-a1-'));
  expect(others).toEqual([]);
  const lines = (event?.text ?? '').replaceAll('\r\n ', '').split('\r\n');
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
}

describe('findChangedWords', () => {
  it('lets the shipped content pass, with apostrophes, dashes and spaces typed in another way', async () => {
    expect(await findProblems()).toEqual([]);
    await changeTiming(` ${original.replaceAll('-', '–')}  `);
    expect(await findProblems()).toEqual([]);
  });

  it('stops a build and the lint where a timing was changed by hand, with both values and the way out', async () => {
    await changeTiming('2028');
    const reason = `ora dice «2028», ma il documento dice «${original}»: se un atto ha cambiato il piano scrivi una variazione in variations/${slug}/, altrimenti rimetti le parole del documento`;
    expect(await findProblems()).toEqual([`${objective} · actions.a1.timing: ${reason}`]);
    let out = '';
    const code = await runLint(['--content', folder], {
      environment: {},
      out: (text) => (out += text),
      err: () => undefined,
    });
    expect(code).toBe(1);
    expect(out).toContain(`ERRORE · actions.a1.timing · ${reason}`);
  });

  it('guards the words on the span of an objective and on its political lead', async () => {
    const portal = await readPortal(folder, day);
    const led = portal.objectives.find(({ politicalLead }) => politicalLead !== undefined);
    await edit(`objectives/${led?.slug ?? ''}.yaml`, led?.politicalLead ?? '', 'Altra persona');
    expect(await findProblems()).toEqual([
      expect.stringContaining(`politicalLead: ora dice «Altra persona», ma il documento dice «`),
    ]);
  });

  it('asks for no words that had to leave', async () => {
    await changeTiming('[omissis]');
    expect(await findProblems()).toEqual([]);
  });

  it('takes a change that a variation records, and moves the event in calendars', async () => {
    const before = await readEvent();
    await changeTiming('2028');
    await vary('2026-11-28-termine', '2026-11-28', original, '2028');
    expect(await findProblems()).toEqual([]);
    const after = await readEvent();
    expect(after['UID']).toBe(before['UID']);
    expect(after['DTSTART;VALUE=DATE']).toBe('20281231');
    expect(Number(after['SEQUENCE'])).toBeGreaterThan(Number(before['SEQUENCE']));
    expect(after['LAST-MODIFIED']).toBe('20261128T000000Z');
  });

  it('refuses a variation whose words are neither the document’s nor the content’s', async () => {
    await changeTiming('2028');
    await vary('2026-11-28-termine', '2026-11-28', 'Entro maggio 2019', '2028');
    expect(await findProblems()).toEqual([
      `variations/${slug}/2026-11-28-termine.yaml · changes.0.former: dice «Entro maggio 2019», che non sono le parole del documento («${original}»): copiale com’erano prima della variazione`,
    ]);
    await vary('2026-11-28-termine', '2026-11-28', original, '2029');
    expect(await findProblems()).toEqual([
      `${objective} · actions.a1.timing: ora dice «2028», ma l’ultima variazione (variations/${slug}/2026-11-28-termine.yaml) dice «2029»: rimetti queste parole, correggi la variazione o scrivine un’altra`,
    ]);
  });

  it('follows a chain, of which each variation begins where the former one ended', async () => {
    await changeTiming('2029');
    await vary('2026-11-25-primo', '2026-11-25', original, '2028');
    await vary('2026-11-28-secondo', '2026-11-28', '2028', '2029');
    expect(await findProblems()).toEqual([]);
    await vary('2026-11-28-secondo', '2026-11-28', '2027', '2029');
    expect(await findProblems()).toEqual([
      `variations/${slug}/2026-11-28-secondo.yaml · changes.0.former: è «2027», ma variations/${slug}/2026-11-25-primo.yaml aveva lasciato «2028»`,
    ]);
  });
});
