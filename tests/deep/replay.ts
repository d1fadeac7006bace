import { replayAnswers } from './replay-rounds.ts';

// node tests/deep/replay.ts [REPLAYS]
const { answers, replays, rows, statuses } = await replayAnswers(
  100,
  Number(process.argv[2] ?? 10_000),
);
console.log(
  `${String(answers)} answers, ${String(replays)} replays: ${String(rows)} rows, ${JSON.stringify(statuses)}`,
);
process.exitCode =
  rows === answers && statuses['201'] === answers && statuses['200'] === replays ? 0 : 1;
