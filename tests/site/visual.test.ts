/**
 * The style guide against stored pictures of it, part by part (docs/decisions/033): what a change of a style sheet does to
 * parts that nobody meant. `npm run visual:update` stores them anew, to be looked at in the diff.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { slugify } from '../../src/vietnamese/index.ts';
import { browseSite } from './browsed-site.ts';
import { readSite } from './built-site.ts';
import { photographGuide, SCALES, type GuidePictures } from './visual/guide-pictures.ts';
import { CHANNELS, differencePicture, faultOf, type Picture } from './visual/picture.ts';
import { readPictures, writePictures } from './visual/stored-pictures.ts';

/** `npm run visual:update` sets it: the pictures are stored anew instead of looked at. */
const MAKE = process.env.GUIDE_PICTURES === 'make';
const UPDATE = 'npm run build && npm run visual:update';
/** New, old and difference of each part that is other than it was. */
const OUT = path.join(import.meta.dirname, '../../.cache/visual');

const built = browseSite(readSite().dir);

test.each([360, 1280])(
  'at %i px each part of the style guide looks as it did, light and dark',
  async (width) => {
    const faults: string[] = [];
    for (const seen of await photographGuide(built.browser, built.origin, width)) {
      const set = `${String(width)}-${seen.theme}`;
      expect(seen.pictures.length).toBeGreaterThan(75);
      if (MAKE) await writePictures(set, seen.pictures);
      else faults.push(...(await compare(set, seen)).map((fault) => `${set}: ${fault}`));
    }
    expect(faults, `Look in .cache/visual/; if it is meant: ${UPDATE}`).toEqual([]);
  },
);

/** @returns a line for each part that is other than it was; leaves what it looked like in a folder of the set's name */
async function compare(set: string, { theme, pictures, whole }: GuidePictures): Promise<string[]> {
  const folder = path.join(OUT, set);
  rmSync(folder, { recursive: true, force: true });
  const stored = new Map((await readPictures(set)).map((picture) => [picture.name, picture]));
  const names = new Set(pictures.map(({ name }) => name));
  const faults = [...stored.keys()]
    .filter((name) => !names.has(name))
    .map((name) => `«${name}» stands in the guide no more: ${UPDATE}`);
  for (const now of pictures) {
    const then = stored.get(now.name);
    const fault = then === undefined ? `has no stored picture: ${UPDATE}` : faultOf(now, then, SCALES[theme]);
    if (fault === undefined) continue;
    faults.push(`«${now.name}» ${fault}`);
    await leave(folder, now, then);
  }
  if (existsSync(folder)) await writeFile(path.join(folder, 'whole.jpg'), whole);
  return faults;
}

/** For the eye: four times as large as they were compared, beside each other. */
async function leave(folder: string, now: Picture, then: Picture | undefined): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const name = path.join(folder, slugify(now.name));
  const write = ({ width, height, pixels }: Picture, kind: string) =>
    sharp(pixels, { raw: { width, height, channels: CHANNELS } })
      .resize({ width: width * 4, kernel: 'nearest' })
      .png()
      .toFile(`${name}-${kind}.png`);
  await write(now, 'new');
  if (then === undefined) return;
  await write(then, 'old');
  if (now.width === then.width && now.height === then.height)
    await write(differencePicture(now, then), 'difference');
}
