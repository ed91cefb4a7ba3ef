import { disclosureFiles } from '../../queries/index.ts';
import { siteContent } from '../../queries/site.ts';

export async function getStaticPaths() {
  return disclosureFiles(await siteContent()).map(({ slug, csv }) => ({ params: { slug }, props: { csv } }));
}

/** `/cong-khai/<slug>.csv`: the lines of a disclosure for a spreadsheet. */
export function GET({ props }: { readonly props: { readonly csv: string } }): Response {
  return new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
