import { parseEnvironment } from './process/environment.ts';
import { exitWithMessage } from './process/exit-with-message.ts';
import { siteFolder } from './process/project-root.ts';
import { runService } from './run-service.ts';

const devServer = '--dev-server=';

// In development Astro's server has the pages, at the origin that follows.
const origin = process.argv.find((word) => word.startsWith(devServer))?.slice(devServer.length);

await exitWithMessage(() =>
  runService(
    parseEnvironment(process.env),
    origin === undefined ? { folder: siteFolder } : { devServer: origin },
  ),
);
