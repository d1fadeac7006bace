import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CaseChange } from '../../src/service/store/contract/case-store.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { charge, makeCase, makeProposal } from './case-fixture.ts';
import { useDatabase, type TestDatabase } from './use-database.ts';

/** What every store must do with what residents report, whatever it is built on. */
export function describeCaseStore(name: string, prepare: () => Promise<TestDatabase>): void {
  let store: FeedbackStore;
  const database = useDatabase(prepare, (opened) => (store = opened));
  const sealed = 's'.repeat(60);

  describe(`${name}: submit a case`, () => {
    it('keeps it whole with its photos and address, and still has it after opening again', async () => {
      const sent = makeCase({ photos: ['a.jpg'], sealed });
      const photos = ['a.jpg', 'a-piccola.jpg'].map((photo) => ({
        name: photo,
        bytes: Buffer.from(photo),
      }));
      expect(await store.cases.submit(sent, photos)).toBe('stored');
      await database.reopen();
      const kept = await store.cases.findByCode(sent.code);
      expect(kept).toMatchObject({
        id: sent.id,
        state: 'received',
        words: sent.words,
        place: 'Via Larga',
        photos: ['a.jpg'],
        revision: 0,
        flagged: false,
        settled: false,
      });
      expect(await store.cases.find(sent.id)).toEqual(kept);
      expect(await store.cases.findByCode('x'.repeat(43))).toBeUndefined();
      for (const { name: photo, bytes } of photos)
        expect(await store.cases.findPhoto(sent.id, photo)).toEqual(bytes);
      expect(await store.cases.findAddress(sent.id)).toBe(sealed);
    });

    it('knows the same again and refuses other content under its id, of two at once too', async () => {
      const sent = makeCase({ sealed });
      expect(
        await Promise.all([store.cases.submit(sent, []), store.cases.submit(sent, [])]),
      ).toEqual(expect.arrayContaining(['stored', 'known']));
      const other = { ...sent, content: 'x'.repeat(43), words: 'Altro' };
      const photo = { name: 'b.jpg', bytes: Buffer.from('b') };
      expect(await store.cases.submit(other, [photo])).toBe('conflict');
      expect(await store.cases.findPhoto(sent.id, 'b.jpg')).toBeUndefined();
      expect((await store.cases.find(sent.id))?.words).toBe(sent.words);
    });

    it('stores one of several sent at once, again and again', async () => {
      const rounds = Array.from({ length: 60 }, () => makeCase({ sealed }));
      for (const sent of rounds) {
        const results = await Promise.all(
          Array.from({ length: 4 }, () => store.cases.submit(sent, [])),
        );
        expect(results.toSorted()).toEqual(['known', 'known', 'known', 'stored']);
      }
    });

    it('refuses what breaks a rule of the table, and keeps nothing of it', async () => {
      const sent = makeCase({ words: '', photos: ['a.jpg'] });
      const photo = { name: 'a.jpg', bytes: Buffer.from('a') };
      await expect(store.cases.submit(sent, [photo])).rejects.toMatchObject({
        name: 'AnswerRefusedError',
      });
      expect(await store.cases.find(sent.id)).toBeUndefined();
      expect(await store.cases.findPhoto(sent.id, 'a.jpg')).toBeUndefined();
    });

    it('keeps characters that no database takes as others', async () => {
      const sent = makeCase({ words: 'a\0b\uD800c' });
      await store.cases.submit(sent, []);
      expect((await store.cases.find(sent.id))?.words).toBe('a\uFFFDb\uFFFDc');
    });
  });

  describe(`${name}: step on a case`, () => {
    it('changes it with its event, its line in the log and a message to its sender', async () => {
      const sent = makeCase({ sealed });
      await store.cases.submit(sent, []);
      expect(await store.cases.step(sent.id, 0, charge)).toBe(true);
      expect(await store.cases.find(sent.id)).toMatchObject({
        state: 'charged',
        charged: '2026-05-05',
        revision: 1,
      });
      expect(await store.cases.listEvents(sent.id)).toEqual([{ ...charge.event, revision: 1 }]);
      expect(await store.cases.listMails()).toMatchObject([
        { parent: sent.id, revision: 1, state: 'waiting', attempts: 0 },
      ]);
      const [line] = await store.desk.readDeskLog({ limit: 1, offset: 0 });
      expect(line).toMatchObject({
        action: 'case-state',
        subject: sent.number,
        office: 'giardini',
      });
    });

    it('does nothing where the case is no longer as it was seen', async () => {
      const sent = makeCase({ sealed });
      await store.cases.submit(sent, []);
      const photos = [{ name: 'c.jpg', bytes: Buffer.from('c') }];
      const results = await Promise.all([
        store.cases.step(sent.id, 0, charge),
        store.cases.step(sent.id, 0, { ...charge, photos }),
      ]);
      expect(results.filter((done) => done)).toHaveLength(1);
      expect(await store.cases.listEvents(sent.id)).toHaveLength(1);
      expect(await store.cases.listMails()).toHaveLength(1);
      expect(await store.cases.step(sent.id, 0, { ...charge, photos })).toBe(false);
      expect(await store.cases.step(randomUUID(), 0, charge)).toBe(false);
    });

    it('takes values away and sends nothing where there is no address', async () => {
      const sent = makeCase();
      await store.cases.submit(sent, []);
      const assigned = randomUUID();
      await store.cases.step(sent.id, 0, { change: { assigned, rating: 4, settled: true } });
      await store.cases.step(sent.id, 1, {
        change: { assigned: undefined },
        mailAt: charge.mailAt,
      });
      expect(await store.cases.find(sent.id)).toMatchObject({
        assigned: undefined,
        rating: 4,
        settled: true,
        revision: 2,
      });
      expect(await store.cases.listMails()).toEqual([]);
    });
  });

  describe(`${name}: list cases`, () => {
    it('narrows, orders, counts and pages them', async () => {
      const late = makeCase({ due: '2026-05-20', category: 'verde-e-parchi' });
      const fresh = makeCase({ received: '2026-05-10', due: '2026-06-09', office: 'persone' });
      for (const sent of [fresh, late]) await store.cases.submit(sent, []);
      const ids = async (filter: Parameters<typeof store.cases.list>[0]) =>
        (await store.cases.list(filter)).map(({ id }) => id);
      expect(await ids({})).toEqual([late.id, fresh.id]);
      expect(await ids({ latestFirst: true })).toEqual([fresh.id, late.id]);
      expect(await ids({ lateOn: '2026-05-21' })).toEqual([late.id]);
      expect(await ids({ lateOn: '2026-05-20' })).toEqual([]);
      expect(await ids({ offices: ['persone'] })).toEqual([fresh.id]);
      expect(await ids({ states: ['received'], category: 'verde-e-parchi' })).toEqual([late.id]);
      expect(await ids({ limit: 1, offset: 1 })).toEqual([fresh.id]);
      expect(await ids({ released: true })).toEqual([]);
      const change = { publicWords: 'Un ramo', publicReply: 'Tagliato.', objective: 'parco-nuovo' };
      await store.cases.step(late.id, 0, { change });
      expect(await ids({ released: true })).toEqual([late.id]);
      expect(await ids({ released: true, objectives: ['parco-nuovo', 'x'] })).toEqual([late.id]);
      expect((await store.cases.find(late.id))?.publicReply).toBe('Tagliato.');
      await store.cases.step(fresh.id, 0, { change: { main: late.id } });
      expect(await ids({ isMain: true })).toEqual([late.id]);
      expect(await ids({ main: late.id })).toEqual([fresh.id]);
      expect(await ids({ released: true, isMain: true, latestFirst: true })).toEqual([late.id]);
      await store.cases.step(late.id, 1, {
        change: { publicWords: undefined, publicReply: undefined },
      });
      expect(await ids({ released: true })).toEqual([]);
      expect(await store.cases.count({ receivedFrom: '2026-05-05' })).toBe(1);
      expect(await store.cases.countAll()).toHaveLength(2);
    });
  });

  describe(`${name}: proposals`, () => {
    it('are kept among reports, counted apart and erased with their public words', async () => {
      const [sent, other] = [makeProposal(), makeProposal({ category: 'bilancio-2025' })];
      for (const each of [sent, other, makeCase()]) await store.cases.submit(each, []);
      expect(await store.cases.find(sent.id)).toMatchObject({
        kind: 'proposal',
        title: 'Una fontanella',
        need: 'Nel parco non si beve.',
        judgement: undefined,
        cost: undefined,
      });
      expect(await store.cases.count({ isProposal: false })).toBe(1);
      expect(await store.cases.count({ isProposal: true, category: sent.category })).toBe(1);
      expect(await store.cases.countAll()).toHaveLength(1);
      const change: CaseChange = {
        ...({ state: 'resolved', judgement: 'changes' } as const),
        ...{ charged: '2026-05-05', closed: '2026-05-10' },
        ...{ publicTitle: 'Fontanella', publicNeed: 'Sete', publicWords: 'Una fontanella' },
        ...{ reasons: 'Un tubo passa lì.', cost: 12_000 },
        ...{ objective: 'parco-nuovo', action: 'giochi' },
      };
      expect(await store.cases.step(sent.id, 0, { change })).toBe(true);
      expect(await store.cases.find(sent.id)).toMatchObject(change);
      const counts = await store.cases.countProposals();
      expect(counts).toHaveLength(2);
      expect(counts).toEqual(
        expect.arrayContaining([
          {
            ...{ category: 'idee-per-il-parco', state: 'resolved', judgement: 'changes' },
            ...{ released: true, count: 1 },
          },
          {
            ...{ category: 'bilancio-2025', state: 'received', judgement: undefined },
            ...{ released: false, count: 1 },
          },
        ]),
      );
      // Judged, with reasons and without a reply of its own.
      expect(await store.cases.tallyReleased()).toEqual([
        {
          ...{ isProposal: true, objective: 'parco-nuovo', office: sent.office },
          ...{ said: 1, answered: 1 },
        },
      ]);
      expect(await store.cases.list({ objectives: [] })).toEqual([]);
      await store.cases.eraseOld({ addresses: '2026-05-11', words: '2026-05-11' });
      expect(await store.cases.find(sent.id)).toMatchObject({
        ...{ title: undefined, need: undefined, words: undefined, publicTitle: undefined },
        ...{ reasons: undefined, judgement: 'changes', cost: 12_000 },
      });
    });

    it('are refused where a report would be judged', async () => {
      const report = makeCase();
      await store.cases.submit(report, []);
      await expect(
        store.cases.step(report.id, 0, { change: { judgement: 'feasible' } }),
      ).rejects.toThrow();
      expect((await store.cases.find(report.id))?.revision).toBe(0);
    });
  });

  describe(`${name}: keys, messages, erasing`, () => {
    it('holds to the first key', async () => {
      const [one, other] = ['k'.repeat(43), 'j'.repeat(43)];
      expect(await store.cases.claimKey(one)).toBe(true);
      expect(await store.cases.claimKey(other)).toBe(false);
      expect(await store.cases.claimKey(one)).toBe(true);
    });

    it('gives a message to one sender, and again after a failure and a pause', async () => {
      const sent = makeCase({ sealed });
      await store.cases.submit(sent, []);
      await store.cases.step(sent.id, 0, charge);
      const [mail] = await store.cases.listMails();
      const id = mail?.id ?? '';
      const [at, later] = ['2026-05-05T09:00:00.000Z', '2026-05-05T10:00:00.000Z'];
      expect(await store.cases.claimMail(id, at, at)).toBe(true);
      expect(await store.cases.claimMail(id, at, at)).toBe(false);
      await store.cases.settleMail(id, 'failed', at);
      expect(await store.cases.claimMail(id, later, at)).toBe(false);
      expect(await store.cases.claimMail(id, later, later)).toBe(true);
      await store.cases.settleMail(id, 'sent', later);
      expect(await store.cases.listMails()).toEqual([]);
    });

    it('erases on request the address alone, or everything but what figures count, while it is as it was seen', async () => {
      const sent = makeCase({ sealed, photos: ['e.jpg'], position: '45.67000,8.82000' });
      await store.cases.submit(sent, [{ name: 'e.jpg', bytes: Buffer.from('e') }]);
      await store.cases.step(sent.id, 0, {
        ...charge,
        change: { ...charge.change, publicWords: 'Un lampione', publicPlace: 'Via Larga' },
      });
      const log = { ...charge.log, action: 'case-erase', former: '', present: '' } as const;
      const by = { all: false, log: { ...log, person: randomUUID(), role: 'reviewer' } } as const;
      const erase = (seen: number, all: boolean) =>
        store.cases.erase(sent.id, seen, {
          all,
          log: { ...by.log, at: '2026-05-06T08:00:00.000Z' },
        });
      expect(await erase(0, false)).toBe(false);
      expect(await store.cases.findAddress(sent.id)).toBe(sealed);
      expect(await erase(1, false)).toBe(true);
      expect(await store.cases.findAddress(sent.id)).toBeUndefined();
      expect(await store.cases.listMails()).toEqual([]);
      expect((await store.cases.find(sent.id))?.words).toBe(sent.words);
      expect(await erase(2, true)).toBe(true);
      const { code, number, category, office, received, due } = sent;
      expect(await store.cases.find(sent.id)).toEqual({
        ...{ id: sent.id, code, number, category, office, received, due, source: 'form' },
        ...{ kind: 'fault', state: 'charged', charged: '2026-05-05', closed: undefined },
        ...{ words: undefined, place: undefined, position: undefined, photos: [] },
        ...{ publicWords: undefined, publicPlace: undefined, publicReply: undefined },
        ...{ flagged: false, assigned: undefined, objective: undefined, main: undefined },
        ...{ settled: false, rating: undefined, revision: 3 },
      });
      expect((await store.cases.listEvents(sent.id))[0]?.words).toBeUndefined();
      expect(await store.cases.findPhoto(sent.id, 'e.jpg')).toBeUndefined();
      expect(await store.cases.submit(sent, [])).toBe('conflict');
      const lines = await store.desk.readDeskLog({ limit: 9, offset: 0 });
      expect(lines.filter(({ action }) => action === 'case-erase')).toHaveLength(2);
      expect(await store.cases.countAll()).toHaveLength(1);
    });

    it('erases addresses first and words and photos later, of closed cases alone', async () => {
      const [open, ended] = [makeCase({ sealed }), makeCase({ sealed, photos: ['d.jpg'] })];
      await store.cases.submit(open, []);
      await store.cases.submit(ended, [{ name: 'd.jpg', bytes: Buffer.from('d') }]);
      await store.cases.step(ended.id, 0, {
        ...charge,
        change: { state: 'resolved', charged: '2026-05-05', closed: '2026-05-10' },
      });
      const before = { addresses: '2026-05-10', words: '2024-05-10' };
      expect(await store.cases.eraseOld(before)).toBe(0);
      expect(await store.cases.eraseOld({ ...before, addresses: '2026-05-11' })).toBe(1);
      expect(await store.cases.findAddress(ended.id)).toBeUndefined();
      expect(await store.cases.findAddress(open.id)).toBe(sealed);
      expect(await store.cases.listMails()).toEqual([]);
      expect(await store.cases.findPhoto(ended.id, 'd.jpg')).toBeDefined();
      expect(await store.cases.eraseOld({ addresses: '2026-05-11', words: '2026-05-11' })).toBe(1);
      expect(await store.cases.find(ended.id)).toMatchObject({ words: undefined, photos: [] });
      expect((await store.cases.listEvents(ended.id))[0]?.words).toBeUndefined();
      expect(await store.cases.findPhoto(ended.id, 'd.jpg')).toBeUndefined();
      expect((await store.cases.find(open.id))?.words).toBe(open.words);
    });
  });
}
