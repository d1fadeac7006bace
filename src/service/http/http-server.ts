import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { baseHeaders, strictTransport } from './security-headers.ts';
import type { SecureCheck } from './request-origin.ts';

/** Bounds that keep slow or countless clients from using up the service. */
export interface ServerLimits {
  /** Milliseconds for all headers of a request to arrive. */
  readonly headersTimeout: number;
  /** Milliseconds for a whole request to arrive. */
  readonly requestTimeout: number;
  /** Milliseconds an idle connection is kept. */
  readonly keepAliveTimeout: number;
  /** Connections at the same time. */
  readonly maxConnections: number;
}

/** Time limits: 10 s for headers, 15 s for a whole request, which includes up to a second until Node looks and some for a busy machine. */
export const defaultLimits: ServerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 13_500,
  keepAliveTimeout: 5_000,
  maxConnections: 2_000,
};

const baseHeaderMap = new Map(Object.entries(baseHeaders));

/** An HTTP server that puts the security headers on every answer before anything sees the request, also on answers of Node's own. */
export function createHttpServer(
  handler: RequestListener,
  isSecure: SecureCheck,
  limits: ServerLimits,
): Server {
  /** The latest answer of each connection. */
  const answers = new WeakMap<Duplex, ServerResponse>();
  const receive = (request: IncomingMessage, response: ServerResponse): void => {
    answers.set(request.socket, response);
    response.setHeaders(baseHeaderMap);
    if (isSecure(request)) response.setHeader('Strict-Transport-Security', strictTransport);
    // Node would refuse a request without Host by itself, without our headers.
    if (lacksHost(request)) refuse(response, 400);
    else handler(request, response);
  };
  const { maxConnections, ...timeouts } = limits;
  const server = createServer(
    { ...timeouts, connectionsCheckingInterval: 1_000, requireHostHeader: false, noDelay: true },
    receive,
  );
  server.maxConnections = maxConnections;
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

function lacksHost({ headers, httpVersion }: IncomingMessage): boolean {
  return headers.host === undefined && httpVersion === '1.1';
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
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? 408
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? 431
        : 400;
  socket.end(writeRawAnswer(status), () => socket.destroy());
}

function writeRawAnswer(status: number, extra = ''): string {
  const body = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  const headers = Object.entries(baseHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\n${extra}${headers.join('')}\r\n${body}`;
}
