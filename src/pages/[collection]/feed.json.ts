import type { APIContext } from 'astro';
import { collectionFeeds, routePaths, type Feed } from '../../queries/index.ts';
import { siteContent, siteFrame } from '../../queries/site.ts';
import { jsonFeedOf } from '../_json-feed.ts';

export async function getStaticPaths() {
  return routePaths(await siteFrame(), collectionFeeds(await siteContent()));
}

/** `/tin-tuc/feed.json`: the same as its RSS. */
export function GET({ props }: APIContext<{ page: Feed }>): Response {
  return jsonFeedOf(props.page);
}
