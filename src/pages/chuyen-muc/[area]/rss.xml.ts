import type { APIContext } from 'astro';
import { areaFeeds, routePaths, type Feed } from '../../../queries/index.ts';
import { siteContent, siteFrame } from '../../../queries/site.ts';
import { rssOf } from '../../_rss.ts';

export async function getStaticPaths() {
  return routePaths(await siteFrame(), areaFeeds(await siteContent()));
}

/** `/chuyen-muc/mam-non/rss.xml`: the newest entries of one area. */
export async function GET({ props }: APIContext<{ page: Feed }>): Promise<Response> {
  return rssOf(props.page);
}
