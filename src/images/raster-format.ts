/** The raster formats that a photo may come in. */
export type RasterFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

const ALLOWED = 'Hãy dùng ảnh JPEG, PNG, WebP, AVIF hoặc GIF.';

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** The brands of an ISO base media file (AVIF, HEIC): major brand first. Source: ISO/IEC 14496-12, section 4.3. */
function mediaBrands(bytes: Uint8Array): readonly string[] {
  if (ascii(bytes, 4, 8) !== 'ftyp') return [];
  const size = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  const end = Math.min(size, bytes.length, 256);
  const brands = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4));
  return brands;
}

function notRaster(bytes: Uint8Array): string {
  if (bytes.length === 0) return `Tệp này rỗng. ${ALLOWED}`;
  const text = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (/<svg[\s>]/u.test(text))
    return `Tệp này là hình SVG, có thể chứa mã lệnh nên không được nhận. ${ALLOWED}`;
  if (/^<(?:!doctype|html|head|body|script|\?xml)/u.test(text))
    return `Tệp này là một trang web, không phải ảnh. ${ALLOWED}`;
  if (text.startsWith('%pdf-')) return `Tệp này là PDF, không phải ảnh. ${ALLOWED}`;
  return `Tệp này không phải là ảnh đọc được. ${ALLOWED}`;
}

/**
 * What a picture file really is, by its first bytes: a name can lie.
 *
 * @param bytes the file, or at least its first 1,024 bytes.
 * @returns the format, or why the file is no photo, in Vietnamese.
 */
export function rasterFormat(
  bytes: Uint8Array,
): { readonly format: RasterFormat } | { readonly problem: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { format: 'jpeg' };
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return { format: 'png' };
  if (/^GIF8[79]a$/u.test(ascii(bytes, 0, 6))) return { format: 'gif' };
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { format: 'webp' };
  const brands = mediaBrands(bytes);
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return { format: 'avif' };
  if (brands.some((brand) => /^(?:hei|hev|mif)/u.test(brand))) {
    return {
      problem: `Tệp này là ảnh HEIC của điện thoại, trình duyệt không đọc được. Hãy lưu lại thành JPEG.`,
    };
  }
  return { problem: notRaster(bytes) };
}
