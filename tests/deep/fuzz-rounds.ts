import { DatabaseSync } from 'node:sqlite';
import { feedbackSchema } from '../../src/feedback/contract.ts';
import { manifest, startFeedback } from '../integration/feedback-fixture.ts';
import { routes } from '../../src/i18n/routes.ts';
import { listPages } from '../checks/built-site.ts';
import { askService } from '../integration/service-fixture.ts';
import { startServiceProcess } from '../integration/service-process.ts';
import { makePageRequest, makeRandom, makeRequest } from './random-requests.ts';

/** What a run of fuzzed requests showed. */
export interface FuzzReport {
  readonly requests: number;
  /** How many requests each status answered. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly rows: number;
  /** What must be empty: server errors, rows that break the contract, errors in the log. */
  readonly faults: readonly string[];
}

/** Sends requests that are wrong in every way to a real service, then reads what it stored. */
export async function fuzzRequests(
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<FuzzReport> {
  const service = await startFeedback({ trustedProxies: ['127.0.0.1'] });
  const random = makeRandom(seed);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  for (let done = 0; done < count; done += 20) {
    const requests = Array.from({ length: Math.min(20, count - done) }, () => makeRequest(random));
    await Promise.all(
      requests.map(async ([path, sending]) => {
        const status = await service.send(path, sending).then(
          (answer) => answer.status,
          (error: unknown) => String(error),
        );
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (typeof status === 'string' || status >= 500)
          faults.push(
            `${String(status)}: ${path} ${JSON.stringify(sending.headers)} ${String(sending.body).slice(0, 300)}`,
          );
      }),
    );
    onProgress(done + requests.length);
  }
  const health = await service.send('/api/health');
  if (health.status !== 200) faults.push(`health ${String(health.status)}`);
  faults.push(
    ...service.entries
      .filter(({ level }) => level !== 'info')
      .map((entry) => JSON.stringify(entry)),
  );
  const rows = readRows(service.path);
  faults.push(...rows.flatMap(findRowFault));
  await service.stop();
  return { requests: count, statuses, rows: rows.length, faults };
}

/** Asks the service of a built site for its pages, and for what nobody would ask: how often each status came, and server errors. */
export async function fuzzPages(
  folder: string,
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<Pick<FuzzReport, 'requests' | 'statuses' | 'faults'>> {
  const service = await startServiceProcess(folder, { TRUSTED_PROXIES: '127.0.0.1' });
  // Those that are answered on demand as often as all others together.
  const onDemand = [
    routes.objectives,
    routes.updates,
    routes.register,
    routes.report,
    routes.cases,
    '/o/',
  ];
  const all = listPages(folder);
  const pages = [
    ...all,
    ...onDemand.flatMap((page) => all.slice(0, all.length / 5).map(() => page)),
  ];
  const random = makeRandom(seed);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  for (let done = 0; done < count; done += 10) {
    const requests = Array.from({ length: Math.min(10, count - done) }, () =>
      makePageRequest(random, pages),
    );
    await Promise.all(
      requests.map(async ([path, sending]) => {
        const { status, body } = await askService(service.port, path, sending);
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status >= 500)
          faults.push(
            `${String(status)}: ${String(sending.method)} ${path} ${JSON.stringify(sending.headers)} ${body.toString().slice(0, 300)}`,
          );
      }),
    );
    onProgress(done + requests.length);
  }
  await service.stop();
  if (/"level":"error"/u.test(service.output())) faults.push('an error in the log');
  return { requests: count, statuses, faults };
}

type Row = Readonly<Record<string, unknown>>;

function readRows(path: string): readonly Row[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare('SELECT * FROM answers').all();
  } finally {
    database.close();
  }
}

/** What a row says that the contract would not take. */
function findRowFault(row: Row): readonly string[] {
  const { id, kind, page, objective, rating, answer, comment, respondent } = row;
  const fields = Object.entries({
    id,
    kind,
    page,
    objective,
    rating,
    answer,
    comment,
    respondent,
  }).filter(([, value]) => value !== null);
  const parsed = feedbackSchema.safeParse(Object.fromEntries(fields));
  const known =
    manifest.pages.includes(String(page)) &&
    (objective === null || manifest.objectives.some(({ slug }) => slug === objective));
  return parsed.success && known && /^\d{4}-\d\d-\d\d$/u.test(String(row['day']))
    ? []
    : [`invalid row: ${JSON.stringify(row)}`];
}
