import { describe, expect, it } from 'vitest';
import { setFrontmatterField } from '../../src/loader/index.ts';

const TEXT = '---\ntitle: "Bài: một" # tên\nat: 2022-09-15T08:00\n---\n\n---\nkhông phải: phần đầu\n';

describe('setFrontmatterField', () => {
  it('adds a field at the end and leaves the rest as it is written', () => {
    expect(setFrontmatterField(TEXT, 'count', { a: 1, b: [2] })).toBe(
      TEXT.replace('08:00\n', '08:00\ncount:\n  a: 1\n  b:\n    - 2\n'),
    );
  });

  it('replaces it where it stands, and takes it away', () => {
    expect(setFrontmatterField(TEXT, 'at', '2022-09-16')).toBe(
      TEXT.replace('2022-09-15T08:00', '2022-09-16'),
    );
    expect(setFrontmatterField(TEXT, 'at', undefined)).toBe(TEXT.replace('at: 2022-09-15T08:00\n', ''));
    expect(setFrontmatterField(TEXT, 'figures', undefined)).toBe(TEXT);
  });

  it('needs a frontmatter', () => {
    expect(() => setFrontmatterField('Chữ.\n', 'a', 1)).toThrow('this text has no frontmatter');
  });
});
