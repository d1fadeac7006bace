import { z } from 'zod';
import { surroundings } from '../importer/command/command-line.ts';
import { runUpdates } from '../importer/sheet/run-updates.ts';
import { warnOfFolder } from './sheet/warn-of-rows.ts';

z.config(z.locales.it());
process.exitCode = await runUpdates(process.argv.slice(2), surroundings(), {
  clock: new Date(),
  warn: warnOfFolder,
});
