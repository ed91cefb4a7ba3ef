import { describe, expect, test } from 'vitest';
import { rasterFormat } from '../../src/images/index.ts';
import { redOverBlue } from './photos.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const isoMedia = (...brands: readonly string[]) =>
  bytes(
    `\0\0\0${String.fromCharCode(8 + 4 + 4 * brands.length)}ftyp${brands[0] ?? ''}\0\0\0\0${brands.slice(1).join('')}`,
  );

describe('what a picture file really is', () => {
  const small = () => redOverBlue(8, 8);

  test.each([
    ['jpeg', () => small().jpeg().toBuffer()],
    ['png', () => small().png().toBuffer()],
    ['webp', () => small().webp().toBuffer()],
    ['avif', () => small().avif({ effort: 0 }).toBuffer()],
    ['gif', () => small().gif().toBuffer()],
  ] as const)('%s', async (format, make) => {
    expect(rasterFormat(await make())).toEqual({ format });
  });

  test.each([
    [
      'an SVG',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      /SVG/,
    ],
    ['an SVG with a byte order mark', '\uFEFF <svg onload="alert(1)">', /SVG/],
    ['a web page', '<!DOCTYPE html><script>alert(1)</script>', /trang web/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['text', 'xin chào', /không phải là ảnh/],
    ['nothing', '', /rỗng/],
  ])('refuses %s, whatever its name says', (_what, content, reason) => {
    expect(rasterFormat(bytes(content))).toEqual({ problem: expect.stringMatching(reason) as string });
  });

  test('refuses HEIC and says what to do', () => {
    expect(rasterFormat(isoMedia('heic', 'mif1', 'heic'))).toEqual({
      problem: 'Tệp này là ảnh HEIC của điện thoại, trình duyệt không đọc được. Hãy lưu lại thành JPEG.',
    });
  });

  test('an AVIF may name the general brand first', () => {
    expect(rasterFormat(isoMedia('mif1', 'avif'))).toEqual({ format: 'avif' });
  });
});
