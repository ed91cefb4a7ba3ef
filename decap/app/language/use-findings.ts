import { useEffect, useState } from 'react';
import { onOtherFindings, openChecker, type Checker } from './checker.ts';

/** How long nobody types before the check looks. */
const QUIET_MS = 500;
const IDLE_LIMIT_MS = 2000;

export type CheckerState = Checker | 'loading' | 'failed';

/** The check, once its word lists are here; another one when somebody adds a word or passes one over. */
export function useChecker(wanted: boolean): readonly [state: CheckerState, version: number] {
  const [state, setState] = useState<CheckerState>('loading');
  const [version, setVersion] = useState(0);
  useEffect(() => onOtherFindings(() => setVersion((before) => before + 1)), []);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    openChecker().then(
      (checker) => {
        if (current) setState(checker);
      },
      (error: unknown) => {
        console.warn(error);
        // What was loaded before goes on being used.
        if (current) setState((before) => (typeof before === 'string' ? 'failed' : before));
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, version]);
  return [state, version];
}

/** Runs `work` when nobody has asked again for a while and the browser has nothing else to do. @returns to call it off */
export function whenQuiet(work: () => void): () => void {
  let idle: number | undefined;
  const hasIdle = 'requestIdleCallback' in window;
  const timer = setTimeout(() => {
    if (hasIdle) idle = requestIdleCallback(work, { timeout: IDLE_LIMIT_MS });
    else work();
  }, QUIET_MS);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
