import type { Finding } from '../finding.ts';
import { MESSAGES } from '../messages.ts';
import { parseSyllable, spell, type Syllable, type ToneStyle } from '../syllable.ts';
import type { Token } from '../tokens.ts';
import { inCaseOf } from './rule.ts';

/** A text goes with the way it mostly uses, when it uses it this much more. */
const MARGIN = 2;

/** A word whose tone has two places: «hòa» and «hoà». */
interface Placed {
  readonly token: Token;
  readonly syllable: Syllable;
  readonly style: ToneStyle;
}

/** The way that a text mostly goes; `undefined` when it goes both ways alike, or none. */
export function toneStyleOf(tokens: readonly Token[]): ToneStyle | undefined {
  const placed = tokens.flatMap((token) => placedOf(token));
  const old = placed.filter(({ style }) => style === 'old').length;
  const modern = placed.length - old;
  if (old === modern || Math.max(old, modern) < Math.min(old, modern) * MARGIN) return undefined;
  return old > modern ? 'old' : 'new';
}

/** «hòa» and «hoà», «thủy» and «thuỷ»: what is not written the way that is wanted. */
export function tonePlaces(tokens: readonly Token[], wanted: ToneStyle | undefined): readonly Finding[] {
  if (wanted === undefined) return [];
  return tokens
    .flatMap((token) => placedOf(token))
    .filter((found) => found.style !== wanted)
    .map(({ token, syllable }): Finding => {
      const meant = inCaseOf(token.text, spell(syllable, wanted));
      return {
        kind: 'tone',
        start: token.start,
        end: token.end,
        message: MESSAGES.tone(token.text, meant),
        suggestions: [meant],
      };
    });
}

function placedOf(token: Token): readonly Placed[] {
  if (!/[oO][aeàáảãạèéẻẽẹAE]|[òóỏõọ][ae]|u[yỳýỷỹỵ]|[ùúủũụ]y/iu.test(token.text)) return [];
  const syllable = parseSyllable(token.text);
  if (syllable === undefined || syllable.tone === '') return [];
  const [old, modern] = [spell(syllable, 'old'), spell(syllable, 'new')];
  if (old === modern) return [];
  return [{ token, syllable, style: token.text.toLowerCase() === old ? 'old' : 'new' }];
}
