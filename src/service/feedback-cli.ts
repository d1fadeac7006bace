import { userInfo } from 'node:os';
import { runFeedbackCli } from './cli/run-feedback-cli.ts';

process.exitCode = await runFeedbackCli(process.argv.slice(2), {
  environment: process.env,
  now: new Date(),
  user: userInfo().username,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
