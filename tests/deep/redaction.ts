import { mostGrowth, timeRedaction } from './redaction-rounds.ts';

// Redaction takes time in proportion to the text, up to a million characters.
const times = timeRedaction(2 ** 20);
for (const { scrap, large, growth } of times.slice(0, 5))
  console.log(`«${scrap}»: ${large.toFixed(0)} ms, ${growth.toFixed(1)} times an eighth of it`);
const faults = times.filter(({ growth }) => growth >= mostGrowth);
for (const { scrap } of faults) console.log(`FAULT «${scrap}» grows faster than its text`);
process.exitCode = faults.length === 0 ? 0 : 1;
