import type { AlbumPhoto, SizedImage } from '../loader/stored-entry.ts';
import { collections } from '../schema/index.ts';
import { areaLink, type AreaLink } from './areas.ts';
import type { Content } from './content.ts';
import { current } from './currency.ts';
import type { DatedEntry } from './entry.ts';
import { marksOf, type Mark } from './marks.ts';
import { neighboursByUrl, type EntryLink, type Neighbours } from './neighbours.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { paginate, type Pager } from './pagination.ts';
import { schoolYearLink, yearOf } from './school-years.ts';
import { beginningOf } from './teaser.ts';
import { words } from './words.ts';

export const ALBUMS_URL = '/thu-vien-anh/';

/** What is said of an album wherever it is led to: the photos of one entry's galleries. */
interface AlbumFacts extends EntryLink {
  /** Of all its photos. */
  readonly count: number;
  readonly moment: Date;
  readonly marks: readonly Mark[];
}

/** An album as the list shows it. */
export interface AlbumCard extends AlbumFacts {
  readonly cover: SizedImage;
}

/** The newest album as the home page shows it: some of its photos, which the album itself describes. */
export interface NewestAlbum extends AlbumFacts {
  readonly photos: readonly SizedImage[];
  /** Of the list of all albums. */
  readonly listUrl: string;
}

/** One page of the list of albums. */
export interface AlbumsPage {
  readonly head: PageHead;
  readonly heading: string;
  readonly intro: string;
  /** By school year, the latest first. */
  readonly groups: readonly { readonly heading: string; readonly albums: readonly AlbumCard[] }[];
  readonly pager: Pager;
}

/** One album. */
export interface AlbumPage {
  readonly head: PageHead;
  /** The entry that tells of it. */
  readonly entry: EntryLink;
  readonly moment: Date;
  readonly area: AreaLink;
  readonly marks: readonly Mark[];
  readonly photos: readonly AlbumPhoto[];
  /** Of other albums. */
  readonly neighbours: Neighbours;
}

/** A row of them on a desktop, two rows on a phone. */
const NEWEST_PHOTOS = 4;

interface Album {
  readonly entry: DatedEntry;
  readonly photos: readonly [AlbumPhoto, ...AlbumPhoto[]];
}

/**
 * What is in force and has a gallery, newest first. An album holds nothing that its entry does not show, and leaves with
 * it: when it expires or is taken back.
 */
function albumsOf({ dated, now }: Content): readonly Album[] {
  return current(dated, now).flatMap((entry) => {
    const [first, ...others] = entry.album ?? [];
    return first === undefined ? [] : [{ entry, photos: [first, ...others] as const }];
  });
}

/** `/thu-vien-anh/tin-tuc/khai-giang/`: entries of two kinds may have one slug. */
function albumUrl({ url }: DatedEntry): string {
  return `${ALBUMS_URL}${url.slice(1)}`;
}

/** `/thu-vien-anh/`, `/thu-vien-anh/trang/1/`… */
export function albumsPages(
  content: Content,
): { readonly params: { page: string | undefined }; readonly page: AlbumsPage }[] {
  const { albums: label, albumsDescription: intro } = words;
  return paginate(albumsOf(content), ALBUMS_URL).map(({ items, url, param, pager }) => {
    const { number } = pager;
    const heading = number === undefined ? label : words.pageNumber(label, number);
    const above = number === undefined ? [] : [{ label, url: ALBUMS_URL }];
    const years = Map.groupBy(items, ({ entry }) => yearOf(entry));
    const groups = [...years].map(([year, albums]) => ({
      heading: schoolYearLink(year).name,
      albums: albums.map((album) => albumCard(album, content.now)),
    }));
    return {
      params: { page: param },
      page: { head: pageHead(url, heading, intro, above), heading, intro, groups, pager },
    };
  });
}

function albumCard(album: Album, now: Date): AlbumCard {
  return { ...albumFacts(album, now), cover: album.photos[0].image };
}

function albumFacts({ entry, photos }: Album, now: Date): AlbumFacts {
  return {
    ...albumLink(entry),
    count: photos.length,
    moment: beginningOf(entry),
    marks: marksOf(entry, now),
  };
}

function albumLink(entry: DatedEntry): EntryLink {
  return { url: albumUrl(entry), title: entry.frontmatter.title };
}

/** Nothing where there is no album. */
export function newestAlbum(content: Content): NewestAlbum | undefined {
  const [newest] = albumsOf(content);
  if (newest === undefined) return undefined;
  return {
    ...albumFacts(newest, content.now),
    photos: newest.photos.slice(0, NEWEST_PHOTOS).map(({ image }) => image),
    listUrl: ALBUMS_URL,
  };
}

/** The page of every album: `/thu-vien-anh/tin-tuc/khai-giang/`. */
export function albumPages(
  content: Content,
): { readonly params: { collection: string; slug: string }; readonly page: AlbumPage }[] {
  const albums = albumsOf(content);
  const beside = neighboursByUrl(
    albums.map(({ entry }) => entry),
    albumLink,
  );
  return albums.map((album) => {
    const { entry } = album;
    return {
      params: { collection: collections[entry.collection].urlSegment, slug: entry.slug },
      page: albumPage(content, album, beside.get(entry.url) ?? {}),
    };
  });
}

function albumPage(content: Content, { entry, photos }: Album, neighbours: Neighbours): AlbumPage {
  const { url, excerpt, frontmatter } = entry;
  const title = words.albumTitle(frontmatter.title);
  return {
    head: pageHead(albumUrl(entry), title, excerpt, [{ label: words.albums, url: ALBUMS_URL }]),
    entry: { url, title: frontmatter.title },
    moment: beginningOf(entry),
    area: areaLink(content.school, frontmatter.area),
    marks: marksOf(entry, content.now),
    photos,
    neighbours,
  };
}
