import type { PastedPicture } from './clean/pasted.ts';

/** `data:image/png;base64,…`; a drawing in SVG is no photo. */
const DATA_URL = /^data:(image\/(?!svg)[\w.+-]+);base64,([\w+/=\s]+)$/iu;

/** The file behind a picture that the HTML itself holds. */
function embeddedFile(source: string, name: string): File | undefined {
  const [, type = '', base64 = ''] = DATA_URL.exec(source) ?? [];
  if (type === '') return undefined;
  try {
    const bytes = Uint8Array.from(
      atob(base64.replaceAll(/\s/gu, '')),
      (letter) => letter.codePointAt(0) ?? 0,
    );
    return new File([bytes], `${name}.${type.slice('image/'.length)}`, { type });
  } catch {
    // Cut off on the way to the clipboard: a picture that cannot come along.
    return undefined;
  }
}

/**
 * The file for each picture of a paste, where there is one: from the HTML itself, else from what came beside it, as
 * long as that is one file for each picture that is left.
 *
 * @param beside the ways in which the clipboard has pictures next to the HTML, each in the order of the document
 */
export function pictureFiles(
  pictures: readonly PastedPicture[],
  beside: readonly (readonly File[])[],
): readonly (File | undefined)[] {
  const embedded = pictures.map(({ source }, index) => embeddedFile(source, `anh-dan-${String(index + 1)}`));
  const missing = embedded.filter((file) => file === undefined).length;
  const others = [...(beside.find((files) => files.length === missing) ?? [])];
  return embedded.map((file) => file ?? others.shift());
}
