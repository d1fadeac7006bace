import { z } from 'zod';
import { runImport } from './records/run-import.ts';
import { surroundings } from './command/command-line.ts';

z.config(z.locales.it());
process.exitCode = await runImport(process.argv.slice(2), surroundings(), new Date());
