import { connect } from 'node:net';
import { summarise } from './summarise.ts';

// node bench-client.ts PORT CONNECTIONS SECONDS: sends answers over connections that stay open, one at a time on each, and prints what it measured as JSON.
// Plain sockets: Node's own HTTP client would take more of the machine than the service that is measured.
const [port = 0, connections = 50, seconds = 10] = process.argv.slice(2).map(Number);
const warmUp = 2_000;
const start = performance.now() + warmUp;
const end = start + seconds * 1000;
const times: number[] = [];
let refused = 0;

function makeRequest(): string {
  const body = `{"id":"${crypto.randomUUID()}","kind":"satisfaction","page":"/obiettivi/parco-nuovo/","objective":"parco-nuovo","rating":4,"respondent":"resident"}`;
  return `POST /api/feedback HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`;
}

/** Whether a text is a whole answer; those of the API say how long they are. */
function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n');
  const length = /\r\ncontent-length: (\d+)/iu.exec(text)?.[1];
  return head !== -1 && length !== undefined && text.length >= head + 4 + Number(length);
}

function keepSending(): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let answer = '';
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const send = (): void => {
      sentAt = performance.now();
      if (sentAt >= end) socket.end();
      else socket.write(makeRequest());
    };
    socket.setEncoding('latin1');
    socket.once('connect', send);
    socket.once('close', () => resolve());
    socket.once('error', reject);
    socket.on('data', (text: string) => {
      answer += text;
      if (!isWhole(answer)) return;
      if (sentAt >= start) {
        if (answer.startsWith('HTTP/1.1 201')) times.push(performance.now() - sentAt);
        else refused += 1;
      }
      answer = '';
      send();
    });
  });
}

await Promise.all(Array.from({ length: connections }, keepSending));
console.log(JSON.stringify({ ...summarise(times, seconds), refused }));
