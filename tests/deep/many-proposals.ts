import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addColleague, createColleague } from '../integration/desk-fixture.ts';
import { makeProposal } from '../integration/case-fixture.ts';
import { proposalManifest } from '../integration/case-service.ts';
import { startFeedback } from '../integration/feedback-fixture.ts';

/** What 300 proposals, of which 200 are public, cost at the desk and in public: median milliseconds of an answer over HTTP. */
const proposals = 300;
const released = 200;
const rounds = 31;
/** Most milliseconds of the desk's list. */
const most = 50;

const folder = await mkdtemp(join(tmpdir(), 'proposals-'));
const service = await startFeedback({
  manifest: proposalManifest,
  keyFile: join(folder, 'segnalazioni.key'),
  passwordCost: 8,
  rateLimit: 'off',
  now: () => new Date('2026-06-15T10:00:00Z'),
});
try {
  const { cases } = service.store;
  for (let number = 0; number < proposals; number += 1) {
    const sent = makeProposal({ title: `Proposta ${String(number)}`, words: 'x'.repeat(1_500) });
    await cases.submit(sent, []);
    if (number < released)
      await cases.step(sent.id, 0, {
        change: {
          ...{ state: 'working', charged: '2026-05-05', judgement: 'feasible', reasons: 'Si può.' },
          ...{
            publicTitle: 'Titolo',
            publicNeed: 'y'.repeat(1_500),
            publicWords: 'z'.repeat(1_500),
          },
        },
      });
  }
  await addColleague(service.store, 'Bea Rossi', 'reviewer');
  const bea = createColleague(service);
  await bea.signIn('Bea Rossi');
  const measure = async (name: string, ask: () => Promise<{ readonly status: number }>) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      if ((await ask()).status !== 200) throw new Error(`${name} was refused`);
      times.push(performance.now() - begun);
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
    process.stdout.write(
      `${name}: median ${median.toFixed(1)} ms, least ${Math.min(...times).toFixed(1)} ms\n`,
    );
    return median;
  };
  const desk = await measure('desk, 300 proposals', () =>
    bea.get('/redazione/segnalazioni/?che-cosa=idee-per-il-parco&stato=aperte'),
  );
  await measure('public list', () => service.send('/proposte/?pagina=5'));
  await measure('page of the process', () => service.send('/proposte/idee-per-il-parco/'));
  await measure('table', () => service.send('/proposte/proposte.csv'));
  if (desk > most) process.exitCode = 1;
} finally {
  await service.stop();
  await rm(folder, { recursive: true });
}
