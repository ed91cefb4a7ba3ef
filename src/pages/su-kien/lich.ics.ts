import { eventFeed } from '../../queries/index.ts';
import { siteContent } from '../../queries/site.ts';

/** `/su-kien/lich.ics`: the calendar feed. */
export async function GET(): Promise<Response> {
  return new Response(eventFeed(await siteContent()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
