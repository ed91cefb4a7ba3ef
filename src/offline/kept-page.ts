/**
 * A page out of the cache: what it says may be over by now. Pages say until when things hold, in marks that the layout
 * writes (`UrgentBanner.astro`, `SiteLayout.astro`); here they are kept to. Pure: text in, text out.
 */

/** An address of an entry: one step below a list, and none of what else stands there (pages of lists, calendars). */
export function isEntryAddress(path: string, segments: readonly string[]): boolean {
  const [, segment = '', slug = '', end, ...deeper] = path.split('/');
  return segments.includes(segment) && /^[a-z0-9-]+$/u.test(slug) && end === '' && deeper.length === 0;
}

/** Whether what the page as a whole says holds no more. */
export function isExpired(html: string, now: number): boolean {
  const until = /<meta name="expires-at" content="([^"]+)"/u.exec(html)?.[1];
  return until !== undefined && Date.parse(until) <= now;
}

/** The page without the urgent notices whose time is up; without the banner when none is left. */
export function withoutExpired(html: string, now: number): string {
  const [, before = '', banner = '', after = ''] =
    /^(.*?)(<section class="urgent-banner".*?<\/section>)(.*)$/su.exec(html) ?? [];
  if (banner === '') return html;
  const notices = [...banner.matchAll(/<li(?: data-until="([^"]*)")?.*?<\/li>/gsu)];
  const over = notices.filter(([, until]) => until !== undefined && Date.parse(until) <= now);
  if (over.length === 0) return html;
  if (over.length === notices.length) return before + after;
  return before + over.reduce((left, [notice]) => left.replace(notice, ''), banner) + after;
}

/** A page that was read and is still to be had. */
export interface KeptEntry {
  readonly url: string;
  /** Of its first heading, as HTML. */
  readonly heading: string;
}

/** What a page is called, as HTML; empty where it says nothing. */
export function headingOf(html: string): string {
  return /<h1\b[^>]*>(.*?)<\/h1>/su.exec(html)?.[1]?.trim() ?? '';
}

/** The page that answers for what is not kept (`ngoai-tuyen.astro`), with the way to what is. */
export function withKeptEntries(html: string, entries: readonly KeptEntry[]): string {
  if (entries.length === 0) return html;
  const items = entries.map(({ url, heading }) => `<li><a href="${url}">${heading}</a></li>`).join('');
  const section = `<section class="kept-entries"><h2>Bài đã đọc trên máy này</h2><ul class="link-list">${items}</ul></section>`;
  return html.replace(/<div data-kept-entries\b[^>]*><\/div>/u, section);
}

/** The page with a line above its content that says from when it is. */
export function withKeptNote(html: string, savedAt: Date): string {
  const moment = new Intl.DateTimeFormat('vi-VN', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(savedAt);
  const note = `<p class="kept-copy" role="status">Bản lưu lúc ${moment}. Chưa tải được bản mới: hãy xem lại khi có mạng.</p>`;
  return html.replace(/<main\b/u, `${note}$&`);
}
