import { caseLimits } from '../../domain/cases/case-limits.ts';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { largestFile } from '../../desk/files/prepare-file.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';

import type { AddressReader } from '../http/client-address.ts';
import { parseFields, readFieldsType, type Fields } from '../http/parse-fields.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { readBody } from '../http/read-body.ts';
import { readMultipart, type SentFile } from '../http/read-multipart.ts';
import type { ForeignCheck, SecureCheck } from '../http/request-origin.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { FairQueue } from '../process/fair-queue.ts';
import type { Log } from '../process/log.ts';
import type { Site } from '../site/site.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { CaseKeyError, CaseKeys } from './case-keys.ts';
import { HeldPhotos } from './held-photos.ts';
import { nameCases, type CaseNames } from './case-names.ts';
import type { CaseSettings } from './submit-case.ts';
import { caseLog } from '../../i18n/cases/case-service.ts';

/** What taking and showing reports works with. */
export interface CaseOptions {
  readonly store: FeedbackStore;
  readonly site: () => Site | undefined;
  readonly pages: () => PageRenderer | undefined;
  readonly manifest: () => PortalManifest | undefined;
  readonly isForeign: ForeignCheck;
  readonly isSecure: SecureCheck;
  readonly readAddress: AddressReader;
  /** Origin at which a browser has this service. */
  readonly findOrigin: (request: FastifyRequest['raw']) => string;
  readonly now: () => Date;
  /** File of the secret of codes and addresses. */
  readonly keyFile: string;
  /** Whether one address may send as often as it likes; for tests and benchmarks. */
  readonly isUnlimited: boolean;
  readonly log: Log;
}

/** Longest fields of a form in bytes: a text of 1,500 characters grows ninefold where a form writes each as escapes. */
const fieldLimit = 32 * 1024;

/** Forms with photos that are read and rewritten at once, and that wait: each may hold 24 MB, and take two minutes to arrive. */
const readingBounds = { running: 8, runningEach: 3, waitingEach: 3, waiting: 30 };

/** What of one network is stored: twenty reports at once, then one every ten seconds, at most a hundred a day. */
const caseAllowance = { burst: 20, perMinute: 6, perDay: 100, addresses: 50_000 };

/** How many wrong codes of one network are looked up. */
const guessAllowance = { burst: 20, perMinute: 6, perDay: 500, addresses: 50_000 };

/** What all routes of reports share. */
export class CaseDesk {
  readonly options: CaseOptions;
  readonly held = new HeldPhotos();
  readonly reading = new FairQueue(readingBounds);
  readonly sends: RateLimit | undefined;
  readonly guesses: RateLimit | undefined;
  #keys: CaseKeys | undefined;

  constructor(options: CaseOptions) {
    this.options = options;
    this.sends = options.isUnlimited ? undefined : new RateLimit(caseAllowance);
    this.guesses = options.isUnlimited ? undefined : new RateLimit(guessAllowance);
  }

  /** How reports are taken at this moment; nothing where they are not. */
  get settings(): CaseSettings | undefined {
    return this.options.manifest()?.reports;
  }

  /** The processes in which proposals are taken; nothing where there are none. */
  get proposals(): PortalManifest['proposals'] {
    return this.options.manifest()?.proposals;
  }

  /** What cases are called; nothing where neither reports nor proposals are taken. */
  get names(): CaseNames | undefined {
    return nameCases(this.options.manifest());
  }

  /** The keys, once they are known to be those of this database. Rejects with a StoreUnavailableError while they cannot be used, and says why in the log. */
  async findKeys(): Promise<CaseKeys> {
    if (this.#keys !== undefined) return this.#keys;
    const { store, keyFile, log } = this.options;
    try {
      const keys = CaseKeys.open(keyFile);
      if (!(await store.cases.claimKey(keys.mark)))
        throw new CaseKeyError(caseLog.otherKey(keyFile));
      this.#keys = keys;
      return keys;
    } catch (error) {
      if (error instanceof StoreUnavailableError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      log({ level: 'error', message: caseLog.noKey(reason) });
      throw new StoreUnavailableError(reason, 60, { cause: error });
    }
  }
}

/** Makes the routes of a scope leave bodies to whoever takes them, and nobody keeps or lists their answers. */
export function prepareCaseScope(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  scope.addHook('onRequest', (_request, reply, next) => {
    reply.headers({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    next();
  });
}

/** The fields and files of a form, or why they were not read. */
export async function readCaseForm(
  request: FastifyRequest,
): Promise<
  | { readonly fields: Fields; readonly files: readonly SentFile[] }
  | { readonly status: 400 | 413 | 415 }
> {
  const type = request.headers['content-type'] ?? '';
  const body = request.body as Readable | undefined;
  if (body === undefined) return { status: 400 };
  if (/^multipart\/form-data/iu.test(type)) {
    const parts = await readMultipart(body, type, {
      fields: fieldLimit,
      file: largestFile,
      files: caseLimits.photos + 1,
    });
    if (parts === 'too-large') return { status: 413 };
    return parts === 'broken' ? { status: 400 } : parts;
  }
  const bytes = await readBody(body, fieldLimit);
  if (readFieldsType(type) !== 'form') return { status: 415 };
  if (bytes === 'too-large') return { status: 413 };
  const fields = bytes === 'broken' ? undefined : parseFields(bytes, 'form');
  return fields === undefined ? { status: 400 } : { fields, files: [] };
}

/** Tells a client to come back later. */
export function askToWait(reply: FastifyReply, seconds: number): FastifyReply {
  return reply.header('Retry-After', seconds);
}
