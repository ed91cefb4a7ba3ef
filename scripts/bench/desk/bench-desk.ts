import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { DESK_ENVIRONMENT, DESK_FLAGS } from '../../setup/desk-process.mjs';
import { Member } from './member.ts';
import { makeCheckout, memberId, recentArticle, WRITERS } from './school.ts';
import { readTrace, type TraceLine } from './trace.ts';

/** Targets of issue 5, for 2,000 entries on two cores. */
const TARGET = { visibleMs: 12_000, idleMegabytes: 200, size: 2000 } as const;

const SAVES = 200;
const BURST = 50;
/** Drafts on the board, which the saves take turns with. */
const DRAFTS = 20;
const LISTS = 10;
const IDLE_MS = 60_000;

const revision = z.object({ revision: z.string() });

/** What a desk with this many entries takes: saves, lists, two publications, and the memory of a minute of idleness. */
export async function benchDesk(folder: string, size: number): Promise<readonly string[]> {
  const checkout = path.join(folder, 'checkout');
  makeCheckout(checkout, size);
  const trace = path.join(folder, 'trace.jsonl');
  const begun = performance.now();
  const desk = await startDesk(checkout, path.join(folder, 'data'), trace);
  const lines = [`  lần chạy đầu: ${seconds(performance.now() - begun)} (kèm dựng trang từ đầu)`];
  try {
    const members = await signInAll(desk);
    lines.push(...(await benchSaves(members, size)), ...(await benchLists(members)));
    for (const number of [0, 1]) lines.push(...(await benchPublish(members, { number, size, trace })));
    lines.push(...(await benchBurst(members, size)));
    await wait(IDLE_MS);
    lines.push(idleLine(desk.child.pid ?? 0, size));
    return lines;
  } finally {
    const ended = once(desk.child, 'close');
    desk.child.kill('SIGTERM');
    await ended;
  }
}

interface StartedDesk {
  readonly child: ChildProcess;
  readonly url: string;
  readonly password: string;
}

async function startDesk(checkout: string, dataDir: string, trace: string): Promise<StartedDesk> {
  const child = spawn(
    process.execPath,
    [...DESK_FLAGS, path.join(import.meta.dirname, 'start-desk.ts'), checkout],
    {
      env: {
        ...process.env,
        ...DESK_ENVIRONMENT,
        PORT: '0',
        DATA_DIR: dataDir,
        BENCH_TRACE: trace,
        CONTENT_REMOTE: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  for (;;) {
    const [, url] = /\(site\): (\S+)\//u.exec(output) ?? [];
    const [, password] = /\(password\) {6}: (\S+)\n/u.exec(output) ?? [];
    if (url !== undefined && password !== undefined) return { child, url, password };
    if (child.exitCode !== null) throw new Error(`the desk did not start:\n${output}`);
    await wait(20);
  }
}

/** The head first. */
async function signInAll({ url, password }: StartedDesk): Promise<readonly [Member, ...Member[]]> {
  const head = await Member.signIn(url, memberId(1), password);
  const others: Member[] = [];
  for (let number = 2; number <= WRITERS; number += 1) {
    others.push(await Member.signIn(url, memberId(number), await head.passwordFor(memberId(number))));
  }
  return [head, ...others];
}

interface Draft {
  readonly slug: string;
  readonly member: Member;
  readonly text: (change: string) => string;
  readonly path: string;
  base: string | null;
}

/** A new article, number `size` and on. */
function newDraft(number: number, size: number, [head, ...writers]: readonly [Member, ...Member[]]): Draft {
  const made = recentArticle(size + number, size);
  const past = recentArticle(size - 1, size).slug.slice(0, 4);
  const slug = `${past}/bai-${String(size + number)}`;
  const published = recentArticle(size - 1, size, made.text).text;
  return {
    slug,
    path: `content/articles/${slug}.mdx`,
    member: writers[number % writers.length] ?? head,
    text: (change) => published.replace(/\n$/u, `\n\n${change}\n`),
    base: null,
  };
}

/** @returns milliseconds */
async function save(draft: Draft, change: string): Promise<number> {
  const begun = performance.now();
  const answer = await draft.member.do('persistEntry', {
    dataFiles: [{ slug: draft.slug, path: draft.path, raw: draft.text(change) }],
    assets: [],
    options: {
      collectionName: 'articles',
      useWorkflow: true,
      newEntry: draft.base === null,
      base: draft.base,
      saveId: randomUUID(),
    },
  });
  draft.base = revision.parse(answer).revision;
  return performance.now() - begun;
}

async function benchSaves(members: readonly [Member, ...Member[]], size: number): Promise<string[]> {
  const drafts = Array.from({ length: DRAFTS }, (_, number) => newDraft(number, size, members));
  const times: number[] = [];
  for (let number = 0; number < SAVES; number += 1) {
    const draft = drafts[number % DRAFTS];
    if (draft !== undefined) times.push(await save(draft, `Lần lưu ${String(number)}.`));
  }
  return [`  lưu, ${String(SAVES)} lần lần lượt, ${String(WRITERS - 1)} người viết: ${latency(times)}`];
}

async function benchBurst(members: readonly [Member, ...Member[]], size: number): Promise<string[]> {
  const drafts = Array.from({ length: BURST }, (_, number) => newDraft(DRAFTS + number, size, members));
  const times = await Promise.all(drafts.map((draft) => save(draft, 'Cùng lúc.')));
  return [`  lưu, ${String(BURST)} bài cùng lúc: ${latency(times)}`];
}

async function benchLists([head]: readonly [Member, ...Member[]]): Promise<string[]> {
  const lists: number[] = [];
  const boards: number[] = [];
  const names = z.array(z.string());
  let bytes = 0;
  for (let time = 0; time < LISTS; time += 1) {
    const begun = performance.now();
    const list = await head.do('entriesByFolder', { folder: 'content/articles', extension: 'mdx', depth: 2 });
    lists.push(performance.now() - begun);
    bytes = JSON.stringify(list).length;
    const opened = performance.now();
    // As Decap opens its board: the names, then each draft and its text.
    const drafts = names.parse(await head.do('unpublishedEntries', {}));
    await Promise.all(
      drafts.map(async (id) => {
        const [collection = '', ...slug] = id.split('/');
        await head.do('unpublishedEntry', { id });
        const name = { collection, slug: slug.join('/') };
        await head.do('unpublishedEntryDataFile', { ...name, path: `content/${id}.mdx`, id: '' });
      }),
    );
    boards.push(performance.now() - opened);
  }
  return [
    `  danh sách tin tức (${(bytes / 1e6).toFixed(1)} MB): ${latency(lists)}`,
    `  bảng ${String(DRAFTS)} bản nháp: ${latency(boards)}`,
  ];
}

interface Publication {
  readonly number: number;
  readonly size: number;
  readonly trace: string;
}

async function benchPublish(members: readonly [Member, ...Member[]], { number, size, trace }: Publication) {
  const [head] = members;
  const draft = newDraft(number, size, members);
  const name = { collection: 'articles', slug: draft.slug };
  await draft.member.do('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_review' });
  rmSync(trace, { force: true });
  const begun = Date.now();
  await head.do('publishUnpublishedEntry', name);
  const answered = Date.now();
  const address = `/tin-tuc/${draft.slug.split('/').at(-1) ?? ''}/`;
  // The last thing that was saved in it.
  while (!(await head.get(address)).includes('Lần lưu')) await wait(20);
  const visible = Date.now();
  const traced = readTrace(readFileSync(trace, 'utf8'));
  const verdict =
    size === TARGET.size
      ? ` ≤ ${seconds(TARGET.visibleMs)} ${passed(visible - begun <= TARGET.visibleMs)}`
      : '';
  return [
    `  đăng → thấy trên trang, lần ${String(number + 1)}: ${seconds(visible - begun)}${verdict}`,
    ...split(traced, { begun, answered, visible }),
  ];
}

/** Where the time of a publication went. */
function split(traced: readonly TraceLine[], at: Record<'begun' | 'answered' | 'visible', number>): string[] {
  const moment = (program: string, said: string) =>
    traced.findLast((line) => line.program === program && line.said === said)?.at ?? at.answered;
  const check = moment('check', 'end') - moment('check', 'begin');
  const [built, start] = [moment('build', 'end'), moment('build', 'begin')];
  const steps = traced.flatMap(({ program, said }) =>
    program === 'build' && / \d+\.\d s$/u.test(said) ? [said.trim()] : [],
  );
  return [
    `    chương trình kiểm tra ${seconds(check)}; trộn, ghi và phần còn lại của yêu cầu ${seconds(at.answered - at.begun - check)}`,
    `    chuẩn bị dựng ${seconds(start - at.answered)}; dựng ${seconds(built - start)} (${steps.join(', ')})`,
    `    kiểm bản mới, chuyển sang và tải trang ${seconds(at.visible - built)}`,
  ];
}

function idleLine(pid: number, size: number): string {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const megabytes = Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) / 1024;
  const verdict =
    size === TARGET.size
      ? ` ≤ ${String(TARGET.idleMegabytes)} MB ${passed(megabytes <= TARGET.idleMegabytes)}`
      : '';
  return `  bộ nhớ sau ${seconds(IDLE_MS)} không việc: ${megabytes.toFixed(0)} MB${verdict}`;
}

function latency(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const passed = (isMet: boolean) => (isMet ? 'ĐẠT' : 'CHƯA');
