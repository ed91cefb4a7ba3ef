import { jsonFeedUrl, type Feed } from '../queries/index.ts';
import { toSchoolIso } from '../schema/index.ts';
import { feedHtml } from './_feed-html.ts';

/** Types of the files that an entry can hand out, for those that a feed reader may show (IANA). */
const TYPES: Readonly<Record<string, string>> = {
  PDF: 'application/pdf',
  DOC: 'application/msword',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLS: 'application/vnd.ms-excel',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
  ZIP: 'application/zip',
  MP4: 'video/mp4',
  WEBM: 'video/webm',
};

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeedOf(feed: Feed): Response {
  const { url, pageUrl, title, description, school, siteUrl, items } = feed;
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: siteUrl + pageUrl,
    feed_url: siteUrl + jsonFeedUrl(url),
    description,
    language: 'vi',
    icon: `${siteUrl}/favicon.svg`,
    authors: [{ name: school, url: `${siteUrl}/` }],
    items: items.map((item) => ({
      id: siteUrl + item.url,
      url: siteUrl + item.url,
      title: item.title,
      summary: item.excerpt,
      content_html: feedHtml(item, siteUrl),
      image: siteUrl + item.picture,
      date_published: toSchoolIso(item.publishedAt),
      ...(item.modifiedAt === undefined ? {} : { date_modified: toSchoolIso(item.modifiedAt) }),
      authors: [{ name: item.author.name, url: siteUrl + item.author.url }],
      tags: item.categories,
      ...(item.attachments.length === 0
        ? {}
        : {
            attachments: item.attachments.map((file) => ({
              url: siteUrl + encodeURI(file.src),
              mime_type: TYPES[file.kind] ?? 'application/octet-stream',
              title: file.title,
            })),
          }),
    })),
  };
  return new Response(JSON.stringify(written), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
