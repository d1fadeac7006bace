import { randomUUID } from 'node:crypto';
import type { Actor, StoredAnswer } from '../../src/service/store/contract/feedback-store.ts';

/** A satisfaction answer with a comment. */
export function makeAnswer(overrides: Partial<StoredAnswer> = {}): StoredAnswer {
  return {
    id: randomUUID(),
    kind: 'satisfaction',
    page: '/obiettivi/parco-nuovo/',
    objective: 'parco-nuovo',
    rating: 4,
    comment: 'Bene, ma le panchine sono poche.',
    respondent: 'resident',
    day: '2026-03-02',
    flagged: false,
    ...overrides,
  };
}

/** A clarity answer without words. */
export function makeClarityAnswer(overrides: Partial<StoredAnswer> = {}): StoredAnswer {
  return {
    id: randomUUID(),
    kind: 'clarity',
    page: '/metodo/',
    rating: 2,
    answer: 'altro',
    day: '2026-03-02',
    flagged: false,
    ...overrides,
  };
}

/** An answer about a service. */
export function makeServiceAnswer(overrides: Partial<StoredAnswer> = {}): StoredAnswer {
  return {
    id: randomUUID(),
    kind: 'service',
    page: '/servizi/anagrafe/',
    service: 'anagrafe',
    rating: 4,
    comment: 'Poca coda.',
    day: '2026-03-02',
    flagged: false,
    ...overrides,
  };
}

/** The member of staff who moderates. */
export const office: Actor = { actor: 'redazione', day: '2026-04-01' };
