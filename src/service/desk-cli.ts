import { userInfo } from 'node:os';
import { runDeskCli } from './cli/run-desk-cli.ts';

process.exitCode = await runDeskCli(process.argv.slice(2), {
  environment: process.env,
  now: new Date(),
  user: userInfo().username,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
