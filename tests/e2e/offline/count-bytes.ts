import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A relay before a service that counts what goes to browsers, headers included, whoever in the browser asked for it. */
export interface Counter {
  readonly port: number;
  /** Bytes sent to browsers since the last reset. */
  readonly read: () => number;
  readonly reset: () => void;
  readonly stop: () => Promise<void>;
}

/** Puts a counting relay before a port of this machine. */
export async function countBytes(port: number): Promise<Counter> {
  let bytes = 0;
  const open = new Set<Socket>();
  const server = createServer((browser) => {
    const service = connect(port, 'localhost');
    for (const socket of [browser, service]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      // Either side may break off at any time.
      socket.on('error', () => undefined);
    }
    service.on('data', (chunk) => {
      bytes += chunk.length;
    });
    service.on('close', () => browser.destroy());
    browser.on('close', () => service.destroy());
    browser.pipe(service);
    service.pipe(browser);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    read: () => bytes,
    reset: () => {
      bytes = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
