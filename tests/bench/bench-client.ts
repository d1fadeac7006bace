import { Buffer } from 'node:buffer';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { summarise } from './summarise.ts';

// node bench-client.ts PORT CONNECTIONS SECONDS: sends answers over connections that stay open, one at a time on each, asks for a page every 10 ms meanwhile, and prints what it measured as JSON.
// Plain sockets that read into one buffer each: Node's own HTTP client would take more of the machine than the service that is measured.
const [port = 0, connections = 50, seconds = 10] = process.argv.slice(2).map(Number);
const warmUp = 2_000;
const start = performance.now() + warmUp;
const end = start + seconds * 1000;
const times: number[] = [];
const pageTimes: number[] = [];
let refused = 0;

const content =
  ',"kind":"satisfaction","page":"/obiettivi/parco-nuovo/","objective":"parco-nuovo","rating":4,"respondent":"resident"}';
const head = `POST /api/feedback HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${String('{"id":""'.length + 36 + content.length)}\r\n\r\n`;

/** Whether a text is the whole answer that says this id is stored: nothing can come after its last bracket. */
function isStored(text: string, id: string): boolean {
  return (
    text.startsWith('HTTP/1.1 201 ') && text.endsWith(`\r\n\r\n{"id":"${id}","status":"stored"}`)
  );
}

/** Whether a text is a whole answer of any kind; those of the API say how long they are. */
function isWhole(text: string): boolean {
  const headers = text.indexOf('\r\n\r\n');
  const length = /\r\ncontent-length: (\d+)/iu.exec(text)?.[1];
  return headers !== -1 && length !== undefined && text.length >= headers + 4 + Number(length);
}

function keepSending(): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let id = '';
    let answer = '';
    const buffer = Buffer.alloc(16_384);
    const take = (size: number): boolean => {
      answer += buffer.toString('latin1', 0, size);
      const stored = isStored(answer, id);
      if (!stored && !isWhole(answer)) return true;
      if (sentAt >= start) {
        if (stored) times.push(performance.now() - sentAt);
        else refused += 1;
      }
      answer = '';
      send();
      return true;
    };
    const socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer, callback: take },
    });
    const send = (): void => {
      sentAt = performance.now();
      id = crypto.randomUUID();
      if (sentAt >= end) socket.end();
      else socket.write(`${head}{"id":"${id}"${content}`, 'latin1');
    };
    socket.once('connect', send);
    socket.once('close', () => resolve());
    socket.once('error', reject);
  });
}

/** Resolves with the milliseconds that a page took. */
function askPage(agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const askedAt = performance.now();
    get({ port, host: '127.0.0.1', path: '/temi/1/', agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(performance.now() - askedAt));
    }).once('error', reject);
  });
}

async function keepReading(): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  while (performance.now() < end) {
    const time = await askPage(agent);
    if (performance.now() >= start) pageTimes.push(time);
    await wait(10);
  }
  agent.destroy();
}

await Promise.all([keepReading(), ...Array.from({ length: connections }, keepSending)]);
console.log(
  JSON.stringify({
    ...summarise(times, seconds),
    refused,
    pages: summarise(pageTimes, seconds),
  }),
);
