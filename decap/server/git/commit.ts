import type { Git } from './git.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
}

/** `Key: value` lines at the end of a commit message (git-interpret-trailers). */
export type Trailers = readonly (readonly [key: string, value: string])[];

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly subject: string;
  /** What a person wrote, of any number of lines: kept quoted, so that none of them can pass for a trailer. */
  readonly body?: string;
  readonly trailers: Trailers;
}

export interface Commit {
  readonly tree: string;
  readonly author: Signature;
  readonly committedAt: Date;
  readonly trailers: ReadonlyMap<string, string>;
}

const MAIL_HOST = 'bang-tin.local';

/** The desk commits what members write. */
const DESK: Signature = { name: 'Bảng Tin', email: `desk@${MAIL_HOST}` };

/** A person's name in commits; the e-mail is made up from the id and leads nowhere (`.local`, RFC 6762). */
export function signatureOf(person: { readonly id: string; readonly name: string }): Signature {
  return { name: oneLine(person.name).replaceAll(/[<>]/gu, ''), email: `${person.id}@${MAIL_HOST}` };
}

export function formatSignature({ name, email }: Signature): string {
  return `${name} <${email}>`;
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/gu, ' ').trim();
}

/** As in a mail (RFC 3676, section 4.5), blank lines too: a blank line would begin another paragraph. */
function quoted(text: string): string {
  const lines = text
    .toWellFormed()
    .replaceAll('\0', '')
    .split(/\r\n?|\n/u);
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

/** The subject and what a person wrote in a message of `writeCommit`; of another tool's, all but the trailers. */
export function parseMessage(message: string): { readonly subject: string; readonly body: string } {
  const [subject = '', ...rest] = message.trimEnd().split(/\n\n+/u);
  const paragraphs = rest.filter((paragraph) => !paragraph.split('\n').every((line) => TRAILER.test(line)));
  const lines = paragraphs.join('\n\n').split('\n');
  return { subject, body: lines.map((line) => line.replace(/^> ?/u, '')).join('\n') };
}

const TRAILER = /^([A-Za-z-]+): (.*)$/u;

/** Writes a commit object; no ref moves. @throws GitError */
export function writeCommit(git: Git, commit: NewCommit): Promise<string> {
  const { tree, parents, author, subject, body, trailers } = commit;
  const lines = trailers.map(([key, value]) => `${key}: ${oneLine(value)}`).join('\n');
  const parts = [oneLine(subject), body === undefined ? '' : quoted(body), lines].filter(Boolean);
  return git.text(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
    input: `${parts.join('\n\n')}\n`,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: DESK.name,
      GIT_COMMITTER_EMAIL: DESK.email,
    },
  });
}

const IDENTITY = /^(.*) <([^>]*)> (\d+) [+-]\d{4}$/u;

/** Takes a raw commit object apart (`git cat-file commit`). */
export function parseCommit(raw: Buffer): Commit {
  const text = raw.toString();
  const headEnd = text.indexOf('\n\n');
  const head = new Map<string, string>();
  for (const line of text.slice(0, headEnd).split('\n')) {
    const [key = '', ...rest] = line.split(' ');
    if (!head.has(key)) head.set(key, rest.join(' '));
  }
  const [, name = '', email = ''] = IDENTITY.exec(head.get('author') ?? '') ?? [];
  const seconds = Number(IDENTITY.exec(head.get('committer') ?? '')?.[3] ?? 0);
  return {
    tree: head.get('tree') ?? '',
    author: { name, email },
    committedAt: new Date(seconds * 1000),
    trailers: parseTrailers(text.slice(headEnd + 2)),
  };
}

export function parseTrailers(message: string): Map<string, string> {
  const last = message.trimEnd().split(/\n\n+/u).at(-1) ?? '';
  const trailers = new Map<string, string>();
  for (const line of last.split('\n')) {
    const match = TRAILER.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) trailers.set(match[1], match[2]);
  }
  return trailers;
}
