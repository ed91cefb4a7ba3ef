import { isMap, parseDocument, stringify, visit, type Alias } from 'yaml';
import { isFilled, isRecord } from './filled.ts';

/** The front matter between two lines `---`, then the body. A byte order mark may stand before it. */
const FILE = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n([\s\S]*))?$/u;

/**
 * How an entry's file is read and written in the CMS. Unlike Decap's own formats it runs nothing that a file says,
 * writes no empty fields, and keeps dates as they are written.
 */
export const entryFile = {
  /**
   * @returns the front matter's fields, and `body`. A file whose front matter cannot be read is all body, so that
   * nothing of it is lost when it is saved.
   */
  fromFile(content: string): Record<string, unknown> {
    const match = FILE.exec(content);
    const data = match ? parseMapping(match[1] ?? '') : undefined;
    if (!match || data === undefined) return { body: content };
    const body = match[2] ?? '';
    const text = body.replace(/^(?:[ \t]*\r?\n)+/u, '');
    return { ...data, ...(text.trim() === '' ? {} : { body: text }) };
  },

  /** @param data front matter in the order in which it is written, and `body`. */
  toFile(data: object): string {
    const { body, ...frontmatter }: Record<string, unknown> = { ...data };
    const text =
      typeof body === 'string'
        ? body
            .normalize('NFC')
            .replace(/^(?:[ \t]*\r?\n)+/u, '')
            .trimEnd()
        : '';
    return `---\n${writeMapping(frontmatter)}---\n${text === '' ? '' : `\n${text}\n`}`;
  },
};

/** The same for a file that is YAML alone (`school.yaml`). */
export const settingsFile = {
  /** @throws Error when the file is not YAML with names and values. */
  fromFile(content: string): Record<string, unknown> {
    const data = parseMapping(content);
    if (data === undefined) throw new Error('school.yaml is not a YAML mapping');
    return data;
  },
  toFile(data: object): string {
    return writeMapping({ ...data });
  },
};

/** @returns `undefined` for what is no YAML mapping, or has aliases, which can be small in a file and huge in memory. */
function parseMapping(yaml: string): Record<string, unknown> | undefined {
  // The core schema has no types beyond JSON's: a date stays the text that it is.
  const document = parseDocument(yaml, { schema: 'core', merge: false });
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents)))
    return undefined;
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  if (aliases.length > 0) return undefined;
  const data: unknown = document.toJS() ?? {};
  return isRecord(data) ? data : undefined;
}

function writeMapping(data: Record<string, unknown>): string {
  const filled = Object.fromEntries(Object.entries(data).filter(([, value]) => isFilled(value)));
  if (Object.keys(filled).length === 0) return '';
  return stringify(filled, { lineWidth: 0, schema: 'core' });
}
