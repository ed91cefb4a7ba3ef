import type { Finding } from '../finding.ts';
import { MESSAGES } from '../messages.ts';
import type { Span } from '../tokens.ts';
import type { Block } from './rule.ts';

/** One pattern: its first group is what stands wrongly, in its place. */
interface Pattern {
  readonly pattern: RegExp;
  readonly kind: 'spacing' | 'punctuation';
  message(found: RegExpExecArray): string;
  /** What belongs in the place of the first group. */
  meant(found: RegExpExecArray): string;
  /** Whether it may stand in a code («29- NQ/TW») or beside a number. */
  readonly inCodes?: true;
}

/** More spaces than these are a layout: two columns of a signature. */
const SPACES = '[^\\S\\n]';

const markOf = (found: RegExpExecArray) => found[2] ?? '';

/** Space and stops, as the ministry's rules for documents set them (Decree 30/2020/NĐ-CP, appendix I). */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(`(?<=\\S)(${SPACES}{2,4})(?=[^\\s|])`, 'dgu'),
    kind: 'spacing',
    message: () => MESSAGES.doubled,
    meant: () => ' ',
  },
  {
    pattern: new RegExp(`(?<=[\\p{L}\\p{N})”»"’])(${SPACES}+)([,;:!?.])(?=\\s|$|[”»")])(?!\\.)`, 'dgu'),
    kind: 'spacing',
    message: (found) => MESSAGES.spaceBefore(markOf(found)),
    meant: () => '',
  },
  {
    pattern: new RegExp(`(?<=\\p{L}|\\))(${SPACES}+)([,;])(?=\\p{L})`, 'dgu'),
    kind: 'spacing',
    message: (found) => MESSAGES.spaceBefore(markOf(found)),
    meant: () => '',
  },
  {
    pattern: /(?<=[\p{L})”»"][^\S\n]*([,;:!?]))()(?=\p{L})/dgu,
    kind: 'spacing',
    message: (found) => MESSAGES.spaceAfter(found[1] ?? ''),
    meant: () => ' ',
  },
  {
    pattern: /(?<=\p{Ll}{2,}(\.))()(?=\p{Lu}\p{Ll})/dgu,
    kind: 'spacing',
    message: (found) => MESSAGES.spaceAfter(found[1] ?? ''),
    meant: () => ' ',
  },
  {
    pattern: new RegExp(`(?<=([(“«‘[]))(${SPACES}+)(?=\\S)`, 'dgu'),
    kind: 'spacing',
    message: (found) => MESSAGES.spaceInside(found[1] ?? ''),
    meant: () => '',
  },
  {
    pattern: new RegExp(`(?<=[\\p{L}\\p{N}.,…!?])(${SPACES}+)([)”»’])(?=[\\s,.;:!?)]|$)`, 'dgu'),
    kind: 'spacing',
    message: (found) => MESSAGES.spaceInside(markOf(found)),
    meant: () => '',
  },
  {
    pattern: /(?<=\p{Ll}{2,})()(?=([(“«])\p{L}{2,})/dgu,
    kind: 'spacing',
    message: (found) => MESSAGES.spaceOutside(markOf(found)),
    meant: () => ' ',
  },
  {
    pattern: /(?<=[\p{L}\p{N}])(…\.+|\.{2,}…\.*|\.{4,}|(?<!\.)\.\.(?!\.))/dgu,
    kind: 'punctuation',
    message: () => MESSAGES.dots,
    meant: () => '…',
  },
  {
    pattern: /(?<=\p{Ll}(?:\.{3,}|…\.*))()(?=\p{L})/dgu,
    kind: 'spacing',
    message: () => MESSAGES.spaceAfter('…'),
    meant: () => ' ',
  },
  {
    // «29- NQ/TW», «NQ –HĐND», «CBGV- NV»: capitals on one side at least, and no word on the other.
    pattern: new RegExp(
      `(?<=\\d|\\p{Lu}{2,})(${SPACES}*[-–]${SPACES}+|${SPACES}+[-–](?=\\p{L}))(?=\\p{Lu}{2})`,
      'dgu',
    ),
    kind: 'spacing',
    message: () => MESSAGES.dashInCode,
    meant: () => '-',
    inCodes: true,
  },
  {
    pattern: new RegExp(`(?<=\\p{Ll})([-–]${SPACES}+|${SPACES}+[-–])(?=\\p{L})`, 'dgu'),
    kind: 'spacing',
    message: () => MESSAGES.dash,
    meant: () => ' – ',
  },
  {
    pattern: /(?<=^|\n)\s*[-–+](?<mark>)()(?=\p{Lu}\p{Ll})/dgu,
    kind: 'spacing',
    message: () => MESSAGES.bullet,
    meant: () => ' ',
  },
  {
    pattern: /(?<=\d)([-–]\/|\/[-–]|\/\/)(?=\p{Lu})/dgu,
    kind: 'punctuation',
    message: () => MESSAGES.strokes,
    meant: () => '/',
    inCodes: true,
  },
];

/** What all patterns have in common: most sentences have nothing of it, and looking for each takes time. */
const SUSPICIOUS =
  /[^\S\n]{2}|[^\S\n][,;:!?.)”»’–-]|[,;:!?]\p{L}|\.\p{Lu}|[(“«‘[][^\S\n]|\p{L}[(“«]|\.\.|…|[-–]\s|[-–+]\p{Lu}|\/[-–/]|[-–]\//u;

/** Spaces and stops that stand too much or are missing. */
export function spacing({ text, others }: Block): readonly Finding[] {
  if (!SUSPICIOUS.test(text)) return [];
  return PATTERNS.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].flatMap((found) => {
      const [start, end] = placeOf(found);
      if (rule.inCodes !== true && others.some((span) => isInside(span, start, end))) return [];
      const meant = rule.meant(found);
      if ([meant, ' - ', ' – '].includes(text.slice(start, end))) return [];
      return [{ kind: rule.kind, start, end, message: rule.message(found), suggestions: [meant] }];
    }),
  );
}

/** The group that matched the place: the first that is not inside a look-behind. */
function placeOf(found: RegExpExecArray): readonly [number, number] {
  const start = found.index;
  for (const range of (found.indices ?? []).slice(1)) if (range && range[0] >= start) return range;
  return [start, start];
}

function isInside({ start, end }: Span, from: number, to: number): boolean {
  return from >= start && to <= end && !(from === to && (from === start || from === end));
}

/** «như sau», «gồm 7 đồng chí» at the end of a block: a list follows. */
const ANNOUNCED =
  /(?:\p{L}\s+(?:như sau|sau đây|dưới đây)|\p{L}\s+(?:bao )?gồm(?: có)?(?: (?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những)(?: \p{Ll}+){1,4})?)\s*$/u;

/** A list is announced with a colon. */
export function missingColon({ text }: Block): readonly Finding[] {
  if (!ANNOUNCED.test(text)) return [];
  const at = text.trimEnd().length;
  return [{ kind: 'punctuation', start: at, end: at, message: MESSAGES.colon, suggestions: [':'] }];
}
