import { palette } from '../../../src/mdx/index.ts';
import { CONFLICT_WORDS } from './words.ts';

const TAG = /<(\/?)([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/gu;
const ATTRIBUTE = /([\w-]+)=(?:"([^"]*)"|'([^']*)')/gu;

/** The words of a block that a person would know it by, the first that it has. */
const NAMING: readonly string[] = ['alt', 'title', 'caption', 'by', 'so', 'id', 'file'];

/**
 * Markdown as somebody reads it who does not write it: marks and addresses are gone, a photo is «[Ảnh có chú thích: sân
 * trường]». Lines stay lines. For showing, never for saving.
 */
export function readableText(markdown: string): string {
  const kept: string[] = [];
  /** What a backslash makes a letter must not be read as a mark. */
  const keep = (text: string) => String.fromCodePoint(PRIVATE + kept.push(text) - 1);
  return markdown
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, (_, letter: string) => keep(letter))
    .replaceAll(TAG, (_, closing: string, name: string, attributes: string) =>
      closing === '' ? keep(named(blockLabel(name), attributes)) : '',
    )
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/gu, (_, alt: string) => `[${CONFLICT_WORDS.photo}: ${alt}]`)
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replaceAll(/^ {0,3}#{1,6}[ \t]+/gmu, '')
    .replaceAll(/^(\s*)[-*+][ \t]+/gmu, '$1• ')
    .replaceAll(/^ {0,3}>[ \t]?/gmu, '')
    .replaceAll(/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .replaceAll(/[\u{F0000}-\u{FFFFD}]/gu, (sign) => kept[(sign.codePointAt(0) ?? PRIVATE) - PRIVATE] ?? '');
}

/** Unicode's private use plane 15: no keyboard writes it. */
const PRIVATE = 0xf0000;

function named(label: string, attributes: string): string {
  const values = new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [name, one ?? other ?? '']),
  );
  const name = NAMING.map((key) => values.get(key)).find((value) => value !== undefined && value !== '');
  return name === undefined ? `[${label}]` : `[${label}: ${name}]`;
}

function blockLabel(name: string): string {
  return Object.entries(palette).find(([key]) => key === name)?.[1].label ?? name;
}
