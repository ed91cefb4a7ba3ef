/**
 * A lockfile names the native packages of every platform, not only of the one it was written on. npm leaves out
 * those that its registry does not have (a mirror seldom has them all), and `npm ci` then refuses the lockfile
 * everywhere: "Missing: @pagefind/darwin-arm64@ from lock file". This finds the gaps and fills them.
 */
import { z } from 'zod';

/** What is read of a package's entry in a lockfile. */
export const lockedPackage = z.object({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

type LockedPackage = z.output<typeof lockedPackage>;

/** By path: `node_modules/pagefind`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

export interface MissingPackage {
  /** Package that names it in `optionalDependencies`: `node_modules/pagefind`. */
  readonly dependent: string;
  readonly name: string;
  readonly version: string;
}

const EXACT_VERSION = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/u;

/** Optional dependencies on one exact version, as native packages are, that the lockfile does not resolve to it. */
export function missingOptionalPackages(packages: LockedPackages): readonly MissingPackage[] {
  return Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name, version]) => EXACT_VERSION.test(version) && resolve(packages, dependent, name) !== version,
      )
      .map(([name, version]) => ({ dependent, name, version })),
  );
}

/** Version that Node's resolution finds from `dependent`: its own `node_modules`, then those above it. */
function resolve(packages: LockedPackages, dependent: string, name: string): string | undefined {
  for (let folder = dependent; ; folder = parentOf(folder)) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found) return found.version;
    if (folder === '') return undefined;
  }
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
}

const OS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const CPU = new Set(['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);
const LIBC: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  musl: 'musl',
  gnueabihf: 'glibc',
  musleabihf: 'musl',
};

/**
 * The entry that npm would have written, but for the integrity, which only the registry knows: npm installs such a
 * package, on the platforms that its name says, without comparing its hash.
 */
export function entryOf({ name, version }: MissingPackage, dependent: LockedPackage): object {
  const words = name.split(/[/-]/u);
  const os = words.flatMap((word) => OS[word] ?? []);
  const cpu = words.filter((word) => CPU.has(word));
  const libc = words.flatMap((word) => LIBC[word] ?? []);
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dependent.dev === true ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

/** Where a missing package goes: at the top when nothing stands there, else under its dependent. */
export function placeOf(packages: LockedPackages, { dependent, name }: MissingPackage): string {
  const top = `node_modules/${name}`;
  return packages[top] === undefined ? top : `${dependent}/${top}`;
}
