import { findToday } from './today.ts';

/** One line of the log. It never holds an address, a query, a user agent, a path that does not exist on the site, or a time finer than a day. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  /** Known path of the site, or `-`. */
  readonly path?: string;
  readonly method?: string;
  readonly status?: number;
  /** Milliseconds until the answer was handed over. */
  readonly duration?: number;
  /** Where an unexpected error arose. */
  readonly stack?: string | undefined;
}

/** Takes log entries. */
export type Log = (entry: LogEntry) => void;

/** Milliseconds for which lines are gathered: each write holds up the event loop until its reader has been woken. */
const gathering = 50;

let waiting = '';

/** Writes each entry as a line of JSON to standard output, those of a moment together. The process does not end before its last line. */
export const writeLog: Log = (entry) => {
  if (waiting === '') setTimeout(flush, gathering);
  waiting += `${JSON.stringify({ day: findToday(new Date()), ...entry })}\n`;
};

function flush(): void {
  const lines = waiting;
  waiting = '';
  if (lines !== '') process.stdout.write(lines);
}

process.once('exit', flush);
