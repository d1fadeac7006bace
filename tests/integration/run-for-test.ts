import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvironment } from '../../src/service/process/environment.ts';
import { exitWithMessage } from '../../src/service/process/exit-with-message.ts';
import { runService } from '../../src/service/run-service.ts';

// node run-for-test.ts SITE: the service on a free port, with a database that nobody needs afterwards unless the environment names one.
const folder = mkdtempSync(join(tmpdir(), 'portal-run-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
await exitWithMessage(() =>
  runService(
    parseEnvironment({
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'feedback.db')}`,
      ...process.env,
    }),
    { folder: process.argv[2] ?? '' },
  ),
);
