import { holdConnections, sendLargeBodies } from './load-rounds.ts';

// node tests/deep/load.ts
const bodies = await sendLargeBodies(100);
console.log(JSON.stringify(bodies));
const held = await holdConnections(300, 15);
console.log(JSON.stringify(held));
const fine = bodies.statuses.join() === '413' && (bodies.growth ?? 0) < 20 && held.closed === held.connections && held.pages[0] === held.pages[1];
process.exitCode = fine ? 0 : 1;
