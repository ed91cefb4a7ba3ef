import type { APIContext } from 'astro';
import { collectionFeeds, routePaths, type Feed } from '../../queries/index.ts';
import { siteContent, siteFrame } from '../../queries/site.ts';
import { rssOf } from '../_rss.ts';

export async function getStaticPaths() {
  return routePaths(await siteFrame(), collectionFeeds(await siteContent()));
}

/** `/tin-tuc/rss.xml`: the newest entries of one kind. */
export async function GET({ props }: APIContext<{ page: Feed }>): Promise<Response> {
  return rssOf(props.page);
}
