import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A real PostgreSQL server in a temporary folder, on a port of its own. */
export interface PostgresServer {
  readonly port: number;
  /** Makes an empty schema, which stands for a database of its own but costs no files, and gives its address. */
  readonly createDatabase: () => Promise<string>;
  /** Ends the server; `immediate` cuts every connection as a crash would. */
  readonly stop: (mode?: 'fast' | 'immediate') => void;
  readonly start: () => void;
  /** Stops it and removes its folder. */
  readonly remove: () => void;
}

/** Folder of the newest PostgreSQL programs, installed from Debian when missing and allowed. Throws a line that says what to do otherwise. */
function ensurePostgres(): string {
  const found = findPostgres();
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('PostgreSQL not found: installing the system package postgresql…');
    for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']]) {
      spawnSync('apt-get', ['-q', ...step], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  const installed = findPostgres();
  if (installed !== undefined) return installed;
  throw new Error(
    'PostgreSQL is missing. Install it (Debian: apt-get install postgresql) or set POSTGRES_BIN to the folder that holds initdb and pg_ctl.',
  );
}

function findPostgres(): string | undefined {
  const newestFirst = globSync('/usr/lib/postgresql/*/bin').toSorted(
    (a, b) => Number(b.split('/')[4]) - Number(a.split('/')[4]),
  );
  return [process.env['POSTGRES_BIN'] ?? '', ...newestFirst, '/usr/local/bin', '/usr/bin'].find(
    (folder) =>
      folder !== '' && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
}

/** Starts a server of its own, as a user that is not root. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = ensurePostgres();
  const account = process.getuid?.() === 0 ? findAccount() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  chmodSync(folder, 0o700);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const port = await findFreePort();
  const run = (program: string, args: readonly string[]): void => {
    // The server outlives pg_ctl, so its output must not be a pipe that we would wait for.
    const { status, error } = spawnSync(join(bin, program), args, {
      cwd: folder,
      stdio: 'ignore',
      timeout: 60_000,
      ...account,
    });
    if (status !== 0)
      throw new Error(
        `${program} failed (${error?.message ?? `exit code ${String(status)}`}); its log: ${log}`,
      );
  };
  run('initdb', [
    '--no-sync',
    '-D',
    data,
    '-U',
    'portal',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
  ]);
  const start = (): void =>
    run('pg_ctl', [
      '-D',
      data,
      '-l',
      log,
      '-w',
      '-t',
      '50',
      '-o',
      // What the server had written outlives its own end without being flushed; only a loss of power is not tried.
      `-p ${String(port)} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`,
      'start',
    ]);
  const stop = (mode: 'fast' | 'immediate' = 'fast'): void =>
    run('pg_ctl', ['-D', data, '-w', '-m', mode, 'stop']);
  start();
  return {
    port,
    start,
    stop,
    createDatabase: () => createSchema(port),
    remove: () => {
      try {
        stop('immediate');
      } catch {
        // It may have been stopped by the test.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty schema in the server on a port of this machine, and gives its address. */
export async function createSchema(port: number): Promise<string> {
  const name = `space_${randomBytes(8).toString('hex')}`;
  const client = new Client({ host: '127.0.0.1', port, user: 'portal', database: 'postgres' });
  await client.connect();
  await client.query(`CREATE SCHEMA ${name}`);
  await client.end();
  return `postgres://portal@127.0.0.1:${String(port)}/postgres?options=${encodeURIComponent(`-c search_path=${name}`)}`;
}

/** The account `postgres`, or `nobody`: PostgreSQL refuses to run as root. */
function findAccount(): { readonly uid: number; readonly gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout.trim(),
    );
    if (uid !== undefined && gid !== undefined && uid !== '' && gid !== '')
      return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    `PostgreSQL does not run as ${userInfo().username}, and there is neither an account "postgres" nor "nobody".`,
  );
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
