import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { addColleague } from './desk-fixture.ts';
import { describeReporting, type Colleague } from './describe-reporting.ts';
import { readInput } from './moderation-fixture.ts';

const slug = 'punti-luce-piazza';
const start = `/redazione/nuovo/?obiettivo=${slug}`;
const filled = {
  cosa: 'I punti luce sono accesi',
  quando: '10/06/2026',
  stato: 'completed',
  fonte: 'Determina n. 12 del 9 giugno 2026',
  collegamento: 'https://borgo.example/atti/12',
};

describeReporting('approval by a second person', { needsApproval: true }, (desk) => {
  beforeEach(async () => {
    const { store } = desk.service;
    await addColleague(store, 'Anna', 'author', ['giardini']);
    await addColleague(store, 'Rita', 'reviewer', ['giardini']);
    await addColleague(store, 'Rosa', 'administrator');
    await addColleague(store, 'Remo', 'reviewer', ['sicurezza']);
  });
  /** Anna writes a report and sends it. */
  const sendReport = async (anna: Colleague, typed: Readonly<Record<string, string>> = {}) => {
    const { target } = await desk.send(anna, start, { ...filled, ...typed, azione: 'anteprima' });
    const sent = await desk.send(anna, `${target}anteprima/`, { azione: 'pubblica-novita' });
    expect([sent.answer.status, sent.answer.headers.location]).toEqual([303, target]);
    return target;
  };
  const stateOf = async () =>
    (await desk.service.store.desk.listDrafts()).map(({ state }) => state);
  const textOf = async (colleague: Colleague, path: string) =>
    (await colleague.get(path)).body.toString();

  it('stands between a report and the content: the queue counts it, approving publishes what was seen', async () => {
    const anna = await desk.enter('Anna');
    const target = await sendReport(anna);
    expect(await stateOf()).toEqual(['sent']);
    expect(await textOf(anna, '/redazione/')).toContain('1 novità in attesa di approvazione');
    expect(await textOf(anna, `${target}anteprima/`)).not.toContain('value="pubblica-novita"');
    // Neither its author nor anybody of another office may approve it.
    const remo = await desk.enter('Remo');
    expect(await textOf(remo, '/redazione/')).not.toContain('da approvare');
    expect((await remo.get(target)).status).toBe(404);
    const modulo = readInput(await anna.get('/redazione/'), 'modulo');
    expect((await anna.post(target, { modulo, azione: 'approva' })).status).toBe(403);
    const rita = await desk.enter('Rita');
    const home = await textOf(rita, '/redazione/');
    // Things are told by what they are called, not by their addresses.
    expect(home).toMatch(new RegExp(`${filled.cosa}</a> <span[^>]*>[^<]*[A-Z]`, 'u'));
    expect(home).toContain('1 novità da approvare');
    expect(home).toContain(`href="${target}anteprima/"`);
    const preview = await textOf(rita, `${target}anteprima/`);
    expect(preview).toContain('Scritta da Anna.');
    expect(preview).toContain(filled.cosa);
    await desk.send(rita, `${target}anteprima/`, { azione: 'approva' });
    await desk.publisher.stop();
    expect(await stateOf()).toEqual(['published']);
    expect(await readdir(join(desk.folder, 'updates', slug))).toHaveLength(1);
    const log = await desk.service.store.desk.readDeskLog({ slug, limit: 9, offset: 0 });
    expect(log.map(({ action }) => action)).toEqual(['publish', 'approve', 'send']);
    expect(new Set(log.map(({ person }) => person)).size).toBe(3);
  });

  it('sends it back with a reason, which the author finds above the form and answers', async () => {
    const anna = await desk.enter('Anna');
    const target = await sendReport(anna);
    const rita = await desk.enter('Rita');
    const bare = await desk.send(rita, `${target}anteprima/`, { azione: 'rimanda', motivo: ' ' });
    expect(bare.answer.body.toString()).toContain('Scrivi che cosa va cambiato');
    await desk.send(rita, `${target}anteprima/`, {
      azione: 'rimanda',
      motivo: 'Manca il numero della determina.',
    });
    expect(await textOf(anna, '/redazione/')).toContain('1 novità rimandata indietro');
    expect(await textOf(anna, target)).toContain('Manca il numero della determina.');
    await desk.send(anna, target, { cosa: 'Accesi i dodici punti luce', azione: 'anteprima' });
    await desk.send(anna, `${target}anteprima/`, { azione: 'pubblica-novita' });
    expect(await textOf(rita, `${target}anteprima/`)).toContain('Accesi i dodici punti luce');
    expect(await stateOf()).toEqual(['sent']);
  });

  it('refuses to publish what its author has changed since, which goes round again', async () => {
    const anna = await desk.enter('Anna');
    const target = await sendReport(anna);
    const rita = await desk.enter('Rita');
    const seen = await rita.get(`${target}anteprima/`);
    const form = {
      modulo: readInput(seen, 'modulo'),
      impronta: readInput(seen, 'impronta'),
      azione: 'approva',
    };
    await desk.send(anna, `${target}?correggi=1`, { cosa: 'Altre parole', azione: 'salva' });
    const reopened = await rita.post(target, form);
    expect([reopened.status, reopened.body.toString().includes('ripresa')]).toEqual([409, true]);
    await desk.send(anna, target, { azione: 'anteprima' });
    await desk.send(anna, `${target}anteprima/`, { azione: 'pubblica-novita' });
    const changed = await rita.post(target, form);
    expect(changed.body.toString()).toContain('è cambiata dopo che hai aperto');
    await desk.publisher.stop();
    expect(await stateOf()).toEqual(['sent']);
  });

  it('of two who approve at once lets one do it and tells the other; so of one who sends it back', async () => {
    const anna = await desk.enter('Anna');
    const target = await sendReport(anna);
    const both = await Promise.all(['Rita', 'Rosa'].map(desk.enter));
    const forms = await Promise.all(
      both.map(async (colleague) => {
        const seen = await colleague.get(`${target}anteprima/`);
        return { modulo: readInput(seen, 'modulo'), impronta: readInput(seen, 'impronta') };
      }),
    );
    const answers = await Promise.all(
      both.map((colleague, place) =>
        colleague.post(target, { ...forms[place], azione: 'approva' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.toString()).toContain(
      'Un’altra persona l’ha approvata prima di te',
    );
    const late = await both[0]?.post(target, { ...forms[0], azione: 'rimanda', motivo: 'No' });
    expect(late?.status).toBe(409);
    await desk.publisher.stop();
    expect(await readdir(join(desk.folder, 'updates', slug))).toHaveLength(1);
    const log = await desk.service.store.desk.readDeskLog({ slug, limit: 9, offset: 0 });
    expect(log.filter(({ action }) => action === 'approve')).toHaveLength(1);
    const [file = ''] = await readdir(join(desk.folder, 'updates', slug));
    expect(await readFile(join(desk.folder, 'updates', slug, file), 'utf8')).toContain(filled.cosa);
  });

  it('keeps the reason of whoever must sign in again', async () => {
    const target = await sendReport(await desk.enter('Anna'));
    const rita = await desk.enter('Rita');
    const impronta = readInput(await rita.get(`${target}anteprima/`), 'impronta');
    rita.cookies.delete('redazione');
    const form = { impronta, motivo: 'Manca la fonte.', azione: 'rimanda' };
    const ended = await rita.post(target, form);
    expect([ended.status, readInput(ended, 'motivo')]).toEqual([403, form.motivo]);
    const back = await rita.post(target, {
      ...form,
      azione: 'entra',
      nome: 'Rita',
      password: 'quattro parole a caso 7',
    });
    expect([back.status, readInput(back, 'motivo')]).toEqual([200, form.motivo]);
    expect(await stateOf()).toEqual(['sent']);
  });
});
