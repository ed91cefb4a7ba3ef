import { siteFrame } from '../queries/site.ts';

/** `/robots.txt`: everything may be read but the desk. */
export async function GET(): Promise<Response> {
  const { school } = await siteFrame();
  return new Response(`User-agent: *\nDisallow: /admin/\n\nSitemap: ${school.siteUrl}/sitemap-index.xml\n`);
}
