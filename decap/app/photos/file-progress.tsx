import { useSyncExternalStore } from 'react';
import { vietnameseSize } from '../../../src/mdx/index.ts';
import type { BatchFile } from './file-batch.ts';
import { outbox, type Sending } from './outbox.ts';
import { PHOTO_WORDS } from './words.ts';

/** How far a file has come: of made ready and sent, in 100; and in words. */
export interface FileProgress {
  readonly percent: number;
  readonly words: string;
  readonly isDone: boolean;
  /** It can be used, and is sent later. */
  readonly isOffline: boolean;
  readonly isFailed: boolean;
}

/** A file that is made ready has come this far; the rest is its way to the desk. */
const PREPARED_PERCENT = 20;

/** Draws again whenever a file on its way gets on. */
export function useSendings(): void {
  useSyncExternalStore(subscribe, snapshot);
}

let version = 0;

function subscribe(listener: () => void): () => void {
  return outbox.subscribe(() => {
    version += 1;
    listener();
  });
}

function snapshot(): number {
  return version;
}

export function progressOf({ state }: BatchFile): FileProgress {
  const { state: words } = PHOTO_WORDS;
  const still = { isDone: false, isOffline: false, isFailed: false };
  switch (state.step) {
    case 'waiting':
      return { ...still, percent: 0, words: words.waiting };
    case 'preparing':
      return { ...still, percent: PREPARED_PERCENT / 2, words: words.preparing };
    case 'failed':
      return { ...still, percent: 100, words: state.message, isFailed: true };
    case 'prepared': {
      const { address, file } = state.prepared;
      return sendingProgress(outbox.sending(address) ?? { state: 'queued' }, file.size);
    }
  }
}

function sendingProgress(sending: Sending, size: number): FileProgress {
  const { state: words } = PHOTO_WORDS;
  const still = { isDone: false, isOffline: false, isFailed: false };
  switch (sending.state) {
    case 'queued':
      return { ...still, percent: PREPARED_PERCENT, words: words.queued };
    case 'done':
      return { ...still, percent: 100, words: words.done(vietnameseSize(size)), isDone: true };
    case 'refused':
      return { ...still, percent: 100, words: sending.message, isFailed: true };
    case 'sending':
    case 'offline': {
      const share = sending.sent / size;
      const percent = Math.round(PREPARED_PERCENT + share * (100 - PREPARED_PERCENT));
      return sending.state === 'offline'
        ? { ...still, percent, words: words.offline, isOffline: true }
        : { ...still, percent, words: words.sending(Math.round(share * 100), vietnameseSize(size)) };
    }
  }
}

interface FileStateProps {
  readonly name: string;
  readonly progress: FileProgress;
}

/** The progress bar of a file, and what is happening to it. */
export function FileState({ name, progress }: FileStateProps) {
  const { percent, words, isDone, isOffline, isFailed } = progress;
  const kind = isFailed ? 'failed' : isOffline ? 'offline' : isDone ? 'done' : 'going';
  return (
    <div className="file-state" data-state={kind}>
      {!isFailed && <progress aria-label={`${PHOTO_WORDS.progress}: ${name}`} max={100} value={percent} />}
      <p role={isFailed || isOffline ? 'alert' : undefined}>{words}</p>
      {isOffline && (
        <button
          type="button"
          onClick={() => {
            outbox.retry();
          }}
        >
          {PHOTO_WORDS.retry}
        </button>
      )}
    </div>
  );
}
