import { createServer } from 'node:net';
import { once } from 'node:events';
import type { Environment } from './environment.ts';

/** Ends when the service could listen at its port. Throws what the system says where it could not, as EADDRINUSE. */
export async function probePort({
  PORT: port,
  HOST: host,
}: Pick<Environment, 'PORT' | 'HOST'>): Promise<void> {
  const server = createServer().listen({ port, host });
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}
