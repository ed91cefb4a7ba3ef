/** Reads the files that it is sent, one at a time, in a thread of its own (`text-thread.ts`). */
import { parentPort } from 'node:worker_threads';
import { fileText } from './file-text.ts';
import type { TextAnswer } from './text-thread.ts';

async function answer(file: string): Promise<TextAnswer> {
  try {
    return { text: await fileText(file) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (file: string) => {
  void answer(file).then((found) => parentPort?.postMessage(found));
});
