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
    items: items.map(({ url, title: itemTitle, excerpt, publishedAt, author, categories }) => ({
      title: itemTitle,
      link: `${siteUrl}${url}`,
      description: excerpt,
      pubDate: publishedAt,
      author,
      categories: [...categories],
    })),
  });
}
