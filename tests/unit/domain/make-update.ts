import type { Update } from '../../../src/domain/content/update.ts';

/** An update of an invented plan. */
export function makeUpdate(overrides: Partial<Update> = {}): Update {
  return {
    date: '2025-03-01',
    published: '2025-03-02',
    title: 'Lavori avviati',
    text: 'Sono partiti i lavori.',
    evidence: [],
    minor: false,
    corrections: [],
    ...overrides,
  };
}
