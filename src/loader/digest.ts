import { createHash } from 'node:crypto';

/** A short name for the given parts, the same for the same parts: 24 hexadecimal digits of SHA-256. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 24);
}
