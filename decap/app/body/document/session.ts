import { type Realm } from '@mdxeditor/editor';
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { renderBody } from '../../../../src/mdx/index.ts';
import { $appendBlocks, blocksIn, editingOf } from './lexical-tree.ts';
import { isLockedNode, LockedNode } from './locked-node.tsx';
import { mergeBody } from './merge.ts';
import { lockedPart, openBody, type Editing, type OpenedBody, type OpenedPart } from './open.ts';
import { meaningOf } from './tidy.ts';

/** Of our own changes of the editor's content: what the listener of changes need not read. */
const LOADING = 'body-loading';

/** After this pause in typing the body is read. */
const PAUSE_MS = 250;

/** When something is about to happen for which the body has to be told: a click on «Lưu», the tab's end. */
const MOMENTS = ['pointerdown', 'focusout', 'visibilitychange'] as const;

/** One body in one editor: takes it in, and says what has become of it. */
export class BodySession {
  readonly #realm: Realm;
  readonly #editor: LexicalEditor;
  readonly #editing: Editing;
  readonly #onChange: (body: string) => void;
  #opened: OpenedBody;
  /** As it was last given out or taken in, and what the editor held then. */
  #body: string;
  #meanings: readonly string[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onChange gets the body after each pause in typing, if it is another.
   * @throws when the editor cannot take the body in.
   */
  constructor(realm: Realm, editor: LexicalEditor, body: string, onChange: (body: string) => void) {
    this.#realm = realm;
    this.#editor = editor;
    this.#editing = editingOf(realm);
    this.#onChange = onChange;
    this.#body = body;
    this.#opened = this.#load(this.#open(body));
    this.#meanings = meaningsOf(this.#opened);
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  }

  /** Watches the editor until the function that it returns is called. */
  watch(): () => void {
    const flush = () => {
      this.flush();
    };
    const stop = this.#editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (tags.has(LOADING) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(flush, PAUSE_MS);
    });
    for (const moment of MOMENTS) document.addEventListener(moment, flush, { capture: true });
    return () => {
      stop();
      for (const moment of MOMENTS) document.removeEventListener(moment, flush, { capture: true });
      flush();
    };
  }

  /** Tells of what was typed since the last pause. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.#forgetPause();
    const blocks = blocksIn(this.#realm, this.#editor);
    const body = mergeBody(this.#opened, blocks);
    this.#meanings = blocks.map(meaningOf);
    if (body === this.#body) return;
    this.#body = body;
    this.#onChange(body);
  }

  /** The body as it is now. */
  body(): string {
    this.flush();
    return this.#body;
  }

  /**
   * Shows another body, in the place of what may just be typed. What reads as the last one leaves the editor as it is,
   * with its caret: the desk gives back what it has stored.
   *
   * @throws when the editor cannot take the body in.
   */
  show(body: string): void {
    if (body === this.#body) return;
    const opened = this.#open(body);
    const meanings = meaningsOf(opened);
    this.#body = body;
    if (sameList(meanings, this.#meanings)) {
      this.#opened = opened;
      return;
    }
    this.#forgetPause();
    this.#opened = this.#load(opened);
    this.#meanings = meaningsOf(this.#opened);
  }

  /** Puts other lines in the place of a locked block; they may turn out to be blocks that can be edited. */
  rewrite(key: NodeKey, source: string): void {
    this.#editor.update(
      () => {
        const node = $getNodeByKey(key);
        if (isLockedNode(node)) node.replace(new LockedNode({ ...node.content(), source }));
      },
      { discrete: true },
    );
    this.#forgetPause();
    const body = mergeBody(this.#opened, blocksIn(this.#realm, this.#editor));
    if (body === this.#body) return;
    this.show(body);
    this.#onChange(body);
  }

  #forgetPause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #open(body: string): OpenedBody {
    const opened = openBody(body, this.#editing);
    if (opened === undefined) throw new Error('the body is too long for the editor');
    return opened;
  }

  /**
   * Puts a body into the editor. What the editor changes by itself once it has all of it (it joins lists that follow
   * each other) is locked.
   */
  #load(opened: OpenedBody): OpenedBody {
    let loaded = opened;
    for (;;) {
      this.#put(loaded);
      const held = blocksIn(this.#realm, this.#editor).map(meaningOf);
      const changed = meaningsOf(loaded).findIndex((meaning, index) => meaning !== held[index]);
      const part = loaded.parts[changed];
      if (part === undefined) return loaded;
      if (part.locked !== undefined) throw new Error('the editor changes a locked block');
      loaded = { ...loaded, parts: loaded.parts.with(changed, lockedPart(part)) };
    }
  }

  #put({ parts }: OpenedBody): void {
    this.#editor.update(
      () => {
        const root = $getRoot();
        root.clear();
        for (const part of parts) this.#appendPart(part);
        // Somewhere to go on writing.
        if (parts.at(-1)?.node.type !== 'paragraph') root.append($createParagraphNode());
        $setSelection(null);
      },
      { discrete: true, tag: LOADING },
    );
  }

  #appendPart({ source, node, blocks, locked }: OpenedPart): void {
    if (locked === undefined) $appendBlocks(this.#realm, [node]);
    else {
      const { html } = renderBody({ blocks, footnotes: [], problems: [] });
      $getRoot().append(new LockedNode({ source, reason: locked, html }));
    }
  }
}

function meaningsOf({ parts }: OpenedBody): readonly string[] {
  return parts.map(({ node }) => meaningOf(node));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
