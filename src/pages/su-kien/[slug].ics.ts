import type { APIContext, InferGetStaticPropsType } from 'astro';
import { eventFiles } from '../../queries/index.ts';
import { siteContent } from '../../queries/site.ts';

export async function getStaticPaths() {
  return eventFiles(await siteContent());
}

/** `/su-kien/khai-giang.ics`: one event, to be put into a calendar. */
export function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Response {
  return new Response(props.calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
