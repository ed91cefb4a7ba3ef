import path from 'node:path';

/** Folders of one build, absolute. */
export interface BuildFolders {
  /** What the school publishes. `CONTENT_DIR`, default `content`. */
  readonly contentDir: string;
  /** The finished site. `OUT_DIR`, default `dist`. */
  readonly outDir: string;
  /** Everything that a build may keep for the next one and can do without. `CACHE_DIR`, default `.cache`. */
  readonly cacheDir: string;
}

/** The folders that the environment names; relative ones count from `root`. */
export function buildFolders(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  root: string = process.cwd(),
): BuildFolders {
  const folder = (name: string, fallback: string) => {
    const named = environment[name];
    // An empty variable says as little as none.
    return path.resolve(root, named === undefined || named === '' ? fallback : named);
  };
  return {
    contentDir: folder('CONTENT_DIR', 'content'),
    outDir: folder('OUT_DIR', 'dist'),
    cacheDir: folder('CACHE_DIR', '.cache'),
  };
}
