import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { z } from 'zod';
import { PERMISSIONS } from '../../../src/schema/index.ts';
import { deskFault, type DeskFault } from '../checks/desk-refusals.ts';
import { hasChallenge } from '../passkeys/support.ts';
import { CHECK_WORDS } from '../checks/words.ts';
import { conflict, type Conflict } from '../conflict/conflict.ts';
import { WORDS } from '../words.ts';

/** How long the desk may take: a photo over a slow line, checked and stored. */
const PATIENCE_MS = 120_000;

interface DeskErrorOptions extends ErrorOptions {
  readonly faults?: readonly DeskFault[] | undefined;
  readonly conflict?: Conflict | undefined;
}

/** What the desk refused or could not do. Its text is for the person at the screen. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** What is wrong in the content, when that is the reason. */
  readonly faults: readonly DeskFault[];
  /** The two versions, when somebody else was faster. */
  readonly conflict: Conflict | undefined;

  constructor(message: string, status: number, options?: DeskErrorOptions) {
    super(message, options);
    this.status = status;
    this.faults = options?.faults ?? [];
    this.conflict = options?.conflict;
  }

  /** Decap shows errors as text: without this it would be «DeskError: …». */
  override toString(): string {
    return this.message;
  }
}

export const deskUser = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  permission: z.enum(PERMISSIONS.map(({ value }) => value)),
  /** The desk refuses everything else until it is done, at `PASSWORD_PAGE`. */
  mustChangePassword: z.boolean(),
});

/** The desk's page of one's own password. */
export const PASSWORD_PAGE = '/admin/mat-khau/';

/** Who is signed in. `id` is the person's in `people`. */
export type DeskUser = z.output<typeof deskUser>;

const refused = z.object({
  error: z.string().optional(),
  faults: z.array(deskFault).optional(),
  conflict: conflict.optional(),
});

const session = z.object({ user: deskUser });

/** What is in it is the browser's to understand. */
const passkeyOptions = z.custom<PublicKeyCredentialRequestOptionsJSON>(hasChallenge);

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

const release = z.object({
  state: z.enum(['building', 'ready', 'failed']),
  commit: z.string().nullish(),
  builtAt: z.string().nullish(),
  message: z.string().nullish(),
});

/** The state of the site that readers see. */
export type Release = z.output<typeof release>;

/** @throws DeskError with status 401 when the name or the password is wrong. */
export async function signIn(credentials: Credentials): Promise<DeskUser> {
  return session.parse(await askDesk('POST', '/api/session', credentials)).user;
}

/**
 * Signs in by a passkey, which says itself whose it is.
 *
 * @throws DeskError with status 401 when the desk does not know it, 0 when the person or the device did not go through
 *   with it
 */
export async function signInWithPasskey(): Promise<DeskUser> {
  const optionsJSON = passkeyOptions.parse(await askDesk('POST', '/api/session/passkey/options', {}));
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const response = await startAuthentication({ optionsJSON }).catch((cause: unknown) => {
    throw new DeskError(WORDS.signIn.passkeyCancelled, 0, { cause });
  });
  return session.parse(await askDesk('POST', '/api/session/passkey', { response })).user;
}

/** @returns `undefined` when nobody is signed in. */
export async function currentUser(): Promise<DeskUser | undefined> {
  try {
    return session.parse(await askDesk('GET', '/api/session')).user;
  } catch (error) {
    if (error instanceof DeskError && error.status === 401) return undefined;
    throw error;
  }
}

export async function signOut(): Promise<void> {
  await askDesk('DELETE', '/api/session');
}

export async function readRelease(): Promise<Release> {
  return release.parse(await askDesk('GET', '/api/release'));
}

/**
 * One request to the desk that served this page.
 *
 * @param body sent as JSON; a Blob as it is.
 * @returns the answer's JSON; `undefined` when it has no body.
 * @throws DeskError with the desk's own words, or ours when it cannot be reached or understood.
 */
export async function askDesk(method: string, path: string, body?: object): Promise<unknown> {
  const response = await send(method, path, body);
  const text = await response.text();
  const answer = text === '' ? undefined : parseJson(text, response.status);
  if (response.ok) return answer;
  const { error, ...why } = refused.catch({}).parse(answer);
  // The faults are shown one by one; their text would be a toast over the whole screen.
  const message = why.faults === undefined ? error : CHECK_WORDS.refused(why.faults.length);
  throw new DeskError(message ?? WORDS.desk.failed(response.status), response.status, why);
}

async function send(method: string, path: string, body: object | undefined): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : encoded(body)),
    });
  } catch (cause) {
    const late = cause instanceof DOMException && cause.name === 'TimeoutError';
    throw new DeskError(late ? WORDS.desk.timeout : WORDS.desk.unreachable, 0, { cause });
  }
}

function encoded(body: object): RequestInit {
  if (body instanceof Blob) return { body, headers: { 'Content-Type': 'application/octet-stream' } };
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json; charset=utf-8' } };
}

function parseJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DeskError(WORDS.desk.unreadable, status, { cause });
  }
}
