import { previewIndex } from '../../queries/index.ts';
import { siteContent } from '../../queries/site.ts';

/** `/admin/tham-chieu.json`: what the editor's preview shows of other entries. All of it is on the site too. */
export async function GET(): Promise<Response> {
  return Response.json(previewIndex(await siteContent()));
}
