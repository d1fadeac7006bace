import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { purgeOnce } from '../../src/service/store/retention.ts';
import { addColleague } from './desk-fixture.ts';
import { describeReporting } from './describe-reporting.ts';
import { readInput } from './moderation-fixture.ts';
import { office } from './store-answers.ts';

const slug = 'scuola-tetto';
const correct = `/redazione/nuovo/?obiettivo=${slug}&novita=2026-05-20-finito`;

describeReporting('the log of the desk', { postgresIsDeep: true }, (desk) => {
  let paola: string;
  beforeEach(async () => {
    const { store } = desk.service;
    paola = (await addColleague(store, 'Paola', 'author', ['persone'])).id;
    await addColleague(store, 'Rita', 'reviewer', ['giardini']);
    await addColleague(store, 'Rosa', 'administrator');
  });
  const publishCorrection = async () => {
    const colleague = await desk.enter('Paola');
    const typed = { quando: '19/05/2026', fonte: 'Verbale n. 3', azione: 'anteprima' };
    const { target } = await desk.send(colleague, correct, typed);
    await desk.send(colleague, `${target}anteprima/`, { azione: 'pubblica-novita' });
    await desk.publisher.stop();
  };

  it('shows who did what with before and after, by person, office and objective, also as a file', async () => {
    await publishCorrection();
    const rosa = await desk.enter('Rosa');
    const page = (await rosa.get('/redazione/attivita/')).body.toString();
    for (const words of [
      'ha corretto una novità',
      'ha approvato',
      'Paola (Autore)',
      'Verbale n.\u{A0}3',
    ])
      expect(page).toContain(words);
    const of = async (query: string) =>
      (await rosa.get(`/redazione/attivita/?${query}`)).body.toString();
    expect(await of(`persona=${paola}`)).toContain('ha approvato');
    expect(await of('obiettivo=mercato-coperto')).toContain('Non c’è nulla da mostrare.');
    expect(await of('ufficio=persone')).toContain('ha corretto');
    expect(await of('ufficio=giardini')).not.toContain('ha corretto');
    const modulo = readInput(await rosa.get('/redazione/attivita/'), 'modulo');
    const file = await rosa.post(`/redazione/attivita/?obiettivo=${slug}`, {
      modulo,
      azione: 'esporta',
    });
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.body.toString()).toContain('"ha corretto una novità"');
    const [line] = await desk.service.store.desk.readDeskLog({ limit: 1, offset: 0 });
    expect(line).toMatchObject({ action: 'export', present: '2' });
  });

  it('is for reviewers, who see nothing about people, and not for authors', async () => {
    await publishCorrection();
    const rita = await desk.enter('Rita');
    const page = (await rita.get('/redazione/attivita/')).body.toString();
    expect(page).toContain('ha corretto una novità');
    expect(page).not.toContain('è entrato');
    const colleague = await desk.enter('Paola');
    expect((await colleague.get('/redazione/attivita/')).status).toBe(403);
    const modulo = readInput(await colleague.get('/redazione/'), 'modulo');
    const form = { modulo, azione: 'esporta' };
    expect((await colleague.post('/redazione/attivita/', form)).status).toBe(403);
  });

  it('forgets names after the months set, and takes no other change', async () => {
    await publishCorrection();
    const { store } = desk.service;
    await store.appendLog({ ...office, actor: 'Rita', action: 'export', subject: '', detail: '1' });
    const purge = (now: string) =>
      purgeOnce({
        store,
        log: () => undefined,
        months: () => 12,
        nameMonths: 24,
        now: () => new Date(now),
      });
    await purge('2028-05-01T09:00:00Z');
    const named = await store.desk.readDeskLog({ slug, limit: 9, offset: 0 });
    expect(named.map(({ person }) => person)).toContain(paola);
    await purge('2028-06-16T09:00:00Z');
    const lines = await store.desk.readDeskLog({ limit: 99, offset: 0 });
    expect(lines.every(({ person }) => person === '')).toBe(true);
    expect(JSON.stringify(lines)).not.toContain(paola);
    expect(lines.map(({ action, role }) => [action, role])).toContainEqual(['approve', 'author']);
    expect(lines.find(({ action }) => action === 'correct')?.former).toContain('Il tetto è finito');
    expect(JSON.stringify(await store.readLog())).not.toContain('Rita');
    expect(await readdir(join(desk.folder, 'updates', slug))).toHaveLength(1);
  });
});
