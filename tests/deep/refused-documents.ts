import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { convertAll, ensureLibreOffice, makeProfile } from '../ensure-libreoffice.ts';
import {
  makeOpenDocument,
  makeWord,
  packArchive,
  wordParagraph,
} from '../fixtures/office-files.ts';
import { inventObjectives, pontelago } from '../fixtures/plan-documents/invented-towns.ts';
import { printPages } from '../fixtures/plan-documents/make-documents.ts';
import { planLayouts } from '../fixtures/plan-documents/plan-layouts.ts';
import { writeText } from '../fixtures/plan-documents/write-office.ts';

// What cannot be read as a plan gets one line within 10 s of the processor and 400 MB; an honest document of 300 pages is read.
const most = { seconds: 10, megabytes: 400 };
const objectivesOfLong = 840;
const root = join(import.meta.dirname, '..', '..');
const faults: string[] = [];

interface Reading {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly found: number;
  readonly seconds: number;
  readonly wall: number;
  readonly megabytes: number;
}

/** What the command says of a document, and the processor's time and memory that it takes by what Linux counts. */
function read(path: string): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const command = spawn(
      process.execPath,
      [join('src', 'importer', 'import-cli.ts'), path, '--dry-run', '--json'],
      { cwd: root },
    );
    let [out, said] = ['', ''];
    let [seconds, megabytes] = [0, 0];
    command.stdout.on('data', (part: Buffer) => (out += part.toString()));
    command.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const look = async (): Promise<void> => {
      const folder = `/proc/${String(command.pid)}`;
      const [status, stat] = await Promise.all(
        ['status', 'stat'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
      );
      megabytes = Math.max(
        megabytes,
        Number(/VmHWM:\s+(\d+)/u.exec(status ?? '')?.[1] ?? 0) / 1024,
      );
      const ticks = (stat ?? '')
        .replace(/^.*\) /u, '')
        .split(' ')
        .slice(11, 13)
        .map(Number);
      if (ticks.length === 2) seconds = ticks.reduce((sum, one) => sum + one, 0) / 100;
    };
    const timer = setInterval(() => void look(), 20);
    command.on('error', reject);
    command.on('close', (status) => {
      clearInterval(timer);
      const lines = said.split('\n').filter((line) => line !== '' && !line.startsWith('Lett'));
      const found =
        out === '' ? 0 : (JSON.parse(out) as { objectives: unknown[] }).objectives.length;
      const wall = (performance.now() - start) / 1_000;
      resolve({ status, lines, found, seconds, wall, megabytes });
    });
  });
}

/** A PDF of some objects. */
function makePdf(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((one, index) => {
    const part = Buffer.concat([
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      one,
      Buffer.from('\nendobj\n'),
    ]);
    places.push(at);
    at += part.length;
    parts.push(part);
  });
  const list = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${list}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(at)}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

/** A PDF of one page whose drawing unpacks to much. */
function makePdfBomb(step: string, times: number): Buffer {
  const packed = deflateSync(`BT /F 9 Tf 10 10 Td ${step.repeat(times)} ET`);
  const plain = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
  ].map((one) => Buffer.from(one));
  const head = Buffer.from(`<</Filter/FlateDecode/Length ${String(packed.length)}>>stream\n`);
  const stream = Buffer.concat([head, packed, Buffer.from('\nendstream')]);
  const font = Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  return makePdf([...plain, stream, font]);
}

/** A PDF of so many empty pages. */
function makePages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, at) => `${String(at + 3)} 0 R`).join(' ');
  return makePdf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count ${String(count)}>>`,
      ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'),
    ].map((one) => Buffer.from(one)),
  );
}

/** A grey picture as a link that holds it. */
function makePicture(): string {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(400, 0);
  head.writeUInt32BE(400, 4);
  head[8] = 8;
  const rows = Buffer.alloc(401 * 400, 0x90);
  for (let row = 0; row < 400; row += 1) rows[row * 401] = 0;
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const png = [
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return `data:image/png;base64,${Buffer.concat(png).toString('base64')}`;
}

const openText =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>';
const locked =
  '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);

const kept = process.argv[2];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'refused-documents-')));
try {
  await mkdir(folder, { recursive: true });
  const office = ensureLibreOffice();
  const profile = makeProfile(join(folder, 'profile'));
  const write = async (name: string, count: number): Promise<string> => {
    const path = join(folder, `${name}.fodt`);
    const parts = planLayouts.cards.print(inventObjectives(pontelago, count));
    await writeFile(path, writeText(pontelago.name, parts, { isWide: false, isRuled: true }));
    return path;
  };
  const save = (path: string, kind: string): string =>
    convertAll(office, [path], { kind, folder, profile })[0] ?? '';
  const short = await write('short', 6);
  const password = JSON.stringify({
    EncryptFile: { type: 'boolean', value: 'true' },
    DocumentOpenPassword: { type: 'string', value: 'segreto' },
  });
  const encrypted = await readFile(save(short, `pdf:writer_pdf_Export:${password}`));
  const [pdf, docx] = await Promise.all(['pdf', 'docx'].map((kind) => readFile(save(short, kind))));
  const picture = `<img src="${makePicture()}" style="width:100%;break-after:page">`;
  const [scanned = ''] = await printPages(
    [
      {
        path: join(folder, 'scanned'),
        title: '',
        html: picture.repeat(2),
        layout: { isWide: false },
      },
    ],
    { cells: 'ruled', isTagged: false, target: folder },
  );
  const cut = (bytes: Buffer | undefined): Buffer => (bytes ?? old).subarray(0, 5_000);
  const bad: readonly (readonly [string, Buffer | undefined, RegExp])[] = [
    ['encrypted.pdf', encrypted, /password/u],
    ['encrypted.ods', packArchive(makeOpenDocument('spreadsheet', locked, 'x9')), /password/u],
    ['scanned.pdf', await readFile(scanned), /pagina 1, pagina 2/u],
    ['damaged.pdf', cut(pdf), /danneggiato|non contiene/u],
    ['damaged.docx', cut(docx), /danneggiato/u],
    [
      'damaged.ods',
      cut(packArchive(makeOpenDocument('spreadsheet', '', openText.repeat(99)))),
      /danneggiato/u,
    ],
    ['empty.pdf', Buffer.alloc(0), /vuoto/u],
    ['old.doc', old, /prima del 2007/u],
    ['large.docx', undefined, /più grande/u],
    [
      'bomb-paragraphs.docx',
      packArchive(makeWord('<w:p/>'.repeat(7_000_000))),
      /espande|troppo tempo/u,
    ],
    [
      'bomb-text.docx',
      packArchive(makeWord(wordParagraph('a '.repeat(22_000_000)))),
      /espande|troppo tempo/u,
    ],
    [
      'bomb-rows.ods',
      packArchive(
        makeOpenDocument(
          'spreadsheet',
          '',
          `${openText}<office:spreadsheet><table:table>${'<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>'.repeat(500_000)}</table:table></office:spreadsheet></office:body></office:document-content>`,
        ),
      ),
      /espande|troppo tempo/u,
    ],
    [
      'bomb.odt',
      packArchive(
        makeOpenDocument(
          'text',
          '',
          `${openText}<office:text>${'<text:p>x</text:p>'.repeat(2_700_000)}</office:text></office:body></office:document-content>`,
        ),
      ),
      /espande|troppo tempo/u,
    ],
    [
      'bomb-claims-less.docx',
      packArchive(makeWord(wordParagraph('a '.repeat(9_000_000))), 900),
      /espande/u,
    ],
    ['bomb-words.pdf', makePdfBomb('(a) Tj ', 8_000_000), /espande|troppo tempo/u],
    ['bomb-spaces.pdf', makePdfBomb(' ', 200_000_000), /espande|troppo tempo|non contiene/u],
    ['bomb-pages.pdf', makePages(20_000), /espande|troppo tempo/u],
  ];
  for (const [name, bytes, remedy] of bad) {
    const path = join(folder, name);
    await writeFile(path, bytes ?? '');
    if (bytes === undefined) await truncate(path, 200 * 1024 * 1024);
    const { status, lines, seconds, wall, megabytes } = await read(path);
    console.log(
      `${name}: ${seconds.toFixed(1)} s of the processor (${wall.toFixed(1)} s on the clock), ${megabytes.toFixed(0)} MB; ${lines.join(' / ').replace(folder, '')}`,
    );
    if (status !== 2 || lines.length !== 1 || !remedy.test(lines[0] ?? ''))
      faults.push(`${name}: ${String(status)}, ${lines.join('\n')}`);
    if (seconds > most.seconds || megabytes > most.megabytes)
      faults.push(`${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  }
  const long = await write('long', objectivesOfLong);
  for (const kind of ['docx', 'odt', 'pdf']) {
    const { status, found, lines, seconds, wall, megabytes } = await read(save(long, kind));
    console.log(
      `300 pages in ${kind}: ${String(found)} objectives, ${seconds.toFixed(1)} s of the processor (${wall.toFixed(1)} s on the clock), ${megabytes.toFixed(0)} MB`,
    );
    if (status !== 0 || found !== objectivesOfLong)
      faults.push(`300 pages in ${kind}: ${String(found)}, ${lines.join('\n')}`);
  }
} finally {
  if (kept === undefined) await rm(folder, { recursive: true });
}
if (faults.length > 0) throw new Error(faults.join('\n'));
