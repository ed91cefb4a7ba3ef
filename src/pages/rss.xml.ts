import rss from '@astrojs/rss';
import { feed } from '../queries/index.ts';
import { siteContent } from '../queries/site.ts';

/** `/rss.xml`: the newest entries of every kind. */
export async function GET(): Promise<Response> {
  const { title, description, siteUrl, items } = feed(await siteContent());
  return rss({
    title,
    description,
    site: siteUrl,
    trailingSlash: true,
    customData: '<language>vi</language>',
    // RSS's own author is an e-mail address; a name is Dublin Core's (rssboard.org/rss-profile).
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/' },
    items: items.map(({ url, title: itemTitle, excerpt, publishedAt, author, categories }) => ({
      title: itemTitle,
      link: `${siteUrl}${url}`,
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
