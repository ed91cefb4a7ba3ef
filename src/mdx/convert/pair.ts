import { element } from '../html.ts';
import { MAX_DEPTH } from '../limits.ts';
import { messages } from '../messages.ts';
import type { BlockName, BoundBlock } from '../palette/block.ts';
import { palette } from '../palette/index.ts';
import { unguarded } from '../prepare/protect.ts';
import type { Tag } from '../tag.ts';
import type { Item, TagItem } from './layout.ts';

export interface ComponentItem {
  readonly kind: 'component';
  readonly open: TagItem;
  /** Absent where one tag opens and closes. */
  readonly close?: TagItem;
  readonly bound: BoundBlock;
  /** What keeps the entry from being published: the tag's own source is shown in place of the block. */
  readonly error?: string;
  readonly children: readonly PairedItem[];
}

export type PairedItem = Exclude<Item, TagItem> | ComponentItem;

/** A tag that has to be text, and what the author is told; no message where another tag's says enough. */
export interface Rejection {
  readonly item: TagItem;
  readonly message: string | false;
}

export interface Pairing {
  readonly items: readonly PairedItem[];
  /** When there are any, `items` is not to be used: what is inside a rejected pair belongs to its container. */
  readonly rejections: readonly Rejection[];
}

interface Frame {
  readonly open: TagItem | undefined;
  readonly children: PairedItem[];
}

/** Pairs the tags among siblings. */
export function pairTags(items: readonly Item[]): Pairing {
  const pairer = new Pairer();
  for (const item of items) pairer.add(item);
  return pairer.finish();
}

class Pairer {
  readonly #stack: Frame[] = [];
  readonly #openNames = new Map<BlockName, number>();
  readonly #rejections: Rejection[] = [];
  #top: Frame = { open: undefined, children: [] };

  add(item: Item): void {
    if (item.kind !== 'tag') this.#top.children.push(item);
    else if (item.tag.kind === 'open') this.#open(item);
    else if (item.tag.kind === 'close') this.#close(item);
    else this.#complete(item, undefined, []);
  }

  finish(): Pairing {
    while (this.#top.open !== undefined)
      this.#abandon(this.#top.open, messages.unclosed(this.#top.open.name));
    return { items: this.#top.children, rejections: this.#rejections };
  }

  #open(item: TagItem): void {
    if (this.#stack.length >= MAX_DEPTH) {
      this.#rejections.push({ item, message: messages.tooDeep });
      return;
    }
    this.#stack.push(this.#top);
    this.#top = { open: item, children: [] };
    this.#count(item.name, 1);
  }

  #close(item: TagItem): void {
    if ((this.#openNames.get(item.name) ?? 0) === 0) {
      this.#rejections.push({ item, message: messages.unopened(item.name) });
      return;
    }
    while (this.#top.open !== undefined && this.#top.open.name !== item.name) {
      this.#abandon(this.#top.open, messages.unclosed(this.#top.open.name));
    }
    const { open, children } = this.#top;
    if (open === undefined) return;
    this.#pop();
    this.#complete(open, item, children);
  }

  /** The innermost open tag has no end: its children go to the container. */
  #abandon(item: TagItem, message: string): void {
    const { children } = this.#top;
    this.#pop();
    for (const child of children) this.#top.children.push(child);
    this.#rejections.push({ item, message });
  }

  #pop(): void {
    const { open } = this.#top;
    if (open !== undefined) this.#count(open.name, -1);
    this.#top = this.#stack.pop() ?? this.#top;
  }

  #count(name: BlockName, by: number): void {
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + by);
  }

  #complete(open: TagItem, close: TagItem | undefined, children: readonly PairedItem[]): void {
    const bound = bind(open, children);
    if (typeof bound !== 'string') {
      const ends = close === undefined ? {} : { close };
      this.#top.children.push({ kind: 'component', open, ...ends, ...bound, children });
      return;
    }
    this.#rejections.push({ item: open, message: bound });
    if (close !== undefined) this.#rejections.push({ item: close, message: false });
    for (const child of children) this.#top.children.push(child);
  }
}

/** The block, or why these attributes or children make none. */
function bind(
  { name, tag, node }: TagItem,
  children: readonly PairedItem[],
): Pick<ComponentItem, 'bound' | 'error'> | string {
  const block = palette[name];
  const allowed = block.children;
  if (allowed === 'none' && children.length > 0) return messages.takesNothing(name);
  if (allowed !== 'none' && children.length === 0) return messages.needsContent(name);
  if (typeof allowed !== 'string') {
    const fits = (child: PairedItem) => child.kind === 'component' && allowed.includes(child.open.name);
    if (!children.every(fits)) return messages.takesOnly(name, allowed.map(asWritten));
  }
  const bound = block.bind(Object.fromEntries(tag.attributes));
  if (!('problems' in bound)) return { bound };
  const message = messages.attributes(name, bound.problems);
  // Escaped text would be sound text: the desk saves what is canonical, and the error would be gone with the tag.
  return bound.severity === 'error' && isValidMdx(tag)
    ? { bound: shownAsWritten(unguarded(node.value)), error: message }
    : message;
}

/** `<Figure … />`, `<Step>…</Step>`. */
function asWritten(name: BlockName): string {
  return palette[name].children === 'none' ? `<${name} … />` : `<${name}>…</${name}>`;
}

/** Attribute names that JSX takes, which has neither dots nor a second colon. */
const JSX_NAME = /^[A-Za-z_][\w-]*$/u;

function isValidMdx({ attributes }: Tag): boolean {
  return [...attributes.keys()].every((name) => JSX_NAME.test(name));
}

function shownAsWritten(source: string): BoundBlock {
  const text = source.replace(/[ \t]*\n[ \t]*/gu, ' ');
  return { text, render: () => element('p', {}, text) };
}
