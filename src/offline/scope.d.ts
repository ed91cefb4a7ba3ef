/**
 * What a service worker has that a page has not: TypeScript's library of workers cannot stand beside that of pages in one
 * program.
 */
interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface WindowEventMap {
  readonly install: ExtendableEvent;
  readonly activate: ExtendableEvent;
}

interface Window {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      readonly includeUncontrolled: boolean;
      readonly type: 'window';
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  /** What `scripts/build/service-worker.ts` writes before the bundle. */
  readonly KEPT: {
    /** Style sheets, fonts, the script of every page, and pages that are always there; `revision`: null where the name says it. */
    readonly files: readonly { readonly url: string; readonly revision: string | null }[];
    /** Pages that are kept whether they were read or not. */
    readonly pages: readonly string[];
    /** First part of the addresses of entries. */
    readonly segments: readonly string[];
  };
}
