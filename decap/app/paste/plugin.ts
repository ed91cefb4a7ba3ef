import { createRootEditorSubscription$, importVisitors$, realmPlugin, type Realm } from '@mdxeditor/editor';
import {
  COMMAND_PRIORITY_CRITICAL,
  PASTE_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import type { RootContent } from 'mdast';
import { clipboardOf, type Clipboard } from './clipboard.ts';
import type { PastedBlock, PastedPicture, TextBlock } from './clean/pasted.ts';
import { descriptorsOf, insertAfter, insertParts, targetOf, type Target } from './insert.ts';
import { showPasteNotice } from './notice.ts';
import { pictureFiles } from './picture-files.ts';
import { plainTextBlocks } from './plain-text.ts';
import { readClipboard } from './read-clipboard.ts';
import { rtfPictures } from './rtf-pictures.ts';
import { WORDS } from './words.ts';

const FIGURE = 'Figure';

/** A photo in the library, with what is said of it: the attributes of a `<Figure>`. */
type Photo = object;

export interface PasteOptions {
  /** Puts pictures into the library and asks for what must be said of each. */
  readonly addPhotos: (files: readonly File[]) => Promise<readonly Photo[]>;
}

/** Everything that is pasted into a body comes in here, and leaves as blocks that a body can have. */
export const pastePlugin = realmPlugin<PasteOptions>({
  init(realm, options) {
    realm.pub(createRootEditorSubscription$, (root: LexicalEditor) =>
      root.registerCommand(
        PASTE_COMMAND,
        (event, editor) => {
          const clipboard = clipboardOf(event);
          if (clipboard === undefined) return false;
          event.preventDefault();
          void paste({ realm, root, target: targetOf(editor, root), options }, clipboard);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});

interface Place {
  readonly realm: Realm;
  readonly root: LexicalEditor;
  readonly target: Target;
  readonly options: PasteOptions | undefined;
}

async function paste(place: Place, clipboard: Clipboard): Promise<void> {
  const read = await readClipboard(clipboard);
  const lines: string[] = [];
  if (read.failed) lines.push(WORDS.failed);
  if (read.converted) lines.push(WORDS.legacy.converted(read.converted.encoding));
  try {
    insert(place, read.blocks, clipboard, lines);
  } catch (error) {
    console.error(error);
    // A construct that the editor cannot take after all: the words at least are there.
    lines.push(WORDS.failed);
    insert(place, plainTextBlocks(clipboard.text), clipboard, lines);
  }
  if (lines.length === 0) return;
  const original = read.converted?.original;
  if (original === undefined) showPasteNotice({ lines });
  else
    offerOriginal(place, lines, () => {
      insert(place, original, clipboard, []);
    });
}

/** Until the next change of the text, what was converted can be put back as it was copied. */
function offerOriginal({ root }: Place, lines: readonly string[], insertOriginal: () => void): void {
  const close = showPasteNotice({
    lines,
    action: {
      label: WORDS.legacy.undo,
      run: () => {
        stop();
        root.dispatchCommand(UNDO_COMMAND, undefined);
        insertOriginal();
      },
    },
  });
  const stop = root.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size + dirtyLeaves.size === 0) return;
    stop();
    close();
  });
}

const isPicture = (block: PastedBlock): block is PastedPicture => block.type === 'picture';

function insert(
  { realm, root, target, options }: Place,
  blocks: readonly PastedBlock[],
  clipboard: Clipboard,
  lines: string[],
): void {
  const { parts, pictures } = split(blocks);
  const keys = insertParts(realm, target, parts);
  const files = showsFigures(realm)
    ? pictureFiles(pictures, [clipboard.files, rtfPictures(clipboard.rtf)])
    : [];
  const found = pictures.flatMap((_, index) => {
    const file = files[index];
    return file === undefined ? [] : [{ file, key: keys[index] ?? '' }];
  });
  const lost = pictures.length - found.length;
  if (lost > 0) lines.push(WORDS.lost(lost));
  if (found.length === 0 || options === undefined) return;
  // Not waited for: the author answers for each picture, and the text is there.
  options.addPhotos(found.map(({ file }) => file)).then(
    (photos) => {
      const keys = found.length === photos.length ? found.map(({ key }) => key) : [found[0]?.key ?? ''];
      insertPhotos({ realm, root }, photos, keys);
    },
    (error: unknown) => {
      console.error(error);
      showPasteNotice({ lines: [WORDS.lost(found.length)] });
    },
  );
}

/** Whether the editor has the block that a picture becomes. */
function showsFigures(realm: Realm): boolean {
  const node = figure({});
  return realm
    .getValue(importVisitors$)
    .some(({ testNode }) =>
      typeof testNode === 'function' ? testNode(node, descriptorsOf(realm)) : testNode === node.type,
    );
}

/** The blocks between the pictures: one run of them before each picture, and one after the last. */
function split(blocks: readonly PastedBlock[]): {
  readonly parts: readonly (readonly TextBlock[])[];
  readonly pictures: readonly PastedPicture[];
} {
  const parts: TextBlock[][] = [[]];
  for (const block of blocks) {
    if (isPicture(block)) parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return { parts, pictures: blocks.filter(isPicture) };
}

/** From the last to the first: pictures that stand together then keep their order. */
function insertPhotos(
  { realm, root }: Pick<Place, 'realm' | 'root'>,
  photos: readonly Photo[],
  keys: readonly NodeKey[],
): void {
  const last = keys.at(-1) ?? '';
  for (const [index, photo] of [...photos.entries()].reverse()) {
    insertAfter(realm, root, keys[index] ?? last, [figure(photo)]);
  }
}

function figure(photo: Photo): RootContent {
  const attributes = Object.entries(photo).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' && value !== '' ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [],
  );
  return { type: 'mdxJsxFlowElement', name: FIGURE, attributes, children: [] };
}
