import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type Sheet, type WriteSheet } from 'hucre/xlsx';
import { beforeEach, expect, it } from 'vitest';
import { sheetHeaders, type SheetColumnKey } from '../../src/i18n/commands/updates-sheet.ts';
import { addColleague } from './desk-fixture.ts';
import { describeReporting, type Colleague, type Reporting } from './describe-reporting.ts';
import { readInput } from './moderation-fixture.ts';
import { readControls } from './read-controls.ts';
import type { Answer } from './service-fixture.ts';

const address = '/redazione/foglio/';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Cells = Partial<Record<SheetColumnKey, string | number>>;

const filled: Cells = {
  date: '10/06/2026',
  status: 'Completato',
  title: 'I punti luce sono accesi',
  text: 'Tutti e dodici.\nAnche di notte.',
  evidenceLabel: 'Determina n. 12',
  evidenceUrl: 'https://borgo.example/12',
};

/** The sheet of somebody's offices with what is typed into rows, by objective and action. */
async function fillSheet(
  colleague: Colleague,
  typed: readonly (readonly [string, string, Cells])[],
): Promise<Uint8Array> {
  const answer = await colleague.get(`${address}scarica/`);
  const { sheets } = await readXlsx(answer.body);
  const [heads = [], ...rows] = (sheets[0] as Sheet).rows;
  const at = (key: SheetColumnKey): number => heads.indexOf(sheetHeaders[key]);
  for (const [slug, action, cells] of typed) {
    const row = rows.find((one) => one[at('slug')] === slug && one[at('action')] === action);
    for (const [key, value] of Object.entries(cells))
      if (row !== undefined) row[at(key as SheetColumnKey)] = value;
  }
  return writeXlsx({ sheets: sheets as unknown as WriteSheet[] });
}

/** Uploads a file as a browser does. */
async function upload(
  desk: Reporting,
  colleague: Colleague,
  bytes: Uint8Array,
  { name = 'novità.xlsx', token }: { readonly name?: string; readonly token?: string } = {},
): Promise<Answer> {
  const modulo = token ?? readInput(await colleague.get(address), 'modulo');
  const form = new FormData();
  form.set('modulo', modulo);
  form.set('file', new File([Buffer.from(bytes)], name, { type }));
  const sent = new Response(form);
  const cookie = [...colleague.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  return desk.service.send(address, {
    method: 'POST',
    headers: {
      'Content-Type': sent.headers.get('Content-Type') ?? '',
      Origin: `http://127.0.0.1:${String(desk.service.port)}`,
      Cookie: cookie,
    },
    body: Buffer.from(await sent.arrayBuffer()),
  });
}

/** The form that takes rows, as a browser would send it. */
function readRows(page: Answer): Record<string, string> {
  const [, form = ''] = page.body.toString().split(`action="${address}righe/"`);
  return Object.fromEntries(
    readControls(form.split('</form>')[0] ?? '')
      .filter(({ sent }) => sent)
      .map(({ name, value }) => [name, value]),
  );
}

describeReporting('a sheet at the desk', { postgresIsDeep: true }, (desk) => {
  beforeEach(() => addColleague(desk.service.store, 'Anna', 'author', ['giardini']));
  const drafts = () => desk.service.store.desk.listDrafts();

  it('goes down for the own offices, comes up, shows the difference, and its rows become drafts, once', async () => {
    const anna = await desk.enter('Anna');
    const bytes = await fillSheet(anna, [
      ['punti-luce-piazza', 'a1', filled],
      ['punti-luce-piazza', 'a2', { ...filled, title: 'Collaudo', date: '31/02/2026' }],
    ]);
    const shown = await upload(desk, anna, bytes);
    const text = shown.body.toString();
    expect(shown.status).toBe(200);
    for (const words of [
      '1 riga pronta',
      '1 cosa da correggere',
      'non esiste nel calendario',
      'I punti luce sono accesi',
      'Anche di notte.',
    ])
      expect(text).toContain(words);
    // Nothing is kept before somebody has chosen.
    expect(await drafts()).toEqual([]);
    const taken = await anna.post(`${address}righe/`, readRows(shown));
    expect(taken.status).toBe(303);
    expect((await anna.get(taken.headers.location ?? '')).body.toString()).toContain(
      '1 bozza nuova',
    );
    const [draft] = await drafts();
    expect(draft).toMatchObject({ slug: 'punti-luce-piazza', state: 'draft', office: 'giardini' });
    const log = await desk.service.store.desk.readDeskLog({ limit: 10, offset: 0 });
    expect(log.map(({ action, present }) => [action, present])).toContainEqual([
      'take',
      filled.title,
    ]);
    // The same sheet again, and the same form again, change nothing.
    expect((await upload(desk, anna, bytes)).body.toString()).toContain('già tra le bozze');
    await anna.post(`${address}righe/`, readRows(shown));
    expect(await drafts()).toHaveLength(1);
    // From there it goes the way of every draft.
    const page = `/redazione/bozze/${draft?.id ?? ''}/`;
    const { answer } = await desk.send(anna, page, { azione: 'anteprima' });
    expect(answer.headers.location).toBe(`${page}anteprima/`);
    await desk.send(anna, `${page}anteprima/`, { azione: 'pubblica-novita' });
    await desk.publisher.stop();
    expect(await readdir(join(desk.folder, 'updates', 'punti-luce-piazza'))).toContain(
      '2026-06-10-i-punti-luce-sono-accesi.yaml',
    );
  });

  it('keeps what few reports say, and warns in the form before the preview', async () => {
    const anna = await desk.enter('Anna');
    const more = {
      confidence: 'Nei tempi',
      percent: 100,
      evidenceLabel: 'Verbale\nRelazione',
      evidenceUrl: '—\nhttps://borgo.example/r',
      text: 'Chiamare Mario al 333 1234567.',
    };
    const bytes = await fillSheet(anna, [['punti-luce-piazza', 'a1', { ...filled, ...more }]]);
    const shown = await upload(desk, anna, bytes);
    expect(shown.body.toString()).toContain('333 1234567');
    await anna.post(`${address}righe/`, readRows(shown));
    const [draft] = await drafts();
    expect(draft?.fields).toMatchObject({
      confidence: 'on-track',
      percent: '100',
      evidence: 'Verbale',
      sources: 'Relazione https://borgo.example/r',
    });
    const page = `/redazione/bozze/${draft?.id ?? ''}/`;
    const { answer } = await desk.send(anna, page, { azione: 'anteprima' });
    expect(answer.body.toString()).toContain('da leggere');
    const conferma = readInput(answer, 'conferma');
    const { answer: next } = await desk.send(anna, page, { azione: 'anteprima', conferma });
    expect(next.headers.location).toBe(`${page}anteprima/`);
  });

  it('refuses what is no sheet, too large, broken, foreign or of another office, and keeps nothing', async () => {
    const anna = await desk.enter('Anna');
    const bytes = await fillSheet(anna, [['punti-luce-piazza', 'a1', filled]]);
    const large = await upload(desk, anna, new Uint8Array(6 * 1024 * 1024));
    expect([large.status, large.body.toString()]).toEqual([
      413,
      expect.stringContaining('più grande di 5 MB') as string,
    ]);
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    for (const [content, words] of [
      [text('%PDF-1.7 <script>alert(1)</script>'), 'un PDF'],
      [bytes.slice(0, 3_000), 'danneggiato'],
      [text(''), 'Il file è vuoto'],
    ] as const) {
      const answer = await upload(desk, anna, content, { name: '../../<b>x</b>.xlsx' });
      expect([answer.status, answer.body.toString()]).toEqual([
        422,
        expect.stringContaining(words) as string,
      ]);
      expect(answer.body.toString()).not.toMatch(/<b>x<\/b>|<script>alert/u);
    }
    expect((await upload(desk, anna, bytes, { token: 'x' })).status).toBe(403);
    const reader = await addColleague(desk.service.store, 'Luca', 'reader');
    expect((await (await desk.enter(reader.name)).get(address)).status).toBe(403);
    await addColleague(desk.service.store, 'Bea', 'author', ['sicurezza']);
    const bea = await desk.enter('Bea');
    const other = await upload(desk, bea, bytes);
    expect(other.body.toString()).toContain('di un altro ufficio');
    // Nor by a form made up from what somebody else was shown.
    const rows = readRows(await upload(desk, anna, bytes));
    const modulo = readInput(await bea.get(address), 'modulo');
    expect((await bea.post(`${address}righe/`, { ...rows, modulo })).status).toBe(403);
    const broken = { ...rows, modulo: readInput(await anna.get(address), 'modulo') };
    expect(
      (await anna.post(`${address}righe/`, { ...broken, 'riga-0': '{"slug":1}' })).status,
    ).toBe(400);
    expect(await drafts()).toEqual([]);
  });

  it('says that a file has to be chosen again once the session has ended, and brings chosen rows along', async () => {
    const anna = await desk.enter('Anna');
    const bytes = await fillSheet(anna, [['punti-luce-piazza', 'a1', filled]]);
    const shown = await upload(desk, anna, bytes);
    desk.clock = new Date('2026-06-16T15:00:00Z');
    const late = await upload(desk, anna, bytes, { token: readInput(shown, 'modulo') });
    expect([late.status, late.body.toString()]).toEqual([
      403,
      expect.stringContaining('sceglilo un’altra volta') as string,
    ]);
    const asked = await anna.post(`${address}righe/`, readRows(shown));
    expect([asked.status, asked.body.toString()]).toEqual([
      403,
      expect.stringContaining(String(filled.title)) as string,
    ]);
    const again = await anna.post(`${address}righe/`, {
      ...readRows(shown),
      azione: 'entra',
      nome: 'Anna',
      password: 'quattro parole a caso 7',
    });
    expect(again.body.toString()).toContain('Sei di nuovo dentro');
    await anna.post(`${address}righe/`, readRows(again));
    expect((await drafts()).map(({ fields }) => fields.title)).toEqual([filled.title]);
  });
});
