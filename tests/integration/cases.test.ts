import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatWait } from '../../src/i18n/format.ts';
import type { ServerLimits } from '../../src/service/http/http-server.ts';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { readJson, startFeedback, type FeedbackService } from './feedback-fixture.ts';
import { caseManifest, makePhoto, makeReport, sendReport } from './case-service.ts';
import { charge } from './case-fixture.ts';
import type { Answer } from './service-fixture.ts';

let service: FeedbackService;
let folder: string;
const start = async (
  rateLimit: RateLimit | 'off' = 'off',
  limits: Partial<ServerLimits> = {},
): Promise<FeedbackService> =>
  startFeedback({
    manifest: caseManifest,
    keyFile: join(folder, 'segnalazioni.key'),
    rateLimit,
    limits,
    now: () => new Date('2026-05-04T10:00:00Z'),
  });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-'));
  service = await start();
});
afterEach(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

/** The page of a report that was taken. */
const findPage = ({ headers }: Answer): string => (headers.location ?? '').replace(/\?.*/u, '');

describe('POST /segnala/', () => {
  it('takes a report with photos and leads to its page, which shows it with its code', async () => {
    const answer = await sendReport(service, makeReport(), [
      await makePhoto(),
      await makePhoto(20),
    ]);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toMatch(
      /^\/segnala\/[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{3}\/\?inviata=1$/u,
    );
    const page = await service.send(answer.headers.location ?? '');
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    const text = page.body.toString();
    expect(text).toContain('Il lampione davanti al numero 12');
    expect(text).toContain('Via Larga, davanti al 12');
    expect(text).toMatch(/La risposta è attesa entro il 3\sgiugno\s2026/u);
    const photos = [...text.matchAll(/href="(?<href>\/segnala\/[^"]+\.jpg)"/gu)].map(
      ({ groups }) => groups?.['href'] ?? '',
    );
    expect(photos).toHaveLength(2);
    const photo = await service.send(photos[0] ?? '');
    expect(photo.headers['content-type']).toBe('image/jpeg');
    const { exif, width } = await sharp(photo.body).metadata();
    expect([exif, width]).toEqual([undefined, 900]);
    expect(photo.body.includes('Mario')).toBe(false);
  });

  it('takes personal data out and asks for a second look', async () => {
    await sendReport(
      service,
      makeReport({
        words: 'Chiamatemi al 333 1234567 per il lampione.',
        where: 'da mario@rossi.it',
      }),
    );
    const [kept] = await service.store.cases.list();
    expect(kept?.words).toBe('Chiamatemi al […] per il lampione.');
    expect(kept?.place).toBe('Via Larga, da […]');
    expect(kept?.flagged).toBe(true);
  });

  it('keeps the same report once, and refuses another under its id', async () => {
    const headers = { Accept: 'application/json' };
    const report = makeReport({ id: randomUUID() });
    const photo = await makePhoto();
    const first = await sendReport(service, report, [photo], { headers });
    const again = await sendReport(service, report, [photo], { headers });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(readJson(first)['path']).toBe(readJson(again)['path']);
    const other = await sendReport(service, { ...report, words: 'Altro' }, [photo], { headers });
    expect(other.status).toBe(409);
    expect(await service.store.cases.count()).toBe(1);
  });

  it('shows the form again with what is wrong at its field, and loses neither words nor photos', async () => {
    const report = makeReport({ category: '', email: 'nessuno' });
    const refused = await sendReport(service, report, [await makePhoto()]);
    expect(refused.status).toBe(400);
    const text = refused.body.toString();
    expect(text).toContain('href="#segnala-category"');
    expect(text).toContain('Scegli di che cosa si tratta.');
    expect(text).toContain('Controlla l’indirizzo');
    expect(text).toContain('Il lampione davanti al numero 12');
    expect(text).toContain('1 foto è già arrivata');
    const read = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(text)?.[1] ?? '';
    const sent = await sendReport(
      service,
      makeReport({ id: read('id'), held: read('held'), email: 'a@b.example' }),
      [await makePhoto(20)],
    );
    expect(sent.status).toBe(303);
    expect((await service.store.cases.list())[0]?.photos).toHaveLength(2);
  });

  it.each([
    ['a PDF called .jpg', Buffer.from('%PDF-1.7\n'), /È un PDF, non una foto/u],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /Non è una foto JPEG/u],
    [
      'rubbish',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(400)]),
      /danneggiata/u,
    ],
  ])('refuses %s in words', async (_, bytes, words) => {
    const refused = await sendReport(service, makeReport(), [bytes]);
    expect(refused.status).toBe(400);
    expect(refused.body.toString()).toMatch(words);
    expect(await service.store.cases.count()).toBe(0);
  });

  it.each([
    ['no category of the content', { category: 'ufo' }],
    ['no place of the list', { place: 'Luna' }],
    ['no kind', { kind: 'altro' }],
    ['too long a text', { words: 'a'.repeat(1_501) }],
    ['a filled trap', { website: 'x' }],
    ['an unknown field', { colore: 'rosso' }],
    ['a position off the earth', { position: '95.0,8.0' }],
  ])('refuses what names %s', async (_, change) => {
    expect((await sendReport(service, makeReport(change))).status).toBe(400);
  });

  it('shows open reports of the same place first, and takes the form by one more tap with words and photos', async () => {
    const one = { ...makeReport(), seen: '1' };
    await sendReport(service, one);
    const [kept] = await service.store.cases.list();
    const release = (publicWords: string | undefined, seen: number) =>
      service.store.cases.step(kept?.id ?? '', seen, {
        change: { publicWords, publicPlace: publicWords && 'Via Larga' },
      });
    // What the office did not release is shown to nobody.
    expect((await sendReport(service, makeReport())).status).toBe(303);
    await release('Lampione <b>spento</b>', 0);
    const asked = await sendReport(service, makeReport(), [await makePhoto()]);
    expect(asked.status).toBe(422);
    const text = asked.body.toString();
    expect(text).toContain('Forse è già stato segnalato');
    expect(text).toContain('Lampione &lt;b&gt;spento&lt;/b&gt;');
    expect(text).toContain('1 foto è già arrivata');
    expect(await service.store.cases.count()).toBe(2);
    const read = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(text)?.[1] ?? '';
    // Whoever has said that it is another thing is not asked again because of a mistake elsewhere.
    const wrong = await sendReport(
      service,
      makeReport({ seen: read('seen'), email: 'rita@posta' }),
    );
    expect(wrong.status).toBe(400);
    expect(wrong.body.toString()).toContain('name="seen" value="1"');
    const again = makeReport({ id: read('id'), held: read('held'), seen: read('seen') });
    expect((await sendReport(service, again)).status).toBe(303);
    expect((await service.store.cases.list()).some(({ photos }) => photos.length === 1)).toBe(true);
    const ask = async (query: string): Promise<unknown> =>
      readJson(await service.send(`/segnalazioni/simili.json?${query}`))['similar'];
    expect(await ask('category=luce-pubblica&where=in+via+larga')).toMatchObject([
      { number: kept?.number, words: 'Lampione <b>spento</b>', place: 'Via Larga' },
    ]);
    for (const query of ['', 'category=luce-pubblica&where=Via+Stretta', 'category=sicurezza'])
      expect(await ask(query)).toEqual([]);
    const closed = { state: 'resolved', closed: '2026-05-05' } as const;
    await service.store.cases.step(kept?.id ?? '', 1, { change: closed });
    expect((await sendReport(service, makeReport())).status).toBe(303);
  });

  it('takes photos over a line on which they need longer than other requests may', async () => {
    await service.stop();
    service = await start('off', { headersTimeout: 200, requestTimeout: 300 });
    const form = new FormData();
    for (const [name, value] of Object.entries(makeReport())) form.set(name, value);
    form.set('photo1', new Blob([new Uint8Array(await makePhoto())]), 'IMG_0001.jpg');
    const parts = new Response(form);
    const body = Buffer.from(await parts.arrayBuffer());
    const type = parts.headers.get('content-type') ?? '';
    const head = `POST /segnala/ HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: ${String(body.length)}\r\n\r\n`;
    const half = Math.floor(body.length / 2);
    const socket = connect(service.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.write(head);
    socket.write(body.subarray(0, half));
    // Node looks for slow requests once a second.
    await setTimeout(2_500);
    socket.write(body.subarray(half));
    await expect.poll(() => answer, { timeout: 5_000 }).toMatch(/^HTTP\/1\.1 303 /u);
    socket.destroy();
  });

  it('gives back what was typed beside photos that are far too large', async () => {
    const large = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(12 * 1024 * 1024)]);
    const answer = await sendReport(service, makeReport(), [large, large, large]);
    expect(answer.status).toBe(400);
    const text = answer.body.toString();
    for (const said of [
      'Foto 3: Il file è troppo grande: al massimo 8',
      'Il lampione',
      'davanti al 12',
    ])
      expect(text).toContain(said);
  });

  it('speaks of photos alone where nothing else is taken', async () => {
    const answer = await sendReport(service, makeReport(), [Buffer.from('GIF89a; no photo')]);
    expect(answer.status).toBe(400);
    expect(answer.body.toString()).toContain('Non è una foto JPEG, PNG o WebP, qualunque');
    expect(answer.body.toString()).not.toContain('né un PDF');
  });

  it('refuses foreign origins and other media types', async () => {
    const foreign = { headers: { Origin: 'https://altro.example' } };
    expect((await sendReport(service, makeReport(), [], foreign)).status).toBe(403);
    const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
    expect((await service.send('/segnala/', json)).status).toBe(415);
  });

  it('answers 503 with the words still there while the key is not the one of the database', async () => {
    await service.store.cases.claimKey('x'.repeat(43));
    const away = await sendReport(service, makeReport());
    expect(away.status).toBe(503);
    expect(away.headers['retry-after']).toBe('60');
    expect(away.body.toString()).toContain('Il lampione davanti al numero 12');
    expect(
      service.entries.some(({ message }) => message.includes('Le segnalazioni sono ferme')),
    ).toBe(true);
  });

  it('keeps an address sealed: no byte of it is in the folder', async () => {
    await sendReport(service, makeReport({ email: 'persona.unica@posta.example' }));
    const [kept] = await service.store.cases.list();
    expect(await service.store.cases.findAddress(kept?.id ?? '')).toMatch(/^[\w-]{40,}$/u);
    for (const name of await readdir(service.folder))
      expect((await readFile(join(service.folder, name))).includes('persona.unica')).toBe(false);
  });
});

describe('GET /segnala/<code>/', () => {
  it('answers wrong codes and those that cannot be one in the same words', async () => {
    const [wrong, odd, gone] = await Promise.all(
      ['0000-0000-000', 'abc', '7k3q-xm92-pd5'].map((code) => service.send(`/segnala/${code}/`)),
    );
    expect([wrong?.status, odd?.status, gone?.status]).toEqual([404, 404, 404]);
    expect(odd?.body.equals(wrong?.body ?? Buffer.alloc(0))).toBe(true);
    expect(gone?.body.equals(wrong?.body ?? Buffer.alloc(0))).toBe(true);
    expect(wrong?.headers['cache-control']).toBe('no-store');
  });

  it('is found without its closing slash', async () => {
    const page = findPage(await sendReport(service, makeReport()));
    const { status, headers } = await service.send(`${page.slice(0, -1)}?fatto=voto`);
    expect([status, headers.location]).toEqual([301, `${page}?fatto=voto`]);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  });

  it('takes the code as people type it', async () => {
    const page = findPage(await sendReport(service, makeReport()));
    const typed = page.slice('/segnala/'.length, -1).toUpperCase().replaceAll('-', ' ');
    expect((await service.send(`/segnala/${encodeURIComponent(typed)}/`)).status).toBe(200);
  });

  it('shows what the office did and not what it noted for itself', async () => {
    const page = findPage(await sendReport(service, makeReport()));
    const [kept] = await service.store.cases.list();
    await service.store.cases.step(kept?.id ?? '', 0, charge);
    const note = { ...charge.event, kind: 'note', detail: '', words: 'Chiamare Bianchi' } as const;
    await service.store.cases.step(kept?.id ?? '', 1, {
      change: {},
      event: { ...note, day: '2026-05-05', photos: [], person: '' },
    });
    const text = (await service.send(page)).body.toString();
    expect(text).toContain('data-case-state="charged"');
    expect(text).toContain('Andiamo a vedere.');
    expect(text).not.toContain('Bianchi');
  });

  it('takes a message with a photo, that it is settled, and a rating once it is closed', async () => {
    const page = findPage(await sendReport(service, makeReport()));
    const send = (fields: Record<string, string>, photos: readonly Buffer[] = []) =>
      sendReport(service, fields, photos, { path: page });
    expect((await send({ words: 'Ancora spento' }, [await makePhoto()])).status).toBe(303);
    expect((await send({ settled: '1' })).headers.location).toBe(`${page}?fatto=risolto`);
    expect((await send({ rating: '4' })).status).toBe(400);
    const [kept] = await service.store.cases.list();
    await service.store.cases.step(kept?.id ?? '', kept?.revision ?? 0, {
      change: { state: 'resolved', charged: '2026-05-05', closed: '2026-05-06' },
    });
    expect((await send({ rating: '4' })).status).toBe(303);
    expect((await service.store.cases.list())[0]).toMatchObject({ rating: 4, settled: true });
    const text = (await service.send(page)).body.toString();
    expect(text).toContain('Ancora spento');
    expect(text).toContain('Per me è risolto.');
    expect((await send({})).status).toBe(400);
  });

  it('keeps a message once that is sent twice, one after the other or at once, and that it is settled', async () => {
    const page = findPage(await sendReport(service, makeReport()));
    const photo = await makePhoto(90);
    const send = (fields: Record<string, string>, photos: readonly Buffer[] = []) =>
      sendReport(service, fields, photos, { path: page });
    const count = async (text: string): Promise<number> =>
      (await service.send(page)).body.toString().split(text).length - 1;
    for (const answer of [
      await send({ words: 'Ancora spento' }, [photo]),
      await send({ words: 'Ancora spento' }, [photo]),
    ])
      expect(answer.headers.location).toBe(`${page}?fatto=messaggio`);
    expect(await count('Ancora spento')).toBe(1);
    const atOnce = await Promise.all([1, 2].map(() => send({ words: 'E anche l’altro' })));
    expect(atOnce.map(({ status }) => status)).toEqual([303, 303]);
    expect(await count('E anche l’altro')).toBe(1);
    // What is said again later is another message.
    expect((await send({ words: 'Ancora spento' }, [photo])).status).toBe(303);
    expect(await count('Ancora spento')).toBe(2);
    for (const answer of [await send({ settled: '1' }), await send({ settled: '1' })])
      expect(answer.headers.location).toBe(`${page}?fatto=risolto`);
    expect(await count('Per me è risolto.')).toBe(1);
  });

  it('says how long to wait for whoever has sent too much, with the words still there', async () => {
    await service.stop();
    service = await start(new RateLimit());
    const send = (index: number) =>
      sendReport(service, makeReport({ words: `Lampione ${String(index)}`, seen: '1' }));
    for (let index = 0; index < 20; index += 1) expect((await send(index)).status).toBe(303);
    const refused = await send(20);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers['retry-after']);
    expect(refused.body.toString()).toContain(`Riprova tra ${formatWait(seconds)}`);
    expect(refused.body.toString()).toContain('Lampione 20');
  });

  it('lets nobody guess for long, and holds up nobody elsewhere', async () => {
    await service.stop();
    service = await start(new RateLimit());
    const page = findPage(await sendReport(service, makeReport()));
    const guesses = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        service.send(`/segnala/0000-0000-0${String(index + 10)}/`),
      ),
    );
    expect(guesses.filter(({ status }) => status === 404)).toHaveLength(20);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(4);
    expect((await service.send(page)).status).toBe(429);
  });
});

describe('a town that takes no reports', () => {
  it('has neither the form’s address nor the page of a code', async () => {
    await service.stop();
    service = await startFeedback({ keyFile: join(folder, 'altra.key') });
    expect((await sendReport(service, makeReport())).status).toBe(404);
    expect((await service.send('/segnala/0000-0000-000/')).status).toBe(404);
    expect(await readdir(folder)).not.toContain('altra.key');
  });
});
