import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readHistory } from '../../src/catalog/read-content/read-history.ts';
import { addColleague } from './desk-fixture.ts';
import { describeReporting } from './describe-reporting.ts';
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

describeReporting('reporting from the desk', {}, (desk) => {
  beforeEach(() => addColleague(desk.service.store, 'Anna', 'author', ['giardini']));
  const enter = (name = 'Anna') => desk.enter(name);

  it('leads from what waits over form and preview to the content, its history and the log', async () => {
    const anna = await enter();
    const home = (await anna.get('/redazione/')).body.toString();
    expect(home).toContain('senza notizie');
    const { target, answer } = await desk.send(anna, start, { ...filled, azione: 'anteprima' });
    expect([answer.status, answer.headers.location]).toEqual([303, `${target}anteprima/`]);
    const preview = await anna.get(`${target}anteprima/`);
    expect([preview.status, preview.body.toString().includes(filled.cosa)]).toEqual([200, true]);
    // Nothing is written before somebody says so.
    expect(await readdir(join(desk.folder, 'updates'))).not.toContain(slug);
    const { answer: published } = await desk.send(anna, `${target}anteprima/`, {
      azione: 'pubblica-novita',
    });
    expect(published.status).toBe(303);
    await desk.publisher.stop();
    const [file = ''] = await readdir(join(desk.folder, 'updates', slug));
    expect(file).toBe('2026-06-10-i-punti-luce-sono-accesi.yaml');
    expect(await readFile(join(desk.folder, 'updates', slug, file), 'utf8')).toContain(
      'status: "completed"',
    );
    const history = (await readHistory(desk.folder)).get(slug) ?? [];
    expect(history.at(-1)?.text).toContain(filled.cosa);
    expect((await anna.get(target)).body.toString()).toContain('Pubblicata');
    const log = await desk.service.store.desk.readDeskLog({ slug, limit: 10, offset: 0 });
    expect(log.map(({ action }) => action)).toEqual(['publish', 'approve']);
  });

  it('says at the field what is wrong and loses nothing typed', async () => {
    const anna = await enter();
    const { target, answer } = await desk.send(anna, start, {
      ...filled,
      quando: '31/02/2026',
      collegamento: 'borgo',
      fonte: '',
      azione: 'anteprima',
    });
    const text = answer.body.toString();
    expect(answer.status).toBe(422);
    for (const words of [
      'non esiste nel calendario',
      'indirizzo completo',
      'da dove risulta',
      filled.cosa,
      '31/02/2026',
    ])
      expect(text).toContain(words);
    expect((await anna.get(`${target}anteprima/`)).headers.location).toBe(target);
    // It is a draft already, for another day.
    expect((await anna.get('/redazione/')).body.toString()).toContain(filled.cosa);
  });

  it('warns before the preview, on the server, and takes a confirmation of just these warnings', async () => {
    const anna = await enter();
    const doubtful = {
      ...filled,
      quando: '10/06/2019',
      testo: 'Al fine di implementare il servizio chiama Mario al 333 1234567.',
      fonte: 'Comunicazione',
      collegamento: '',
    };
    const { target, answer } = await desk.send(anna, start, { ...doubtful, azione: 'anteprima' });
    const text = answer.body.toString();
    for (const words of [
      'un numero di telefono, «333 1234567»',
      '«implementare» è burocratese',
      'fuori dagli anni del piano',
      'né un numero d’atto',
      'avvisi da leggere',
    ])
      expect(text).toContain(words);
    expect(answer.status).toBe(200);
    // Neither the preview nor publishing is reached around them.
    expect((await anna.get(`${target}anteprima/`)).headers.location).toBe(target);
    const conferma = readInput(answer, 'conferma');
    const stale = await desk.send(anna, target, {
      testo: 'Scrivi a mario.rossi@posta.example.',
      conferma,
      azione: 'anteprima',
    });
    expect(stale.answer.body.toString()).toContain('mario.rossi@posta.example');
    const fresh = readInput(stale.answer, 'conferma');
    expect(fresh).not.toBe(conferma);
    const { answer: taken } = await desk.send(anna, target, {
      conferma: fresh,
      azione: 'anteprima',
    });
    expect(taken.headers.location).toBe(`${target}anteprima/`);
    expect((await anna.get(`${target}anteprima/`)).status).toBe(200);
  });

  it('goes on after the session has ended, and says when another window was faster', async () => {
    const anna = await enter();
    const page = await anna.get(start);
    const target = /action="(\/redazione\/bozze\/[^"]+)"/u.exec(page.body.toString())?.[1] ?? '';
    const form = { ...filled, obiettivo: slug, revisione: '0', modulo: readInput(page, 'modulo') };
    anna.cookies.delete('redazione');
    const ended = await anna.post(target, { ...form, azione: 'salva' });
    expect([ended.status, ended.body.toString().includes(filled.cosa)]).toEqual([403, true]);
    const kept = Object.fromEntries(
      ['cosa', 'quando', 'stato', 'fonte', 'collegamento', 'obiettivo', 'revisione'].map((name) => [
        name,
        readInput(ended, name),
      ]),
    );
    const back = await anna.post(target, {
      ...kept,
      azione: 'entra',
      nome: 'Anna',
      password: 'quattro parole a caso 7',
    });
    expect([back.status, back.body.toString().includes(filled.cosa)]).toEqual([200, true]);
    const modulo = readInput(back, 'modulo');
    expect((await anna.post(target, { ...form, modulo, azione: 'salva' })).status).toBe(303);
    const late = await anna.post(target, {
      ...form,
      cosa: 'Altro titolo',
      modulo,
      azione: 'salva',
    });
    expect([late.status, late.body.toString().includes('Altro titolo')]).toEqual([409, true]);
  });

  it('publishes only what was previewed, once, and tells of a build that fails', async () => {
    const anna = await enter();
    const { target } = await desk.send(anna, start, { ...filled, azione: 'anteprima' });
    const preview = await anna.get(`${target}anteprima/`);
    const form = { modulo: readInput(preview, 'modulo'), azione: 'pubblica-novita' };
    const stale = await anna.post(target, { ...form, impronta: '0'.repeat(24) });
    expect([stale.status, stale.body.toString().includes('è cambiata dopo')]).toEqual([200, true]);
    desk.trouble = 'Manca lo spazio.';
    const impronta = readInput(preview, 'impronta');
    await Promise.all([1, 2, 3].map(() => anna.post(target, { ...form, impronta })));
    await desk.publisher.stop();
    expect(await readdir(join(desk.folder, 'updates', slug))).toHaveLength(1);
    expect((await anna.get(target)).body.toString()).toContain('Manca lo spazio.');
  });

  it('lets nobody write for another office, nor open what others write', async () => {
    const anna = await enter();
    const { target } = await desk.send(anna, start, { ...filled, azione: 'salva' });
    await addColleague(desk.service.store, 'Bruno', 'author', ['sicurezza']);
    await addColleague(desk.service.store, 'Lea', 'reader');
    const bruno = await enter('Bruno');
    expect((await bruno.get(start)).status).toBe(403);
    expect((await bruno.get(target)).status).toBe(404);
    const modulo = readInput(await bruno.get('/redazione/'), 'modulo');
    for (const azione of ['salva', 'anteprima', 'butta', 'pubblica-novita'])
      expect(
        (await bruno.post(target, { ...filled, obiettivo: slug, modulo, azione })).status,
      ).toBe(404);
    const other = target.replace(/[0-9a-f](?=\/$)/u, (digit) => (digit === '0' ? '1' : '0'));
    expect(
      (await bruno.post(other, { ...filled, obiettivo: slug, modulo, azione: 'salva' })).status,
    ).toBe(403);
    const lea = await enter('Lea');
    for (const path of [start, target, `${target}anteprima/`, '/redazione/obiettivi/'])
      expect((await lea.get(path)).status).toBe(403);
    expect(await desk.service.store.desk.listDrafts()).toHaveLength(1);
  });
});
