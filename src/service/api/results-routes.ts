import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { SatisfactionResults } from '../../domain/satisfaction/satisfaction-results.ts';
import { satisfactionPath } from '../../i18n/data/satisfaction-data.ts';
import { servicesPath } from '../../i18n/data/service-data.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import { compressAnswer, isWorthCompressing } from '../http/compress-answer.ts';
import { negotiateEncoding } from '../http/negotiate-encoding.ts';
import { matchesTag, setEncoding } from '../http/send-file.ts';
import { sendProblem, sendProblemDetails } from '../http/send-problem.ts';
import { tagBytes, type Encoding } from '../site/site-files.ts';
import type { FeedbackStore } from '../store/contract/feedback-store.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { formatResultsCsv } from './format-results-csv.ts';
import { formatServicesCsv } from './format-services-csv.ts';
import {
  listPublishedComments,
  listReleasedCases,
  readCommentQuery,
} from './published-comments.ts';

/** What these routes need. */
export interface ResultsSettings {
  readonly store: FeedbackStore;
  readonly manifest: () => PortalManifest;
  readonly results: () => Promise<SatisfactionResults>;
}

/** Adds `GET /api/satisfaction`, `/api/satisfaction.csv`, `/api/services.csv` and `/api/comments`. */
export function addResultsRoutes(
  app: FastifyInstance,
  { store, manifest, results }: ResultsSettings,
): void {
  const encodeJson = keepEncoded<SatisfactionResults>((shown) => JSON.stringify(shown));
  app.get('/api/satisfaction', (request, reply) =>
    orUnavailable(reply, async () => {
      const shown = await results();
      return sendTagged(request, reply, 'application/json; charset=utf-8', (encoding) =>
        encodeJson(shown, encoding),
      );
    }),
  );
  const tables = [
    { path: satisfactionPath, name: 'soddisfazione.csv', format: formatResultsCsv },
    { path: servicesPath, name: 'servizi.csv', format: formatServicesCsv },
  ];
  for (const { path, name, format } of tables) {
    const encodeCsv = keepEncoded<SatisfactionResults>((shown) => format(shown, manifest()));
    app.get(path, (request, reply) => {
      if (path === servicesPath && manifest().services.length === 0)
        return sendProblem(request, reply, 404);
      return orUnavailable(reply, async () => {
        reply.header('Content-Disposition', `inline; filename="${name}"`);
        const shown = await results();
        return sendTagged(request, reply, 'text/csv; charset=utf-8', (encoding) =>
          encodeCsv(shown, encoding),
        );
      });
    });
  }
  app.get('/api/comments', (request, reply) => {
    const query = readCommentQuery(request.raw.url ?? '', manifest());
    if (!('filter' in query))
      return sendProblemDetails(reply, { title: feedbackProblems.badQueryTitle, ...query });
    return orUnavailable(reply, async () => {
      const { objective } = query.filter;
      const [comments, cases] = await Promise.all([
        listPublishedComments(store, query.filter),
        objective === undefined ? {} : listReleasedCases(store, objective, manifest()),
      ]);
      const bytes = Buffer.from(JSON.stringify({ ...comments, ...cases }));
      return sendTagged(
        request,
        reply,
        'application/json; charset=utf-8',
        (encoding) => compressAnswer(bytes, encoding),
        isWorthCompressing(bytes),
      );
    });
  });
}

/** Writes results once in each encoding, for as long as the same ones are asked for: they change once a day. */
function keepEncoded<Source extends object>(
  write: (source: Source) => string,
): (source: Source, encoding: Encoding) => Promise<Buffer> {
  const kept = new WeakMap<Source, Map<Encoding, Promise<Buffer>>>();
  return (source, encoding) => {
    const known = kept.get(source) ?? new Map<Encoding, Promise<Buffer>>();
    kept.set(source, known);
    const bytes = known.get(encoding) ?? compressAnswer(Buffer.from(write(source)), encoding);
    known.set(encoding, bytes);
    return bytes;
  };
}

/** Runs what answers, or says with 503 that the store is away for a while. */
async function orUnavailable(
  reply: FastifyReply,
  send: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    return sendProblemDetails(
      reply.removeHeader('Content-Disposition').header('Retry-After', error.retryAfter),
      { title: feedbackProblems.storeAway, status: 503 },
    );
  }
}

async function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  contentType: string,
  encode: (encoding: Encoding) => Promise<Buffer>,
  isCompressed = true,
): Promise<FastifyReply> {
  const encoding = negotiateEncoding(
    request.headers['accept-encoding'],
    isCompressed ? ['br', 'gzip', 'identity'] : ['identity'],
  );
  const bytes = await encode(encoding);
  const etag = tagBytes(bytes);
  reply.headers({
    // Changed once a day, or by a command that is to be seen at once.
    'Cache-Control': 'no-cache',
    ETag: etag,
    'Content-Type': contentType,
    Vary: 'Accept-Encoding',
  });
  if (matchesTag(request.headers['if-none-match'], etag))
    return reply.code(304).removeHeader('Content-Type').send();
  setEncoding(reply, encoding);
  return reply.send(bytes);
}
