import sharp, { type Sharp } from 'sharp';

/** What a phone writes into a photo: camera, place, owner's words. */
export const PHONE_EXIF = {
  IFD0: { Make: 'Phone', Model: 'P1', ImageDescription: 'Lớp 5 tuổi A' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '20/1 43/1 30/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '106/1 33/1 0/1',
  },
} as const;

/** A picture whose upper half is red and whose lower half is blue. */
export function redOverBlue(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels[at < pixels.length / 2 ? at : at + 2] = 255;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** Colour of one pixel: red, green, blue. */
export async function pixel(
  picture: string | Uint8Array,
  left: number,
  top: number,
): Promise<readonly number[]> {
  const data = await sharp(picture)
    .removeAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return [...data];
}
