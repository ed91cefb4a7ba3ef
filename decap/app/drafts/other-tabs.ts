import { z } from 'zod';

const CHANNEL = 'bang-tin-drafts';
const TAB_KEY = 'bang-tin-tab';

/** How long tabs of this device have to answer. */
const ANSWER_MS = 250;

const message = z.object({ kind: z.enum(['opened', 'here']), entry: z.string(), tab: z.string() });

/** This tab's name: the same after a reload, another in another tab. */
export function thisTab(): string {
  const known = sessionStorage.getItem(TAB_KEY);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(TAB_KEY, made);
  return made;
}

/** An open entry among the tabs of this device: who else has it open, asked once and answered while it is open. */
export class OpenEntry {
  readonly #channel = new BroadcastChannel(CHANNEL);
  readonly #others = new Set<string>();
  readonly #answered: Promise<void>;

  /** @param entry the same text for the same entry of the same person */
  constructor(entry: string, tab: string) {
    this.#channel.addEventListener('message', ({ data }) => {
      const heard = message.safeParse(data).data;
      if (heard?.entry !== entry || heard.tab === tab) return;
      this.#others.add(heard.tab);
      if (heard.kind === 'opened') this.#channel.postMessage({ kind: 'here', entry, tab });
    });
    this.#channel.postMessage({ kind: 'opened', entry, tab });
    this.#answered = new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  }

  /** The other tabs that have it open. */
  async others(): Promise<ReadonlySet<string>> {
    await this.#answered;
    return this.#others;
  }

  close(): void {
    this.#channel.close();
  }
}
