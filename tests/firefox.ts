/**
 * Debian's Firefox, driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) with Node's own WebSocket.
 * playwright-core's Firefox is a build of its own, and asks Debian's for commands that it does not know yet.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** Nothing leaves the machine: what is not on it is sent to a port where nobody listens. */
const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // What a page is told of prefers-color-scheme: 0 is dark.
  'layout.css.prefers-color-scheme.content-override': 0,
};

const START_MS = 60_000;

const message = z.looseObject({
  id: z.int().optional(),
  type: z.string(),
  method: z.string().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
  result: z.unknown().optional(),
  params: z.unknown().optional(),
});
const evaluated = z.looseObject({
  type: z.string(),
  result: z.looseObject({ value: z.unknown() }).optional(),
  exceptionDetails: z.looseObject({ text: z.string() }).optional(),
});

/** One window of Firefox, in the dark. */
export interface Firefox {
  /** What went wrong in the pages since the last call: errors of scripts, answers that did not come. */
  readonly takeErrors: () => string[];
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Resolves when the page and all that it asks for has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** What a JavaScript expression comes to in the page, as JSON; a promise is awaited. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Keys one after the other, as a keyboard sends them: a character, or a code of WebDriver («U+E007» is Enter). */
  readonly press: (keys: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const ENTER = '\uE007';
export const ESCAPE = '\uE00C';

/** @throws Error when it does not start in a minute */
export async function launchFirefox(executable: string): Promise<Firefox> {
  const profile = mkdtempSync(path.join(tmpdir(), 'bang-tin-firefox-'));
  const preferences = Object.entries(PREFERENCES);
  writeFileSync(
    path.join(profile, 'user.js'),
    preferences.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(''),
  );
  const child = spawn(
    executable,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // A test run that is ended leaves no browser behind.
  process.once('exit', () => child.kill());
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await listening(createInterface({ input: child.stderr }));
    const session = await connect(`${address}/session`);
    return await firefoxOf(session, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function listening(lines: AsyncIterable<string>): Promise<string> {
  const told = (async () => {
    for await (const line of lines) {
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(line)?.[1];
      if (address !== undefined) return address;
    }
    throw new Error('Firefox ended before it listened');
  })();
  const late = AbortSignal.timeout(START_MS);
  return Promise.race([
    told,
    new Promise<never>((_resolve, reject) => {
      late.addEventListener('abort', () => reject(new Error('Firefox did not start in a minute')));
    }),
  ]);
}

interface Session {
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly on: (listener: (method: string, params: unknown) => void) => void;
  readonly close: () => void;
}

async function connect(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners: ((method: string, params: unknown) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const told = message.parse(JSON.parse(String(data)));
    const asked = told.id === undefined ? undefined : waiting.get(told.id);
    if (asked === undefined) for (const listener of listeners) listener(told.method ?? '', told.params);
    else if (told.type === 'error') asked.reject(new Error(`${told.error ?? ''}: ${told.message ?? ''}`));
    else asked.resolve(told.result);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no answer at ${address}`)));
  });
  let last = 0;
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (listener) => listeners.push(listener),
    close: () => socket.close(),
  };
}

async function firefoxOf(session: Session, stop: () => Promise<void>): Promise<Firefox> {
  await session.send('session.new', { capabilities: {} });
  const errors: string[] = [];
  session.on((method, params) => {
    const told = faultOf(method, params);
    if (told !== undefined) errors.push(told);
  });
  await session.send('session.subscribe', {
    events: ['log.entryAdded', 'network.fetchError', 'network.responseCompleted'],
  });
  const created = await session.send('browsingContext.create', { type: 'tab' });
  const { context } = z.looseObject({ context: z.string() }).parse(created);
  const send = (method: string, params: object) => session.send(method, { context, ...params });
  return {
    takeErrors: () => errors.splice(0),
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { viewport: { width, height } });
    },
    open: async (url) => {
      await send('browsingContext.navigate', { url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const answer = evaluated.parse(
        await session.send('script.evaluate', {
          // JSON keeps the answer plain: BiDi's own way to write values is a language of its own.
          expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
          target: { context },
          awaitPromise: true,
        }),
      );
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? expression);
      return z.json().parse(JSON.parse(z.string().parse(answer.result?.value)));
    },
    press: async (keys) => {
      const actions = Array.from(keys).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async () => {
      session.close();
      await stop();
    },
  };
}

const logEntry = z.looseObject({ level: z.string(), text: z.string().nullable() });
const exchange = z.looseObject({
  request: z.looseObject({ url: z.string() }),
  response: z.looseObject({ status: z.int() }).optional(),
  errorText: z.string().optional(),
});

function faultOf(method: string, params: unknown): string | undefined {
  if (method === 'log.entryAdded') {
    const { level, text } = logEntry.parse(params);
    return level === 'error' ? (text ?? 'an error without words') : undefined;
  }
  if (!method.startsWith('network.')) return undefined;
  const { request, response, errorText } = exchange.parse(params);
  // What was still on its way when the page was left.
  if (errorText === 'NS_BINDING_ABORTED') return undefined;
  if (errorText !== undefined) return `${request.url}: ${errorText}`;
  return response !== undefined && response.status >= 400
    ? `${request.url}: ${String(response.status)}`
    : undefined;
}
