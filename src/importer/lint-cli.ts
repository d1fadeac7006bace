import { z } from 'zod';
import { runLint } from './content-lint/run-lint.ts';
import { surroundings } from './command/command-line.ts';

z.config(z.locales.it());
process.exitCode = await runLint(process.argv.slice(2), surroundings());
