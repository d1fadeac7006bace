import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds for which a code holds. */
const stepSeconds = 30;

/** Digits of a code. */
const codeDigits = 6;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code of a step (RFC 6238 over RFC 4226, SHA-1, which every authenticator knows). */
export function makeCode(secret: Buffer, step: number, digits = codeDigits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7f_ff_ff_ff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step of a moment. */
export function findStep(now: Date): number {
  return Math.floor(now.getTime() / 1000 / stepSeconds);
}

/** The step whose code was given: this one, or the one before or after, as clocks differ. Spaces in a code do not count. */
export function findCodeStep(secret: Buffer, given: string, now: Date): number | undefined {
  const code = Buffer.from(given.replaceAll(/\s/gu, ''));
  const present = findStep(now);
  return [present, present - 1, present + 1].find((step) => {
    const right = Buffer.from(makeCode(secret, step));
    return code.length === right.length && timingSafeEqual(code, right);
  });
}

/** Bytes as an authenticator takes them (RFC 4648, base 32 without padding). */
export function writeBase32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('');
}
