/** List of what the whole plan consists of, written by the build. */
export const listPath = '/piano-offline.json';

/** Page shown in place of one that is not saved. */
export const offlinePage = '/offline/';

/** Script that registers the worker. It keeps its address over deploys, so that a page left open never asks for one that is gone. */
export const pageScript = '/senza-rete.js';

/** Folder of files that carry a hash of their bytes in their names. */
export const hashedFolder = '/_astro/';

/** Plans up to this many bytes on the wire are saved whole; of larger ones what is visited, and the rest when asked. */
export const wholePlanLimit = 2_000_000;

/** Files beside the pages that are read without a network, hashed ones apart. */
const files: ReadonlySet<string> = new Set([
  '/search-index.json',
  '/favicon.svg',
  '/icons/icon-180.png',
  '/icons/icon-192.png',
  '/manifest.webmanifest',
  pageScript,
]);

/** Pages that make no sense without a network, or that are copies of others for paper and for other sites. */
const neverSaved = [
  /^\/(?:api|redazione|grazie|incorpora|condivisione|o)\//u,
  /^\/obiettivi\/[^/]+\/(?:cita|cartello)\//u,
  /^\/aree\/[^/]+\/stampa\//u,
  /^\/servizi\/[^/]+\/cartoncino\//u,
  /^\/questionari\//u,
  // The page of a report is for whoever holds its code; released reports are shown as they are now.
  /^\/segnala\/[^/]+\//u,
  /^\/segnalazioni\//u,
];

/** Pages that repeat what others say, or tell what was: saved when somebody reads them. */
const savedOnVisit = [
  /^\/stampa\//u,
  /^\/piani\/[^/]+\//u,
  /^\/obiettivi\/[^/]+\/storia\//u,
  /^\/dati\/dizionario\//u,
  /^\/servizi\//u,
];

/** Whether a page can be read without a network: because it belongs to the plan, or once it was visited. */
export function isSavedPage(path: string): boolean {
  return path.endsWith('/') && !neverSaved.some((pattern) => pattern.test(path));
}

/** Whether a page belongs to what is saved before anybody reads it. */
export function isPlanPage(path: string): boolean {
  return isSavedPage(path) && !savedOnVisit.some((pattern) => pattern.test(path));
}

/** Whether a file that keeps its address over builds belongs to what is read without a network. */
export function isSavedFile(path: string): boolean {
  return files.has(path);
}

/** Whether a file carries a hash of its bytes in its name, so that it never changes. */
export function isHashed(path: string): boolean {
  return path.startsWith(hashedFolder);
}
