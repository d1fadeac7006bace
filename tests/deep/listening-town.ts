import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addDays } from '../../src/domain/iso-date.ts';
import { findRomeDay } from '../../src/domain/rome-day.ts';
import type { PortalManifest } from '../../src/domain/site/portal-manifest.ts';
import { CaseKeys } from '../../src/service/cases/case-keys.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { municipalityFolder, readManifest } from '../checks/built-site.ts';
import { makeCase } from '../integration/case-fixture.ts';
import { addColleague } from '../integration/desk-fixture.ts';
import { startServiceProcess, type ServiceProcess } from '../integration/service-process.ts';

/** Where a database needs no disk: what is measured here is not how fast one is. */
const memory = '/dev/shm';

/** Name of the clerk who sees every report. */
export const clerk = 'Bea';
/** Key with which apps bring reports. */
export const openKey = 'una-chiave-di-prova-lunga-abbastanza';

/** A real service of the invented municipality with reports in its database. */
export interface ListeningTown {
  readonly service: ServiceProcess;
  /** Where its database is, and with what its codes were made. */
  readonly url: string;
  readonly keys: CaseKeys;
  /** Codes of some of the reports. */
  readonly codes: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * Copies the built municipality with its process that collects proposals and its questionnaire open in these days: a service in a process
 * of its own has no other clock.
 */
async function copyOpen(): Promise<string> {
  // Beside the build, as its pages find their packages from there.
  const to = await mkdtemp(join(dirname(municipalityFolder), 'open-'));
  await cp(municipalityFolder, to, { recursive: true });
  const today = findRomeDay(new Date());
  const { questionnaires, proposals, ...rest } = readManifest(to);
  const manifest: PortalManifest = {
    ...rest,
    questionnaires: questionnaires.map((each) =>
      each.id === 'biblioteca-orari' ? { ...each, from: today, to: addDays(today, 30) } : each,
    ),
    proposals: proposals && {
      ...proposals,
      processes: proposals.processes.map((each) =>
        each.id === 'idee-per-il-parco'
          ? {
              ...each,
              phases: {
                ...{ collecting: addDays(today, -1), judging: addDays(today, 30) },
                ...{ deciding: addDays(today, 60), done: addDays(today, 90) },
              },
            }
          : each,
      ),
    },
  };
  await writeFile(join(to, 'portal.json'), JSON.stringify(manifest));
  return to;
}

/** Fills a database with so many reports, every tenth released, and starts the service on it. */
export async function startListeningTown(
  reports: number,
  environment: Readonly<Record<string, string>>,
): Promise<ListeningTown> {
  const folder = await mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'listening-'));
  const url = `sqlite:${join(folder, 'feedback.db')}`;
  const keyFile = join(folder, 'segnalazioni.key');
  const keys = CaseKeys.open(keyFile);
  const store = await openStore(url);
  await store.cases.claimKey(keys.mark);
  const codes: string[] = [];
  for (let number = 0; number < reports; number += 1) {
    const id = randomUUID();
    const code = keys.makeCode(id);
    if (codes.length < 200) codes.push(code);
    const day = `2026-${String(1 + (number % 5)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    const sent = makeCase({
      ...{ id, code: keys.hashCode(code), number: keys.makeNumber(id), received: day },
      ...{ due: `2026-06-${String(1 + (number % 30)).padStart(2, '0')}` },
      category: ['luce-pubblica', 'verde-e-parchi', 'strade-e-marciapiedi'][number % 3] ?? '',
      words: `Segnalazione ${String(number)}: il lampione davanti al numero 12 è spento da giorni.`,
    });
    await store.cases.submit(sent, []);
    const words = { publicWords: `Segnalazione ${String(number)}`, publicPlace: 'Via Larga' };
    if (number % 10 === 0) await store.cases.step(id, 0, { change: words });
  }
  await addColleague(store, clerk, 'reviewer');
  await store.close();
  const site = await copyOpen();
  const service = await startServiceProcess(site, {
    ...{ DATABASE_URL: url, REPORTS_KEY_FILE: keyFile, PORTAL_TODAY: '2026-06-15' },
    ...{ TRUSTED_PROXIES: '127.0.0.1', OPEN311_KEYS: openKey },
    ...environment,
  });
  return {
    service,
    url,
    keys,
    codes,
    stop: async () => {
      await service.stop();
      await rm(folder, { recursive: true });
      await rm(site, { recursive: true });
    },
  };
}
