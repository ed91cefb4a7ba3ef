import { formatDay, formatMoment } from '../../../src/components/school-date.ts';
import { words as shown } from '../../../src/components/words.ts';
import { plainHtml, type OfficeExport } from '../../../src/queries/index.ts';
import { words } from '../../../src/queries/words.ts';
import { exportPictures, type ExportPicture } from './export-pictures.ts';
import { plainText } from './plain-text.ts';

/** What a file for the education office says: lines end with `\n`. */
export interface ExportTexts {
  readonly text: string;
  /** A whole HTML document that needs nothing but the pictures beside it. */
  readonly page: string;
  readonly captions: string;
  readonly pictures: readonly ExportPicture[];
}

/** @param body the entry's, as `src/mdx` made it. */
export function exportTexts(entry: OfficeExport, body: string): ExportTexts {
  const { title, pageUrl } = entry;
  const pictures = exportPictures(entry, body);
  const bySrc = new Map(pictures.map(({ src, name }) => [src, name]));
  const plainBody = plainHtml(body, pageUrl, (src) => bySrc.get(src) ?? new URL(src, pageUrl).href);
  const content = [
    `<h1>${escaped(title)}</h1>`,
    ...headOf(entry),
    ...coverOf(entry, pictures),
    ...deedOf(entry),
    plainBody,
    ...listsOf(entry),
    `<p>${words.office.source}: <a href="${escaped(pageUrl)}">${escaped(pageUrl)}</a></p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
  return {
    text: plainText(content, pageUrl),
    page: `<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n</head>\n<body>\n${content}\n</body>\n</html>\n`,
    captions: captionsOf(title, pictures),
    pictures,
  };
}

function headOf({ school, publishedAt, author, summary, facts }: OfficeExport): readonly string[] {
  return [
    `<p>${escaped(school)}, ${escaped(formatDay(publishedAt))}</p>`,
    `<p>${shown.author}: ${escaped(author.name)}, ${escaped(author.role)}</p>`,
    summary === undefined ? '' : `<p><strong>${escaped(summary)}</strong></p>`,
    ...facts.map((fact) => {
      const said = 'moment' in fact ? formatMoment(fact.moment) : fact.text;
      return `<p><strong>${escaped(fact.label)}:</strong> ${escaped(said)}</p>`;
    }),
  ];
}

/** Always the first of the pictures. */
function coverOf({ cover }: OfficeExport, [first]: readonly ExportPicture[]): readonly string[] {
  if (cover === undefined || first === undefined) return [];
  const { width, height } = cover.image;
  const said =
    first.credit === '' ? '' : `<figcaption>${shown.credit}: ${escaped(first.credit)}</figcaption>`;
  return [
    `<figure><img src="${first.name}" alt="${escaped(first.alt)}" width="${String(width)}" height="${String(height)}">${said}</figure>`,
  ];
}

function deedOf({ deed, results }: OfficeExport): readonly string[] {
  if (deed === undefined) return [];
  const { details } = shown;
  const listed = results.map((result) => `<li>${escaped(result)}</li>`).join('');
  return [
    `<h2>${details.deed}</h2>\n<p>${escaped(deed)}</p>`,
    listed === '' ? '' : `<h2>${details.results}</h2>\n<ul>${listed}</ul>`,
  ];
}

function listsOf({ documents, attachments, siteUrl }: OfficeExport): readonly string[] {
  return [
    linkList(
      shown.relatedDocuments,
      documents.map(({ title, url }) => ({ text: title, url: siteUrl + url })),
    ),
    linkList(
      shown.attachments,
      attachments.map(({ title, kind, size, src }) => ({
        text: `${title} (${kind}, ${size})`,
        url: siteUrl + src,
      })),
    ),
  ];
}

function linkList(
  heading: string,
  links: readonly { readonly text: string; readonly url: string }[],
): string {
  const listed = links.map(({ text, url }) => `<li><a href="${escaped(url)}">${escaped(text)}</a></li>`);
  return listed.length === 0 ? '' : `<h2>${heading}</h2>\n<ul>${listed.join('')}</ul>`;
}

function captionsOf(title: string, pictures: readonly ExportPicture[]): string {
  const { office } = words;
  const said = pictures.map(({ name, alt, caption, credit }) =>
    [
      name,
      ...(alt === '' ? [] : [`${office.alt}: ${alt}`]),
      ...(caption === '' ? [] : [`${office.caption}: ${caption}`]),
      ...(credit === '' ? [] : [`${shown.credit}: ${credit}`]),
    ].join('\n'),
  );
  return [title, office.captions, ...(said.length === 0 ? [office.noPictures] : said)].join('\n\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
