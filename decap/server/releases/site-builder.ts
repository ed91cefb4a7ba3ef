import { dirname, join } from 'node:path';
import { words } from '../words.ts';
import { runChild } from './child-program.ts';

/** `path:line:column  message`, as `formatFault` writes it; not a warning (`scripts/build/faults-report.ts`). */
const FAULT_LINE = /^\S.*?:\d+:\d+ {2}(?!Lưu ý: )\S/u;
const LIMIT_MS = 15 * 60_000;
/** Of a crash, these last lines are shown. */
const LAST_LINES = 5;

export interface Build {
  readonly contentDir: string;
  readonly outDir: string;
  /** The release that is served: what it discloses must be in the next one too. */
  readonly formerDir: string | undefined;
  readonly cacheDir: string;
  readonly signal: AbortSignal;
}

export type BuildEnd =
  | { readonly outcome: 'built' }
  | { readonly outcome: 'stopped' }
  /** `reason`: for members, in Vietnamese. `output`: all that the program said, for the log. */
  | { readonly outcome: 'failed'; readonly reason: string; readonly output: string };

/** Builds a folder of content into a site, by the same program as `npm run build`. */
export async function buildSite(script: string, build: Build): Promise<BuildEnd> {
  const { contentDir, outDir, formerDir, cacheDir, signal } = build;
  const { outcome, exitCode, output } = await runChild({
    script,
    cwd: join(dirname(script), '..'),
    env: {
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
      CACHE_DIR: cacheDir,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(formerDir === undefined ? {} : { FORMER_DIR: formerDir }),
    },
    limitMs: LIMIT_MS,
    signal,
  });
  if (outcome === 'stopped') return { outcome };
  if (outcome === 'too-slow')
    return { outcome: 'failed', reason: words.release.tooSlow(LIMIT_MS / 60_000), output };
  return exitCode === 0 ? { outcome: 'built' } : { outcome: 'failed', reason: failureReason(output), output };
}

function failureReason(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const faults = lines.filter((line) => FAULT_LINE.test(line));
  return faults.length > 0
    ? words.release.failed(faults)
    : words.release.crashed(lines.slice(-LAST_LINES).join('\n'));
}
