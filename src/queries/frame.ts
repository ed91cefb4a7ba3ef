import { COLLECTION_NAMES, collections } from '../schema/index.ts';
import { ALBUMS_URL } from './albums.ts';
import { urgent } from './announcements.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import { listUrl } from './list-url.ts';
import { schoolCard, sharePicture, type SharePicture } from './share-card.ts';
import { words } from './words.ts';

export interface UrgentNotice {
  readonly url: string;
  readonly title: string;
  readonly until?: Date;
}

/** What stands around every page. */
export interface Frame {
  readonly school: {
    readonly name: string;
    readonly shortName: string;
    readonly motto?: string;
    readonly authority: string;
    readonly address: string;
    readonly phone?: string;
    readonly email?: string;
    readonly siteUrl: string;
  };
  /** The picture of a shared link to a page that has none of its own. */
  readonly share: SharePicture;
  readonly navigation: readonly { readonly label: string; readonly url: string }[];
  /** The lists that the navigation does not lead to. */
  readonly otherLists: readonly { readonly label: string; readonly url: string }[];
  /** Who answers for what the site says. */
  readonly responsible: AuthorLink;
  readonly urgent: readonly UrgentNotice[];
  /** Whether phones keep pages to read without a network. */
  readonly offline: boolean;
}

export function frameOf(content: Content): Frame {
  const { name, shortName, motto, authority, address, phone, email, siteUrl, ...rest } = content.school;
  return {
    school: {
      name,
      shortName,
      authority,
      address,
      siteUrl,
      ...(motto === undefined ? {} : { motto }),
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
    },
    share: sharePicture(schoolCard(content.school)),
    navigation: rest.navigation,
    otherLists: otherLists(rest.navigation),
    responsible: authorLink(content.people, rest.responsible),
    offline: !(rest.noOfflineCopies ?? false),
    urgent: urgent(content.announcements, content.now).map(({ url, frontmatter: { title, expiresAt } }) => ({
      url,
      title,
      ...(expiresAt === undefined ? {} : { until: expiresAt }),
    })),
  };
}

function otherLists(navigation: Frame['navigation']): Frame['otherLists'] {
  const named = new Set(navigation.map(({ url }) => url));
  const lists = COLLECTION_NAMES.filter((name) => collections[name].urlSegment !== '').map((name) => ({
    label: collections[name].label,
    url: listUrl(name),
  }));
  return [...lists, { label: words.albums, url: ALBUMS_URL }].filter(({ url }) => !named.has(url));
}
