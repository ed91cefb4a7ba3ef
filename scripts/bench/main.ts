/**
 * `npm run bench`: what a build costs, beside the same articles in a stock @astrojs/mdx collection, in one run on one
 * machine: read the ratios. About a quarter of an hour.
 *
 * `--only articles|photos|cms|desk`, `--sizes 500,2000`, `--photos 100` make it shorter.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchArticles, growth } from './bench-articles.ts';
import { benchCms } from './bench-cms.ts';
import { benchDesk } from './desk/bench-desk.ts';
import { benchFormats } from './photo-formats.ts';
import { benchPhotos } from './bench-photos.ts';
import { table, type Comparison } from './report.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'articles,photos,cms,desk' },
    sizes: { type: 'string', default: '500,2000' },
    photos: { type: 'string', default: '100' },
  },
});
const parts = values.only.split(',');
const sizes = values.sizes.split(',').map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'bang-tin-bench-'));

try {
  console.log(`Node ${process.version}, ${cpus().length} CPU (${cpus()[0]?.model ?? '?'})\n`);
  if (parts.includes('articles')) {
    const results = new Map<number, readonly Comparison[]>();
    for (const size of sizes) {
      const comparisons = await benchArticles(folder, size);
      results.set(size, comparisons);
      console.log(`${table(comparisons)}\n`);
    }
    const [fewer, more] = [sizes.at(0) ?? 0, sizes.at(-1) ?? 0];
    if (more > fewer) {
      console.log(`Tăng từ ${fewer} lên ${more} bài:`);
      for (const line of growth(results.get(fewer) ?? [], results.get(more) ?? [], more / fewer))
        console.log(line);
      console.log('');
    }
  }
  if (parts.includes('photos')) {
    console.log('Ảnh');
    for (const line of await benchPhotos(folder, Number(values.photos))) console.log(line);
    console.log('Cách nén ảnh: mỗi cỡ KB, giây CPU, độ giống ảnh gốc (SSIM)');
    for (const line of await benchFormats(3)) console.log(line);
  }
  if (parts.includes('cms')) {
    console.log('Trang quản trị');
    for (const line of await benchCms(path.join(folder, 'cms'))) console.log(line);
  }
  if (parts.includes('desk')) {
    const size = sizes.at(-1) ?? 0;
    console.log(`Bàn biên tập, ${size} bài`);
    for (const line of await benchDesk(path.join(folder, 'desk'), size)) console.log(line);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
