import { describe, expect, test } from 'vitest';
import { bodyTexts } from '../../../src/loader/spelling/body-text.ts';

const texts = (body: string) => bodyTexts(body).map(({ text }) => text);

describe('what is read of a body', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs, their lines joined', 'Một dòng\nhai dòng\n\nĐoạn khác', ['Một dòng hai dòng', 'Đoạn khác']],
    ['headings and lists', '## Mục **một**\n- gạo\n- rau\n1. [ ] thịt', ['Mục một', 'gạo', 'rau', 'thịt']],
    ['quotations', '> Trẻ *học*\n> bằng chơi', ['Trẻ học', 'bằng chơi']],
    ['tables', '| Món | Giá |\n| :-- | --: |\n| Cháo | 5 |', ['Món', 'Giá', 'Cháo', '5']],
    ['links without their addresses', 'Xem [Thông báo](/thong-bao/ "x") nhé', ['Xem Thông báo nhé']],
    ['texts of tags', '<Figure src="/a.jpg" alt="Sân trường" people="khong" />', ['Sân trường']],
    ['what stands in a tag', '<Callout type="luu-y">\n\nChú ý\n\n</Callout>', ['Chú ý']],
    ['escapes', String.raw`Trẻ \<3 tuổi, \*sao\*`, ['Trẻ <3 tuổi, *sao*']],
    ['underscores in words', 'tệp ten_file và _nghiêng_', ['tệp ten_file và nghiêng']],
    ['no code', 'Trước\n\n```\nhojc sinh\n```\n\nSau `hojc` đó', ['Trước', 'Sau \uFFFC đó']],
    ['no pictures', 'Trước ![hojc](a.jpg) sau', ['Trước \uFFFC sau']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('each letter knows its place in the body', () => {
    const body =
      '## Mục **một**\n\n- Xem [Thông báo](/thong-bao/)\n\n| Cháo | Sữa |\n\n<Callout title="Lưu ý">\nĐọc\nkỹ\n</Callout>\n';
    const blocks = bodyTexts(body);
    expect(blocks.map(({ text }) => text)).toEqual([
      'Mục một',
      'Xem Thông báo',
      'Cháo',
      'Sữa',
      'Lưu ý',
      'Đọc kỹ',
    ]);
    for (const { text, offsets } of blocks) {
      expect(offsets).toHaveLength(text.length + 1);
      const written = offsets.slice(0, -1).map((offset) => body.charAt(offset));
      expect(written.join('').replaceAll('\n', ' ')).toBe(text);
    }
  });
});
