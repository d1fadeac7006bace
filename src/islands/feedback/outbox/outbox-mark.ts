/** What may be on this device: answers and reports that wait, codes of reports that were sent. */
const keys = { waiting: 'risposte-salvate', codes: 'codici-salvati' } as const;

/** Whether something may be on this device. A mark, so that pages load nothing of the outbox while it is empty. */
export function hasMark(what: keyof typeof keys = 'waiting'): boolean {
  return tryStorage((storage) => storage.getItem(keys[what]) !== null) ?? false;
}

/** Sets a mark, or takes it away. */
export function setMark(isThere: boolean, what: keyof typeof keys = 'waiting'): void {
  tryStorage((storage) => {
    if (isThere) storage.setItem(keys[what], '1');
    else storage.removeItem(keys[what]);
  });
}

/** Browsers may refuse storage, or hold it full: then answers wait until an island is touched again. */
function tryStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
