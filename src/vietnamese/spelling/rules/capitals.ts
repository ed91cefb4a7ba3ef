import type { Finding } from '../finding.ts';
import { MIXED, OFFICIAL_NAMES, type OfficialName } from '../lists/official-names.ts';
import { ABBREVIATIONS } from '../lists/syllables.ts';
import { MESSAGES } from '../messages.ts';
import { adjoins, isAllCapitals, isCapitalized, type Block } from './rule.ts';

/** After these a number follows, and then they name one document: «Nghị quyết số 29-NQ/TW». */
const NUMBERED = new Set([
  'nghị quyết',
  'nghị định',
  'thông tư',
  'quyết định',
  'chỉ thị',
  'công văn',
  'kế hoạch',
]);
const NUMBERED_FIRST = new Set(Array.from(NUMBERED, (words) => words.split(' ')[0] ?? ''));
const CLOSERS = /^[”»"’)\]]*\s+["“«‘([]*$/u;
/** Words of a paragraph from which on it is one: shorter ones are labels and lines of lists. */
const SHORTEST_PARAGRAPH = 4;

/** Small letters where a sentence begins. */
export function sentenceStarts({ text, tokens }: Block): readonly Finding[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (!/^\p{Ll}/u.test(token.text) || before === undefined || token.text.length < 2) return [];
    const stop = /^["”»’)]*([.!?])(.*)$/su.exec(token.gap);
    if (stop === null || !CLOSERS.test(stop[2] ?? '')) return [];
    if (stop[1] === '.' && isAbbreviation(before.text, text, before.start)) return [];
    // «A! B» within brackets and quotations goes on: «“Cháu chào cô!” rồi chạy vào lớp».
    if (stop[1] !== '.' && /[”»"’)]/u.test(token.gap)) return [];
    const meant = capital(token.text);
    return [
      {
        kind: 'capital',
        start: token.start,
        end: token.end,
        message: MESSAGES.sentence,
        suggestions: [meant],
      },
    ];
  });
}

function isAbbreviation(word: string, text: string, start: number): boolean {
  if (word.length === 1 || ABBREVIATIONS.has(word.toLowerCase()) || isAllCapitals(word)) return true;
  return text.charAt(start - 1) === '.';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A paragraph that is a sentence begins with a capital. Not for lines of lists and labels. */
export function paragraphStart({ text, tokens }: Block): readonly Finding[] {
  const [first] = tokens;
  if (first === undefined || tokens.length < SHORTEST_PARAGRAPH || !/^\p{Ll}/u.test(first.text)) return [];
  if (text.slice(0, first.start).trim() !== '' || !/[.!?]$/u.test(text.trimEnd())) return [];
  return [
    {
      kind: 'capital',
      start: first.start,
      end: first.end,
      message: MESSAGES.paragraph,
      suggestions: [capital(first.text)],
    },
  ];
}

const byFirst = Map.groupBy(OFFICIAL_NAMES, ({ keys }) => keys[0] ?? '');

/** Names of bodies, documents and places whose capitals are fixed; the school's own name too. */
export function names(block: Block, own: readonly OfficialName[]): readonly Finding[] {
  return block.tokens.flatMap((token, at) => {
    const key = token.text.toLowerCase();
    const listed = byFirst.get(key) ?? [];
    const owned = own.some(({ keys }) => keys[0] === key) ? own.filter(({ keys }) => keys[0] === key) : [];
    if (listed.length + owned.length === 0 && !NUMBERED_FIRST.has(key)) return [];
    const found = [...listed, ...owned]
      .filter((name) => standsAt(name, block, at))
      .sort((a, b) => b.keys.length - a.keys.length)[0];
    return [...(found ? wrongCapitals(found, block, at) : []), ...numbered(block, at)];
  });
}

function standsAt({ keys }: OfficialName, { tokens }: Block, at: number): boolean {
  return keys.every((key, offset) => {
    const token = tokens[at + offset];
    return token?.text.toLowerCase() === key && (offset === 0 || adjoins(token));
  });
}

/** One finding for all of the name's words whose capitals are missing; too many capitals are no slip in a heading. */
function wrongCapitals({ words, partly }: OfficialName, block: Block, at: number): readonly Finding[] {
  const written = words.map((_, offset) => block.tokens[at + offset]?.text ?? '');
  if (written.every(isAllCapitals) || written.every(isCapitalized)) return [];
  if (partly === true && !written.some(isCapitalized)) return [];
  const missing = words.filter(
    (word, offset) => isCapitalized(word) && !isCapitalized(written[offset] ?? ''),
  );
  const [first, last] = [block.tokens[at], block.tokens[at + words.length - 1]];
  if (missing.length === 0 || first === undefined || last === undefined) return [];
  const meant = words.join(' ');
  return [
    {
      kind: 'capital',
      start: first.start,
      end: last.end,
      message: MESSAGES.name(meant),
      suggestions: [meant],
    },
  ];
}

function numbered(block: Block, at: number): readonly Finding[] {
  const [first, second, third] = block.tokens.slice(at, at + 3);
  if (!first || !second || third?.text !== 'số' || !adjoins(second) || !adjoins(third)) return [];
  if (!/^\p{Ll}/u.test(first.text) || !NUMBERED.has(`${first.text} ${second.text}`)) return [];
  if (!/^\s+\d/u.test(block.text.slice(third.end))) return [];
  const meant = capital(first.text);
  return [
    {
      kind: 'capital',
      start: first.start,
      end: first.end,
      message: MESSAGES.name(meant),
      suggestions: [meant],
    },
  ];
}

/** «giáo dục và Đào tạo», «giáo dục Mầm non»: begun in small letters, gone on with a capital. */
export function mixedCapitals(block: Block): readonly Finding[] {
  return block.tokens.flatMap((token, at): readonly Finding[] => {
    const keys = MIXED.find(
      (words) => words[0] === token.text && standsAt({ keys: words, words }, block, at),
    );
    const words = keys && block.tokens.slice(at, at + keys.length);
    const next = block.tokens[at + (keys?.length ?? 0)];
    if (keys === undefined || words?.some(({ text }) => isCapitalized(text)) !== true) return [];
    // «trường giáo dục Mầm non Quang Phục»: a name goes on.
    if (adjoins(next) && isCapitalized(next?.text ?? '')) return [];
    const meant = keys.join(' ');
    const end = words.at(-1)?.end ?? token.end;
    return [
      { kind: 'capital', start: token.start, end, message: MESSAGES.mixed(meant), suggestions: [meant] },
    ];
  });
}

const PARTY = /(?:của|do|với|và) (đảng(?:, nhà nước| và nhà nước)?|nhà nước)(?=[\s,.;]|$)/gu;

/** «của đảng, nhà nước»: which party and which state is meant is certain. */
export function partyAndState({ text }: Block): readonly Finding[] {
  return [...text.matchAll(PARTY)].map(({ 0: all, 1: name = '', index }): Finding => {
    const start = index + all.length - name.length;
    const meant = name.replaceAll(/đảng|nhà nước/gu, capital);
    return {
      kind: 'capital',
      start,
      end: start + name.length,
      message: MESSAGES.name(meant),
      suggestions: [meant],
    };
  });
}

/** «đ/C»: capitals within an abbreviation. */
export function strokes({ text }: Block): readonly Finding[] {
  return [...text.matchAll(/(?<![\p{L}/])đ\/[cC](?!\p{L})/gu)].flatMap(({ 0: written, index }): Finding[] => {
    if (written === 'đ/c') return [];
    return [
      {
        kind: 'capital',
        start: index,
        end: index + written.length,
        message: MESSAGES.abbreviation('Đ/c'),
        suggestions: ['Đ/c'],
      },
    ];
  });
}
