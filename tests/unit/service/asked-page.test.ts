import { describe, expect, it } from 'vitest';
import { findAskedPage } from '../../../src/service/pages/asked-page.ts';

describe('findAskedPage', () => {
  it('is that of a list of which a part is asked for', () => {
    expect(findAskedPage('/obiettivi/', 'q=parco')).toEqual({
      name: 'list',
      view: { query: 'q=parco' },
    });
    expect([
      findAskedPage('/obiettivi/', 'tema=1')?.name,
      findAskedPage('/obiettivi/', 'pagina=2')?.name,
      findAskedPage('/aggiornamenti/', 'dal=2026-01-01')?.name,
      findAskedPage('/scadenze/registro/', 'stato=open')?.name,
      findAskedPage('/scadenze/registro/', 'pagina=2')?.name,
    ]).toEqual(['list', 'list', 'updates', 'register', 'register']);
  });

  it('is the page on errors that names the entry from which a reader comes', () => {
    expect(findAskedPage('/segnala/', 'scheda=parco')).toEqual({
      name: 'report',
      view: { slug: 'parco' },
    });
    expect(findAskedPage('/segnala/', 'scheda=')).toBeUndefined();
  });

  it('is none where the built page is the answer', () => {
    expect([
      findAskedPage('/obiettivi/', 'q=&other=1'),
      findAskedPage('/aggiornamenti/', 'dal=ieri'),
      findAskedPage('/temi/', 'q=parco'),
      findAskedPage('/scadenze/registro/', 'stato=&altro=1'),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
