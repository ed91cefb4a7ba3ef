import { documentKindName } from '../../schema/index.ts';
import type { ServedAttachment } from '../../loader/stored-entry.ts';
import type { Content } from '../content.ts';
import {
  documentLink,
  documentState,
  successorsOf,
  type DocumentLink,
  type DocumentState,
} from '../document-state.ts';
import { relatedDocuments, type RelatedDocument } from '../documents.ts';
import type { Entry } from '../entry.ts';
import type { Fact } from '../facts.ts';
import { words } from '../words.ts';

/** Documents that stand in one relation to another: those that it replaces, say. */
export interface DocumentChain {
  readonly label: string;
  readonly documents: readonly DocumentLink[];
}

export interface DocumentDetails {
  readonly kind: 'documents';
  /** `48/KH-MNQP` */
  readonly number: string;
  readonly state: DocumentState;
  readonly facts: readonly Fact[];
  readonly abstract: string;
  /** The document itself, from this site. */
  readonly file?: Omit<ServedAttachment, 'title'>;
  /** The document itself, at its issuer's. */
  readonly link?: string;
  /** Only those that hold any document. */
  readonly chains: readonly DocumentChain[];
}

export function documentDetails(content: Content, document: Entry<'documents'>): DocumentDetails {
  const { number, abstract, link } = document.frontmatter;
  return {
    kind: 'documents',
    number,
    state: documentState(content, document),
    facts: documentFacts(document),
    abstract,
    ...(document.file === undefined ? {} : { file: document.file }),
    ...(link === undefined ? {} : { link }),
    chains: chainsOf(content, document),
  };
}

function documentFacts({ frontmatter }: Entry<'documents'>): Fact[] {
  const { number, kind, issuer, issuedOn, effectiveFrom, expiresOn, signer } = frontmatter;
  const { facts } = words;
  return [
    { label: facts.number, text: number },
    { label: facts.documentKind, text: documentKindName(kind) },
    { label: facts.issuer, text: issuer },
    issuedOn === undefined
      ? { label: facts.issuedOn, text: words.unknownDay }
      : { label: facts.issuedOn, moment: issuedOn },
    ...(effectiveFrom === undefined ? [] : [{ label: facts.effectiveFrom, moment: effectiveFrom }]),
    ...(expiresOn === undefined ? [] : [{ label: facts.expiresOn, moment: expiresOn }]),
    ...(signer === undefined ? [] : [{ label: facts.signer, text: signer }]),
  ];
}

function chainsOf(content: Content, document: Entry<'documents'>): DocumentChain[] {
  const { replacing, amending } = successorsOf(content, document);
  const named = (slugs: readonly string[]) =>
    relatedDocuments(content, slugs).map(({ number, title, url }) => ({ number, title, url }));
  const chains = [
    { label: words.chains.replacedBy, documents: replacing.map(documentLink) },
    { label: words.chains.amendedBy, documents: amending.map(documentLink) },
    { label: words.chains.replaces, documents: named(document.frontmatter.replaces) },
    { label: words.chains.amends, documents: named(document.frontmatter.amends) },
  ];
  return chains.filter(({ documents }) => documents.length > 0);
}

/** An article that explains a policy: what it explains stands before its text, with its state. */
export interface PolicyDetails {
  readonly kind: 'policy';
  readonly documents: readonly RelatedDocument[];
}

export function policyDetails(content: Content, article: Entry<'articles'>): PolicyDetails {
  return { kind: 'policy', documents: relatedDocuments(content, article.frontmatter.documents) };
}
