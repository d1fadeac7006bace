import type { Feedback } from '../../../src/feedback/contract.ts';
import {
  OUTBOX_LIMIT,
  type OutboxEntry,
  OutboxFullError,
} from '../../../src/feedback/outbox/outbox-entry.ts';
import type { KeptCode, KeptReport } from '../../../src/feedback/outbox/kept-report.ts';
import type { Locks, OutboxStore } from '../../../src/feedback/outbox/outbox.ts';

/** An id that tells its number. */
export function makeId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** An answer about clarity. */
export function makeFeedback(number = 1, overrides: Partial<Feedback> = {}): Feedback {
  return { id: makeId(number), kind: 'clarity', page: '/temi/1/', rating: 4, ...overrides };
}

/** A report with two photos. */
export function makeKeptReport(number = 1): KeptReport {
  return {
    id: makeId(number),
    kind: 'report',
    page: '/segnala/',
    fields: { words: 'Il lampione è spento.' },
    photos: [new Blob(['a']), new Blob(['bb'])],
  };
}

/** An entry that waits for its first attempt. */
export function makeEntry(overrides: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    feedback: makeFeedback(),
    state: 'waiting',
    added: 0,
    attempts: 0,
    notBefore: 0,
    ...overrides,
  };
}

/** A store in memory with the promises of the one in IndexedDB. */
export function makeStore(entries: readonly OutboxEntry[] = []): OutboxStore {
  const rows = new Map(entries.map((entry) => [entry.feedback.id, entry]));
  const names = new Set<string>();
  const codes = new Map<string, KeptCode>();
  return {
    add(entry) {
      if (rows.has(entry.feedback.id)) return Promise.resolve();
      if (rows.size >= OUTBOX_LIMIT) return Promise.reject(new OutboxFullError(OUTBOX_LIMIT));
      rows.set(entry.feedback.id, entry);
      return Promise.resolve();
    },
    replace(entry) {
      if (rows.has(entry.feedback.id)) rows.set(entry.feedback.id, entry);
      return Promise.resolve();
    },
    remove(id) {
      rows.delete(id);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...rows.values()].toSorted((a, b) => a.added - b.added)),
    isFirst(name) {
      const isFirst = !names.has(name);
      names.add(name);
      return Promise.resolve(isFirst);
    },
    keepCode(code) {
      codes.set(code.id, code);
      return Promise.resolve();
    },
    listCodes: () => Promise.resolve([...codes.values()]),
    forgetCode(id) {
      codes.delete(id);
      return Promise.resolve();
    },
  };
}

/** One lock for several tabs, as a browser has. */
export function makeLocks(): Locks {
  let turn: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => unknown): Promise<unknown> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  return { request: request as Locks['request'] };
}
