/**
 * Calls `stop` once the process that started this one is gone. `npm start` ends at SIGTERM without passing it on (its shell stands
 * between), and a service that nobody can stop any more would keep the port. Only used below npm; gives back a way to end the watch.
 */
export function stopWithParent(stop: () => void, interval = 500): () => void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

/** Whether this process was started by an npm script. */
export function isBelowNpm(): boolean {
  return process.env['npm_lifecycle_event'] !== undefined;
}
