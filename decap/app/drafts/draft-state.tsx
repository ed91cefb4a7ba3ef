import { useSyncExternalStore } from 'react';
import './drafts.css';
import { DRAFT_WORDS } from './words.ts';

/** Where the text on the screen is, besides on the screen. */
export type DraftState =
  { readonly kind: 'typing' | 'waiting' | 'unkept' } | { readonly kind: 'kept'; readonly at: Date };

/** What the open editor tells the person about its text. */
class DraftStates {
  #state: DraftState = { kind: 'typing' };
  #elsewhere = false;
  readonly #listeners = new Set<() => void>();

  set(state: DraftState): void {
    this.#state = state;
    this.#tell();
  }

  /** @param elsewhere the same entry is open in another tab */
  setElsewhere(elsewhere: boolean): void {
    this.#elsewhere = elsewhere;
    this.#tell();
  }

  readonly state = (): DraftState => this.#state;
  readonly elsewhere = (): boolean => this.#elsewhere;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const draftStates = new DraftStates();

/** In the editor's bar, in the place of Decap's «unsaved». */
export function DraftStateLine() {
  const state = useSyncExternalStore(draftStates.subscribe, draftStates.state);
  return (
    <span role="status" data-draft-state={state.kind}>
      {state.kind === 'kept' ? DRAFT_WORDS.state.kept(hourOf(state.at)) : DRAFT_WORDS.state[state.kind]}
    </span>
  );
}

/** Above the form, when the entry is open in another tab too. */
export function OtherTabNotice() {
  const elsewhere = useSyncExternalStore(draftStates.subscribe, draftStates.elsewhere);
  return elsewhere ? (
    <p className="draft-notice" role="alert">
      {DRAFT_WORDS.otherTab}
    </p>
  ) : null;
}

/** `14:05` by the clock of this device, which the person sees beside it. */
export function hourOf(moment: Date): string {
  return moment.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
}

/** `lúc 14:05 hôm nay`, `lúc 14:05 ngày 15/9/2022`. */
export function momentOf(moment: Date, now: Date): string {
  const day = moment.toLocaleDateString('vi-VN');
  return day === now.toLocaleDateString('vi-VN')
    ? DRAFT_WORDS.today(hourOf(moment))
    : DRAFT_WORDS.onDay(hourOf(moment), day);
}
