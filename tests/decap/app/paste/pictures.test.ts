import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureFiles } from '../../../../decap/app/paste/picture-files.ts';
import { rtfPictures } from '../../../../decap/app/paste/rtf-pictures.ts';

const drawn = (background: string) => sharp({ create: { width: 40, height: 30, channels: 3, background } });
const picture = (source: string) => ({ type: 'picture', source, alt: '' }) as const;
const bytesOf = async (file: File | undefined) =>
  Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer());

/** Digits in lines of 128, as word processors write them. */
const hex = (bytes: Buffer) => bytes.toString('hex').replaceAll(/.{128}/gu, '$&\r\n');

test('the pictures of Rich Text Format, as Word and LibreOffice write them', async () => {
  const png = await drawn('#7cae6a').png().toBuffer();
  const jpeg = await drawn('#f4c430').jpeg().toBuffer();
  const rtf = String.raw`{\rtf1 Sân {\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex100\picw40\pich30\pngblip\bliptag-1234567890{\*\blipuid b6a3f0c2d1e4958776655443322110ff}
${hex(png)}}}{\nonshppict{\pict\picw40\pich30\wmetafile8 ${'0100'.repeat(60)}}} cổng {\*\shppict{\pict\picscalex75\jpegblip
${hex(jpeg)}}}}`;
  const files = rtfPictures(rtf);
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['anh-dan-1.png', 'image/png'],
    ['anh-dan-2.jpg', 'image/jpeg'],
  ]);
  expect(await bytesOf(files[0])).toEqual(png);
  expect(await bytesOf(files[1])).toEqual(jpeg);
  expect(rtfPictures(String.raw`{\rtf1 không có ảnh}`)).toEqual([]);
});

test('a picture in the HTML is its own file; the others come from beside it, when each has one', async () => {
  const png = await drawn('#7cae6a').png().toBuffer();
  const embedded = picture(`data:image/png;base64,${png.toString('base64')}`);
  const local = picture('file:///C:/Temp/clip_image001.png');
  const beside = new File(['x'], 'a.png', { type: 'image/png' });
  const [first, second] = pictureFiles([embedded, local], [[], [beside]]);
  expect(first?.name).toBe('anh-dan-1.png');
  expect(await bytesOf(first)).toEqual(png);
  expect(second).toBe(beside);
  expect(pictureFiles([local, local], [[], [beside]])).toEqual([undefined, undefined]);
});

test.each(['https://a.vn/x.png', 'data:image/svg+xml;base64,PHN2Zz4=', 'data:image/png;base64,%%%', ''])(
  '%s cannot come along',
  (source) => {
    expect(pictureFiles([picture(source)], [[]])).toEqual([undefined]);
  },
);
