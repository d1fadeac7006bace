import { createHash } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** Something that must not be found, by a name that tells what it is. */
export interface Trace {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every form in which an address or a user agent might have been written: as it is, as bytes, and as a plain hash of it. */
export function listTraces(text: string): readonly Trace[] {
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
    const digest = createHash(algorithm).update(text).digest();
    return [
      { name: `${algorithm} of ${text}`, bytes: digest.subarray(0, 8) },
      {
        name: `${algorithm} of ${text} in hexadecimal`,
        bytes: Buffer.from(digest.toString('hex').slice(0, 12)),
      },
      {
        name: `${algorithm} of ${text} in base64`,
        bytes: Buffer.from(
          digest
            .toString('base64url')
            .replace(/[-_].*/u, '')
            .slice(0, 12),
        ),
      },
    ].filter(({ bytes }) => bytes.length >= 8);
  });
  const packed = isIPv4(text)
    ? [{ name: `${text} in four bytes`, bytes: Buffer.from(text.split('.').map(Number)) }]
    : [];
  return [{ name: text, bytes: Buffer.from(text) }, ...packed, ...hashes];
}

/** Instants from `start` to `end` (milliseconds) as numbers are usually kept: seconds and milliseconds, as text and as bytes. */
export function listInstants(start: number, end: number): readonly Trace[] {
  const traces: Trace[] = [];
  for (let second = Math.floor(start / 1000); second <= Math.floor(end / 1000); second += 1) {
    const packed = Buffer.alloc(4);
    packed.writeUInt32BE(second);
    // Ten digits are the start of the milliseconds too.
    traces.push(
      { name: `second ${String(second)}`, bytes: Buffer.from(String(second)) },
      { name: `second ${String(second)} in four bytes`, bytes: packed },
    );
  }
  for (let window = Math.floor(start / 65_536); window <= Math.floor(end / 65_536); window += 1) {
    const packed = Buffer.alloc(6);
    packed.writeUIntBE(window, 0, 6);
    traces.push({
      name: `milliseconds around ${String(window)} in six bytes`,
      bytes: packed.subarray(2),
    });
  }
  return traces;
}

const clock = /\d{4}-\d\d-\d\d[T ]\d\d|\b\d\d:\d\d(?::\d\d)?\b/u;

/** Names of the traces found in some bytes, and of a time of day where one is written out. */
export function findTraces(bytes: Buffer, traces: readonly Trace[]): readonly string[] {
  const found = traces.filter((trace) => bytes.includes(trace.bytes)).map(({ name }) => name);
  const time = clock.exec(bytes.toString('latin1'))?.[0];
  return time === undefined ? found : [...found, `time ${time}`];
}
