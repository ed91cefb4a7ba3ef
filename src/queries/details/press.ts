import type { Content } from '../content.ts';
import { isWithdrawn } from '../currency.ts';
import type { Entry } from '../entry.ts';

/** What the school said to what the press wrote. */
export interface ReplyLink {
  readonly title: string;
  readonly url: string;
}

/** Where the press wrote about the school. */
export interface PressDetails {
  readonly kind: 'press';
  readonly outlet: string;
  /** Of the article, on the outlet's own site. */
  readonly source: string;
  readonly reply?: ReplyLink;
}

export function pressDetails(content: Content, { frontmatter }: Entry<'press'>): PressDetails {
  const { outlet, url } = frontmatter;
  return { kind: 'press', outlet, source: url, ...replyOf(content, frontmatter.reply) };
}

/** The response with that id; nothing while it is not published, or when it was withdrawn. */
export function replyOf(content: Content, id: string | undefined): { readonly reply?: ReplyLink } {
  const response = content.responses.find(({ slug }) => slug === id);
  if (response === undefined || isWithdrawn(response, content.now)) return {};
  return { reply: { title: response.frontmatter.title, url: response.url } };
}
