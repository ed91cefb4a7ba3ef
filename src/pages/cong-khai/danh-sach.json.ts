import { disclosuresRegistered } from '../../queries/index.ts';
import { siteContent } from '../../queries/site.ts';

/** `/cong-khai/danh-sach.json`: every disclosure, for machines. The next build looks here for what it must keep. */
export async function GET(): Promise<Response> {
  return Response.json(disclosuresRegistered(await siteContent()));
}
