import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { questionnaireSchema } from '../../src/domain/questionnaires/questionnaire.ts';
import { createApp } from '../../src/service/app.ts';
import { defaultLimits, type ServerLimits } from '../../src/service/http/http-server.ts';
import type { ServiceLogLine } from '../../src/service/process/log.ts';
import { createPageThread } from '../../src/service/pages/page-thread.ts';
import type { FeedbackOptions } from '../../src/service/register-feedback.ts';
import { renewResults } from '../../src/service/results/renew-results.ts';
import { loadSite } from '../../src/service/site/site.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { SqliteStore } from '../../src/service/store/sqlite/sqlite-store.ts';
import { municipalityContent, municipalityFolder } from '../checks/built-site.ts';
import type { Answer } from './service-fixture.ts';
import { sendRequest, siteFiles, writeSite } from './service-fixture.ts';

/** A questionnaire of the invented municipality, whose page is made on demand. */
function readQuestionnaire(id: string): object {
  const path = join(municipalityContent, 'questionnaires', `${id}.yaml`);
  const {
    purpose: _,
    office: __,
    ...asked
  } = parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return asked;
}

/** What the service knows of the invented town's plan. */
export const manifest = {
  pages: [
    '/',
    '/temi/1/',
    '/obiettivi/parco-nuovo/',
    '/obiettivi/scuola-sicura/',
    '/servizi/anagrafe/',
    '/incorpora/gradimento/anagrafe/',
    '/questionari/biblioteca-orari/',
  ],
  objectives: [
    { slug: 'parco-nuovo', title: 'Un parco nuovo', theme: '1' },
    { slug: 'scuola-sicura', title: 'Scuola, sicura', theme: '2' },
  ],
  themes: [
    { code: '1', title: 'Verde' },
    { code: '2', title: '=Scuola' },
  ],
  services: [
    {
      id: 'anagrafe',
      name: 'Sportello anagrafe',
      office: { id: 'protocollo', name: 'Area Protocollo' },
      channel: 'sportello',
    },
  ],
  questionnaires: [
    {
      id: 'biblioteca-orari',
      meaning: 'a'.repeat(64),
      ...questionnaireSchema
        .pick({ title: true, from: true, to: true, questions: true })
        .parse(readQuestionnaire('biblioteca-orari')),
    },
  ],
  redirects: { '/obiettivi/parco/': '/obiettivi/parco-nuovo/' },
  site: { name: 'Obiettivi in Comune, Borgo Prova', origin: 'https://piano.borgo.example' },
};

/** Files of a small built site that takes answers. */
export const feedbackSiteFiles = {
  ...siteFiles,
  'portal.json': JSON.stringify(manifest),
};

/** A satisfaction answer as a browser sends it. */
export function makeSubmission(
  overrides: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id: crypto.randomUUID(),
    kind: 'satisfaction',
    page: '/obiettivi/parco-nuovo/',
    objective: 'parco-nuovo',
    rating: 4,
    respondent: 'resident',
    ...overrides,
  };
}

/** A clarity answer as a browser sends it. */
export function makeClarity(
  overrides: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id: crypto.randomUUID(),
    kind: 'clarity',
    page: '/temi/1/',
    rating: 2,
    answer: 'altro',
    ...overrides,
  };
}

/** A request to send. */
export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Pages on demand come from the built invented municipality, by one thread for all services of a test file. */
const pages = createPageThread(join(municipalityFolder, 'server', 'entry.mjs'), '2026-06-15');

/** A service with a real database in a folder of its own, on a free port. */
export async function startFeedback(
  options: Partial<FeedbackOptions> & {
    readonly trustedProxies?: readonly string[];
    readonly frameHosts?: readonly string[];
    readonly limits?: Partial<ServerLimits>;
  } = {},
) {
  const { trustedProxies = [], frameHosts = [], limits, ...feedback } = options;
  const folder = await mkdtemp(join(tmpdir(), 'portal-feedback-'));
  const written = await writeSite({
    ...feedbackSiteFiles,
    ...(feedback.manifest === undefined
      ? {}
      : { 'portal.json': JSON.stringify(feedback.manifest) }),
  });
  const site = await loadSite(written.folder);
  const path = join(folder, 'feedback.db');
  const store: FeedbackStore = feedback.store ?? new SqliteStore(path, { lock: 200, reopen: 100 });
  const entries: ServiceLogLine[] = [];
  const app = createApp({
    site: () => site,
    log: (entry) => entries.push(entry),
    pages: () => pages,
    trustedProxies,
    frameHosts,
    // On a busy machine a test may pause for longer than the service would keep its connections.
    limits: { ...defaultLimits, keepAliveTimeout: 60_000, ...limits },
    feedback: { rateLimit: 'off', ...feedback, store },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const send = (target: string, sending: Sending = {}): Promise<Answer> =>
    sendOver(agent, port, target, sending);
  return {
    app,
    store,
    folder,
    path,
    port,
    entries,
    send,
    /** Renews the results as `npm run feedback -- renew` does. */
    renew: () => renewResults(store, '2026-05-04'),
    /** Posts JSON to the API. */
    post: (content: unknown, headers: Readonly<Record<string, string>> = {}) =>
      send('/api/feedback', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body:
          typeof content === 'string' || Buffer.isBuffer(content)
            ? content
            : JSON.stringify(content),
      }),
    /** Posts a form to the API as a browser without JavaScript does. */
    postForm: (
      fields: Readonly<Record<string, unknown>> | string,
      headers: Readonly<Record<string, string>> = {},
    ) =>
      send('/api/feedback', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body: typeof fields === 'string' ? fields : encodeForm(fields),
      }),
    stop: async () => {
      agent.destroy();
      await app.close();
      await store.close();
      await written.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A running service of `startFeedback`. */
export type FeedbackService = Awaited<ReturnType<typeof startFeedback>>;

/** The fields as a browser writes a form. */
export function encodeForm(fields: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name, String(value)]),
  ).toString();
}

/** The JSON of an answer. */
export function readJson(answer: Answer): Record<string, unknown> {
  return JSON.parse(answer.body.toString()) as Record<string, unknown>;
}

/** Names of the fields that a problem names, sorted. */
export function listBadFields(answer: Answer): string[] {
  const { errors = [] } = readJson(answer) as { errors?: readonly { field: string }[] };
  return errors.map(({ field }) => field).toSorted();
}

function sendOver(
  agent: Agent,
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Sending,
): Promise<Answer> {
  return sendRequest({ port, path, method, headers, agent }, body);
}
