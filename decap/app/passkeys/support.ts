/** An address of digits has no passkeys (WebAuthn level 3, 5.1.3: the name of a site must be a domain). */
const NUMBER = /^(?:[\d.]+|\[.*\])$/u;

/** Whether this browser, at this address, can use passkeys at all. */
export function passkeysWork(): boolean {
  return isSecureContext && 'PublicKeyCredential' in globalThis && !NUMBER.test(location.hostname);
}

/** Whether the desk's answer asks an authenticator for something. */
export function hasChallenge(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'challenge' in value;
}
