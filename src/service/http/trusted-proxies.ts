import { BlockList, isIP, isIPv6 } from 'node:net';

/** Tells whether an address is one of those whose word about the client is believed. */
export type ProxyCheck = (address: string) => boolean;

/** IPv4 as it is, also where a socket or a proxy writes it as IPv6 (`::ffff:192.0.2.1`). */
export function unmapAddress(address: string): string {
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
