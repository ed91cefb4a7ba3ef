import path from 'node:path';
import { readdirSync } from 'node:fs';
import sharp from 'sharp';
import { findMetadata } from '../../src/images/index.ts';
import { article } from './articles.ts';
import { measure, type Measurement } from './measure.ts';
import { writeFile, writeSchool } from './own-content.ts';
import { photo } from './photos.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const PER_ARTICLE = 4;
/** Target of issue 2: seconds of processor time for all sizes of one photo. */
const TARGET_CPU_SECONDS = 0.8;

async function writePhotos(contentDir: string, count: number): Promise<void> {
  writeSchool(contentDir);
  const src = (number: number) => `/media/2022/anh-${number}.jpg`;
  for (let number = 0; number < count; number += 1) {
    const bytes = await photo(number);
    if (number === 0 && !(await sharp(bytes).metadata()).exif)
      throw new Error('the generated photos carry no EXIF');
    writeFile(contentDir, src(number), bytes);
  }
  for (let first = 0; first < count; first += PER_ARTICLE) {
    const numbers = Array.from({ length: Math.min(PER_ARTICLE, count - first) }, (_, at) => first + at);
    const figures = numbers
      .map((number) => `<Figure src="${src(number)}" alt="Ảnh số ${number}" people="khong" />\n\n`)
      .join('');
    const { path: name, text } = article(first, figures);
    writeFile(contentDir, name, text);
  }
}

function line(task: string, { wallSeconds, cpuSeconds, peakMegabytes }: Measurement, more = ''): string {
  return `  ${task}: ${wallSeconds.toFixed(1)} giây, ${cpuSeconds.toFixed(1)} giây CPU, ${peakMegabytes?.toFixed(0) ?? '–'} MB${more}`;
}

/**
 * New photos of 12 megapixels with GPS: what each costs, what a build costs that has them already, and that none of
 * them tells the site where it was taken.
 *
 * @param folder an empty folder of our own.
 */
export async function benchPhotos(folder: string, count: number): Promise<readonly string[]> {
  const contentDir = path.join(folder, 'photos', 'content');
  const outDir = path.join(folder, 'photos', 'dist');
  await writePhotos(contentDir, count);
  const environment = {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: path.join(folder, 'photos', 'cache'),
  };
  const run = (...args: readonly string[]) => measure({ cwd: ROOT, environment, arguments: args });

  const cold = await run('scripts/check-content.ts');
  const warm = await run('scripts/check-content.ts');
  const first = await run('scripts/build.ts', '--pages-only');
  const again = await run('scripts/build.ts', '--pages-only');
  const each = (cold.cpuSeconds - warm.cpuSeconds) / count;
  const served = readdirSync(path.join(outDir, 'anh')).length;
  const found = findMetadata(outDir);
  return [
    line(`${count} ảnh mới 12 MP`, cold),
    `  mỗi ảnh mới, mọi cỡ AVIF và WebP: ${each.toFixed(2)} giây CPU (mức ≤ ${TARGET_CPU_SECONDS}: ${each <= TARGET_CPU_SECONDS ? 'ĐẠT' : 'CHƯA'})`,
    line('đọc lại, ảnh đã có', warm),
    line('dựng lần đầu, ảnh đã có', first),
    line('dựng lại, không đổi gì', again),
    `  ${served} ảnh trong trang, ${found.length} tệp mang EXIF, XMP hoặc IPTC: ${found.length === 0 ? 'ĐẠT' : 'CHƯA'}`,
  ];
}
