import { palette } from '../../../../src/mdx/index.ts';
import { blockControls } from './block-form.ts';
import type { BlockContent } from './block-content.ts';
import { useEntryTitle } from './entry-title.ts';
import { useMediaUrl } from './media-library.ts';
import { BLOCK_WORDS } from './words.ts';

/** What a block shows, as the page will: its picture, its words, the file or entry that it names. */
export function BlockSummary({ name, attributes, photos }: BlockContent) {
  const { title, caption, credit, file, so, id, youtube } = attributes;
  switch (name) {
    case 'Figure':
      return (
        <figure className="body-figure">
          <Photo src={attributes.src} alt={attributes.alt ?? ''} />
          <figcaption>
            {caption}
            {credit !== undefined && <small>{BLOCK_WORDS.credit(credit)}</small>}
          </figcaption>
        </figure>
      );
    case 'Gallery':
      return (
        <>
          {title !== undefined && <p className="body-leaf-title">{title}</p>}
          <ul className="body-photos">
            {photos.map((photo, index) => (
              <li key={index}>
                <Photo src={photo.src} alt={photo.alt ?? ''} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'Person':
      return <NamedEntry kind="person" target={id ?? ''} />;
    case 'VanBan':
      return <NamedEntry kind="document" target={so ?? ''} />;
    case 'Video':
      return (
        <>
          {attributes.poster !== undefined && <Photo src={attributes.poster} alt="" />}
          <p className="body-leaf-title">{title}</p>
          <p className="body-leaf-detail">{youtube === undefined ? fileName(file) : BLOCK_WORDS.youtube}</p>
        </>
      );
    default:
      return (
        <>
          <p className="body-leaf-title">{title ?? caption}</p>
          <p className="body-leaf-detail">{fileName(file)}</p>
        </>
      );
  }
}

function NamedEntry({ kind, target }: { readonly kind: 'person' | 'document'; readonly target: string }) {
  const found = useEntryTitle(kind, target);
  return (
    <>
      <p className="body-leaf-title">{found?.title ?? target}</p>
      <p className="body-leaf-detail">{found?.detail}</p>
    </>
  );
}

export function Photo({ src, alt }: { readonly src: string | undefined; readonly alt: string }) {
  const url = useMediaUrl(src);
  return url === undefined ? (
    <span className="body-photo-wait">{fileName(src)}</span>
  ) : (
    <img src={url} alt={alt} draggable={false} />
  );
}

export function fileName(address: string | undefined): string {
  return address?.replace(/^.*\//u, '') ?? '';
}

/** What a block is called: with the words of its choice, where it has one (a callout is a warning). */
export function blockTitle({ name, attributes }: Pick<BlockContent, 'name' | 'attributes'>): string {
  const type =
    name === 'Callout' ? blockControls(name).find((control) => control.name === 'type') : undefined;
  const choices = type?.input.kind === 'choice' ? type.input.choices : [];
  return choices.find(({ value }) => value === attributes.type)?.label ?? palette[name].label;
}
