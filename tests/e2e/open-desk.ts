import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LiveContent } from '../../src/desk/live-content.ts';
import { Publisher } from '../../src/desk/publish/publisher.ts';
import { createApp } from '../../src/service/app.ts';
import {
  IdentityProvider,
  type BegunSignIn,
} from '../../src/service/desk/provider/identity-provider.ts';
import type { Site } from '../../src/service/site/site.ts';
import type { FeedbackStore } from '../../src/service/store/contract/feedback-store.ts';
import { SqliteStore } from '../../src/service/store/sqlite/sqlite-store.ts';
import { municipalityContent } from '../checks/built-site.ts';
import { addColleague } from '../integration/desk-fixture.ts';

/** The address by which the provider knows whoever comes. */
export const knownEmail = 'paola@borgo.example';
/** The moment at which the desk believes to be. */
export const clock = (): Date => new Date('2026-06-15T09:00:00Z');

/** Knows everybody as the person with this address, as a municipality's provider would after its own questions. */
class KnowingProvider extends IdentityProvider {
  readonly #email: string;

  constructor(email: string) {
    super({ issuer: 'https://accesso.example', clientId: 'redazione', clientSecret: 'segreto' });
    this.#email = email;
  }

  override begin(address: string): Promise<BegunSignIn> {
    return Promise.resolve({ address, memory: 'ricordo' });
  }

  override finish(): Promise<string> {
    return Promise.resolve(this.#email);
  }
}

/** A desk with an author, Anna, and a reviewer, Rita, over a copy of the invented municipality's content. */
export interface OpenDesk {
  readonly origin: string;
  /** Folder of its content. */
  readonly folder: string;
  readonly store: FeedbackStore;
  readonly close: () => Promise<void>;
}

/** Opens a desk over a build of the invented municipality. */
export async function openDesk(site: Site): Promise<OpenDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const content = new LiveContent(join(folder, 'content'));
  await cp(municipalityContent, content.folder, { recursive: true });
  const store = new SqliteStore(join(folder, 'feedback.db'));
  const publisher = new Publisher({
    store: store.desk,
    content,
    now: clock,
    today: () => '2026-06-15',
    build: () => Promise.resolve(undefined),
    report: (message, error) => {
      throw new Error(message, { cause: error });
    },
  });
  await addColleague(store, 'Anna', 'author', ['giardini']);
  await addColleague(store, 'Rita', 'reviewer', ['giardini']);
  const provider = new KnowingProvider(knownEmail);
  const needsApproval = true;
  const keyFile = join(folder, 'segnalazioni.key');
  const own = {
    ...{ store, content, publisher, needsApproval, keyFile, provider },
    ...{ now: clock, passwordCost: 8 },
  };
  const app = createApp({
    site: () => site,
    log: () => undefined,
    feedback: { ...own, rateLimit: 'off' },
  });
  await app.listen({ port: 0, host: 'localhost' });
  const { port } = app.server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    folder: content.folder,
    store,
    close: async () => {
      await app.close();
      await publisher.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
