import { checklistCsv } from '../../queries/index.ts';
import { siteContent } from '../../queries/site.ts';

/** `/cong-khai/danh-sach.csv`: the checklist for a spreadsheet. */
export async function GET(): Promise<Response> {
  return new Response(checklistCsv(await siteContent()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
