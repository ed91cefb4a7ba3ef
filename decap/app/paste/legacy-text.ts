import type { Parents, Root, Text } from 'hast';
import {
  isWrittenIn,
  legacyEncoding,
  legacyFont,
  toUnicode,
  type LegacyEncoding,
  type LegacyFont,
} from '../../../src/vietnamese/legacy/index.ts';
import { attribute } from './clean/hast.ts';
import { StyleSheet } from './clean/style.ts';

/** A line of what was pasted, as it stands and as it would read in Unicode. */
export interface Sample {
  readonly written: string;
  readonly read: string;
}

/** Text that seems to be in an old code: an author decides. */
export interface LegacyOffer {
  readonly encoding: LegacyEncoding;
  readonly samples: readonly Sample[];
  convert(): void;
}

export interface LegacyReading {
  /** The code whose fonts the HTML names; that text is Unicode now. */
  readonly converted: LegacyEncoding | undefined;
  readonly offer: LegacyOffer | undefined;
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 90;

interface Run {
  readonly text: Text;
  readonly font: LegacyFont | undefined;
}

/**
 * Text of before Unicode in pasted HTML. Where a font of an old code is named and its text reads no worse for it, the
 * text of `tree` is converted here; what only looks like such text is offered.
 */
export function readLegacy(tree: Root): LegacyReading {
  const runs = [...runsIn(tree, new StyleSheet(tree), undefined)];
  let converted: LegacyEncoding | undefined;
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const named = runs.filter(({ font }) => font?.encoding === encoding);
    if (
      !isWrittenIn(
        named
          .map(({ text }) => text.value)
          .filter((text) => isWrittenIn(text, encoding))
          .join(' '),
        encoding,
      )
    )
      continue;
    for (const { text, font } of named) {
      if (!isWrittenIn(text.value, encoding)) continue;
      const unicode = toUnicode(text.value, encoding, font?.capitals);
      if (unicode !== text.value) converted = encoding;
      text.value = unicode;
    }
  }
  const others = runs.filter(({ font }) => font === undefined).map(({ text }) => text);
  return { converted, offer: offerFor(others) };
}

function offerFor(texts: readonly Text[]): LegacyOffer | undefined {
  const encodings = new Set(
    texts.map(({ value }) => legacyEncoding(value)).filter((one) => one !== undefined),
  );
  // Runs too short to tell by themselves are told by what they say together.
  const encoding = [...encodings][0] ?? legacyEncoding(texts.map(({ value }) => value).join('\n'));
  if (encoding === undefined) return undefined;
  const meant = texts.filter(
    ({ value }) => isWrittenIn(value, encoding) && toUnicode(value, encoding) !== value,
  );
  if (meant.length === 0) return undefined;
  return {
    encoding,
    samples: samplesOf(meant.map(({ value }) => value).join('\n'), encoding),
    convert: () => {
      for (const text of meant) text.value = toUnicode(text.value, encoding);
    },
  };
}

/** The same for plain text, where no font is named. */
export function plainLegacy(
  text: string,
): { readonly encoding: LegacyEncoding; readonly samples: readonly Sample[] } | undefined {
  const encoding = legacyEncoding(text);
  return encoding && { encoding, samples: samplesOf(text, encoding) };
}

function samplesOf(text: string, encoding: LegacyEncoding): readonly Sample[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, SAMPLE_LENGTH))
    .filter((line) => toUnicode(line, encoding) !== line)
    .slice(0, SAMPLES)
    .map((written) => ({ written, read: toUnicode(written, encoding) }));
}

function* runsIn(parent: Parents, sheet: StyleSheet, font: LegacyFont | undefined): Generator<Run> {
  for (const child of parent.children) {
    if (child.type === 'text') yield { text: child, font };
    if (child.type !== 'element' || ['style', 'script', 'title'].includes(child.tagName)) continue;
    const family = sheet.of(child).get('font-family') ?? attribute(child, 'face');
    yield* runsIn(child, sheet, family === '' ? font : legacyFont(family));
  }
}
