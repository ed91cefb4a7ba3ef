import { describe, expect, it } from 'vitest';
import { canonicalEntry } from '../../../../decap/server/content/canonical-entry.ts';

const HEAD = '---\ntitle: "{a} < b"\n---\n';

describe('canonicalEntry', () => {
  it.each([
    ['escapes what MDX would run or take for a tag', `${HEAD}\n{x} < 5 <b>\n`, `${HEAD}\n\\{x} \\< 5 \\<b>\n`],
    ['leaves the blocks of the palette', `${HEAD}\n<Callout type="luu-y">\n\nChữ\n\n</Callout>\n`, undefined],
    ['leaves an empty body', HEAD, undefined],
    ['leaves what has no frontmatter to the check', 'Chữ {x}\n', undefined],
    ['puts text in NFC with \\n line ends', `---\r\ntitle: ${'Đồ'.normalize('NFD')}\r\n---\r\nChữ\r\n`, '---\ntitle: Đồ\n---\nChữ\n'],
  ])('%s', (_what, raw, canonical = raw) => {
    expect(canonicalEntry(raw)).toBe(canonical);
    expect(canonicalEntry(canonical)).toBe(canonical);
  });
});
