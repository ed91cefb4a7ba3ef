import { readRelease, type Release } from '../backend/desk.ts';
import { showNotice } from './notice.ts';
import { WORDS } from '../words.ts';

const EVERY_MS = 1000;
/** A build of thousands of entries takes minutes; after this long we stop asking and say so. */
const LONGEST_MS = 10 * 60_000;

let turn = 0;

/**
 * Follows the build that a publish has queued and says how it ends, whatever the person does meanwhile.
 * A later call takes over from an earlier one.
 *
 * @param page address on the site, for looking at what was published.
 */
export async function watchRelease(page: string): Promise<void> {
  turn += 1;
  const mine = turn;
  showNotice({ tone: 'busy', text: WORDS.release.building });
  const outcome = await awaitRelease({ read: readRelease, wait, now: Date.now, stop: () => mine !== turn });
  if (outcome === 'superseded') return;
  if (outcome === undefined) showNotice({ tone: 'failed', text: WORDS.release.unknown });
  else if (outcome.state === 'ready') {
    showNotice({ tone: 'ready', text: WORDS.release.ready, link: { href: page, text: WORDS.release.view } });
  } else showNotice({ tone: 'failed', text: WORDS.release.failed, detail: outcome.message ?? '' });
}

export interface ReleaseSource {
  readonly read: () => Promise<Release>;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
  /** Whether another call has taken over. */
  readonly stop: () => boolean;
}

/**
 * Asks until the build is over: the desk has queued it before it answers the publish. An answer that cannot be had is
 * asked for again: a phone loses its line and finds it.
 *
 * @returns the release as it ended; `undefined` after `LONGEST_MS`.
 */
export async function awaitRelease({
  read,
  wait: pause,
  now,
  stop,
}: ReleaseSource): Promise<Release | undefined | 'superseded'> {
  const begun = now();
  while (now() - begun < LONGEST_MS) {
    const release = await read().catch(() => undefined);
    if (stop()) return 'superseded';
    if (release && release.state !== 'building') return release;
    await pause(EVERY_MS);
  }
  return undefined;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
