import { z } from 'zod';
import { surroundings } from './command/command-line.ts';
import { runPlan } from './versions/run-plan.ts';

z.config(z.locales.it());
process.exitCode = await runPlan(process.argv.slice(2), surroundings(), new Date());
