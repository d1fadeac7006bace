import { describe, expect, it } from 'vitest';
import { findAskedPart } from '../../../src/service/pages/asked-part.ts';

describe('findAskedPart', () => {
  it('is the page on demand of a list of which a part is asked for', () => {
    expect([
      findAskedPart('/obiettivi/', 'q=parco'),
      findAskedPart('/obiettivi/', 'tema=1'),
      findAskedPart('/obiettivi/', 'pagina=2'),
      findAskedPart('/aggiornamenti/', 'dal=2026-01-01'),
    ]).toEqual(['list', 'list', 'list', 'updates']);
  });

  it('is none where the built page is the answer', () => {
    expect([
      findAskedPart('/obiettivi/', 'q=&other=1'),
      findAskedPart('/aggiornamenti/', 'dal=ieri'),
      findAskedPart('/temi/', 'q=parco'),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
