import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { probePort } from '../../../../src/service/process/probe-port.ts';

describe('probePort', () => {
  it('refuses a port that something else listens at, and leaves a free one free', async () => {
    const other = createServer().listen({ port: 0, host: '127.0.0.1' });
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(probePort({ PORT: port, HOST: '127.0.0.1' })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port,
    });
    other.close();
    await once(other, 'close');
    await probePort({ PORT: port, HOST: '127.0.0.1' });
    await probePort({ PORT: port, HOST: '127.0.0.1' });
  });
});
