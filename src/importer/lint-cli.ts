import { z } from 'zod';
import { runLint } from './run-lint.ts';
import { surroundings } from './surroundings.ts';

z.config(z.locales.it());
process.exitCode = await runLint(process.argv.slice(2), surroundings());
