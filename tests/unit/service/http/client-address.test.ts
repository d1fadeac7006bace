import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import {
  createAddressReader,
  findAddressBlock,
  findNetwork,
} from '../../../../src/service/http/client-address.ts';

function makeRequest(remoteAddress: string, forwarded?: string): IncomingMessage {
  return {
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  } as unknown as IncomingMessage;
}

describe('createAddressReader', () => {
  const read = (request: IncomingMessage): string =>
    createAddressReader(['127.0.0.1', '10.0.0.0/8', '::1', '2001:db8:ffff::/48'])(request);

  it.each([
    ['the address of a stranger', '192.0.2.1', '203.0.113.5', '192.0.2.1'],
    ['what a proxy saw', '127.0.0.1', '203.0.113.5', '203.0.113.5'],
    [
      'what a proxy saw, reached by an IPv4 address written as IPv6',
      '::ffff:127.0.0.1',
      '203.0.113.5',
      '203.0.113.5',
    ],
    ['what the last stranger could not forge', '127.0.0.1', '1.1.1.1, 203.0.113.5', '203.0.113.5'],
    [
      'what the first of several proxies saw',
      '10.9.9.9',
      '1.1.1.1, 203.0.113.5, 10.1.2.3, 127.0.0.1',
      '203.0.113.5',
    ],
    ['the farthest proxy where all are trusted', '127.0.0.1', '10.1.1.1, 10.1.1.2', '10.1.1.1'],
    ['an address with a port', '127.0.0.1', '203.0.113.5:4711', '203.0.113.5'],
    ['an IPv6 address with a port', '::1', '[2001:db8::5]:4711', '2001:db8::5'],
    ['the proxy itself where it says nothing', '127.0.0.1', undefined, '127.0.0.1'],
    ['the proxy itself where it says nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['an IPv6 address in brackets', '::1', '[2001:db8::5]', '2001:db8::5'],
    ['the last proxy before nonsense', '127.0.0.1', '203.0.113.5, evil, 10.1.1.1', '10.1.1.1'],
  ])('gives %s', (_name, remote, forwarded, expected) => {
    expect(read(makeRequest(remote, forwarded))).toBe(expected);
  });

  it.each(['x[2001:db8::5]:80', '[2001:db8::5]:80x', 'x203.0.113.5:80', '203.0.113.5:80x'])(
    'gives the proxy itself where it says %s',
    (forwarded) => {
      expect(read(makeRequest('::1', forwarded))).toBe('::1');
    },
  );
});

describe('createAddressReader without proxies', () => {
  it('believes no header, and knows a socket that has gone', () => {
    const read = createAddressReader([]);
    expect(read(makeRequest('192.0.2.1', '203.0.113.5'))).toBe('192.0.2.1');
    const gone = { headers: {}, socket: {} } as unknown as IncomingMessage;
    expect(read(gone)).toBe('');
    expect(createAddressReader(['127.0.0.1'])(gone)).toBe('');
  });
});

describe('findNetwork', () => {
  it.each([
    ['192.0.2.1', '192.0.2'],
    ['::ffff:c000:201', '192.0.2'],
    ['2001:db8:1:2::5', '2001:db8:1'],
  ])('puts %s into %s', (address, network) => {
    expect(findNetwork(address)).toBe(network);
  });
});

describe('findAddressBlock', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:0201', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0'],
    ['64::ffff:192.0.2.1', '64:0:0:0'],
    ['1::ffff:c000:201', '1:0:0:0'],
    ['::1234:5678', '0:0:0:0'],
    ['', ''],
  ])('puts %s into %s', (address, block) => {
    expect(findAddressBlock(address)).toBe(block);
  });
});
