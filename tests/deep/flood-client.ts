import { Agent, request } from 'node:http';

/** What the flood sends, over and over. */
export interface Flood {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

// node flood-client.ts PORT ADDRESS CONNECTIONS SECONDS FLOOD: one client that asks for the same again as soon as it is answered, on each
// of its connections; prints how often each status came, and the largest answer.
const [port, address = '', connections, seconds, flood = '{}'] = process.argv.slice(2);
const { path, method = 'GET', headers = {}, body } = JSON.parse(flood) as Flood;
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const end = performance.now() + Number(seconds) * 1000;
const statuses: Record<string, number> = {};
let largest = 0;

function send(): Promise<void> {
  return new Promise((resolve) => {
    let size = 0;
    const count = (status: string): void => {
      statuses[status] = (statuses[status] ?? 0) + 1;
      largest = Math.max(largest, size);
      resolve();
    };
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path,
        method,
        agent,
        headers: { 'X-Forwarded-For': address, ...headers },
      },
      (response) => {
        response.on('data', (chunk: Buffer) => (size += chunk.length));
        response.on('end', () => count(String(response.statusCode)));
        response.on('error', ({ message }) => count(message));
      },
    );
    sent.on('error', ({ message }) => count(message));
    sent.end(body);
  });
}

async function keepAsking(): Promise<void> {
  while (performance.now() < end) await send();
}

await Promise.all(Array.from({ length: Number(connections) }, keepAsking));
agent.destroy();
console.log(JSON.stringify({ statuses, largest }));
