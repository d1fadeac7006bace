import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemblePortal } from '../../src/domain/content/assemble-portal.ts';
import { ContentError, type ContentProblem } from '../../src/domain/errors.ts';
import { readContent } from '../../src/catalog/read-content/read-content.ts';

const original = join(import.meta.dirname, '..', 'fixtures', 'municipality');
const garden = 'objectives/giardini-via-larga.yaml';
const tower = 'updates/torre-restauro/2026-06-01-fermo.yaml';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-errors-'));
  await cp(original, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Everything the content is refused for; empty when it would be built. */
async function findProblems(): Promise<readonly ContentProblem[]> {
  const { municipality, problems, ...rest } = await readContent(folder);
  if (municipality === undefined || problems.length > 0) return problems;
  try {
    assemblePortal({ ...rest, municipality }, '2026-06-15');
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** Replaces a text in a file of the copy; a text that is not there would make the test say nothing. */
async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
  await writeFile(join(folder, file), changed);
}

interface Case {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly field: string;
  readonly reason: RegExp;
}

const cases: readonly Case[] = [
  ...[
    ['a mark of direction', '"Torre \\u202Eerrot"', /U\+202E/u],
    ['a control character', '"Torre \\u0007"', /U\+0007/u],
    ['a tag that nobody sees', '"Torre \\U000E0041"', /U\+E0041/u],
    ['a mark of byte order within', '"Tor\\uFEFFre"', /U\+FEFF/u],
  ].map(([what, text, reason]) => ({
    what: String(what),
    file: garden,
    from: /^title: .*$/mu,
    to: `title: ${String(text)}`,
    field: 'title',
    reason: reason as RegExp,
  })),
  ...['https://anna:segreto@www.example.org/', 'https://www.comune.example@male.example/'].map(
    (address) => ({
      what: `an address that holds a name (${address})`,
      file: tower,
      from: /$(?![\s\S])/u,
      to: `\nevidence:\n  - label: Delibera\n    url: ${address}\n`,
      field: 'evidence.0.url',
      reason: /nome utente o una password/u,
    }),
  ),
  {
    what: 'an alias, by which a short file can stand for an enormous one',
    file: garden,
    from: /$(?![\s\S])/u,
    to: '\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
    field: 'riga',
    reason: /alias/u,
  },
  {
    what: 'a field written twice',
    file: garden,
    from: /^why: /mu,
    to: 'title: Altro\nwhy: ',
    field: 'riga 3',
    reason: /«title»/u,
  },
  {
    what: 'a tag of a program',
    file: garden,
    from: /^title: /mu,
    to: 'title: !!js/function ',
    field: 'riga 1',
    reason: /tag/iu,
  },
  {
    what: 'a file of ten megabytes',
    file: garden,
    from: /$(?![\s\S])/u,
    to: `\n${'# riga di commento\n'.repeat(550_000)}`,
    field: 'riga',
    reason: /256 kB/u,
  },
  {
    what: 'lists in lists without end',
    file: garden,
    from: /$(?![\s\S])/u,
    to: `\nx: ${'['.repeat(200_000)}`,
    field: 'riga',
    reason: /./u,
  },
  {
    what: 'a text with a colon and no quotation marks',
    file: garden,
    from: /^title: .*$/mu,
    to: 'title: Giardini: tutti curati',
    field: 'riga 1',
    reason: /tra virgolette/u,
  },
  {
    what: 'a question of a kind that does not exist',
    file: 'questionnaires/biblioteca-orari.yaml',
    from: /kind: \w+/u,
    to: 'kind: scelta',
    field: 'questions.0.kind',
    reason: /«scale», «one», «several», «text»/u,
  },
  {
    what: 'a title that is too long',
    file: garden,
    from: /^title: .*$/mu,
    to: `title: ${'parola '.repeat(12)}`,
    field: 'title',
    reason: /70/u,
  },
  {
    what: 'a field that is missing',
    file: garden,
    from: /^title: .*\n/mu,
    to: '',
    field: 'title',
    reason: /.+/u,
  },
  {
    what: 'a field of the wrong kind',
    file: garden,
    from: /^areas: .*$/mu,
    to: 'areas: giardini',
    field: 'areas',
    reason: /elenco/iu,
  },
  {
    what: 'a field nobody knows',
    file: garden,
    from: /^why:/mu,
    to: 'perche: no\nwhy:',
    field: '',
    reason: /perche/u,
  },
  {
    what: 'a field left empty',
    file: garden,
    from: /^why: .*$/mu,
    to: 'why: "  "',
    field: 'why',
    reason: /vuoto/u,
  },
  {
    what: 'too many keywords',
    file: garden,
    from: /^keywords: .*$/mu,
    to: `keywords: [${Array.from({ length: 13 }, (_, index) => `parola ${String(index)}`).join(', ')}]`,
    field: 'keywords',
    reason: /12/u,
  },
  {
    what: 'an action id of another form',
    file: garden,
    from: 'id: a2',
    to: 'id: azione-2',
    field: 'actions.1.id',
    reason: /a1, a2/u,
  },
  {
    what: 'an action id used twice',
    file: garden,
    from: 'id: a2',
    to: 'id: a1',
    field: 'actions.id',
    reason: /«a1» c’è già/u,
  },
  {
    what: 'an orphan strategic objective',
    file: garden,
    from: 'strategic: 1-1-1',
    to: 'strategic: 9-9-9',
    field: 'strategic',
    reason: /strategic-objectives\/9-9-9\.yaml/u,
  },
  {
    what: 'an orphan office',
    file: garden,
    from: 'areas: [giardini',
    to: 'areas: [nessuno',
    field: 'areas',
    reason: /areas\/nessuno\.yaml/u,
  },
  {
    what: 'an unknown plan',
    file: garden,
    from: 'plan: "2025-2027"',
    to: 'plan: "1999"',
    field: 'source.plan',
    reason: /plans\/1999\.yaml/u,
  },
  {
    what: 'a place in the plan used twice',
    file: garden,
    from: 'position: 1',
    to: 'position: 2',
    field: 'source.position',
    reason: /n\. 2» c’è già/u,
  },
  {
    what: 'a former permalink used twice',
    file: garden,
    from: 'actions:',
    to: 'formerSlugs: [mercato-vecchio]\nactions:',
    field: 'formerSlugs',
    reason: /«mercato-vecchio» c’è già/u,
  },
  {
    what: 'a former permalink that is in use',
    file: garden,
    from: 'actions:',
    to: 'formerSlugs: [torre-restauro]\nactions:',
    field: 'torre-restauro',
    reason: /«torre-restauro» c’è già/u,
  },
  {
    what: 'a date that does not exist',
    file: tower,
    from: 'date: "2026-06-01"',
    to: 'date: "2026-02-30"',
    field: 'date',
    reason: /data che non esiste/u,
  },
  {
    what: 'a date written as Italians speak it',
    file: tower,
    from: 'published: "2026-06-02"',
    to: 'published: "2 giugno 2026"',
    field: 'published',
    reason: /scrivi una data.*2 giugno 2026/iu,
  },
  {
    what: 'a status nobody knows',
    file: tower,
    from: 'status: "in-progress"',
    to: 'status: quasi',
    field: 'status',
    reason: /in-progress/u,
  },
  {
    what: 'a share beyond the whole',
    file: tower,
    from: 'percent: 10',
    to: 'percent: 110',
    field: 'percent',
    reason: /100/u,
  },
  {
    what: 'an update on an action that is not there',
    file: tower,
    from: 'status:',
    to: 'action: a9\nstatus:',
    field: 'action',
    reason: /torre-restauro\.yaml non ha l’azione a9/u,
  },
  {
    what: 'an update by an office that is not there',
    file: tower,
    from: 'status:',
    to: 'office: nessuno\nstatus:',
    field: 'office',
    reason: /areas\/nessuno\.yaml/u,
  },
  {
    what: 'a current plan that is not there',
    file: 'municipality.yaml',
    from: 'currentPlan: "2025-2027"',
    to: 'currentPlan: "2030"',
    field: 'currentPlan',
    reason: /plans\/2030\.yaml/u,
  },
  {
    what: 'an address that is none',
    file: 'municipality.yaml',
    from: 'https://codice.example.org/portale',
    to: 'javascript:alert(1)',
    field: 'links.sourceCode',
    reason: /indirizzo completo.*javascript/iu,
  },
  {
    what: 'years that leave a gap',
    file: 'plans/2025-2027.yaml',
    from: '[2025, 2026, 2027]',
    to: '[2025, 2027]',
    field: 'years',
    reason: /senza salti/u,
  },
  {
    what: 'a goal used twice',
    file: 'mandate-goals.yaml',
    from: 'code: "2"',
    to: 'code: "1"',
    field: 'code',
    reason: /«1» c’è già|non appartiene/u,
  },
  {
    what: 'an ambit of no goal',
    file: 'ambits.yaml',
    from: 'code: "3.1"',
    to: 'code: "4.1"',
    field: 'code',
    reason: /«4\.1» non appartiene/u,
  },
  {
    what: 'a strategic objective of no ambit',
    file: 'strategic-objectives/1-1-1.yaml',
    from: 'ambit: "1.1"',
    to: 'ambit: "9.9"',
    field: 'ambit',
    reason: /«9\.9» non è in ambits/u,
  },
  {
    what: 'a glossary anchor used twice',
    file: 'glossary.yaml',
    from: 'id: presidio',
    to: 'id: dup',
    field: 'id',
    reason: /«dup» c’è già/u,
  },
];

describe('content', () => {
  it('of the invented municipality is accepted as it is', async () => {
    expect(await findProblems()).toEqual([]);
  });

  it.each(cases)(
    'is refused for $what, with file, field and reason',
    async ({ file, from, to, field, reason }) => {
      await edit(file, from, to);
      const problems = await findProblems();
      expect(problems.length).toBeGreaterThan(0);
      const found = problems.find(
        (problem) => problem.field.includes(field) || problem.reason.includes(field),
      );
      expect(found?.reason).toMatch(reason);
      // Of two files that contradict each other the later one is named, and the earlier one in the reason.
      expect(`${found?.file ?? ''} ${found?.reason ?? ''}`).toContain(file);
    },
  );

  it('is refused for a permalink that is none', async () => {
    await rename(join(folder, garden), join(folder, 'objectives/Giardini_Larga.yaml'));
    expect(await findProblems()).toContainEqual(
      expect.objectContaining({
        file: 'objectives/Giardini_Larga.yaml',
        field: 'nome del file',
      }),
    );
  });

  it.each([
    ['processes/idee-per-il-parco.yaml', 'processes/idee-per-il-parco.yml'],
    ['reports.yaml', 'reports.yml'],
  ])('is refused for %s under an ending that nothing reads', async (from, file) => {
    await rename(join(folder, from), join(folder, file));
    const [problem, ...others] = await findProblems();
    expect(others).toEqual([]);
    expect(problem?.file).toBe(file);
    expect(problem?.reason).toMatch(/\.yaml/u);
  });

  it('is refused for updates on an objective that is gone', async () => {
    await rm(join(folder, 'objectives/torre-restauro.yaml'));
    expect(await findProblems()).toEqual([
      { file: tower, field: 'folder', reason: 'manca il file objectives/torre-restauro.yaml' },
    ]);
  });

  it('is refused for YAML that cannot be read, with its line', async () => {
    await edit(garden, /^why: .*$/mu, 'why: "senza fine');
    const [problem] = await findProblems();
    expect(problem).toMatchObject({ file: garden });
    expect(problem?.field).toMatch(/\d/u);
  });

  it('is refused for all its faults at once', async () => {
    await edit(garden, 'strategic: 1-1-1', 'strategic: 9-9-9');
    await edit(tower, 'status:', 'office: nessuno\nstatus:');
    expect((await findProblems()).map(({ file }) => file)).toEqual([garden, tower]);
  });
});
