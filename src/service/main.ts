import { parseEnvironment } from './process/environment.ts';
import { exitWithMessage } from './process/exit-with-message.ts';
import { siteFolder } from './process/project-root.ts';
import { runService } from './run-service.ts';

// In development Astro serves the pages, and this service only what lies below /api/.
const folder = process.argv.includes('--api-only') ? undefined : siteFolder;

await exitWithMessage(() => runService(parseEnvironment(process.env), folder));
