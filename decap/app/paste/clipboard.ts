/** What the clipboard offers, read while the paste event lasts. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
  /** Rich Text Format: Word puts the pictures of a document into it, not into the HTML. */
  readonly rtf: string;
  /** Pictures as files, in their order. */
  readonly files: readonly File[];
}

/** Copied in this editor: Lexical puts it back without loss. */
const LEXICAL = 'application/x-lexical-editor';

/** `undefined` when the editor's own way is right: its own copies, and a form field within the text. */
export function clipboardOf(event: Event): Clipboard | undefined {
  if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return undefined;
  if (event.target instanceof Element && event.target.closest('input, textarea, select') !== null)
    return undefined;
  const data = event.clipboardData;
  if (data.types.includes(LEXICAL)) return undefined;
  return {
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    rtf: data.getData('text/rtf'),
    files: [...data.files].filter((file) => file.type.startsWith('image/')),
  };
}
