import type { Context } from 'hono';
import type { Accounts } from '../accounts/accounts.ts';
import type { DamagedPart } from '../damage.ts';
import type { DeskEnv } from './request-context.ts';
import type { ReleaseState } from '../releases/releases.ts';

/** What `GET /healthz` answers, without sign-in: whether to look after this machine, and no secret. */
export interface Health {
  /** `trouble`: without a release nothing is served, without the rest nobody can work. */
  readonly status: 'ok' | 'starting' | 'trouble';
  readonly trouble?: 'release' | 'desk' | DamagedPart;
  /** Of the site that is served. */
  readonly release?: { readonly state: ReleaseState['state']; readonly builtAt: string | null };
}

/** 200 while somebody can read the site and somebody can work on it; 503 otherwise. */
export function healthRoute(health: () => Health) {
  return (context: Context<DeskEnv>) => {
    // A monitor asks every minute.
    context.set('isStatic', true);
    const answer = health();
    context.header('Cache-Control', 'no-store');
    return context.json(answer, answer.status === 'ok' ? 200 : 503);
  };
}

interface HealthParts {
  readonly accounts: Pick<Accounts, 'check'>;
  readonly releases: { state(): ReleaseState; directory(): string | undefined };
}

/** Of a desk whose parts are all there. */
export function deskHealth({ accounts, releases }: HealthParts): Health {
  const { state, builtAt } = releases.state();
  const release = { state, builtAt };
  if (releases.directory() === undefined) return { status: 'trouble', trouble: 'release', release };
  try {
    accounts.check();
  } catch {
    return { status: 'trouble', trouble: 'accounts', release };
  }
  return { status: 'ok', release };
}
