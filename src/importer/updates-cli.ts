import { z } from 'zod';
import { surroundings } from './command/command-line.ts';
import { runUpdates } from './sheet/run-updates.ts';

z.config(z.locales.it());
process.exitCode = await runUpdates(process.argv.slice(2), surroundings(), new Date());
