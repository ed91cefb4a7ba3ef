/** Many small pictures in one file: a WebP without loss beside a list of what stands where in it. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { CHANNELS, type Picture } from './picture.ts';

const FOLDER = path.join(import.meta.dirname, 'pictures');

/** Steps of a channel's value as it is stored: half a step off at most, and half of the bytes. */
const STEP = 12;
/** Pictures stand below each other in columns: WebP has no more than 16383 rows. */
const COLUMN_HEIGHT = 4000;

const placed = z.array(
  z.strictObject({
    name: z.string(),
    left: z.int(),
    top: z.int(),
    width: z.int(),
    height: z.int(),
  }),
);

const files = (set: string) => ({
  picture: path.join(FOLDER, `${set}.webp`),
  list: path.join(FOLDER, `${set}.json`),
});

/** @returns none when the set was never stored */
export async function readPictures(set: string): Promise<readonly Picture[]> {
  const { picture, list } = files(set);
  if (!existsSync(list)) return [];
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const line = info.width * CHANNELS;
  return placed.parse(JSON.parse(await readFile(list, 'utf8'))).map(({ left, top, ...shown }) => {
    const rows = Array.from({ length: shown.height }, (_, row) => {
      const start = (top + row) * line + left * CHANNELS;
      return data.subarray(start, start + shown.width * CHANNELS);
    });
    return { ...shown, pixels: Buffer.concat(rows) };
  });
}

export async function writePictures(set: string, pictures: readonly Picture[]): Promise<void> {
  const widest = Math.max(...pictures.map(({ width }) => width));
  let [left, bottom, lowest] = [0, 0, 0];
  const places = pictures.map(({ name, width, height }) => {
    if (bottom > 0 && bottom + height > COLUMN_HEIGHT) [left, bottom] = [left + widest, 0];
    const place = { name, left, top: bottom, width, height };
    bottom += height;
    lowest = Math.max(lowest, bottom);
    return place;
  });
  const line = (left + widest) * CHANNELS;
  const sheet = Buffer.alloc(line * lowest);
  for (const [index, { left: x, top, width, height }] of places.entries()) {
    for (let row = 0; row < height; row += 1) {
      const from = row * width * CHANNELS;
      pictures[index]?.pixels.copy(sheet, (top + row) * line + x * CHANNELS, from, from + width * CHANNELS);
    }
  }
  const stepped = sheet.map((value) => Math.min(Math.round(value / STEP) * STEP, 255));
  const { picture, list } = files(set);
  await mkdir(FOLDER, { recursive: true });
  await sharp(stepped, { raw: { width: left + widest, height: lowest, channels: CHANNELS } })
    .webp({ lossless: true, effort: 6 })
    .toFile(picture);
  await writeFile(list, `${JSON.stringify(places, undefined, 2)}\n`);
}
