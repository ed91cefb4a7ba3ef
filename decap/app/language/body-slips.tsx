import { useCallback, useEffect, useRef, useState } from 'react';
import { isIgnored } from './checker.ts';
import { domBlocks, domRange } from './dom-text.ts';
import { SlipList } from './slip-list.tsx';
import { SlipMenu } from './slip-menu.tsx';
import type { Slip } from './slip.ts';
import { Underlines } from './underlines.ts';
import { useChecker, whenQuiet } from './use-findings.ts';
import { WORDS } from './words.ts';

/** A slip with its place in the document. */
type PlacedSlip = Slip & { readonly range: Range };

/** Under the body's editor: underlines its slips, lists them, and opens what can be done about the one that is tapped. */
export function BodySlips() {
  const here = useRef<HTMLDivElement>(null);
  const [checker, version] = useChecker(true);
  const [slips, setSlips] = useState<readonly PlacedSlip[]>([]);
  const [open, setOpen] = useState<PlacedSlip>();
  const [listed, setListed] = useState(false);
  const close = useCallback(() => setOpen(undefined), []);

  useEffect(() => {
    const root = editorOf(here.current);
    if (root === undefined || typeof checker === 'string') return undefined;
    const underlines = new Underlines();
    const look = () => {
      const found = slipsIn(
        root,
        checker.check(domBlocks(root).map(({ text, paragraph }) => ({ text, paragraph }))),
      );
      underlines.set(found.map(({ range }) => visible(range)));
      setSlips(found);
    };
    let callOff = whenQuiet(look);
    const again = () => {
      callOff();
      callOff = whenQuiet(look);
    };
    const observer = new MutationObserver(again);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    // A word that is still being composed is none yet.
    root.addEventListener('compositionend', again);
    return () => {
      observer.disconnect();
      root.removeEventListener('compositionend', again);
      callOff();
      underlines.set([]);
    };
  }, [checker, version]);

  useEffect(() => {
    const root = editorOf(here.current);
    if (root === undefined) return undefined;
    const openAt = (node: Node | null, offset: number): boolean => {
      const slip = node && slips.find(({ range }) => range.isPointInRange(node, offset));
      if (!slip) return false;
      setOpen(slip);
      return true;
    };
    const click = () => {
      const selection = getSelection();
      if (selection?.isCollapsed === true) openAt(selection.anchorNode, selection.anchorOffset);
    };
    const key = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== 'Enter') return;
      const selection = getSelection();
      if (selection && openAt(selection.anchorNode, selection.anchorOffset)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    root.addEventListener('click', click);
    root.addEventListener('keydown', key, true);
    return () => {
      root.removeEventListener('click', click);
      root.removeEventListener('keydown', key, true);
    };
  }, [slips]);

  return (
    <div ref={here} className="body-slips">
      {checker === 'failed' && <p className="slips-state">{WORDS.failed}</p>}
      {checker === 'loading' && <p className="slips-state">{WORDS.loading}</p>}
      {typeof checker !== 'string' && slips.length === 0 && <p className="slips-state">{WORDS.none}</p>}
      {slips.length > 0 && <SlipList slips={slips} hint={WORDS.hint} open={listed} onOpen={setListed} />}
      {open && <SlipMenu slip={open} range={open.range} onClose={close} />}
    </div>
  );
}

function editorOf(here: HTMLElement | null): HTMLElement | undefined {
  const editor = here?.closest('.mdxeditor')?.querySelector('[contenteditable="true"]');
  return editor instanceof HTMLElement ? editor : undefined;
}

function slipsIn(
  root: HTMLElement,
  findings: readonly (readonly Slip['finding'][])[],
): readonly PlacedSlip[] {
  return domBlocks(root).flatMap((block, at) =>
    (findings[at] ?? []).flatMap((finding): PlacedSlip[] => {
      const range = domRange(block, finding.start, finding.end);
      if (range === undefined || isIgnored(block.text, finding)) return [];
      const replace = (suggestion: string) => void replaceIn(root, range, suggestion);
      return [{ finding, text: block.text, range, replace, show: () => showRange(root, range) }];
    }),
  );
}

/** A place between two letters has no width: then the letter before it is underlined. */
function visible(range: Range): Range {
  if (!range.collapsed || range.startOffset === 0) return range;
  const wider = range.cloneRange();
  wider.setStart(range.startContainer, range.startOffset - 1);
  return wider;
}

function showRange(root: HTMLElement, range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  select(root, range);
}

function select(root: HTMLElement, range: Range): void {
  const editable = range.startContainer.parentElement?.closest('[contenteditable="true"]');
  (editable instanceof HTMLElement ? editable : root).focus({ preventScroll: true });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** As if it were typed, so that the editor knows of it and can undo it: it listens to what the browser says of input. */
async function replaceIn(root: HTMLElement, range: Range, suggestion: string): Promise<void> {
  select(root, range);
  // The editor learns of a new selection by an event, which comes later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else makes the browser say `beforeinput`
  document.execCommand(suggestion === '' ? 'delete' : 'insertText', false, suggestion);
}
