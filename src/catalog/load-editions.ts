import { readEditions, type EditionHistory } from '../domain/editions/portal-editions.ts';
import { loadPortal } from './load-portal.ts';
import { loadVersions } from './load-versions.ts';

let loaded: Promise<readonly EditionHistory[]> | undefined;

/** Every edition of the plan that was published, newest first, each with what changed since the one before; read once a build. */
export function loadEditions(): Promise<readonly EditionHistory[]> {
  if (import.meta.env.DEV) return readAll();
  loaded ??= readAll();
  return loaded;
}

async function readAll(): Promise<readonly EditionHistory[]> {
  return readEditions(await loadPortal(), await loadVersions());
}
