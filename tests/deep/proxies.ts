import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../../src/service/process/project-root.ts';
import { ensureProgram } from '../find-program.ts';
import { feedbackSiteFiles, makeSubmission } from '../integration/feedback-fixture.ts';
import { type Answer, sendRequest, writeSite } from '../integration/service-fixture.ts';
import { startServiceProcess } from '../integration/service-process.ts';
import { makeCertificate } from '../observatory/make-certificate.ts';

// node tests/deep/proxies.ts: nginx and Caddy, set up with the very blocks of docs/operate.md, before a real service.
const host = 'piano.comune.example';
const guide = readFileSync(join(projectRoot, 'docs', 'operate.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'proxies-'));
chmodSync(folder, 0o755);
const { key, certificate } = makeCertificate(folder, host);
const site = await writeSite(feedbackSiteFiles);
const faults: string[] = [];
try {
  await tryProxy('nginx', startNginx);
  await tryProxy('Caddy', startCaddy);
} finally {
  await site.remove();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The block of the guide in a language, with what this machine needs otherwise put in; each replacement must be there. */
function readBlock(language: string, replacements: Readonly<Record<string, string>>): string {
  const [, block] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'u').exec(guide) ?? [];
  if (block === undefined) throw new Error(`docs/operate.md has no block of ${language}.`);
  return Object.entries(replacements).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The block of ${language} has no "${from}".`);
    return text.replaceAll(from, to);
  }, block);
}

function startNginx(port: number, service: number): ChildProcess {
  const program = ensureProgram({
    name: 'nginx',
    variable: 'NGINX_PATH',
    candidates: ['/usr/sbin/nginx'],
    debianPackage: 'nginx-light',
  });
  const live = `/etc/letsencrypt/live/${host}`;
  const block = readBlock('nginx', {
    'listen 443 ssl;': `listen 127.0.0.1:${String(port)} ssl;`,
    [`${live}/fullchain.pem`]: certificate,
    [`${live}/privkey.pem`]: key,
    '127.0.0.1:4321': `127.0.0.1:${String(service)}`,
  })
    // Debian 12 has nginx 1.22; the directive came with 1.25.1 and is the same there as a word of "listen".
    .replace('  http2 on;\n', '')
    .replace(' ssl;', ' ssl http2;');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/${name};`)
    .join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/nginx.pid;\nerror_log ${folder}/nginx.log;\nevents { worker_connections 4096; }\nhttp {\n${temporary}\n${block}}\n`,
  );
  return spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function startCaddy(port: number, service: number): ChildProcess {
  const program = ensureProgram({
    name: 'Caddy',
    variable: 'CADDY_PATH',
    candidates: ['/usr/bin/caddy'],
    debianPackage: 'caddy',
  });
  const block = readBlock('caddy', {
    '127.0.0.1:4321': `127.0.0.1:${String(service)}`,
    [`${host} {`]: `${host} {\n  tls ${certificate} ${key}`,
    '{\n  servers {': `{\n  admin off\n  auto_https disable_redirects\n  https_port ${String(port)}\n  servers {`,
  });
  writeFileSync(join(folder, 'Caddyfile'), block);
  return spawn(program, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, HOME: folder },
  });
}

async function tryProxy(
  name: string,
  start: (port: number, service: number) => ChildProcess,
): Promise<void> {
  const service = await startServiceProcess(site.folder, {
    DATABASE_URL: `sqlite:${join(folder, `${name}.db`)}`,
    PUBLIC_ORIGIN: `https://${host}`,
    TRUSTED_PROXIES: '127.0.0.1',
  });
  const port = await findFreePort();
  const proxy = start(port, service.port);
  const before = faults.length;
  const check = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push(
        `${name}: ${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`,
      );
  };
  try {
    const home = await askUntilUp(port);
    check('home page', home.status, 200);
    check('HSTS', home.headers['strict-transport-security'], 'max-age=63072000; includeSubDomains');
    check('nosniff', home.headers['x-content-type-options'], 'nosniff');
    check(
      'content policy',
      home.headers['content-security-policy']?.includes("frame-ancestors 'none'"),
      true,
    );
    for (const encoding of ['br', 'gzip'])
      check(
        `files in ${encoding}`,
        (await ask(port, '/_astro/page.a1b2c3d4.css', { headers: { 'Accept-Encoding': encoding } }))
          .headers['content-encoding'],
        encoding,
      );
    check(
      'unchanged',
      (await ask(port, '/', { headers: { 'If-None-Match': String(home.headers.etag) } })).status,
      304,
    );
    check('missing page', (await ask(port, '/no/', {})).status, 404);
    check('health', (await ask(port, '/api/health', {})).status, 200);
    check('foreign page', (await post(port, { Origin: 'https://evil.example' })).status, 403);
    check('10 KB', (await post(port, {}, ' '.repeat(10_000))).status, 413);
    // Whoever sends an address of their own making with each answer is still one address.
    const statuses: number[] = [];
    for (let sent = 0; sent < 21; sent += 1)
      statuses.push(
        (
          await post(port, {
            Origin: `https://${host}`,
            'X-Forwarded-For': `192.0.2.${String(sent)}`,
          })
        ).status,
      );
    check(
      '21 answers from one address',
      [statuses.filter((status) => status === 201).length, statuses.at(-1)],
      [20, 429],
    );
    // Whoever holds many requests open is refused more; whoever comes from elsewhere is served.
    const held = await holdRequests(port, 250, '127.0.0.3');
    check('250 requests held open by one address', held.refused >= 40, true);
    check('another address meanwhile', (await ask(port, '/temi/1/', {})).status, 200);
    held.release();
  } finally {
    proxy.kill('SIGTERM');
    await service.stop();
  }
  console.log(
    `${name}: ${faults.length === before ? 'as the guide says' : 'not as the guide says'}`,
  );
}

async function askUntilUp(port: number): Promise<Answer> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await ask(port, '/', {}).catch(() => undefined);
    if (answer !== undefined) return answer;
    await wait(100);
  }
  throw new Error('The proxy did not start.');
}

function post(
  port: number,
  headers: Readonly<Record<string, string>>,
  body = JSON.stringify(makeSubmission()),
): Promise<Answer> {
  return ask(port, '/api/feedback', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      ...headers,
    },
    body,
  });
}

function ask(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  },
): Promise<Answer> {
  const options = {
    port,
    path,
    method,
    servername: host,
    ca: readFileSync(certificate),
    agent: false,
  };
  return sendRequest({ ...options, headers: { Host: host, ...headers } }, body, request);
}

/** Begins requests from one address whose bodies never end, and counts how many are answered 429 within three seconds. */
async function holdRequests(
  port: number,
  count: number,
  localAddress: string,
): Promise<{ readonly refused: number; readonly release: () => void }> {
  let refused = 0;
  const ca = readFileSync(certificate);
  const sent = Array.from({ length: count }, () => {
    const headers = { Host: host, 'Content-Type': 'application/json', 'Content-Length': '100' };
    const one = request(
      {
        host: '127.0.0.1',
        port,
        localAddress,
        path: '/api/feedback',
        method: 'POST',
        headers,
        servername: host,
        ca,
        agent: false,
      },
      (response) => {
        if (response.statusCode === 429) refused += 1;
        response.resume();
      },
    );
    one.on('error', () => undefined);
    one.write('{');
    return one;
  });
  await wait(3_000);
  return { refused, release: () => sent.forEach((one) => one.destroy()) };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
