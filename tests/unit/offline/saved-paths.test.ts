import { describe, expect, it } from 'vitest';
import { formatRevision } from '../../../src/offline/file-list.ts';
import {
  isHashed,
  isPlanPage,
  isSavedFile,
  isSavedPage,
} from '../../../src/offline/saved-paths.ts';

describe('isSavedPage', () => {
  it.each([
    '/',
    '/obiettivi/',
    '/obiettivi/mercato-coperto/',
    '/temi/1/',
    '/aree/persone/',
    '/aggiornamenti/',
    '/dati/',
    '/offline/',
    '/segnala/',
  ])('takes %s', (path) => {
    expect(isSavedPage(path)).toBe(true);
  });

  it.each([
    '/api/satisfaction/',
    '/redazione/',
    '/grazie/',
    '/incorpora/mercato-coperto/',
    '/o/1/',
    '/obiettivi/mercato-coperto/cita/',
    '/obiettivi/mercato-coperto/cartello/',
    '/aree/persone/stampa/',
    '/segnala/7k3q-xm92-pd4/',
    '/segnalazioni/',
    '/dati/obiettivi.json',
    '/aggiornamenti/feed.xml',
  ])('leaves %s', (path) => {
    expect(isSavedPage(path)).toBe(false);
  });
});

describe('isPlanPage', () => {
  it.each([
    '/piani/2025-2027/',
    '/obiettivi/mercato-coperto/storia/',
    '/dati/dizionario/',
    '/stampa/',
  ])('leaves %s, which is saved when it is read', (path) => {
    expect([isPlanPage(path), isSavedPage(path)]).toEqual([false, true]);
  });

  it('takes the list of editions, and nothing that is never saved', () => {
    expect([isPlanPage('/piani/'), isPlanPage('/obiettivi/mercato-coperto/')]).toEqual([
      true,
      true,
    ]);
    expect(isPlanPage('/o/1/')).toBe(false);
  });
});

describe('isSavedFile', () => {
  it('takes the search and what the frame needs, no data, feeds or pictures for sharing', () => {
    expect(
      ['/search-index.json', '/favicon.svg', '/manifest.webmanifest', '/senza-rete.js'].every(
        isSavedFile,
      ),
    ).toBe(true);
    expect(
      [
        '/sw.js',
        '/piano-offline.json',
        '/dati/obiettivi.csv',
        '/condivisione/portale.png',
        '/scadenze/calendario.ics',
      ].some(isSavedFile),
    ).toBe(false);
  });
});

describe('isHashed', () => {
  it('knows files by their folder', () => {
    expect([isHashed('/_astro/a.B1.js'), isHashed('/senza-rete.js')]).toEqual([true, false]);
  });
});

describe('formatRevision', () => {
  it('gives the first 48 bits as text', () => {
    expect(formatRevision(new Uint8Array([0, 255, 16, 1, 2, 3, 4]))).toBe('00ff10010203');
  });
});
