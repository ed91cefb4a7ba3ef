import type { SiteMedia, SizedImage } from '../../../src/mdx/index.ts';
import { csvTable } from '../../../src/mdx/csv-table.ts';

/** What a body may show of one file: read out of the file itself, wherever the editor has it from. */
export type MediaFacts =
  | { readonly kind: 'image'; readonly image: SizedImage }
  | { readonly kind: 'file'; readonly src: string; readonly bytes: Uint8Array };

const IMAGE = /\.(?:jpe?g|png|webp|gif|avif)$/iu;

/**
 * @param address in the library: `/media/2022/anh.webp`.
 * @param url where the browser has it: `blob:…`, or an address of the desk.
 * @throws Error when it cannot be read: a photo that no browser decodes, a file that is gone
 */
export async function readMedia(address: string, url: string): Promise<MediaFacts> {
  if (IMAGE.test(address)) {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    return {
      kind: 'image',
      image: { src: url, width, height, sizes: [{ src: url, width, height }], avif: [] },
    };
  }
  const answer = await fetch(url);
  return { kind: 'file', src: url, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

/** The files of an entry as its renderer asks for them. */
export function siteMedia(facts: ReadonlyMap<string, MediaFacts>): SiteMedia {
  const fileAt = (address: string) => {
    const found = facts.get(address);
    return found?.kind === 'file' ? found : undefined;
  };
  return {
    image: (address) => {
      const found = facts.get(address);
      return found?.kind === 'image' ? found.image : undefined;
    },
    file: (address) => {
      const found = fileAt(address);
      if (found === undefined) return undefined;
      const extension = address.slice(address.lastIndexOf('.') + 1).toLowerCase();
      return { src: found.src, bytes: found.bytes.length, extension };
    },
    table: (address) => {
      const found = fileAt(address);
      const table = found && csvTable(found.bytes);
      return table === undefined || 'problem' in table ? undefined : table;
    },
  };
}
