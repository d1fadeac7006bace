import { z } from 'zod';
import { runImport } from './run-import.ts';
import { surroundings } from './surroundings.ts';

z.config(z.locales.it());
process.exitCode = await runImport(process.argv.slice(2), surroundings());
