import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import { createProxyCheck, unmapAddress } from '../http/trusted-proxies.ts';

/** Finds the address a request came from. */
export type AddressReader = (request: IncomingMessage) => string;

/** Makes a reader that follows `X-Forwarded-For` from its end, only as far as trusted proxies wrote it. */
export function createAddressReader(trustedProxies: readonly string[]): AddressReader {
  const isTrusted = createProxyCheck(trustedProxies);
  return ({ headers, socket }) => {
    let client = socket.remoteAddress ?? '';
    if (!isTrusted(client)) return client;
    const forwarded = headers['x-forwarded-for'];
    // Node joins repeated headers of this name by commas.
    for (const entry of (typeof forwarded === 'string' ? forwarded : '').split(',').toReversed()) {
      const address = readAddress(entry);
      if (address === undefined) break;
      client = address;
      if (!isTrusted(client)) break;
    }
    return client;
  };
}

/** An entry may carry a port: `192.0.2.1:80`, `[2001:db8::1]:80`. */
function readAddress(entry: string): string | undefined {
  const text = entry.trim();
  const address =
    /^\[([^\]]+)\](?::\d+)?$/u.exec(text)?.[1] ??
    /^(\d+(?:\.\d+){3}):\d+$/u.exec(text)?.[1] ??
    text;
  return isIP(address) === 0 ? undefined : address;
}

/** What shares one allowance: an IPv4 address, or the first 64 bits of an IPv6 address, which one household or office holds. */
export function findAddressBlock(address: string): string {
  const [plain = ''] = unmapAddress(address).split('%');
  if (!isIPv6(plain)) return plain;
  const groups = expandGroups(plain);
  const [a = 0, b = 0] = groups.slice(6);
  // IPv4 written in hexadecimal, as `::ffff:c000:201`.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [a >> 8, a & 255, b >> 8, b & 255].join('.');
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}

/** The eight groups of a valid IPv6 address; the URL parser writes any spelling in the shortest form. */
function expandGroups(address: string): number[] {
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const read = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const before = read(head);
  const after = tail === undefined ? [] : read(tail);
  return [
    ...before,
    ...Array.from({ length: 8 - before.length - after.length }, () => 0),
    ...after,
  ];
}
