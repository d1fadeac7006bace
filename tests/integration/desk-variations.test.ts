import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readHistory } from '../../src/catalog/read-content/read-history.ts';
import { LiveContent } from '../../src/desk/live-content.ts';
import { objectiveSchema, type Objective } from '../../src/domain/content/objective.ts';
import { variationSchema, type Variation } from '../../src/domain/content/variation.ts';
import { addColleague } from './desk-fixture.ts';
import { describeReporting, type Colleague, type Reporting } from './describe-reporting.ts';
import { readInput } from './moderation-fixture.ts';

const slug = 'punti-luce-piazza';
const start = `/redazione/variazione/?obiettivo=${slug}&campo=a1+timing`;
const act = {
  organo: 'Giunta comunale',
  'tipo-atto': 'deliberazione',
  numero: '31',
  'giorno-atto': '12/06/2026',
  collegamento: 'https://borgo.example/atti/31',
};
const filled = { ...act, ora: 'Entro settembre 2026', perche: 'Mancano i pali.' };

function lookInto(desk: Reporting) {
  const objectiveFile = join(desk.folder, 'objectives', `${slug}.yaml`);
  const folder = join(desk.folder, 'variations', slug);
  return {
    objectiveFile,
    readObjective: async (): Promise<Objective> =>
      objectiveSchema.parse(parse(await readFile(objectiveFile, 'utf8'))),
    listVariations: async (): Promise<readonly string[]> =>
      (await readdir(folder).catch(() => [])).toSorted(),
    readVariation: async (name: string): Promise<Variation> =>
      variationSchema.parse(parse(await readFile(join(folder, name), 'utf8'))),
    /** Sends a form as far as the preview and publishes it from there. */
    publish: async (
      colleague: Colleague,
      from: string,
      typed: Readonly<Record<string, string>>,
    ) => {
      const { target, answer } = await desk.send(colleague, from, {
        ...typed,
        azione: 'anteprima',
      });
      expect([answer.status, answer.headers.location]).toEqual([303, `${target}anteprima/`]);
      const preview = (await colleague.get(`${target}anteprima/`)).body.toString();
      await desk.send(colleague, `${target}anteprima/`, { azione: 'pubblica-novita' });
      await desk.publisher.stop();
      return { target, preview };
    },
  };
}

describeReporting('a variation of the plan from a form', { postgresIsDeep: true }, (desk) => {
  beforeEach(async () => {
    await addColleague(desk.service.store, 'Rita', 'reviewer', ['giardini']);
  });

  it('keeps the words before and after with their act, and changes the objective with it', async () => {
    const rita = await desk.enter('Rita');
    const { readObjective, listVariations, readVariation, publish, objectiveFile } = lookInto(desk);
    const before = await readFile(objectiveFile, 'utf8');
    const report = (await rita.get(`/redazione/nuovo/?obiettivo=${slug}`)).body.toString();
    expect(report).toContain(`href="/redazione/variazione/?obiettivo=${slug}"`);
    expect((await rita.get(start)).body.toString()).toMatch(/«Entro aprile\s2025»/u);
    const { target, preview } = await publish(rita, start, filled);
    for (const words of ['Entro aprile 2025', 'Entro settembre 2026', 'Mancano i pali.'])
      expect(preview.replaceAll('\u{A0}', ' ')).toContain(words);
    expect(await listVariations()).toEqual(['2026-06-15-01-a1-timing.yaml']);
    expect(await readVariation('2026-06-15-01-a1-timing.yaml')).toEqual({
      act: {
        body: 'Giunta comunale',
        kind: 'deliberazione',
        number: '31',
        date: '2026-06-12',
        url: act.collegamento,
      },
      published: '2026-06-15',
      action: 'a1',
      changes: [{ field: 'timing', former: 'Entro aprile 2025', now: 'Entro settembre 2026' }],
      reason: 'Mancano i pali.',
    });
    expect((await readObjective()).actions[0]?.timing).toBe('Entro settembre 2026');
    // No other line of the file is touched.
    expect(await readFile(objectiveFile, 'utf8')).toBe(
      before.replace('Entro aprile 2025', 'Entro settembre 2026'),
    );
    expect((await readHistory(desk.folder)).get(slug)?.at(-1)?.text).toContain('settembre 2026');
    const state = (await rita.get(target)).body.toString();
    expect(state).toContain(`/obiettivi/${slug}/#var-2026-06-15-01-a1-timing`);
    const [line] = await desk.service.store.desk.readDeskLog({ slug, limit: 1, offset: 0 });
    expect([line?.action, line?.former]).toEqual(['vary', 'Entro aprile 2025']);
  });

  it('is undone by another one, and both stay', async () => {
    const rita = await desk.enter('Rita');
    const { readObjective, listVariations, readVariation } = lookInto(desk);
    const vary = async (ora: string): Promise<void> => {
      const { target } = await desk.send(rita, start, { ora, azione: 'anteprima' });
      await desk.send(rita, `${target}anteprima/`, { azione: 'pubblica-novita' });
      await desk.restartPublisher();
      expect((await rita.get(target)).body.toString()).toContain('Pubblicata');
    };
    await vary('Entro settembre 2026');
    await vary('Entro aprile 2025');
    expect(await listVariations()).toEqual([
      '2026-06-15-01-a1-timing.yaml',
      '2026-06-15-02-a1-timing.yaml',
    ]);
    expect((await readVariation('2026-06-15-02-a1-timing.yaml')).act).toBe('not-stated');
    expect((await readObjective()).actions[0]?.timing).toBe('Entro aprile 2025');
    await expect(new LiveContent(desk.folder).checkWith({}, '2026-06-15')).resolves.toBeUndefined();
  });

  it('says at the field what is wrong, also what only the whole content shows, and loses nothing', async () => {
    const rita = await desk.enter('Rita');
    const { answer } = await desk.send(rita, start, {
      ...{ ora: 'Entro aprile 2025', organo: 'Giunta comunale', 'giorno-atto': '40/40/2026' },
      ...{ collegamento: 'borgo', azione: 'anteprima' },
    });
    const text = answer.body.toString();
    expect(answer.status).toBe(422);
    for (const words of [
      ...['Sono le stesse parole di prima.', 'Di un atto servono chi lo ha preso'],
      ...['Scrivi il giorno dell’atto', 'comincia con https://', '40/40/2026', 'Giunta comunale'],
    ])
      expect(text).toContain(words);
    const long = await desk.send(rita, `/redazione/variazione/?obiettivo=${slug}&campo=title`, {
      ora: 'Un titolo troppo lungo '.repeat(8),
      azione: 'anteprima',
    });
    expect([long.answer.status, await lookInto(desk).listVariations()]).toEqual([422, []]);
    expect(long.answer.body.toString()).toContain('id="errore-ora"');
    // An editor has reworded by hand what a variation had left.
    await mkdir(join(desk.folder, 'variations', slug), { recursive: true });
    await writeFile(
      join(desk.folder, 'variations', slug, '2026-06-01-posa.yaml'),
      'act: not-stated\npublished: "2026-06-01"\naction: a1\nchanges:\n  - { field: title, former: "Pali", now: "Lampioni" }\n',
    );
    const stopped = await desk.send(
      rita,
      `/redazione/variazione/?obiettivo=${slug}&campo=a1+title`,
      {
        ora: 'Posa dei pali',
        azione: 'anteprima',
      },
    );
    expect([stopped.answer.status, stopped.answer.body.toString()]).toEqual([
      422,
      expect.stringContaining('Con queste parole il piano non si potrebbe pubblicare'),
    ]);
    // Neither preview nor publishing is reached around it.
    const preview = await rita.get(`${stopped.target}anteprima/`);
    expect(preview.headers.location).toBe(stopped.target);
  });

  it('is only for whoever may approve, of the own offices', async () => {
    await addColleague(desk.service.store, 'Anna', 'author', ['giardini']);
    await addColleague(desk.service.store, 'Remo', 'reviewer', ['sicurezza']);
    const anna = await desk.enter('Anna');
    const report = await anna.get(`/redazione/nuovo/?obiettivo=${slug}`);
    expect(report.body.toString()).not.toContain('/redazione/variazione/');
    const modulo = readInput(report, 'modulo');
    const form = { ...filled, modulo, obiettivo: slug, campo: 'a1 timing', azione: 'anteprima' };
    const own = `/redazione/bozze/${crypto.randomUUID()}/`;
    const remo = await desk.enter('Remo');
    expect((await anna.get(start)).status).toBe(403);
    expect((await remo.get(start)).status).toBe(403);
    expect((await anna.post(own, form)).status).toBe(403);
    expect(await desk.service.store.desk.listDrafts()).toEqual([]);
  });

  it('is finished by the next round when a publisher stops between its two files', async () => {
    const rita = await desk.enter('Rita');
    const { publish, objectiveFile, readObjective, listVariations } = lookInto(desk);
    const before = await readFile(objectiveFile, 'utf8');
    const { target } = await publish(rita, start, filled);
    // As if it had been killed before it wrote the objective.
    await writeFile(objectiveFile, before);
    const { store } = desk.service;
    const id = target.split('/')[3] ?? '';
    const by = { person: '', role: 'service', at: desk.clock.toISOString() } as const;
    await store.desk.moveDraft(id, { from: ['published'], to: 'publishing' }, by);
    await desk.restartPublisher();
    desk.publisher.wake();
    await desk.publisher.stop();
    expect((await readObjective()).actions[0]?.timing).toBe('Entro settembre 2026');
    expect(await listVariations()).toHaveLength(1);
    expect((await store.desk.findDraft(id))?.state).toBe('published');
  });

  it('is not published over words that somebody changed meanwhile', async () => {
    const rita = await desk.enter('Rita');
    const { objectiveFile, listVariations } = lookInto(desk);
    const { target } = await desk.send(rita, start, { ...filled, azione: 'anteprima' });
    const preview = await rita.get(`${target}anteprima/`);
    const edited = (await readFile(objectiveFile, 'utf8')).replace('aprile 2025', 'maggio 2025');
    await writeFile(objectiveFile, edited);
    const form = { modulo: readInput(preview, 'modulo'), impronta: readInput(preview, 'impronta') };
    await rita.post(target, { ...form, azione: 'pubblica-novita' });
    await desk.publisher.stop();
    expect((await rita.get(target)).body.toString()).toMatch(/ora sono «Entro maggio\s2025»/u);
    expect([await listVariations(), await readFile(objectiveFile, 'utf8')]).toEqual([[], edited]);
  });
});

describeReporting(
  'approval of a variation',
  { needsApproval: true, postgresIsDeep: true },
  (desk) => {
    it('shows the second person what is varied and publishes just that', async () => {
      await addColleague(desk.service.store, 'Rita', 'reviewer', ['giardini']);
      await addColleague(desk.service.store, 'Rosa', 'administrator');
      const rita = await desk.enter('Rita');
      const { listVariations } = lookInto(desk);
      const { target } = await desk.send(rita, start, { ...filled, azione: 'anteprima' });
      await desk.send(rita, `${target}anteprima/`, { azione: 'pubblica-novita' });
      expect(await listVariations()).toEqual([]);
      const rosa = await desk.enter('Rosa');
      expect((await rosa.get('/redazione/')).body.toString()).toContain('1 novità da approvare');
      expect((await rosa.get(`${target}anteprima/`)).body.toString()).toContain('Entro settembre');
      await desk.send(rosa, `${target}anteprima/`, { azione: 'approva' });
      await desk.publisher.stop();
      expect(await listVariations()).toHaveLength(1);
    });
  },
);
