import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

export type Encoding = 'br' | 'gzip';

/** Kept in memory, in bytes: about what a school's pages and the CMS take. */
const KEPT_BYTES = 24 * 1024 * 1024;
/** Half of the maximum: three quarters of its effect for a tenth of its time. */
const BROTLI_QUALITY = 5;
/** Up to this many bytes, every page's scripts among them, the maximum takes a few milliseconds, once. */
const SMALL_BYTES = 8 * 1024;

/** The encoding to answer with, of those that an `Accept-Encoding` header names (RFC 9110, 12.5.3). */
export function chooseEncoding(accept: string): Encoding | undefined {
  const refused = /;\s*q=0(?:\.0*)?$/u;
  const accepted = new Set(
    accept
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !refused.test(part))
      .map((part) => part.replace(/;.*$/u, '').trim()),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : undefined;
}

/** Compresses a text once for each version of it; what was not asked for longest is forgotten first. */
export class CompressedCopies {
  readonly #copies = new Map<string, Promise<Buffer>>();
  #bytes = 0;

  /** @param key changes with the content */
  async get(key: string, encoding: Encoding, content: Buffer): Promise<Buffer> {
    const id = `${encoding} ${key}`;
    const known = this.#copies.get(id);
    if (known !== undefined) {
      this.#copies.delete(id);
      this.#copies.set(id, known);
      return known;
    }
    const making = compress(encoding, content);
    this.#copies.set(id, making);
    const copy = await making;
    this.#bytes += copy.length;
    await this.#forget();
    return copy;
  }

  async #forget(): Promise<void> {
    for (const [id, copy] of this.#copies) {
      if (this.#bytes <= KEPT_BYTES) return;
      this.#copies.delete(id);
      this.#bytes -= (await copy).length;
    }
  }
}

function compress(encoding: Encoding, content: Buffer): Promise<Buffer> {
  if (encoding === 'gzip') return gz(content);
  return brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]:
        content.length <= SMALL_BYTES ? constants.BROTLI_MAX_QUALITY : BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
