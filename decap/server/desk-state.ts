import { statfs } from 'node:fs/promises';
import { lastBackup, type LastBackup } from './backup/last-backup.ts';
import type { ReleaseState } from './releases/releases.ts';
import type { RemoteState } from './remote/remote-state.ts';

export interface DiskSpace {
  /** Bytes that the desk may still write. */
  readonly free: number;
  readonly total: number;
}

/** How the desk is doing, for who looks after it. */
export interface DeskState {
  readonly release: ReleaseState;
  /** `undefined` without another repository. */
  readonly remote: RemoteState | undefined;
  readonly backup: LastBackup | undefined;
  readonly disk: DiskSpace;
  /** ISO time. */
  readonly startedAt: string;
  /** Of this process, resident, in bytes. */
  readonly memory: number;
}

export interface StateParts {
  readonly dataDir: string;
  readonly releases: { state(): ReleaseState };
  readonly remote: { state(): RemoteState } | undefined;
}

export async function deskState({ dataDir, releases, remote }: StateParts): Promise<DeskState> {
  const { bavail, blocks, bsize } = await statfs(dataDir);
  return {
    release: releases.state(),
    remote: remote?.state(),
    backup: await lastBackup(dataDir),
    disk: { free: bavail * bsize, total: blocks * bsize },
    startedAt: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    memory: process.memoryUsage.rss(),
  };
}
