import { findRomeDay } from '../../domain/rome-day.ts';

/** One line of the log. It never holds an address, a query, a user agent, a path that does not exist on the site, or a time finer than a day. */
export interface ServiceLogLine {
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
export type Log = (entry: ServiceLogLine) => void;

/** Writes each entry as a line of JSON to standard output; what is said to a person in front of a terminal is the sentence alone. */
export const writeLog: Log = (entry) => {
  const isSentence = process.stdout.isTTY && entry.path === undefined && entry.level === 'info';
  process.stdout.write(
    `${isSentence ? entry.message : JSON.stringify({ day: findRomeDay(new Date()), ...entry })}\n`,
  );
};
