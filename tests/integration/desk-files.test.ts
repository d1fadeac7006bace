import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { updateSchema } from '../../src/domain/content/update.ts';
import { LiveContent } from '../../src/desk/live-content.ts';
import { addColleague, goodPassword } from './desk-fixture.ts';
import { describeReporting } from './describe-reporting.ts';
import { readInput } from './moderation-fixture.ts';
import { takePhoto, writePdf } from './office-photos.ts';

const slug = 'punti-luce-piazza';
const start = `/redazione/nuovo/?obiettivo=${slug}`;
const filled = {
  cosa: 'I punti luce sono accesi',
  quando: '10/06/2026',
  stato: 'completed',
  fonte: 'Determina n. 12 del 9 giugno 2026',
  collegamento: 'https://borgo.example/atti/12',
};
const said = { 'descrizione-nuovo': 'La piazza di sera, senza persone', 'volti-nuovo': '1' };
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describeReporting('files of a report', {}, (desk) => {
  beforeEach(() => addColleague(desk.service.store, 'Anna', 'author', ['giardini']));
  const enter = (name = 'Anna') => desk.enter(name);
  const listContentFiles = () =>
    readdir(join(desk.folder, 'files', slug)).catch((): string[] => []);
  const readDraft = async (target: string) =>
    desk.service.store.desk.findDraft(target.split('/')[3] ?? '');

  it('are previewed, published beside the report without what the photo knew, and leave the store', async () => {
    const anna = await enter();
    const photo = await takePhoto();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { target, answer } = await desk.send(
      anna,
      start,
      { ...filled, ...said, azione: 'anteprima' },
      { name: '../../../IMG_1.png', bytes: photo },
    );
    expect([answer.status, answer.headers.location]).toEqual([303, `${target}anteprima/`]);
    const preview = (await anna.get(`${target}anteprima/`)).body.toString();
    const [, small = ''] = /<img src="([^"]+)" alt="La piazza di sera/u.exec(preview) ?? [];
    expect(small).toMatch(/^\/redazione\/bozze\/.*\/anteprima\/file\/.*-piccola\.jpg$/u);
    const shown = await anna.get(small);
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/jpeg']);
    await addColleague(desk.service.store, 'Bruno', 'author', ['sicurezza']);
    expect((await (await enter('Bruno')).get(small)).status).toBe(404);
    // Another one, a document; what was said of the first stays.
    await desk.send(
      anna,
      target,
      { 'descrizione-nuovo': 'Verbale', 'accessibile-nuovo': 'si', azione: 'salva' },
      { name: 'verbale.pdf', bytes: writePdf() },
    );
    await desk.send(anna, `${target}anteprima/`, { azione: 'pubblica-novita' });
    await desk.publisher.stop();
    const [name = ''] = await readdir(join(desk.folder, 'updates', slug));
    const report = updateSchema.parse(
      parse(await readFile(join(desk.folder, 'updates', slug, name), 'utf8')),
    );
    expect(report.files).toMatchObject([
      { label: said['descrizione-nuovo'], width: 1067, height: 1600 },
      { label: 'Verbale', accessible: true },
    ]);
    const [first, second] = report.files ?? [];
    expect(await listContentFiles()).toEqual(
      [
        first?.name ?? '',
        (first?.name ?? '').replace('.jpg', '-piccola.jpg'),
        second?.name ?? '',
      ].toSorted(),
    );
    const kept = await readFile(join(desk.folder, 'files', slug, first?.name ?? ''));
    const facts = await sharp(kept).metadata();
    expect([facts.format, facts.exif, facts.iptc, facts.xmp]).toEqual([
      'jpeg',
      undefined,
      undefined,
      undefined,
    ]);
    expect(kept.includes('Anna Rossi')).toBe(false);
    expect(kept.length).toBe(first?.size);
    await expect(new LiveContent(desk.folder).read('2026-06-15')).resolves.toBeDefined();
    const id = target.split('/')[3] ?? '';
    expect(await desk.service.store.desk.findDraftFile(id, first?.name ?? '')).toBeUndefined();
    // What is public by now is no longer handed out by the desk.
    expect((await anna.get(small)).headers.location).toMatch(/^\/file\/punti-luce-piazza\//u);
  });

  it.each([
    ['SVG with a script, called a photo', Buffer.from(svg), 'né un PDF'],
    ['a file that is too large', Buffer.alloc(9 * 1024 * 1024, 1), 'troppo grande'],
  ])('refuse %s in words, and nothing is left behind', async (_, bytes, words) => {
    const anna = await enter();
    const typed = { ...filled, ...said, azione: 'salva' };
    const { target, answer } = await desk.send(anna, start, typed, { name: 'foto.jpg', bytes });
    const text = answer.body.toString();
    expect([answer.status, text.includes(words)]).toEqual([422, true]);
    expect(text).toContain('id="errore-file"');
    for (const kept of [filled.cosa, filled.fonte, said['descrizione-nuovo']])
      expect(text).toContain(kept);
    expect((await readDraft(target))?.fields).toMatchObject({ title: filled.cosa, files: [] });
    expect(await listContentFiles()).toEqual([]);
  });

  it('ask at each file for what is missing, and keep the file meanwhile', async () => {
    const anna = await enter();
    const file = { name: 'foto.jpg', bytes: await takePhoto() };
    const { target, answer } = await desk.send(
      anna,
      start,
      { ...filled, azione: 'anteprima' },
      file,
    );
    const text = answer.body.toString();
    expect(answer.status).toBe(422);
    for (const words of ['Scrivi che cosa mostra la foto', 'serve il consenso', 'File 1: foto,'])
      expect(text).toContain(words);
    const [kept] = (await readDraft(target))?.fields.files ?? [];
    const name = kept?.name ?? '';
    expect((await anna.get(`${target}anteprima/`)).headers.location).toBe(target);
    const again = await desk.send(anna, target, {
      [`descrizione-${name}`]: 'La piazza',
      [`volti-${name}`]: '1',
      azione: 'anteprima',
    });
    expect(again.answer.headers.location).toBe(`${target}anteprima/`);
    await desk.send(anna, target, { [`togli-${name}`]: '1', azione: 'salva' });
    expect((await readDraft(target))?.fields.files).toEqual([]);
    const id = target.split('/')[3] ?? '';
    expect(await desk.service.store.desk.findDraftFile(id, name)).toBeUndefined();
    await desk.send(anna, target, { azione: 'salva' }, file);
    expect(await desk.service.store.desk.findDraftFile(id, name)).toBeDefined();
    await desk.send(anna, target, { azione: 'butta' });
    expect(await desk.service.store.desk.findDraftFile(id, name)).toBeUndefined();
  });

  it('are asked for again by whoever had to sign in again, with all that was typed', async () => {
    const anna = await enter();
    const page = await anna.get(start);
    const target = /action="(\/redazione\/bozze\/[^"]+)"/u.exec(page.body.toString())?.[1] ?? '';
    anna.cookies.delete('redazione');
    const form = { ...filled, ...said, obiettivo: slug, revisione: '0', azione: 'salva' };
    const file = { name: 'foto.jpg', bytes: await takePhoto() };
    const ended = await anna.postFile(target, form, file);
    expect([ended.status, ended.body.toString().includes(filled.cosa)]).toEqual([403, true]);
    const kept = Object.fromEntries(
      Object.keys(form).map((name) => [name, readInput(ended, name)] as const),
    );
    expect(kept['descrizione-nuovo']).toBe(said['descrizione-nuovo']);
    const back = await anna.post(target, {
      ...kept,
      ...{ azione: 'entra', nome: 'Anna', password: goodPassword },
    });
    expect([back.status, readInput(back, 'descrizione-nuovo')]).toEqual([
      200,
      said['descrizione-nuovo'],
    ]);
    expect(await readDraft(target)).toBeUndefined();
  });
});

describeReporting(
  'files of a report that somebody approves',
  { needsApproval: true, postgresIsDeep: true },
  (desk) => {
    it('are still there when it is sent back, and published when it is approved', async () => {
      await addColleague(desk.service.store, 'Anna', 'author', ['giardini']);
      await addColleague(desk.service.store, 'Rita', 'reviewer', ['giardini']);
      const [anna, rita] = [await desk.enter('Anna'), await desk.enter('Rita')];
      const { target } = await desk.send(
        anna,
        start,
        { ...filled, ...said, azione: 'anteprima' },
        { name: 'foto.jpg', bytes: await takePhoto() },
      );
      const preview = `${target}anteprima/`;
      await desk.send(anna, preview, { azione: 'pubblica-novita' });
      const seen = (await rita.get(preview)).body.toString();
      const [, small = ''] = /<img src="([^"]+)" alt="La piazza di sera/u.exec(seen) ?? [];
      expect((await rita.get(small)).status).toBe(200);
      await desk.send(rita, preview, { azione: 'rimanda', motivo: 'Manca il numero.' });
      await desk.send(anna, target, { cosa: 'Accesi i dodici punti luce', azione: 'anteprima' });
      await desk.send(anna, preview, { azione: 'pubblica-novita' });
      await desk.send(rita, preview, { azione: 'approva' });
      await desk.publisher.stop();
      expect(await readdir(join(desk.folder, 'files', slug))).toHaveLength(2);
    });
  },
);
