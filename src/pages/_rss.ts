import rss from '@astrojs/rss';
import type { Feed } from '../queries/index.ts';
import { feedHtml } from './_feed-html.ts';

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
    items: items.map((item) => ({
      title: item.title,
      link: `${siteUrl}${item.url}`,
      description: item.excerpt,
      // RSS's own description is short; the whole text is its content module's (web.resource.org/rss/1.0/modules/content).
      content: asXmlCharacters(feedHtml(item, siteUrl)),
      pubDate: item.publishedAt,
      customData: `<dc:creator>${asXmlText(item.author.name)}</dc:creator>`,
      categories: [...item.categories],
    })),
  });
}

function asXmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What XML has no place for, not even escaped (XML 1.0, 2.2). */
function asXmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
