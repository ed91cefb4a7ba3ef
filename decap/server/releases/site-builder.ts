import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../../../src/schema/index.ts';
import { isDiskFull } from '../disk-full.ts';
import { words } from '../words.ts';
import { runChild } from './child-program.ts';

/** `path:line:column  message`, as `formatFault` writes it; not a warning (`scripts/build/faults-report.ts`). */
const FAULT_LINE = /^\S.*?:\d+:\d+ {2}(?!Lưu ý: )\S/u;
/** Of a crash, these last lines are shown. */
const LAST_LINES = 5;
const MIB = 1024 * 1024;

export interface BuildLimits {
  readonly ms: number;
  /** Of all processes of a build together. */
  readonly bytes: number;
}

/** 2,000 entries take 0.9 GB, processes that share memory counted apart. */
export const BUILD_LIMITS: BuildLimits = { ms: 15 * 60_000, bytes: 2048 * MIB };

export interface Build {
  readonly contentDir: string;
  readonly outDir: string;
  /** The release that is served: what it discloses must be in the next one too. */
  readonly formerDir: string | undefined;
  readonly cacheDir: string;
  /** A cache that is begun with (`scripts/build/seed-cache.ts`). */
  readonly seedDir?: string;
  /** The moment to show the school at. */
  readonly moment: Date;
  readonly limits: BuildLimits;
  /** Without the search index and the CMS. */
  readonly pagesOnly?: boolean;
  readonly signal: AbortSignal;
}

export type BuildEnd =
  /** `nextMoment`: when the site next looks different by itself, ISO; absent when the program did not say. */
  | { readonly outcome: 'built'; readonly nextMoment?: string | undefined }
  | { readonly outcome: 'stopped' }
  | {
      readonly outcome: 'failed';
      /** For members, in Vietnamese. */
      readonly reason: string;
      /** Errors in the content, when that is the reason. */
      readonly faults: readonly Fault[];
      /** All that the program said, for the log. */
      readonly output: string;
    };

/** What the program writes to `BUILD_REPORT` (`scripts/build/build-report.ts`). */
const reportShape = z.object({
  nextMoment: z.iso.datetime({ offset: true }).optional(),
  faults: z.array(
    z.object({
      path: z.string(),
      line: z.int(),
      column: z.int(),
      message: z.string(),
      severity: z.enum(['error', 'warning']),
    }),
  ),
});

/** Builds a folder of content into a site, by the same program as `npm run build`. */
export async function buildSite(script: string, build: Build): Promise<BuildEnd> {
  const { contentDir, outDir, formerDir, cacheDir, moment, limits, pagesOnly = false, signal } = build;
  const reportFile = `${contentDir}.report.json`;
  await rm(reportFile, { force: true });
  const { outcome, exitCode, output } = await runChild({
    script,
    args: pagesOnly ? ['--pages-only'] : [],
    cwd: join(dirname(script), '..'),
    env: {
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
      CACHE_DIR: cacheDir,
      BUILD_NOW: moment.toISOString(),
      BUILD_REPORT: reportFile,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Of each process: one that runs into it ends with a message of its own, before the machine is short of memory.
      NODE_OPTIONS: `--max-old-space-size=${String(Math.floor((limits.bytes * 0.75) / MIB))}`,
      ...(formerDir === undefined ? {} : { FORMER_DIR: formerDir }),
      ...(build.seedDir === undefined ? {} : { SEED_CACHE_DIR: build.seedDir }),
    },
    limitMs: limits.ms,
    limitBytes: limits.bytes,
    signal,
  });
  if (outcome === 'stopped') return { outcome };
  const failed = (reason: string, faults: readonly Fault[] = []): BuildEnd => {
    return { outcome: 'failed', reason, faults, output };
  };
  if (outcome === 'too-slow') return failed(words.release.tooSlow(limits.ms / 60_000));
  if (outcome === 'too-large') return failed(words.release.tooLarge(limits.bytes / MIB));
  const report = await readReport(reportFile);
  if (exitCode === 0) return { outcome: 'built', nextMoment: report?.nextMoment };
  const errors = report?.faults.filter(({ severity }) => severity === 'error') ?? [];
  return failed(failureReason(output), errors);
}

/** A program that was ended early has written none, or half; one that says nothing can do without. */
async function readReport(file: string): Promise<z.output<typeof reportShape> | undefined> {
  try {
    return reportShape.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function failureReason(output: string): string {
  if (isDiskFull(output)) return words.disk.buildFull;
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const faults = lines.filter((line) => FAULT_LINE.test(line));
  return faults.length > 0
    ? words.release.failed(faults)
    : words.release.crashed(lines.slice(-LAST_LINES).join('\n'));
}
