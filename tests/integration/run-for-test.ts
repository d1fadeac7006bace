import { parseEnvironment } from '../../src/service/environment.ts';
import { exitWithMessage } from '../../src/service/exit-with-message.ts';
import { runService } from '../../src/service/run-service.ts';

// The service on a free port without a site, for tests that need a process of their own.
await exitWithMessage(() => runService(parseEnvironment({ PORT: '0', ...process.env }), undefined));
