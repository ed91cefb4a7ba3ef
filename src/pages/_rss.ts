import rss from '@astrojs/rss';
import type { Feed } from '../queries/index.ts';

/** A feed as RSS 2.0 (rssboard.org). */
export function rssOf({ url, title, description, siteUrl, items }: Feed): Promise<Response> {
  return rss({
    title,
    description,
    site: siteUrl,
    trailingSlash: true,
    // RSS's own author is an e-mail address; a name is Dublin Core's (rssboard.org/rss-profile).
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/', atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>vi</language><atom:link href="${siteUrl}${url}" rel="self" type="application/rss+xml"/>`,
    items: items.map(({ url: itemUrl, title: itemTitle, excerpt, publishedAt, author, categories }) => ({
      title: itemTitle,
      link: `${siteUrl}${itemUrl}`,
      description: excerpt,
      pubDate: publishedAt,
      customData: `<dc:creator>${asXmlText(author)}</dc:creator>`,
      categories: [...categories],
    })),
  });
}

function asXmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
