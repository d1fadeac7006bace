import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { siteFolder } from '../../src/service/process/project-root.ts';
import { startServiceProcess } from '../integration/service-process.ts';
import { installScanner } from './install-scanner.ts';
import { startTlsFront } from './tls-front.ts';

interface Scan {
  readonly error?: string;
  readonly scan: {
    readonly grade: string;
    readonly score: number;
    readonly testsPassed: number;
    readonly testsQuantity: number;
  };
  readonly tests: Readonly<
    Record<
      string,
      { readonly pass: boolean; readonly result: string; readonly scoreModifier: number }
    >
  >;
}

// node tests/observatory/scan.ts [SITE]: Mozilla's HTTP Observatory on the service with a built site, behind TLS on localhost (ports 443 and 80).
const scanner = installScanner();
const folder = await mkdtemp(join(tmpdir(), 'observatory-'));
const service = await startServiceProcess(process.argv[2] ?? siteFolder, {
  DATABASE_URL: `sqlite:${join(folder, 'feedback.db')}`,
  TRUSTED_PROXIES: '127.0.0.1',
});
const front = await startTlsFront(service.port, folder).catch(async (error: unknown) => {
  await service.stop();
  throw error;
});
try {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(scanner, 'src', 'scan.js'), 'localhost'],
    {
      env: {
        ...process.env,
        NODE_EXTRA_CA_CERTS: front.certificate,
        HTTPS_PROXY: '',
        HTTP_PROXY: '',
        NO_PROXY: 'localhost',
      },
    },
  );
  const { error, scan, tests } = JSON.parse(stdout) as Scan;
  if (error !== undefined) throw new Error(error);
  for (const [name, { pass, result, scoreModifier }] of Object.entries(tests))
    console.log(
      `${pass ? 'passed' : 'FAILED'} ${name.padEnd(30)} ${String(scoreModifier).padStart(4)}  ${result}`,
    );
  console.log(
    `HTTP Observatory: ${scan.grade}, ${String(scan.score)} points, ${String(scan.testsPassed)} of ${String(scan.testsQuantity)} tests (goal A+, 130)`,
  );
  process.exitCode = scan.grade === 'A+' && scan.score >= 130 ? 0 : 1;
} finally {
  front.stop();
  await service.stop();
  await rm(folder, { recursive: true });
}
