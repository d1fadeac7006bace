const KEY = 'risposte-salvate';

/** Whether answers may wait on this device. A mark, so that pages load nothing of the outbox while it is empty. */
export function hasMark(): boolean {
  return tryStorage((storage) => storage.getItem(KEY) !== null) ?? false;
}

/** Sets the mark, or takes it away. */
export function setMark(waiting: boolean): void {
  tryStorage((storage) => {
    if (waiting) storage.setItem(KEY, '1');
    else storage.removeItem(KEY);
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
