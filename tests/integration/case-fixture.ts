import { randomBytes, randomUUID } from 'node:crypto';
import type { CaseStep, NewCase } from '../../src/service/store/contract/case-store.ts';

/** A case as the service hands one to the store. */
export function makeCase(overrides: Partial<NewCase> = {}): NewCase {
  const id = overrides.id ?? randomUUID();
  return {
    id,
    code: randomBytes(32).toString('base64url'),
    number: randomBytes(4).toString('hex').toUpperCase(),
    content: randomBytes(32).toString('base64url'),
    source: 'form',
    kind: 'fault',
    category: 'luce-pubblica',
    office: 'giardini',
    received: '2026-05-04',
    due: '2026-06-03',
    position: undefined,
    photos: [],
    flagged: false,
    words: 'Il lampione davanti al numero 12 è spento.',
    place: 'Via Larga',
    sealed: undefined,
    ...overrides,
  };
}

/** A proposal as the service hands one to the store. */
export function makeProposal(overrides: Partial<NewCase> = {}): NewCase {
  return makeCase({
    kind: 'proposal',
    category: 'idee-per-il-parco',
    title: 'Una fontanella',
    need: 'Nel parco non si beve.',
    words: 'Mettere una fontanella vicino ai giochi.',
    ...overrides,
  });
}

const clerk = { person: randomUUID(), role: 'reviewer', at: '2026-05-05T08:00:00.000Z' } as const;

/** The step by which an office takes a case in charge. */
export const charge: CaseStep = {
  change: { state: 'charged', charged: '2026-05-05' },
  event: {
    day: '2026-05-05',
    kind: 'state',
    detail: 'charged',
    words: 'Andiamo a vedere.',
    photos: [],
    person: clerk.person,
  },
  mailAt: clerk.at,
  log: { ...clerk, action: 'case-state', former: 'received', present: 'charged' },
};
