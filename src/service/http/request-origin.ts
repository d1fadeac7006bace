import type { IncomingMessage } from 'node:http';
import { createProxyCheck } from './client-address.ts';

/** Tells whether a request came over TLS, as a trusted proxy says. */
export type SecureCheck = (request: IncomingMessage) => boolean;

/** Makes a check that believes `X-Forwarded-Proto` only from the given addresses and blocks. */
export function createSecureCheck(trustedProxies: readonly string[]): SecureCheck {
  const isTrusted = createProxyCheck(trustedProxies);
  return ({ headers, socket }) =>
    headers['x-forwarded-proto'] === 'https' && isTrusted(socket.remoteAddress ?? '');
}

/** Origin at which a browser has the service: the first configured one or, without any, the one made from `Host`. */
export function createOriginFinder(
  publicOrigins: readonly string[],
  isSecure: SecureCheck,
): (request: IncomingMessage) => string {
  return (request) =>
    publicOrigins[0] ??
    `${isSecure(request) ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`;
}

/** Tells whether a request was made by a page of another site. */
export type ForeignCheck = (request: IncomingMessage) => boolean;

/**
 * Makes a check that accepts the configured origins or, without any, the origin made from `Host`. A request that carries neither
 * `Origin` nor `Sec-Fetch-Site` is no browser's and is accepted.
 */
export function createForeignCheck(
  publicOrigins: readonly string[],
  isSecure: SecureCheck,
): ForeignCheck {
  return (request) => {
    const { origin, host = '', 'sec-fetch-site': site } = request.headers;
    if (site === 'cross-site') return true;
    if (origin === undefined) return false;
    if (publicOrigins.length > 0) return !publicOrigins.includes(origin);
    const own = `${isSecure(request) ? 'https' : 'http'}://${host}`;
    return origin !== own && origin !== (URL.canParse(own) ? new URL(own).origin : own);
  };
}
