import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBackup } from '../../src/service/store/copies/backup.ts';
import { feedbackSiteFiles, makeClarity, makeSubmission } from '../integration/feedback-fixture.ts';
import { writeSite } from '../integration/service-fixture.ts';
import { startServiceProcess } from '../integration/service-process.ts';
import { findTraces, listInstants, listTraces, type Trace } from './trace-hunt.ts';

/** What was looked through, and what was found. */
export interface PrivacyReport {
  readonly requests: number;
  readonly stored: number;
  /** Files looked through, with their sizes in bytes. */
  readonly files: Readonly<Record<string, number>>;
  /** What must be empty: where something was found, and what. */
  readonly found: readonly string[];
}

const agentMark = 'MarkedBrowser/7.7.7';

/** Sends requests from marked addresses to the service in a process of its own, then looks for traces in the raw bytes of database, log and backup. */
export async function huntTraces(requests: number): Promise<PrivacyReport> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-privacy-'));
  const site = await writeSite(feedbackSiteFiles);
  const start = Date.now();
  // Only the first loopback address is a proxy: the others are clients that come by themselves.
  const service = await startServiceProcess(site.folder, {
    DATABASE_URL: `sqlite:${join(folder, 'feedback.db')}`,
    TRUSTED_PROXIES: '127.0.0.1',
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const marked = new Set<string>();
  let stored = 0;
  const sendOne = async (index: number): Promise<void> => {
    const address =
      index % 2 === 0
        ? `203.0.${String(100 + ((index >> 9) % 100))}.${String(1 + ((index >> 1) % 250))}`
        : `2001:db8:${(index + 4096).toString(16)}:77::9`;
    const isDirect = process.platform === 'linux' && index % 25 === 0;
    const local = `127.9.${String(1 + ((index >> 8) % 200))}.${String(1 + (index % 250))}`;
    marked.add(isDirect ? local : address);
    const body = JSON.stringify(
      index % 3 === 0 ? makeClarity() : makeSubmission({ comment: `Parere ${String(index)}` }),
    );
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'User-Agent': `${agentMark} (${String(index)})`,
      Referer: 'https://marked.example/',
      ...(isDirect ? {} : { 'X-Forwarded-For': address }),
    };
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(
        {
          port: service.port,
          host: '127.0.0.1',
          method: 'POST',
          path: '/api/feedback?marked=query',
          headers,
          ...(isDirect ? { localAddress: local, agent: false } : { agent }),
        },
        (response) => {
          response.resume().on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
    if (status === 201) stored += 1;
  };
  for (let sent = 0; sent < requests; sent += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, requests - sent) }, (_, index) => sendOne(sent + index)),
    );
  agent.destroy();
  await writeBackup(`sqlite:${join(folder, 'feedback.db')}`, join(folder, 'backup.db'));
  const names = (await readdir(folder)).filter((name) => !name.endsWith('-shm'));
  const contents = new Map<string, Buffer>([['log', Buffer.from(service.output())]]);
  for (const name of names) contents.set(name, await readFile(join(folder, name)));
  await service.stop();
  contents.set('feedback.db after the end', await readFile(join(folder, 'feedback.db')));
  contents.set('log after the end', Buffer.from(service.output()));
  const traces: readonly Trace[] = [
    ...[...marked].flatMap(listTraces),
    ...[agentMark, 'marked.example', 'marked=query'].flatMap(listTraces),
    ...listInstants(start, Date.now()),
  ];
  const found = [...contents].flatMap(([name, bytes]) =>
    findTraces(bytes, traces).map((trace) => `${name}: ${trace}`),
  );
  await site.remove();
  await rm(folder, { recursive: true });
  return {
    requests,
    stored,
    files: Object.fromEntries([...contents].map(([name, bytes]) => [name, bytes.length])),
    found,
  };
}
