import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvironment } from '../../src/service/process/environment.ts';
import { exitWithMessage } from '../../src/service/process/exit-with-message.ts';
import { runService } from '../../src/service/run-service.ts';

// node run-for-test.ts [SITE]: the service on a free port, with a database that nobody needs afterwards unless the environment names one;
// without a site, the API alone: pages would come from a development server, and none is there.
const site = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'portal-run-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
await exitWithMessage(() =>
  runService(
    parseEnvironment({
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'feedback.db')}`,
      ...process.env,
    }),
    site === undefined ? { devServer: 'http://127.0.0.1:9' } : { folder: site },
  ),
);
