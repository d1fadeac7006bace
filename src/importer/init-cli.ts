import { z } from 'zod';
import { runInit } from './cards/run-init.ts';
import { surroundings } from './command/command-line.ts';

z.config(z.locales.it());
process.exitCode = await runInit(process.argv.slice(2), surroundings(), new Date());
