import { webManifest } from '../queries/index.ts';
import { siteFrame } from '../queries/site.ts';

/** `/manifest.webmanifest`: what the site is called and looks like among a phone's apps. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(webManifest(await siteFrame())), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
