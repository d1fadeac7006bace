import { parentPort, workerData } from 'node:worker_threads';
import { SqliteStore } from './sqlite-store.ts';
import { describeTrouble, openingId, type StoreCall, type StoreReply } from './store-messages.ts';

// The thread of a SQLite store: opens the file that it is given, does what it is asked, and sends back what came of it.

let replies: StoreReply[] = [];

/** Replies of one turn travel together. */
function send(reply: StoreReply): void {
  if (replies.length === 0)
    setImmediate(() => {
      parentPort?.postMessage(replies);
      replies = [];
    });
  replies.push(reply);
}

async function answer(store: SqliteStore, [id, method, values]: StoreCall): Promise<void> {
  const run = store[method].bind(store) as (...values: readonly unknown[]) => Promise<unknown>;
  try {
    send([id, await run(...values)]);
  } catch (error) {
    send([id, undefined, describeTrouble(error)]);
  }
}

try {
  const store = new SqliteStore(workerData as string);
  parentPort?.on('message', (calls: readonly StoreCall[]) => {
    for (const call of calls) void answer(store, call);
  });
  send([openingId, undefined]);
} catch (error) {
  send([openingId, undefined, describeTrouble(error)]);
}
