import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A message as whoever receives it reads it. */
export interface ReadMail {
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A real mail server in a process of its own. */
export interface MailServer {
  readonly port: number;
  readonly received: readonly ReadMail[];
  readonly stop: () => Promise<void>;
}

/** Starts the mail server, on `port` where it is to come back where it was. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReadMail[] = [];
  const child: ChildProcess = fork(join(import.meta.dirname, 'mail-process.ts'), [String(port)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [first] = (await once(child, 'message')) as [{ readonly port: number }];
  child.on(
    'message',
    ({ to, source }: { readonly to: readonly string[]; readonly source: string }) =>
      received.push(readMail(to, source)),
  );
  return {
    port: first.port,
    received,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Undoes what a message is wrapped in for its way (RFC 2045, 2047, 5322). */
function readMail(to: readonly string[], source: string): ReadMail {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const headers = new Map(
    head
      .replaceAll(/\r\n[ \t]+/gu, ' ')
      .split('\r\n')
      .map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).toLowerCase(), decodeWords(line.slice(at + 1).trim())];
      }),
  );
  const body = rest.join('\r\n\r\n');
  const encoding = headers.get('content-transfer-encoding');
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? decodeQuoted(body.replaceAll('=\r\n', ''))
        : Buffer.from(body, 'latin1');
  return { to, headers, text: bytes.toString('utf8').replaceAll('\r\n', '\n') };
}

function decodeQuoted(text: string): Buffer {
  return Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/giu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  );
}

function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/gu, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/giu, (_, kind: string, words: string) =>
      (kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64')
        : decodeQuoted(words.replaceAll('_', ' '))
      ).toString('utf8'),
    );
}
