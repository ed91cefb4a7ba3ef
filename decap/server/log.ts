import { randomUUID } from 'node:crypto';

/** Where the desk tells its keeper what happened. No passwords, no texts. */
export interface Log {
  info(message: string): void;
  /** @returns a short id that the person at the browser is shown, to find the entry by */
  error(message: string, cause: unknown): string;
}

export const consoleLog: Log = {
  info: (message) => console.log(message),
  error: (message, cause) => {
    const id = randomUUID().slice(0, 8);
    console.error(`${new Date().toISOString()} [${id}] ${message}`, cause);
    return id;
  },
};
