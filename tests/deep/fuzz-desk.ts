import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRomeDay } from '../../src/domain/rome-day.ts';
import { LiveContent } from '../../src/desk/live-content.ts';
import { Publisher } from '../../src/desk/publish/publisher.ts';
import { municipalityContent } from '../checks/built-site.ts';
import { addColleague, createColleague } from '../integration/desk-fixture.ts';
import { encodeForm, makeSubmission, startFeedback } from '../integration/feedback-fixture.ts';
import { takePhoto, writePdf } from '../integration/office-photos.ts';
import { makeRandom, strangeValues } from './random-requests.ts';
import { readForms } from './read-forms.ts';

/** What a run showed: how often each status came, forms sent to how many addresses, and what must be empty. */
export interface DeskFuzzReport {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly addresses: number;
  readonly faults: readonly string[];
}

const oddPaths = ['%', 'x'.repeat(300), '..', '?pagina=-1', '?obiettivo=__proto__', '%00', ').'];
const oddFiles = [
  Buffer.alloc(0),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  Buffer.from('PK\u0003\u0004'),
  Buffer.from('obiettivo;cosa\nparco;fatto'),
];

/**
 * Goes through the desk as people of every role who open what they are shown and send each form with anything in it, some of it right,
 * while reports are published; `count` requests, the same ones for one seed.
 */
export async function fuzzDesk(
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<DeskFuzzReport> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-fuzz-'));
  await cp(municipalityContent, folder, { recursive: true });
  const content = new LiveContent(folder);
  const now = (): Date => new Date('2026-06-15T09:00:00Z');
  const faults: string[] = [];
  const service = await startFeedback({
    now,
    passwordCost: 8,
    content,
    needsApproval: true,
    publisher: { wake: () => publisher.wake() },
  });
  const publisher = new Publisher({
    store: service.store.desk,
    content,
    now,
    today: () => findRomeDay(now()),
    build: () => Promise.resolve(undefined),
    report: (message, error) => faults.push(`publisher: ${message} ${String(error)}`),
  });
  const random = makeRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const files = [...oddFiles, await takePhoto(), writePdf()];
  for (let answer = 0; answer < 40; answer += 1)
    await service.send('/api/feedback', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(makeSubmission({ comment: `Commento ${String(answer)}` })),
    });
  const names = ['Ada', 'Bice', 'Carlo', 'Dora'];
  await addColleague(service.store, 'Ada', 'author', ['giardini']);
  await addColleague(service.store, 'Bice', 'reviewer');
  await addColleague(service.store, 'Carlo', 'administrator');
  await addColleague(service.store, 'Dora', 'reader');
  const colleagues = names.map(() => createColleague(service));
  /** Addresses of each page that were seen, by the address without what differs. */
  const known = new Map([['/redazione/', new Set(['/redazione/'])]]);
  const sent = new Set<string>();
  const statuses: Record<string, number> = {};
  const note = (status: number, what: string): void => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status >= 500) faults.push(`${String(status)}: ${what}`);
  };
  for (let done = 0; done < count; done += 1) {
    const turn = Math.floor(random() * names.length);
    const colleague = colleagues[turn] ?? createColleague(service);
    const path = pick([...pick([...known.values()])]) + (random() < 0.05 ? pick(oddPaths) : '');
    const answer = await colleague.get(path);
    const page = answer.body.toString();
    note(answer.status, `${names[turn] ?? ''} GET ${path}`);
    for (const [, link = ''] of page.matchAll(/ (?:href|action)="(\/redazione\/[^"#]*)/gu)) {
      const address = link.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
      const seen = known.get(findPage(address)) ?? new Set();
      known.set(findPage(address), seen.size < 200 ? seen.add(address) : seen);
    }
    // Whoever went out, or was put out, comes back.
    if (page.includes('name="password"')) await colleague.signIn(names[turn] ?? '');
    const forms = readForms(page, path).filter(
      ({ buttons }) => random() < 0.05 || buttons.some(([, action]) => action !== 'esci'),
    );
    if (forms.length === 0 || random() < 0.3) continue;
    const { target, controls, buttons } = pick(forms);
    const fields: Record<string, string> = {};
    for (const { name, value } of controls) {
      if (name === '' || (random() < 0.15 && name !== 'modulo')) continue;
      const strange = pick(strangeValues);
      fields[name] =
        random() < (name === 'modulo' || name === 'azione' ? 0.98 : 0.6)
          ? value
          : (typeof strange === 'string' ? strange : JSON.stringify(strange)).toWellFormed();
    }
    const pressed = buttons.length > 0 ? pick(buttons) : undefined;
    // Who is taken away does nothing any more.
    if (pressed !== undefined && /togli/u.test(pressed[1]) && random() < 0.95) continue;
    if (pressed !== undefined) fields[pressed[0]] = pressed[1];
    if (random() < 0.05) fields[pick(['azione', '__proto__', ''])] = 'x';
    sent.add(findPage(target));
    const body = random() < 0.3 && 'file' in fields ? pick(files) : undefined;
    const { status } =
      body === undefined
        ? await colleague.post(target, fields)
        : await colleague.postFile(target, fields, {
            name: pick(['a.jpg', 'b.xlsx']),
            bytes: body,
          });
    note(status, `${names[turn] ?? ''} POST ${target} ${encodeForm(fields).slice(0, 400)}`);
    onProgress(done);
  }
  await publisher.stop();
  faults.push(
    ...service.entries
      .filter(({ level }) => level === 'error')
      .map((entry) => JSON.stringify(entry)),
  );
  // What was published can be read again.
  await content.read('2026-06-15');
  await service.stop();
  await rm(folder, { recursive: true });
  const requests = Object.values(statuses).reduce((sum, times) => sum + times, 0);
  return { requests, statuses, addresses: sent.size, faults };
}

/** The address of a page without what differs between two of its kind. */
function findPage(address: string): string {
  return address.replaceAll(/[0-9a-f-]{36}/gu, '*').split('?')[0] ?? '';
}
