import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentFolder } from '../loader/content-folder.ts';
import { temporaryFolder, type Files } from '../temporary-folder.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's scripts as npm would, with these variables besides. */
export async function runScript(
  script: string,
  environment: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<Run> {
  const child = spawn(process.execPath, [path.join(ROOT, script), ...options], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, ...output };
}

/** A content folder and what is built from it. */
export class SiteUnderTest extends ContentFolder {
  readonly outDir = path.join(temporaryFolder(), 'dist');

  /** Builds as `npm run build` does. `cacheDir`: another one than this site's own makes a cold build. */
  build({ cacheDir = this.cacheDir, outDir = this.outDir, pagesOnly = true } = {}): Promise<Run> {
    return runScript(
      'scripts/build.ts',
      {
        CONTENT_DIR: this.contentDir,
        CACHE_DIR: cacheDir,
        OUT_DIR: outDir,
        BUILD_NOW: '2022-12-01T08:00:00+07:00',
      },
      ...(pagesOnly ? ['--pages-only'] : []),
    );
  }

  page(address: string): string {
    return readFileSync(path.join(this.outDir, address, 'index.html'), 'utf8');
  }
}

/** Every file below `folder` with its content. */
export function filesOf(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files
      .map((file) => path.join(file.parentPath, file.name))
      .map((file): [string, string] => [path.relative(folder, file), readFileSync(file, 'latin1')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
