import { runImport } from './run-import.ts';
import { surroundings } from './surroundings.ts';

process.exitCode = await runImport(process.argv.slice(2), surroundings());
