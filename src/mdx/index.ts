/**
 * MDX as data: a body is parsed to plain, safe data, never run. Pure; the same in Node and in a browser.
 * Text in, `Body` out (`parseBody`); then its HTML, its words, what it points to, and its canonical text.
 */
export type { Block, Body, BodyProblem, Component, Inline, Place } from './body.ts';
export { canonicalBody } from './canonical.ts';
export type { EntryReference, ShownEntry } from './entry-references.ts';
export { bodyTooLong } from './limits.ts';
export type { CsvTable, PictureSize, ServedFile, SiteMedia, SizedImage } from './media.ts';
export { bodyParts, type BodyPart, type BodyParts } from './parts.ts';
export type { BodyPhoto } from './palette/block.ts';
export { palette } from './palette/index.ts';
export { vietnameseSize } from './palette/attachment.ts';
export { parseBody, type ParseOptions } from './parse.ts';
export { albumPhotos, bodyReferences, type BodyReference, type BodyReferences } from './references.ts';
export { renderBody, type RenderedBody } from './render/index.ts';
export type { RenderedHeading } from './render/headings.ts';
export { bodyText, excerptOf } from './text.ts';
