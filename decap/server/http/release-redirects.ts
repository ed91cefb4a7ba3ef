import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readRedirectsFile } from '../../../src/headers/redirects-file.ts';

/** What a release says of addresses that pages had before, read once a release. */
export class ReleaseRedirects {
  #directory = '';
  #changed = 0;
  #targets: ReadonlyMap<string, string> = new Map();

  /**
   * Where a page is now.
   *
   * @param directory folder of the release
   * @param urlPath as it came; the way an old address was written with does not matter: percent-encoded, without its slash
   */
  async from(directory: string, urlPath: string): Promise<string | undefined> {
    const file = join(directory, '_redirects');
    // A folder may be replaced under its name, by `npm run build` say.
    const changed = (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
    if (directory !== this.#directory || changed !== this.#changed) {
      this.#targets = readRedirectsFile(changed === 0 ? '' : await readFile(file, 'utf8').catch(() => ''));
      [this.#directory, this.#changed] = [directory, changed];
    }
    return this.#targets.size === 0 ? undefined : this.#targets.get(decoded(urlPath));
  }
}

function decoded(urlPath: string): string {
  try {
    return decodeURIComponent(urlPath)
      .normalize('NFC')
      .replaceAll(/\/{2,}/gu, '/');
  } catch {
    return urlPath;
  }
}
