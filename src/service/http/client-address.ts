import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Tells whether an address is one of those whose word about the client is believed. */
export type ProxyCheck = (address: string) => boolean;

/** IPv4 as it is, also where a socket or a proxy writes it as IPv6 (`::ffff:192.0.2.1`). */
function unmapAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/iu, '');
}

/** Makes a check for addresses and blocks such as `10.0.0.0/8`. */
export function createProxyCheck(trustedProxies: readonly string[]): ProxyCheck {
  if (trustedProxies.length === 0) return () => false;
  const trusted = new BlockList();
  for (const block of trustedProxies) {
    const [address = '', bits] = block.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const plain = unmapAddress(address);
    return isIP(plain) !== 0 && trusted.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
  };
}

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

/** What shares one allowance: an IPv4 address, or the first 64 bits of an IPv6 address, which one household or office holds; `count` is how many groups of 16 bits. */
export function findAddressBlock(address: string, count = 4): string {
  return findPrefix(address, { bytes: 4, groups: count });
}

/** What one sender can easily have the whole of: the first 24 bits of an IPv4 address, the first 48 of an IPv6 address. */
export function findNetwork(address: string): string {
  return findPrefix(address, { bytes: 3, groups: 3 });
}

/** The first bytes of an IPv4 address, the first groups of an IPv6 address. */
function findPrefix(
  address: string,
  { bytes, groups: kept }: { readonly bytes: number; readonly groups: number },
): string {
  const [plain = ''] = unmapAddress(address).split('%');
  if (!isIPv6(plain)) return plain.split('.').slice(0, bytes).join('.');
  const groups = expandGroups(plain);
  const [a = 0, b = 0] = groups.slice(6);
  // IPv4 written in hexadecimal, as `::ffff:c000:201`.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [a >> 8, a & 255, b >> 8, b & 255].slice(0, bytes).join('.');
  return groups
    .slice(0, kept)
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
