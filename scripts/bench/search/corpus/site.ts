import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusEntry, Section } from './corpus.ts';
import { shortDay, sortableDay } from './school-days.ts';

/** Writes each entry's page as a built site has it: `<folder>/thong-bao/2022/17/index.html`. */
export function writeSite(folder: string, entries: readonly CorpusEntry[]): void {
  for (const entry of entries) {
    const file = path.join(folder, entry.url, 'index.html');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, pageOf(entry));
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The marks that the search reads are those of src/layouts/EntryLayout.astro. */
function pageOf(entry: CorpusEntry): string {
  const { title, kind, area, audience, publishedOn, schoolYear, expired, sections } = entry;
  const metas = ['loai[data-kind]', 'ngay[data-day]', ...(expired ? ['het-han[data-expired]'] : [])];
  return `<!doctype html><html lang="vi"><head><title>${escaped(title)}</title></head><body>
<nav><a href="/">Trang chủ</a></nav>
<article data-pagefind-body data-kind="${escaped(kind)}" data-day="${shortDay(publishedOn)}"
  data-sort-day="${sortableDay(publishedOn)}" data-school-year="${schoolYear}" data-audience="${escaped(audience)}"
  ${expired ? 'data-expired="Đã hết hạn"' : ''}
  data-pagefind-filter="loai[data-kind], nam-hoc[data-school-year], danh-cho[data-audience]"
  data-pagefind-meta="${metas.join(', ')}" data-pagefind-sort="ngay[data-sort-day]">
<h1>${escaped(title)}</h1>
<p data-pagefind-ignore><a data-pagefind-filter="chuyen-muc" data-pagefind-meta="chuyen-muc">${escaped(area)}</a></p>
<div data-entry-body>${sections.map(sectionOf).join('\n')}</div></article></body></html>`;
}

function sectionOf({ heading, paragraphs }: Section, at: number): string {
  const above = heading === undefined ? '' : `<h2 id="muc-${at}">${escaped(heading)}</h2>`;
  return above + paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
}
