import type { UpdateFile } from '../../../src/domain/content/update-file.ts';
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

/** A photo of a report of an invented plan. */
export function makePhoto(overrides: Partial<UpdateFile> = {}): UpdateFile {
  return {
    name: '0123456789abcdef.jpg',
    label: 'Il tetto nuovo visto dal cortile',
    size: 120_000,
    width: 1600,
    height: 1200,
    ...overrides,
  };
}
