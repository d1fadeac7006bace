import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { findRomeDay } from '../../src/domain/rome-day.ts';
import { LiveContent } from '../../src/desk/live-content.ts';
import { Publisher } from '../../src/desk/publish/publisher.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { municipalityContent } from '../checks/built-site.ts';
import { describeDatabases } from './describe-databases.ts';
import { createColleague } from './desk-fixture.ts';
import { startFeedback, type FeedbackService } from './feedback-fixture.ts';
import { readControls } from './read-controls.ts';
import type { Answer } from './service-fixture.ts';

export type Colleague = ReturnType<typeof createColleague>;

/** A service with a content folder of its own and a publisher whose build is a word; each test begins on 15 June 2026. */
export interface Reporting {
  folder: string;
  service: FeedbackService;
  publisher: Publisher;
  clock: Date;
  /** Why the next build fails. */
  trouble: string | undefined;
  /** What the publisher has reported, which a test that expects it takes away. */
  reported: string[];
  /** Another publisher in place of one that has stopped, as after a restart of the service. */
  restartPublisher: () => Promise<void>;
  enter: (name: string) => Promise<Colleague>;
  /** Sends the form of a draft in a page, as it stands there, with what is typed over it. */
  send: (
    colleague: Colleague,
    path: string,
    typed: Readonly<Record<string, string>>,
    file?: { readonly name: string; readonly bytes: Buffer },
  ) => Promise<{ readonly target: string; readonly answer: Answer }>;
}

/** Runs the same tests over SQLite and over PostgreSQL (see `describeDatabases`), with or without a second person who approves. */
export function describeReporting(
  name: string,
  {
    needsApproval = false,
    postgresIsDeep = false,
  }: { readonly needsApproval?: boolean; readonly postgresIsDeep?: boolean },
  body: (reporting: Reporting) => void,
): void {
  describeDatabases(name, { postgresIsDeep }, (address) => {
    const desk = {} as Reporting;
    beforeEach(async () => {
      desk.clock = new Date('2026-06-15T09:00:00Z');
      desk.trouble = undefined;
      desk.reported = [];
      desk.folder = await mkdtemp(join(tmpdir(), 'desk-content-'));
      await cp(municipalityContent, desk.folder, { recursive: true });
      const content = new LiveContent(desk.folder);
      desk.service = await startFeedback({
        store: await openStore(await address()),
        now: () => desk.clock,
        passwordCost: 8,
        content,
        needsApproval,
        publisher: { wake: () => desk.publisher.wake() },
      });
      const makePublisher = (): Publisher =>
        new Publisher({
          store: desk.service.store.desk,
          content,
          now: () => desk.clock,
          today: () => findRomeDay(desk.clock),
          build: () => Promise.resolve(desk.trouble),
          report: (message, error) => {
            desk.reported.push(`${message} ${String(error)}`);
          },
        });
      desk.publisher = makePublisher();
      desk.restartPublisher = async () => {
        await desk.publisher.stop();
        desk.publisher = makePublisher();
      };
      desk.enter = async (name) => {
        const colleague = createColleague(desk.service);
        await colleague.signIn(name);
        return colleague;
      };
      desk.send = async (colleague, path, typed, file) => {
        const page = (await colleague.get(path)).body.toString();
        const target = /action="(\/redazione\/bozze\/[^"]+)"/u.exec(page)?.[1] ?? '';
        const [, form = ''] = page.split(`action="${target}"`);
        const sent = { ...readFields(form.split('</form>')[0] ?? ''), ...typed };
        // What is chosen goes beside the fields.
        Reflect.deleteProperty(sent, 'file');
        const answer =
          file === undefined
            ? await colleague.post(target, sent)
            : await colleague.postFile(target, sent, file);
        return { target, answer };
      };
    });
    afterEach(async () => {
      await desk.publisher.stop();
      await desk.service.stop();
      await rm(desk.folder, { recursive: true });
      expect(desk.reported).toEqual([]);
    });
    body(desk);
  });
}

/** What a browser would send of a form: its fields and what its lists stand at, but no button. */
function readFields(form: string): Readonly<Record<string, string>> {
  const lists = form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gsu);
  return Object.fromEntries([
    ...readControls(form)
      .filter(({ name, sent }) => name !== 'azione' && sent)
      .map(({ name, value }) => [name, value]),
    ...[...lists].map(([, name = '', options = '']) => {
      const tags = options.match(/<option[^>]*>/gu) ?? [];
      const chosen = tags.find((tag) => / selected/u.test(tag)) ?? tags[0] ?? '';
      return [name, / value="([^"]*)"/u.exec(chosen)?.[1] ?? ''];
    }),
  ]) as Record<string, string>;
}
