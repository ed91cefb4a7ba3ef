import { formatMoment } from '../components/school-date.ts';
import { words } from '../components/words.ts';
import { entryBody } from '../queries/body.ts';
import { plainHtml, type Feed } from '../queries/index.ts';

type Item = Feed['items'][number];

/** By the item, which all feeds of a build share. */
const written = new WeakMap<Item, string>();

/** The whole of an entry as a feed carries it: photo, facts, text, files. */
export function feedHtml(item: Item, siteUrl: string): string {
  const html = written.get(item) ?? writeHtml(item, siteUrl);
  written.set(item, html);
  return html;
}

function writeHtml({ url, cover, facts, attachments, digest, references }: Item, siteUrl: string): string {
  const pageUrl = siteUrl + url;
  const photo = cover ? figure(siteUrl + cover.image.src, cover) : '';
  const listed = facts.map((fact) => {
    const said = 'moment' in fact ? formatMoment(fact.moment) : fact.text;
    return `<p><strong>${escaped(fact.label)}:</strong> ${escaped(said)}</p>`;
  });
  const files = attachments.map(
    ({ title, src, kind, size }) =>
      `<li><a href="${escaped(siteUrl + src)}">${escaped(title)}</a> (${escaped(kind)}, ${escaped(size)})</li>`,
  );
  return [
    photo,
    ...listed,
    plainHtml(entryBody(digest, references).html, pageUrl),
    files.length === 0 ? '' : `<p>${escaped(words.attachments)}:</p><ul>${files.join('')}</ul>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function figure(src: string, { image, alt, credit }: NonNullable<Item['cover']>): string {
  const { width, height } = image;
  const said =
    credit === undefined ? '' : `<figcaption>${escaped(`${words.credit}: ${credit}`)}</figcaption>`;
  return `<figure><img src="${escaped(src)}" alt="${escaped(alt)}" width="${String(width)}" height="${String(height)}">${said}</figure>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
