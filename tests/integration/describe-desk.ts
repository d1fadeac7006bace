import { afterEach, beforeEach } from 'vitest';
import { RateLimit } from '../../src/service/http/rate-limit.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { describeDatabases } from './describe-databases.ts';
import { startFeedback, type FeedbackService } from './feedback-fixture.ts';

/** A service with an empty database, at a time that only a test moves. */
export interface TestDesk {
  service: FeedbackService;
  /** Address of the database. */
  url: string;
  clock: Date;
}

/** Runs the same tests with a service over SQLite and over PostgreSQL (see `describeDatabases`); three wrong keys may be tried at once. */
export function describeDesk(
  name: string,
  options: { readonly postgresIsDeep?: boolean },
  body: (desk: TestDesk) => void,
): void {
  describeDatabases(name, options, (address) => {
    const desk = {} as TestDesk;
    beforeEach(async () => {
      desk.clock = new Date('2026-05-04T09:00:00Z');
      desk.url = await address();
      desk.service = await startFeedback({
        store: await openStore(desk.url),
        now: () => desk.clock,
        passwordCost: 8,
        signInLimit: new RateLimit({ burst: 3, perMinute: 1, addresses: 10 }),
      });
    });
    afterEach(() => desk.service.stop());
    body(desk);
  });
}
