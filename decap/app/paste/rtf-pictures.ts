/**
 * A picture in Rich Text Format: `{\pict … \pngblip 89504e47…}`, its bytes as hexadecimal digits. `\nonshppict` holds
 * the same picture once more for old readers, as a Windows metafile, which no browser shows.
 * (Rich Text Format Specification 1.9.1, «Pictures».)
 */
const PICTURE = /\\(png|jpeg)blip\b([^;]{0,400}?)([\da-f\s]{64,})\}/giu;

/** The pictures of a document in the order of the text. Word has them nowhere else on the clipboard. */
export function rtfPictures(rtf: string): readonly File[] {
  return [...rtf.matchAll(PICTURE)].map(([, kind = 'png', , digits = ''], index) => {
    const type = `image/${kind.toLowerCase()}`;
    const name = `anh-dan-${String(index + 1)}.${kind.toLowerCase() === 'png' ? 'png' : 'jpg'}`;
    return new File([bytesOf(digits.replaceAll(/\s/gu, ''))], name, { type });
  });
}

function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor(digits.length / 2));
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  }
  return bytes;
}
