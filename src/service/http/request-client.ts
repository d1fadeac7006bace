import type { IncomingMessage } from 'node:http';
import { createAddressReader, findAddressBlock } from './client-address.ts';

/** Names the client of a request, with whom it shares work and connections. */
export type ClientReader = (request: IncomingMessage) => string;

/**
 * The client at an address: an IPv4 address, or the first 48 bits of an IPv6 address, as one network may hold 65,536 blocks of 64 bits
 * and would have as many turns.
 */
export function findClient(address: string): string {
  return findAddressBlock(address, 3);
}

/** Makes a reader of clients that believes `X-Forwarded-For` as far as trusted proxies wrote it. */
export function createClientReader(trustedProxies: readonly string[]): ClientReader {
  const readAddress = createAddressReader(trustedProxies);
  return (request) => findClient(readAddress(request));
}
