import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFile = join(import.meta.dirname, '..', '..', 'package.json');
const { scripts } = JSON.parse(readFileSync(packageFile, 'utf8')) as { scripts: { serve: string } };

/** Options of Node with which `npm run serve` starts the service: they bound its memory. */
const serveOptions = scripts.serve.split(' ').filter((word) => word.startsWith('--'));

/** The service in a process of its own. */
export interface ServiceProcess {
  readonly port: number;
  /** Everything it wrote so far, as it is kept in a file by whoever runs it. */
  readonly output: () => string;
  /** Bytes of memory it holds (Linux); undefined elsewhere. */
  readonly memory: () => number | undefined;
  /** Asks it to stop and waits until it has. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the service for the site in `folder`; `uid` is the user it runs as, `blocks` the 512 bytes that a file of its may have. Rejects with its output when it ends instead. */
export async function startServiceProcess(
  folder: string,
  environment: Readonly<Record<string, string>>,
  uid?: number,
  blocks?: number,
): Promise<ServiceProcess> {
  const command = [
    process.execPath,
    ...serveOptions,
    join(import.meta.dirname, 'run-for-test.ts'),
    folder,
  ];
  const limited = ['sh', '-c', 'ulimit -f "$0"; exec "$@"', String(blocks), ...command];
  const [program = '', ...args] = blocks === undefined ? command : limited;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      // What Node has compiled of the service, where the run keeps it.
      ...(process.env['NODE_COMPILE_CACHE'] !== undefined && {
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      }),
      HOST: '127.0.0.1',
      ...environment,
    },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let output = '';
  const closed = once(child, 'close') as Promise<[number | null]>;
  const port = await new Promise<number>((resolve, reject) => {
    let listening = false;
    const take = (text: string): void => {
      output += text;
      // Searching copies all of what was written so far, on the cores on which the service is measured.
      if (listening) return;
      const found = /http:\/\/127\.0\.0\.1:(\d+)/u.exec(output)?.[1];
      listening = found !== undefined;
      if (listening) resolve(Number(found));
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    void closed.then(() => reject(new Error(output)));
  });
  return {
    port,
    output: () => output,
    memory: () =>
      process.platform === 'linux'
        ? Number(readFileSync(`/proc/${String(child.pid)}/statm`, 'utf8').split(' ')[1]) * 4096
        : undefined,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await closed;
      return code;
    },
  };
}
