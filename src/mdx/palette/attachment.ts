import { file, text } from '../../schema/index.ts';
import { element, type Html } from '../html.ts';
import type { ServedFile } from '../media.ts';
import { blockAttributes, defineBlock, type BlockSite } from './block.ts';

/** A document to download, with its kind and size said before it is asked for. */
export const attachment = defineBlock({
  name: 'Attachment',
  label: 'Tệp đính kèm',
  hint: 'Một tệp để tải về: văn bản, bảng tính, tệp nén.',
  attributes: blockAttributes({
    file: file({ label: 'file', missing: 'Hãy ghi file="/media/…", địa chỉ của tệp trong thư viện.' }),
    title: text({
      label: 'title',
      missing: 'Hãy ghi title="…", tên văn bản mà người đọc sẽ thấy.',
      max: 200,
    }),
  }),
  children: 'none',
  show: ({ file: src, title }) => ({
    media: [{ kind: 'file', src }],
    text: title,
    render: (_children, site) =>
      element(
        'p',
        { class: 'attachment' },
        site === undefined ? element('a', { href: src, download: true }, title) : served(site, src, title),
      ),
  }),
});

/** The search reads the file behind the link, and leads back to its id (`src/search/anchors.ts`). */
function served(site: BlockSite, src: string, title: string): Html {
  const found = site.file(src);
  if (found === undefined) return title;
  return element(
    'a',
    { id: site.attachmentId(title), href: found.src, 'data-attachment': title, download: true },
    [title, ' ', element('span', { class: 'attachment__kind' }, kindAndSize(found))],
  );
}

/** `(PDF, 1,2 MB)`: what a reader wants to know before a phone fetches it. */
export function kindAndSize({ extension, bytes }: ServedFile): string {
  return `(${extension.toUpperCase()}, ${vietnameseSize(bytes)})`;
}

const KILO = 1000;

/** `1,2 MB`, `340 KB`: decimal comma, powers of 1,000 as phones show them. Never `0 KB`. */
export function vietnameseSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  if (kilobytes < KILO) return `${String(kilobytes)} KB`;
  const megabytes = Math.round(bytes / KILO / (KILO / 10)) / 10;
  return `${String(megabytes).replace('.', ',')} MB`;
}
