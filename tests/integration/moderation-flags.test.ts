import { expect, it } from 'vitest';
import { readJson } from './feedback-fixture.ts';
import { describeDesk } from './describe-desk.ts';
import { addKey, createVisitor, readInput } from './moderation-fixture.ts';
import { readControls } from './read-controls.ts';
import { makeAnswer } from './store-answers.ts';

describeDesk('comments to be read twice', { postgresIsDeep: true }, (desk) => {
  const enter = async () => {
    const visitor = createVisitor(desk.service);
    await visitor.signIn(await addKey(desk.service.store, 'Anna', 'editor'));
    return visitor;
  };

  it('asks once more before it publishes one, shows what will be seen, and asks again for other words', async () => {
    const visitor = await enter();
    const answer = makeAnswer({ comment: 'Marco Rossi è un ladro, guardate www.esempio.it' });
    await desk.service.store.submit(answer);
    const path = `/redazione/commenti/${answer.id}/`;
    const asked = await visitor.decide(answer.id, 'pubblica', 'Grazie.');
    const page = asked.body.toString();
    expect(asked.status).toBe(422);
    expect(page).toContain('Sul portale si vedrà così');
    expect(page).toContain('contiene un collegamento; contiene parole che possono offendere;');
    expect(await desk.service.store.countComments({ state: 'published' })).toBe(0);
    expect((await desk.service.store.listComments({ id: answer.id }))[0]?.reply).toBeUndefined();
    const send = (testo: string) =>
      visitor.post(path, {
        azione: 'pubblica',
        modulo: readInput(asked, 'modulo'),
        versione: readInput(asked, 'versione'),
        conferma: readInput(asked, 'conferma'),
        testo,
      });
    expect((await send('Altre parole.')).status).toBe(422);
    const done = await send('Grazie.');
    expect([done.status, done.headers.location]).toEqual([
      303,
      `${path}?fatto=pubblicato-risposta`,
    ]);
  });

  it('takes back a reply and a comment, which leave the public list at once and the log never', async () => {
    const visitor = await enter();
    const answer = makeAnswer();
    await desk.service.store.submit(answer);
    await visitor.decide(answer.id, 'pubblica', 'Ne arrivano sei.');
    const taken = await visitor.decide(answer.id, 'togli-risposta', '');
    expect(taken.headers.location).toContain('fatto=risposta-tolta');
    const shown = readJson(await desk.service.send('/api/comments'))['comments'] as object[];
    expect(shown).toHaveLength(1);
    expect(shown[0]).not.toHaveProperty('reply');
    await visitor.decide(answer.id, 'nascondi', '');
    expect(readJson(await desk.service.send('/api/comments'))['comments']).toEqual([]);
    expect((await desk.service.store.readLog()).map(({ action }) => action).slice(2)).toEqual([
      'reply',
      'publish',
      'unreply',
      'hide',
    ]);
  });

  it('finds words, counts each state, and begins with the first where asked', async () => {
    const visitor = await enter();
    const texts = ['Buche in via Po', 'Buche ovunque 100%', 'Bel parco'];
    const answers = texts.map((comment, index) =>
      makeAnswer({ comment, day: `2026-03-0${String(index + 1)}` }),
    );
    for (const answer of answers) await desk.service.store.submit(answer);
    await visitor.decide(answers[0]?.id ?? '', 'pubblica', '');
    const list = (await visitor.get('/redazione/commenti/?parole=BUCHE&ordine=vecchi')).body
      .toString()
      .replaceAll(/<[^>]*>\s*/gu, ' ');
    expect(list).toMatch(/Da leggere: 1\s+Da valutare: 1\s+Pubblicati: 1\s+Nascosti: 0/u);
    expect(list.indexOf('via Po')).toBeGreaterThan(0);
    expect(list.indexOf('via Po')).toBeLessThan(list.indexOf('ovunque'));
    expect(list).not.toContain('Bel parco');
    expect(await desk.service.store.countComments({ words: '0%' })).toBe(1);
    expect(await desk.service.store.countComments({ words: '_' })).toBe(0);
  });

  it('hides several at once, but none that changed since the list was made', async () => {
    const visitor = await enter();
    const answers = [makeAnswer(), makeAnswer(), makeAnswer()];
    for (const answer of answers) await desk.service.store.submit(answer);
    const list = await visitor.get('/redazione/commenti/');
    const boxes = readControls(list.body.toString()).filter(({ name }) =>
      name.startsWith('scelto-'),
    );
    expect(boxes).toHaveLength(3);
    const [first, second] = answers;
    await desk.service.store.reply(second?.id ?? '', 'Intanto ho risposto.', {
      actor: 'Bruno',
      day: '2026-05-04',
    });
    const done = await visitor.post('/redazione/commenti/', {
      azione: 'nascondi-scelti',
      modulo: readInput(list, 'modulo'),
      ...Object.fromEntries(
        boxes
          .filter(({ name }) => !name.endsWith(answers[2]?.id ?? ''))
          .map(({ name, value }) => [name, value]),
      ),
    });
    expect([done.status, done.body.toString()]).toEqual([
      409,
      expect.stringContaining('Un commento è nascosto. Uno intanto è cambiato: riguardalo.'),
    ]);
    const hidden = await desk.service.store.listComments({ state: 'hidden' });
    expect(hidden.map(({ id }) => id)).toEqual([first?.id]);
  });
});
