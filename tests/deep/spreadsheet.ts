import { ensureLibreOffice } from '../ensure-libreoffice.ts';
import { goRound } from './spreadsheet-rounds.ts';

// node tests/deep/spreadsheet.ts
let program: string | undefined;
try {
  program = ensureLibreOffice();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log(`SKIPPED: ${error.message}`);
}
const faults = program === undefined ? [] : await goRound(program);
for (const fault of faults) console.error(`FAULT: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
