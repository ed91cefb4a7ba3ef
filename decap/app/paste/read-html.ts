import type { Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';

/** Clipboard HTML as a tree. The browser's parser runs no script and loads nothing of it. */
export function readHtml(html: string): Root {
  const tree = fromDom(new DOMParser().parseFromString(html, 'text/html'));
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
