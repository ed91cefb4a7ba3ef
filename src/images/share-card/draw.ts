import sharp, { type Sharp } from 'sharp';
import { CARD_SIZE, type ShareCard } from './card.ts';
import { readCardFonts } from './fonts.ts';
import { photoVeil, plainGround } from './ground.ts';
import { layOutCard } from './layout.ts';

// As in encode.ts: one thread each, several at a time.
sharp.concurrency(1);
sharp.cache(false);

/** A shared picture of more bytes is one that some messengers leave out; noisy photos are set coarser until they fit. */
const MOST_BYTES = 100 * 1024;
const QUALITIES = [82, 70, 58, 45] as const;

interface Pixels {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** Draws cards; what all of them have in common is drawn once. */
export interface CardDrawer {
  /**
   * The card as a JPEG picture without metadata.
   *
   * @param photo the file of its ground.
   * @throws Error when the photo cannot be decoded.
   */
  draw(card: ShareCard, photo?: string): Promise<Uint8Array>;
}

export async function openCardDrawer(): Promise<CardDrawer> {
  const fonts = readCardFonts();
  const plain = await pixelsOf(sharp(Buffer.from(plainGround)));
  const veil = Buffer.from(photoVeil);

  return {
    async draw(card, photo) {
      const words = Buffer.from(await layOutCard(card, fonts));
      const ground = photo === undefined ? plain : await photoGround(photo, veil);
      const drawn = await pixelsOf(sharp(ground.data, { raw: ground.raw }).composite([{ input: words }]));
      return smallEnough(drawn);
    },
  };
}

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

function photoGround(photo: string, veil: Buffer): Promise<Pixels> {
  return pixelsOf(
    sharp(photo)
      .resize({ ...CARD_SIZE, fit: 'cover' })
      .composite([{ input: veil }]),
  );
}

async function smallEnough({ data, raw }: Pixels): Promise<Uint8Array> {
  let jpeg = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    jpeg = await sharp(data, { raw }).jpeg({ quality }).toBuffer();
    if (jpeg.length <= MOST_BYTES) break;
  }
  return jpeg;
}
