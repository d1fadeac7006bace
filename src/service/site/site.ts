import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildStampSchema, type BuildStamp } from '../../domain/site/build-stamp.ts';
import { PortalError } from '../../domain/errors.ts';
import { portalManifestSchema, type PortalManifest } from '../../domain/site/portal-manifest.ts';
import { serviceMessages } from '../../i18n/commands/service-messages.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { createPageThread } from '../pages/page-thread.ts';
import {
  createBodyReader,
  listSiteFiles,
  type Encoding,
  type SiteBody,
  type SiteFile,
} from './site-files.ts';

/** The built site cannot be served: it is missing or damaged. */
export class SiteError extends PortalError {
  override readonly name = 'SiteError';
}

/** A built site, ready to be served. */
export interface Site {
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly stamp: BuildStamp | undefined;
  readonly manifest: PortalManifest | undefined;
  /** Renders pages on demand, of the same build as the files. */
  readonly pages: PageRenderer;
  readonly readBody: (file: SiteFile, encoding: Encoding) => Promise<SiteBody>;
}

const memoryForBodies = 64 * 1024 * 1024;

/** Reads what a build left in `folder`: files to send (`client`) and notes for the service. Throws a SiteError when there is no home page or a file of the build is damaged. */
export async function loadSite(folder: string): Promise<Site> {
  const files = await listSiteFiles(join(folder, 'client')).catch((error: unknown) => {
    if (isMissing(error)) return new Map<string, SiteFile>();
    throw error;
  });
  if (!files.has('/')) throw new SiteError(serviceMessages.missingBuild(folder));
  const stamp = await readJson(join(folder, 'build-stamp.json'), (value) =>
    buildStampSchema.parse(value),
  );
  return {
    files,
    stamp,
    manifest: await readManifest(folder),
    pages: createPageThread(join(folder, 'server', 'entry.mjs'), stamp?.day ?? ''),
    readBody: createBodyReader(memoryForBodies),
  };
}

/** What a build in `folder` says of the plan; nothing where there is none. Throws a SiteError when it is damaged. */
export function readManifest(folder: string): Promise<PortalManifest | undefined> {
  return readJson(join(folder, 'portal.json'), (value) => portalManifestSchema.parse(value));
}

/** The stamp that a build left in `folder`; nothing where there is none or an older kind. */
export async function readStamp(folder: string): Promise<BuildStamp | undefined> {
  try {
    return await readJson(join(folder, 'build-stamp.json'), (value) =>
      buildStampSchema.parse(value),
    );
  } catch (error) {
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}

async function readJson<Value>(
  path: string,
  parse: (value: unknown) => Value,
): Promise<Value | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    throw new SiteError(serviceMessages.damagedFile(path), { cause: error });
  }
}

/** Whether an error says that a file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
