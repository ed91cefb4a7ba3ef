/** The characters that a font has a glyph for. A shaper draws an empty box for any other, and says nothing. */
export type Coverage = (character: string) => boolean;

/** Platform and encoding of the two Unicode tables, the fuller one first (OpenType 1.9, `cmap`). */
const UNICODE_TABLES = [
  { platform: 3, encoding: 10, format: 12 },
  { platform: 3, encoding: 1, format: 4 },
] as const;

/**
 * Reads the `cmap` table of a TrueType or OpenType font (OpenType 1.9, `cmap`, formats 4 and 12).
 *
 * @throws Error when the font has no such table.
 */
export function fontCoverage(font: Buffer): Coverage {
  const cmap = tableAt(font, 'cmap');
  const records = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + 4 + index * 8;
    return {
      platform: font.readUInt16BE(at),
      encoding: font.readUInt16BE(at + 2),
      at: cmap + font.readUInt32BE(at + 4),
    };
  });
  for (const { platform, encoding, format } of UNICODE_TABLES) {
    const found = records.find((record) => record.platform === platform && record.encoding === encoding);
    if (found === undefined || font.readUInt16BE(found.at) !== format) continue;
    const covered = format === 12 ? groupsOf(font, found.at) : segmentsOf(font, found.at);
    return (character) => covered.has(character.codePointAt(0) ?? 0);
  }
  throw new Error('the font has no Unicode cmap of format 4 or 12');
}

function tableAt(font: Buffer, tag: string): number {
  for (let record = 12; record < 12 + font.readUInt16BE(4) * 16; record += 16)
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  throw new Error(`the font has no table ${tag}`);
}

function groupsOf(font: Buffer, table: number): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let index = 0; index < font.readUInt32BE(table + 12); index += 1) {
    const at = table + 16 + index * 12;
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code += 1) covered.add(code);
  }
  return covered;
}

function segmentsOf(font: Buffer, table: number): ReadonlySet<number> {
  const covered = new Set<number>();
  const bytes = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + bytes];
  for (let at = 0; at < bytes; at += 2) {
    const [start, end] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const delta = font.readUInt16BE(starts + bytes + at);
    const offsetAt = starts + 2 * bytes + at;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
      // Glyph 0 is the empty box itself.
      if ((offset !== 0 && listed === 0) || ((listed + delta) & 0xffff) === 0) continue;
      covered.add(code);
    }
  }
  return covered;
}
