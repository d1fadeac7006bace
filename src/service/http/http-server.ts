import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { ClientCount } from './client-count.ts';
import { findClient, type ClientReader } from './request-client.ts';
import type { ProxyCheck } from './client-address.ts';
import type { SecureCheck } from './request-origin.ts';
import { baseHeaders, strictTransport } from './security-headers.ts';

/** Bounds that keep slow or countless clients from using up the service. */
export interface ServerLimits {
  /** Milliseconds for all headers of a request to arrive. */
  readonly headersTimeout: number;
  /** Milliseconds for the body of a request to arrive. */
  readonly requestTimeout: number;
  /** Milliseconds for a form with files to arrive: photos of a telephone, over a line that is slow to send. */
  readonly uploadTimeout: number;
  /** Milliseconds an idle connection is kept. */
  readonly keepAliveTimeout: number;
  /** Connections at the same time. */
  readonly maxConnections: number;
  /** Connections of one client that comes without a trusted proxy, whose own connections belong to many. */
  readonly connectionsEach: number;
  /** Requests of one client that are not yet answered. */
  readonly requestsEach: number;
}

/**
 * Time limits: 10 s for headers, which includes up to a second until Node looks; 13.5 s for a body, two minutes for one with files.
 * A browser opens six connections, so that a school of sixty behind one address has enough.
 */
export const defaultLimits: ServerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 13_500,
  uploadTimeout: 120_000,
  keepAliveTimeout: 5_000,
  maxConnections: 2_000,
  connectionsEach: 400,
  requestsEach: 200,
};

/** How the server learns who asks and how. */
export interface ClientChecks {
  readonly isSecure: SecureCheck;
  readonly isProxy: ProxyCheck;
  readonly readClient: ClientReader;
}

/** What Node calls a request that came too slowly. */
const timeoutCode = 'ERR_HTTP_REQUEST_TIMEOUT';

const baseHeaderMap = new Map(Object.entries(baseHeaders));

/** An HTTP server that puts the security headers on every answer before anything sees the request, also on answers of Node's own. */
export function createHttpServer(
  handler: RequestListener,
  { isSecure, isProxy, readClient }: ClientChecks,
  {
    maxConnections,
    connectionsEach,
    requestsEach,
    requestTimeout,
    uploadTimeout,
    ...timeouts
  }: ServerLimits,
): Server {
  const connections = new ClientCount(connectionsEach);
  const requests = new ClientCount(requestsEach);
  /** The latest answer of each connection. */
  const answers = new WeakMap<Duplex, ServerResponse>();
  const receive = (request: IncomingMessage, response: ServerResponse): void => {
    answers.set(request.socket, response);
    if (hasQuickBody(request)) endWhenLate(request, requestTimeout, server);
    response.setHeaders(baseHeaderMap);
    if (isSecure(request)) response.setHeader('Strict-Transport-Security', strictTransport);
    const client = readClient(request);
    // Node would refuse a request without Host by itself, without our headers, and let one with two through.
    if (!hasOneHost(request)) refuse(response, 400);
    else if (requests.add(client)) {
      response.once('close', () => requests.remove(client));
      handler(request, response);
    } else refuse(response.setHeader('Retry-After', '5'), 429);
  };
  const server = createServer(
    {
      ...timeouts,
      requestTimeout: uploadTimeout,
      connectionsCheckingInterval: 1_000,
      requireHostHeader: false,
      noDelay: true,
    },
    receive,
  );
  server.maxConnections = maxConnections;
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (isProxy(address)) return;
    const client = findClient(address);
    if (connections.add(client)) socket.once('close', () => connections.remove(client));
    else socket.destroy();
  });
  // A client that stops reading its answer.
  server.setTimeout(60_000);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const latest = answers.get(socket);
    const unfinished = latest?.closed === false ? latest : undefined;
    // A body that stops halfway or breaks its own framing leaves a request that can never be answered otherwise.
    if (unfinished === undefined || (!unfinished.headersSent && !unfinished.req.complete))
      answerClientError(error, socket);
    // Rubbish after a proper request: that one gets its answer, not a second one into the same bytes.
    else unfinished.once('close', () => socket.destroy());
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(baseHeaders)) response.setHeader(name, value);
    refuse(response, 417);
  });
  // A CONNECT request is for proxies; Node hands over the bare connection.
  server.on('connect', (_request: IncomingMessage, socket: Duplex) =>
    socket.end(writeRawAnswer(405, 'Allow: GET, HEAD\r\n')),
  );
  return server;
}

/** Whether a body follows that is no form with files. */
function hasQuickBody({ headers }: IncomingMessage): boolean {
  const hasBody =
    headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
  return hasBody && !/^multipart\/form-data/iu.test(headers['content-type'] ?? '');
}

/** Ends a request that has not arrived by then as Node ends those that are later still; it knows one limit for all. */
function endWhenLate(request: IncomingMessage, milliseconds: number, server: Server): void {
  const timer = setTimeout(() => {
    if (request.complete) return;
    const error = Object.assign(new Error('a request came too slowly'), { code: timeoutCode });
    server.emit('clientError', error, request.socket);
  }, milliseconds);
  request.once('close', () => clearTimeout(timer));
}

/** Whether a request names one host, as RFC 9112 (3.2) asks; before HTTP/1.1 it need not name any. */
function hasOneHost({ headersDistinct, httpVersion }: IncomingMessage): boolean {
  const hosts = headersDistinct.host ?? [];
  return hosts.length === 1 || (hosts.length === 0 && httpVersion !== '1.1');
}

function refuse(response: ServerResponse, status: number): void {
  response
    .writeHead(status, { Connection: 'close', 'Content-Type': 'text/plain; charset=utf-8' })
    .end(`${status} ${STATUS_CODES[status] ?? ''}\n`);
}

/** Answers what Node's parser refused (malformed, too large, too slow) and ends the connection. */
function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === timeoutCode ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  socket.end(writeRawAnswer(status), () => socket.destroy());
}

function writeRawAnswer(status: number, extra = ''): string {
  const body = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  const headers = Object.entries(baseHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\n${extra}${headers.join('')}\r\n${body}`;
}
