import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { pino, stdSerializers } from 'pino';
import { terminalLine } from './terminal-line.ts';

/** Where the desk tells its keeper what happened. No passwords, no texts. */
export interface Log {
  info(message: string): void;
  /** @returns a short id that the person at the browser is shown, to find the entry by: the request's, within one */
  error(message: string, cause: unknown): string;
  request(line: RequestLine): void;
}

/** One answered request. */
export interface RequestLine {
  readonly id: string;
  readonly method: string;
  /** Without the query; what in it is a secret is left out. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  /** Sent on the connection, headers included. */
  readonly bytes: number;
  /** Id in `people` of who is signed in. */
  readonly member?: string | undefined;
  /** Of the browser, as a proxy on this machine names it. */
  readonly address: string;
  /** Of a file of the site: every visitor causes many. */
  readonly isStatic: boolean;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogOptions {
  readonly level: LogLevel;
  /** Lines that people read, instead of one JSON object a line. */
  readonly forPeople: boolean;
  readonly write: (text: string) => void;
}

const requestIds = new AsyncLocalStorage<string>();

export function newLogId(): string {
  return randomUUID().slice(0, 8);
}

/** Whatever `work` logs as an error has this id, also what it calls later. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return requestIds.run(id, work);
}

/** JSON lines by pino, or the same as lines for people. */
export function openLog({ level, forPeople, write }: LogOptions): Log {
  const logger = pino(
    {
      level,
      // No `pid` and `hostname`: one desk a log.
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: stdSerializers.errWithCause },
    },
    { write: (line: string) => write(withoutCredentials(forPeople ? terminalLine(line) : line)) },
  );
  return {
    info: (message) => logger.info(message),
    error: (message, cause) => {
      const id = requestIds.getStore() ?? newLogId();
      const fields = cause instanceof Error ? { err: cause } : { cause };
      logger.error({ id, ...(cause === '' ? {} : fields) }, message);
      return id;
    },
    request: ({ isStatic, ...line }) => {
      const severity = line.status >= 500 ? 'warn' : isStatic ? 'debug' : 'info';
      logger[severity](line, 'request');
    },
  };
}

/** A Git address may carry a name and a password: `https://desk:secret@example.org/content.git` (RFC 3986, 3.2.1). */
function withoutCredentials(text: string): string {
  return text.replaceAll(/(?<=:\/\/)[^\s/@"\\]+@/gu, '…@');
}
