import { isMap, isSeq, parseDocument } from 'yaml';
import type { Redirect } from '../schema/index.ts';

const HEADING = ` Địa chỉ cũ của các trang: ai mở địa chỉ cũ được đưa tới địa chỉ mới. Bàn biên tập ghi khi đổi địa chỉ một bài.
 Đổi tên tệp bằng tay thì ghi thêm ở đây: from là địa chỉ cũ, to là địa chỉ mới, since là ngày đổi.
`;

/** A new redirect as the file writes it. `since`: `2022-09-15`. */
export type NewRedirect = Pick<Redirect, 'from' | 'to'> & { readonly since: string };

/**
 * `redirects.yaml` with one more old address: what led to it leads to the new one now, and the new one is old no more.
 * What a person wrote into the file, comments too, stays.
 *
 * @param text of the file; `undefined` when there is none yet
 * @throws Error when the text is no such file
 */
export function addRedirect(text: string | undefined, { from, to, since }: NewRedirect): string {
  const document = parseDocument(text ?? 'redirects:\n');
  if (text === undefined) document.commentBefore = HEADING.trimEnd();
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new Error('redirects.yaml cannot be read');
  let list = document.get('redirects');
  if (!isSeq(list)) {
    document.set('redirects', document.createNode([]));
    list = document.get('redirects');
  }
  if (!isSeq(list)) throw new Error('redirects.yaml holds no list');
  list.items = list.items.filter((item) => !(isMap(item) && [to, from].includes(String(item.get('from')))));
  for (const item of list.items) if (isMap(item) && item.get('to') === from) item.set('to', to);
  list.flow = false;
  list.add(document.createNode({ from, to, since }));
  return document.toString({ lineWidth: 0 });
}

/**
 * `redirects.yaml` without what has ended: redirects from addresses at which there is a page again, or to pages that are
 * no more.
 *
 * @returns the same text when none has
 * @throws Error when the text is no such file
 */
export function dropRedirects(
  text: string,
  { taken, gone }: Readonly<Record<'taken' | 'gone', ReadonlySet<string>>>,
): string {
  const document = parseDocument(text);
  const list = document.get('redirects');
  if (document.errors.length > 0) throw new Error('redirects.yaml cannot be read');
  if (!isSeq(list)) return text;
  const kept = list.items.filter(
    (item) => !(isMap(item) && (taken.has(String(item.get('from'))) || gone.has(String(item.get('to'))))),
  );
  if (kept.length === list.items.length) return text;
  list.items = kept;
  return document.toString({ lineWidth: 0 });
}
