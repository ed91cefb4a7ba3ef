import { documentNumberKey, documentYear } from '../../schema/index.ts';
import { issuerKey } from '../../mdx/document-lookup.ts';
import { faultAt, type Rule, type SoundEntry } from './rule.ts';

type Document = SoundEntry<'documents'>;

/** Numbers are given anew each year, by each office: within both, a number is one document. */
export const oneDocumentANumber: Rule = (entries) => {
  const sharing = Map.groupBy(entries('documents'), ({ frontmatter }) =>
    [
      documentNumberKey(frontmatter.number),
      documentYear(frontmatter) ?? '',
      issuerKey(frontmatter.issuer),
    ].join(' '),
  );
  return [...sharing.values()].flatMap((documents) =>
    documents.flatMap((document) => {
      const others = documents.filter(({ path }) => path !== document.path).map(({ path }) => path);
      if (others.length === 0) return [];
      const message = `Cơ quan này đã có văn bản cùng số, cùng năm ở ${others.join(', ')}. Hãy sửa số, ngày ban hành hoặc cơ quan cho đúng; nếu là một văn bản thì giữ một tệp.`;
      return [faultAt(document, 'number', message)];
    }),
  );
};

/** One document that replaces or amends another, and where it says so. */
interface Link {
  readonly document: Document;
  readonly field: string;
  readonly target: string;
}

/** A document comes after those that it replaces or amends: following them never leads back to it. */
export const noCircleOfDocuments: Rule = (entries) => {
  const documents = entries('documents');
  const linksOf = new Map(documents.map((document) => [document.slug, linksIn(document)]));
  return [...linksOf.values()].flat().flatMap((link) => {
    const way = wayBack(link, linksOf);
    return way === undefined ? [] : [faultAt(link.document, link.field, circleMessage(way))];
  });
};

function linksIn(document: Document): Link[] {
  const { replaces, amends } = document.frontmatter;
  return [
    ...replaces.map((target, index) => ({ document, target, field: `replaces/${String(index)}` })),
    ...amends.map((target, index) => ({ document, target, field: `amends/${String(index)}` })),
  ];
}

/** The shortest circle that a link is part of, as slugs that begin and end with the same. */
function wayBack(
  { document, target }: Link,
  linksOf: ReadonlyMap<string, readonly Link[]>,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>([[target, document.slug]]);
  // A queue: what is found is added while the loop runs.
  const queue = [target];
  for (const slug of queue) {
    if (slug === document.slug) return wayTo(slug, target, cameFrom);
    for (const next of linksOf.get(slug) ?? []) {
      if (cameFrom.has(next.target)) continue;
      cameFrom.set(next.target, slug);
      queue.push(next.target);
    }
  }
  return undefined;
}

function wayTo(end: string, first: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  if (first === end) return [end, ...way];
  for (let slug = cameFrom.get(end); slug !== undefined && slug !== end; slug = cameFrom.get(slug))
    way.unshift(slug);
  return [end, ...way];
}

function circleMessage(way: readonly string[]): string {
  return way.length === 2
    ? 'Một văn bản không thể thay thế hoặc sửa đổi chính nó. Hãy chọn văn bản khác, hoặc xóa dòng này.'
    : `Các văn bản này thay thế hoặc sửa đổi nhau thành vòng: ${way.join(' → ')}. Hãy bỏ liên hệ sai; văn bản sau mới thay thế, sửa đổi văn bản trước.`;
}
