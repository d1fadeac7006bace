import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readHistory } from '../../src/catalog/read-content/read-history.ts';
import { updateSchema, type Update } from '../../src/domain/content/update.ts';
import { readOccurrences } from '../../src/domain/states/occurrence-states.ts';
import { LiveContent } from '../../src/desk/live-content.ts';
import { addColleague } from './desk-fixture.ts';
import { describeReporting, type Colleague } from './describe-reporting.ts';

const slug = 'scuola-tetto';
const name = '2026-05-20-finito';
const correct = `/redazione/nuovo/?obiettivo=${slug}&novita=${name}`;

describeReporting('what is published already', { postgresIsDeep: true }, (desk) => {
  beforeEach(() => addColleague(desk.service.store, 'Paola', 'author', ['persone', 'giardini']));

  const path = () => join(desk.folder, 'updates', slug, `${name}.yaml`);
  const readReport = async (): Promise<Update> =>
    updateSchema.parse(parse(await readFile(path(), 'utf8')));
  /** Sends a form as far as the preview, and publishes it from there. */
  const publish = async (
    colleague: Colleague,
    from: string,
    typed: Readonly<Record<string, string>>,
  ) => {
    const { target, answer } = await desk.send(colleague, from, { ...typed, azione: 'anteprima' });
    expect([answer.status, answer.headers.location]).toEqual([303, `${target}anteprima/`]);
    const preview = await colleague.get(`${target}anteprima/`);
    await desk.send(colleague, `${target}anteprima/`, { azione: 'pubblica-novita' });
    await desk.publisher.stop();
    return { target, preview: preview.body.toString() };
  };

  it('is corrected beside what it said, and the log holds both', async () => {
    const paola = await desk.enter('Paola');
    const form = (await paola.get(`/redazione/nuovo/?obiettivo=${slug}`)).body.toString();
    expect(form).toContain('Correggi o ritira 1 novità già pubblicata');
    const before = await readReport();
    const { target, preview } = await publish(paola, correct, {
      quando: '19/05/2026',
      fonte: 'Verbale di collaudo n. 3 del 19 maggio 2026',
    });
    expect(preview).toMatch(/Verbale di collaudo n\.\s3/u);
    const after = await readReport();
    expect(after).toMatchObject({ date: '2026-05-19', published: before.published, percent: 100 });
    expect(after.corrections).toHaveLength(1);
    expect(after.corrections[0]).toMatchObject({
      date: '2026-06-15',
      former: { date: '2026-05-20' },
    });
    expect((await readHistory(desk.folder)).get(slug)?.at(-1)?.text).toContain('Verbale');
    const [line] = await desk.service.store.desk.readDeskLog({ slug, limit: 1, offset: 0 });
    expect(line?.action).toBe('correct');
    expect([JSON.parse(line?.former ?? ''), JSON.parse(line?.present ?? '')]).toEqual([
      before,
      after,
    ]);
    expect((await paola.get(target)).body.toString()).toContain('Correggi o ritira');
  });

  it('is withdrawn with a reason and stays there, marked; then it is not changed any more', async () => {
    const paola = await desk.enter('Paola');
    const before = await readReport();
    await publish(paola, correct, { cosa: 'Non conta', ritiro: 'Era di un’altra scuola.' });
    expect(await readReport()).toEqual({
      ...before,
      withdrawn: { date: '2026-06-15', reason: 'Era di un’altra scuola.' },
    });
    const again = await desk.send(paola, correct, { cosa: 'Ancora', azione: 'anteprima' });
    expect([
      again.answer.status,
      again.answer.body.toString().includes('già stata ritirata'),
    ]).toEqual([422, true]);
  });

  it('is never overwritten by whoever began from something older', async () => {
    const paola = await desk.enter('Paola');
    const typed = { fonte: 'Verbale n. 3 del 22 maggio 2026', azione: 'anteprima' };
    const { target } = await desk.send(paola, correct, typed);
    const text = await readFile(path(), 'utf8');
    await writeFile(path(), text.replace('Il tetto è finito', 'Il tetto nuovo è finito'));
    const { target: late } = await desk.send(paola, `${target}?correggi=1`, typed);
    expect((await paola.get(late)).body.toString()).toMatch(/Verbale n\.\s3/u);
    expect((await paola.get(`${late}anteprima/`)).headers.location).toBe(late);
    // One that was queued before the file changed is told so, and leaves it alone.
    await writeFile(path(), text);
    await desk.send(paola, target, typed);
    const { store } = desk.service;
    const draft = await store.desk.findDraft(target.split('/')[3] ?? '');
    const wake = desk.publisher.wake.bind(desk.publisher);
    desk.publisher.wake = () => undefined;
    await desk.send(paola, `${target}anteprima/`, { azione: 'pubblica-novita' });
    const changed = text.replace('Il tetto è finito', 'Il tetto nuovo è finito');
    await writeFile(path(), changed);
    wake();
    await desk.publisher.stop();
    expect(await readFile(path(), 'utf8')).toBe(changed);
    expect(await store.desk.findDraft(draft?.id ?? '')).toMatchObject({ state: 'failed' });
    expect((await paola.get(target)).body.toString()).toContain('è stata cambiata');
  });

  it('says at the field what cannot be corrected so', async () => {
    const paola = await desk.enter('Paola');
    const { answer } = await desk.send(paola, correct, { azione: 'anteprima' });
    expect(answer.status).toBe(422);
    expect(answer.body.toString()).toContain('da dove risulta');
    const late = await desk.send(paola, correct, {
      quando: '22/05/2026',
      fonte: 'Verbale',
      azione: 'anteprima',
    });
    expect(late.answer.body.toString()).toContain('non può essere successa dopo');
  });

  it('has silence confirmed beside it, which settles nothing', async () => {
    const paola = await desk.enter('Paola');
    const home = (await paola.get('/redazione/')).body.toString();
    const [, link = ''] =
      /href="([^"]*giardini-via-larga[^"]*niente-di-nuovo=1)"/u.exec(home) ??
      /href="([^"]*niente-di-nuovo=1)"/u.exec(home) ??
      [];
    const address = link.replaceAll(/&(?:amp|#38);/gu, '&');
    const about = new URLSearchParams(address.split('?')[1]);
    await publish(paola, address, {});
    const folder = join(desk.folder, 'updates', about.get('obiettivo') ?? '');
    const [file = ''] = (await readdir(folder)).filter((each) => each.startsWith('2026-06-15'));
    const report = updateSchema.parse(parse(await readFile(join(folder, file), 'utf8')));
    expect(report).toMatchObject({
      text: 'L’ufficio conferma che non ci sono novità al 15 giugno 2026.',
      due: [about.get('scadenza')],
      minor: true,
    });
    expect(report.status).toBeUndefined();
    const { portal } = await new LiveContent(desk.folder).read('2026-06-15');
    const objective = portal.objectives.find((each) => each.slug === about.get('obiettivo'));
    const occurrence =
      objective &&
      readOccurrences(objective, '2026-06-15').find(
        ({ actionId, planned }) =>
          actionId === about.get('azione-del-piano') && planned === about.get('scadenza'),
      );
    expect([occurrence?.state, occurrence?.remarks.length]).toEqual(['open', 1]);
  });
});
