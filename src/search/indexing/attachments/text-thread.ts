import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

const textAnswer = z.union([z.object({ text: z.string() }), z.object({ problem: z.string() })]);

/** What the thread says of a file: its text, or what the parser said of it. */
export type TextAnswer = z.infer<typeof textAnswer>;

export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** The largest files that schools put out take a second or two; one of 20 MB may be made to unpack to any size. */
const LIMITS: Limits = { milliseconds: 30_000, megabytes: 512 };

export interface TextThread {
  /** The text of a file, or why there is none; `undefined` when it takes too much time or memory. */
  read(file: string): Promise<TextAnswer | undefined>;
  close(): Promise<void>;
}

/** A thread that reads files: one that is too much for it takes the thread with it, and not the build. */
export function openTextThread(limits: Limits = LIMITS): TextThread {
  let worker: Worker | undefined;

  async function stop(): Promise<void> {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  }

  function started(): Worker {
    const fresh = new Worker(new URL('text-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    // What goes wrong while nothing is being read: what was read is read, and the next file has a new thread.
    fresh.on('error', () => {
      if (worker === fresh) worker = undefined;
    });
    return fresh;
  }

  return {
    async read(file) {
      // Two libraries of a megabyte each are loaded only when there is something to read.
      worker ??= started();
      worker.postMessage(file);
      try {
        const answers: unknown[] = await once(worker, 'message', {
          signal: AbortSignal.timeout(limits.milliseconds),
        });
        return textAnswer.parse(answers[0]);
      } catch (error) {
        await stop();
        if (isTooMuch(error)) return undefined;
        throw new Error(`cannot read the text of ${file}`, { cause: error });
      }
    },
    close: stop,
  };
}

function isTooMuch(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');
}
