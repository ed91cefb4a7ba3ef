import { feed } from '../queries/index.ts';
import { siteContent } from '../queries/site.ts';
import { jsonFeedOf } from './_json-feed.ts';

/** `/feed.json`: the newest entries of every kind. */
export async function GET(): Promise<Response> {
  return jsonFeedOf(feed(await siteContent()));
}
