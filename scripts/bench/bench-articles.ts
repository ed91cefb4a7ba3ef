import path from 'node:path';
import { article } from './articles.ts';
import { measure, type Measurement } from './measure.ts';
import { writeFile, writeSchool } from './own-content.ts';
import type { Comparison } from './report.ts';
import { writeStockProject } from './stock-project.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Targets of issue 2, for 2,000 articles. */
const TARGETS = { full: { time: 0.4, memory: 0.6 }, changed: { time: 0.2 } } as const;
const TARGET_SIZE = 2000;

/** One way of building the same articles. */
interface Contestant {
  write(number: number, insert?: string): void;
  build(): Promise<Measurement>;
}

function stock(folder: string): Contestant {
  writeStockProject(folder);
  return {
    write(number, insert) {
      const { path: name, text } = article(number, insert);
      writeFile(folder, name, text);
    },
    build: () =>
      measure({ cwd: folder, arguments: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'] }),
  };
}

function own(folder: string): Contestant & { readonly outDir: string } {
  const contentDir = path.join(folder, 'content');
  const outDir = path.join(folder, 'dist');
  writeSchool(contentDir);
  return {
    outDir,
    write(number, insert) {
      const { path: name, text } = article(number, insert);
      writeFile(contentDir, name, text);
    },
    build: () =>
      measure({
        cwd: ROOT,
        environment: { CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: path.join(folder, 'cache') },
        arguments: ['scripts/build.ts', '--pages-only'],
      }),
  };
}

/**
 * The same articles through a stock MDX collection and through ours: a full build, one with nothing changed, one with
 * one article changed, and our search index apart. The two take turns, so that both meet the same machine.
 *
 * @param folder an empty folder of our own.
 */
export async function benchArticles(folder: string, size: number): Promise<readonly Comparison[]> {
  const theirs = stock(path.join(folder, `stock-${size}`));
  const ours = own(path.join(folder, `own-${size}`));
  for (let number = 0; number < size; number += 1) {
    theirs.write(number);
    ours.write(number);
  }
  const compare = async (task: string, target: Comparison['target']): Promise<Comparison> => ({
    task: `${task}, ${size} bài`,
    stock: await theirs.build(),
    own: await ours.build(),
    ...(target && size === TARGET_SIZE ? { target } : {}),
  });
  const full = await compare('dựng từ đầu', TARGETS.full);
  const unchanged = await compare('không đổi gì', undefined);
  for (const contestant of [theirs, ours]) contestant.write(Math.floor(size / 2), 'Một đoạn vừa thêm.\n\n');
  const changed = await compare('sửa một bài', TARGETS.changed);
  const index = await measure({
    cwd: ROOT,
    arguments: [path.join('scripts', 'bench', 'index-site.ts'), ours.outDir],
  });
  return [full, unchanged, changed, { task: `chỉ mục tìm kiếm, ${size} bài`, own: index }];
}

/** How many times as long each task takes when there are more articles. */
export function growth(
  fewer: readonly Comparison[],
  more: readonly Comparison[],
  times: number,
): readonly string[] {
  return more.flatMap((comparison, at) => {
    const before = fewer[at];
    if (!before) return [];
    const factor = (to: Measurement, from: Measurement) => (to.cpuSeconds / from.cpuSeconds).toFixed(1);
    const stockFactor =
      comparison.stock && before.stock ? `MDX thường ${factor(comparison.stock, before.stock)}, ` : '';
    return [
      `  ${comparison.task}: ${stockFactor}Bảng Tin ${factor(comparison.own, before.own)} lần CPU (bài: ${times} lần)`,
    ];
  });
}
