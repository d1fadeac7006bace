/** Digits and letters that are not taken for each other when read aloud or copied by hand. Source: Crockford, Base 32. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Bits of each character. */
const bitsEach = 5;
/** Characters that carry the secret, 50 bits; one more checks them. */
const secretLength = 10;

/** What is typed in place of a character of the alphabet. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** Bytes of which a code is made. */
export const codeBytes = Math.ceil((secretLength * bitsEach) / 8);

/** The eleven characters of a code, from the first 50 bits of `bytes`. Throws a RangeError for fewer bits. */
export function makeCaseCode(bytes: Uint8Array): string {
  if (bytes.length < codeBytes)
    throw new RangeError(`a code is made of ${String(codeBytes)} bytes`);
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const values = Array.from({ length: secretLength }, (_, index) =>
    Number.parseInt(bits.slice(index * bitsEach, (index + 1) * bitsEach), 2),
  );
  return [...values, double(sum(values))].map((value) => alphabet[value] ?? '').join('');
}

/** A code as people write it, in groups: `7K3Q-XM92-PD4`. */
export function formatCaseCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}

/** The eleven characters that somebody means, whatever the case, lookalikes, and what stands between them; nothing where they cannot be a code. */
export function readCaseCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[OILU]/gu, (letter) => lookalikes[letter] ?? letter);
  if (code.length !== secretLength + 1) return undefined;
  const values = Array.from(code, (letter) => alphabet.indexOf(letter));
  return values.includes(-1) || sum(values) !== 0 ? undefined : code;
}

/**
 * The value of the characters as a polynomial over the field of 32 elements at its generator, of order 31: each character has a weight
 * of its own, so one wrong character, or two that changed places, are always found.
 */
function sum(values: readonly number[]): number {
  return values.reduce((total, value) => double(total) ^ value, 0);
}

/** Times the generator, modulo x⁵ + x² + 1. */
function double(value: number): number {
  return value < 16 ? value << 1 : (value << 1) ^ 0b10_0101;
}
