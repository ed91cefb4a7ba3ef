import { feed } from '../queries/index.ts';
import { siteContent } from '../queries/site.ts';
import { rssOf } from './_rss.ts';

/** `/rss.xml`: the newest entries of every kind. */
export async function GET(): Promise<Response> {
  return rssOf(feed(await siteContent()));
}
