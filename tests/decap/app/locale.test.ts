import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mergePhrases } from '../../../decap/app/locale/merge-phrases.ts';
import { VI } from '../../../decap/app/locale/vi.ts';

interface Phrases {
  readonly [key: string]: string | Phrases;
}
const phrases: z.ZodType<Phrases> = z.lazy(() => z.record(z.string(), z.union([z.string(), phrases])));

/** Key → text, with the path to it joined by dots. */
function flat(tree: Phrases, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

async function decaps(language: string): Promise<Phrases> {
  const module: unknown = await import(`decap-cms-locales/dist/esm/${language}/index.js`);
  return z.object({ default: phrases }).parse(module).default;
}

const vietnamese = await decaps('vi');
const english = flat(await decaps('en'));
const ours = flat(phrases.parse(VI));
const shown = flat(phrases.parse(mergePhrases(vietnamese, VI)));

/** Parts that our bundle does not have: other ways to sign in, and notes. */
const NOT_HERE =
  /^auth\.loginWith|^editor\.editorNotesPane\.|^editor\.editorWidgets\.(?:code|colorString|map|unknown)/u;

const variables = (text: string) => new Set(text.match(/%\{\w+\}/gu));

describe('the CMS in Vietnamese', () => {
  it('translates only what Decap says', () => {
    expect([...ours.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('leaves nothing in English that is met here', () => {
    expect([...english.keys()].filter((key) => !shown.has(key) && !NOT_HERE.test(key))).toEqual([]);
  });

  it('asks for no variable that Decap does not give', () => {
    const wrong = [...ours].filter(
      ([key, text]) => !variables(text).isSubsetOf(variables(english.get(key) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it('merges key by key', () => {
    expect(mergePhrases({ a: { b: '1', c: '2' }, d: '3' }, { a: { b: '4' } })).toEqual({
      a: { b: '4', c: '2' },
      d: '3',
    });
  });
});
