/** What is wrong in a content file, where, and what to do about it: one sentence in Vietnamese for its author. */
export interface Fault {
  /** Path below the content folder, with `/`: `articles/2022/khai-giang.mdx`. */
  readonly path: string;
  /** 1-based line in the file, frontmatter included. */
  readonly line: number;
  /** 1-based column, counted in UTF-16 code units as editors do. */
  readonly column: number;
  readonly message: string;
  /** An `error` keeps the entry from being published; a `warning` is shown and the entry goes out. */
  readonly severity: 'error' | 'warning';
}

/** `path:line:column  message`, the one line of a fault in a terminal. */
export function formatFault(fault: Fault): string {
  return `${fault.path}:${String(fault.line)}:${String(fault.column)}  ${fault.message}`;
}

/** Order of a report: by file, then by place. */
export function compareFaults(a: Fault, b: Fault): number {
  return a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column;
}
