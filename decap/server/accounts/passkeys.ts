import type { DatabaseSync } from 'node:sqlite';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { Challenges } from './challenges.ts';
import { PasskeyTable, type Passkey } from './passkey-table.ts';

/** The site as an authenticator knows it (WebAuthn level 3, 4: Relying Party). */
export interface RelyingParty {
  /** `mamnonquangphuc.example`: a name, never a number. */
  readonly id: string;
  readonly name: string;
  /** Where a page that asks may come from: `https://mamnonquangphuc.example`. */
  readonly origins: readonly string[];
}

/** A phone, a computer, a spare key, and some that were forgotten. */
const MOST_PASSKEYS = 10;
/** In milliseconds: looking for the phone takes a while. */
const TIMEOUT = 120_000;

/** EdDSA, ES256, RS256 (IANA COSE Algorithms): what authenticators of today have. */
const ALGORITHMS = [-8, -7, -257];

const SIGN_IN = 'sign-in';
const registrationOf = (username: string) => `register ${username}`;

/** What checks them comes with certificates' formats for every maker: loaded when the first is asked for. */
const webAuthn = () => import('@simplewebauthn/server');

/**
 * Keys that a phone or computer keeps and opens by finger, face or PIN: instead of a password, never beside one. So the
 * authenticator must have verified its user, and must know by itself whose key it is. Who made it is not asked.
 */
export class Passkeys {
  readonly #table: PasskeyTable;
  readonly #challenges = new Challenges();

  constructor(database: DatabaseSync) {
    this.#table = new PasskeyTable(database);
  }

  of(username: string): readonly Passkey[] {
    return this.#table.of(username);
  }

  remove(username: string, id: string): void {
    this.#table.remove(username, id);
  }

  /**
   * What a browser needs to make one.
   *
   * @param userId a lasting, meaningless name of the account (WebAuthn level 3, 14.6.1)
   * @returns `undefined` when the person has enough of them
   */
  async registration(person: { id: string; name: string; userId: string }, site: RelyingParty) {
    const known = this.#table.of(person.id);
    if (known.length >= MOST_PASSKEYS) return undefined;
    const { generateRegistrationOptions } = await webAuthn();
    return generateRegistrationOptions({
      rpName: site.name,
      rpID: site.id,
      userID: Uint8Array.from(Buffer.from(person.userId)),
      userName: person.id,
      userDisplayName: person.name,
      challenge: this.#challenges.make(registrationOf(person.id)),
      timeout: TIMEOUT,
      attestationType: 'none',
      supportedAlgorithmIDs: ALGORITHMS,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    });
  }

  /** @param name what its owner calls it. @returns whether it is kept */
  async register(
    username: string,
    response: RegistrationResponseJSON,
    site: RelyingParty,
    name: string,
  ): Promise<boolean> {
    const { verifyRegistrationResponse } = await webAuthn();
    let answered = '';
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => {
        answered = challenge;
        return this.#challenges.isGood(registrationOf(username), challenge);
      },
      expectedOrigin: [...site.origins],
      expectedRPID: site.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }).catch(() => undefined);
    if (verified?.verified !== true) return false;
    const { credential } = verified.registrationInfo;
    if (
      this.#table.find(credential.id) !== undefined ||
      !this.#isFirstUse(registrationOf(username), answered)
    )
      return false;
    const { id, publicKey, counter, transports = [] } = credential;
    this.#table.add({
      ...{ id, username, publicKey: Uint8Array.from(publicKey), counter, transports, host: site.id, name },
      ...{ createdAt: Date.now(), lastUsedAt: undefined },
    });
    return true;
  }

  /** What a browser needs to use one. Nobody is named: the authenticator offers those it has for the site. */
  async signIn(site: RelyingParty) {
    const { generateAuthenticationOptions } = await webAuthn();
    return generateAuthenticationOptions({
      rpID: site.id,
      challenge: this.#challenges.make(SIGN_IN),
      timeout: TIMEOUT,
      userVerification: 'required',
    });
  }

  /** @returns whose it is; `undefined` when it is unknown, removed, used before or not signed as it must be */
  async recognise(response: AuthenticationResponseJSON, site: RelyingParty): Promise<string | undefined> {
    const known = this.#table.find(response.id);
    if (known === undefined) return undefined;
    const { verifyAuthenticationResponse } = await webAuthn();
    const { id, publicKey, counter, transports } = known;
    let answered = '';
    const verified = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => {
        answered = challenge;
        return this.#challenges.isGood(SIGN_IN, challenge);
      },
      expectedOrigin: [...site.origins],
      expectedRPID: site.id,
      credential: { id, publicKey, counter, transports: [...transports] },
      requireUserVerification: true,
    }).catch(() => undefined);
    if (verified?.verified !== true || !this.#isFirstUse(SIGN_IN, answered)) return undefined;
    // It may have been removed while it was checked.
    if (this.#table.find(id) === undefined) return undefined;
    this.#table.used(id, verified.authenticationInfo.newCounter, Date.now());
    return known.username;
  }

  /** Of two answers at the same moment one counts. */
  #isFirstUse(purpose: string, challenge: string): boolean {
    if (!this.#challenges.isGood(purpose, challenge)) return false;
    this.#challenges.use(challenge);
    return true;
  }
}
