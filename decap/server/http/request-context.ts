import { Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { Accounts } from '../accounts/accounts.ts';
import type { SignInLimit } from '../accounts/sign-in-limit.ts';
import type { OpenMatters } from '../content/open-matters.ts';
import type { DeskState } from '../desk-state.ts';
import type { Log } from '../log.ts';
import type { Member } from '../people.ts';
import type { Previews } from '../previews/previews.ts';
import type { ProtocolParts } from '../protocol/context.ts';
import type { Releases } from '../releases/releases.ts';

/** What the routes work on. */
export interface HttpParts extends ProtocolParts {
  readonly accounts: Accounts;
  readonly signInLimit: SignInLimit;
  readonly releases: Pick<
    Releases,
    'state' | 'directory' | 'newestDirectory' | 'list' | 'goBack' | 'goForward'
  >;
  readonly previews: Pick<Previews, 'make' | 'find'>;
  readonly matters: Pick<OpenMatters, 'list'>;
  readonly state: () => Promise<DeskState>;
  readonly log: Log;
}

export interface DeskEnv {
  Bindings: HttpBindings;
  Variables: {
    member: Member;
    /** Whether the password has to be changed before anything else. */
    mustChangePassword: boolean;
    /** Asked for so often that the log says it at `debug` only: a file of the site, the desk's health. */
    isStatic?: boolean;
  };
}

export function newRoutes() {
  return new Hono<DeskEnv>();
}
