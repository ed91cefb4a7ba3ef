import { expect, it } from 'vitest';
import { readableText } from '../../../../decap/app/conflict/readable-text.ts';

it.each([
  ['a heading', '## Sân trường\n', 'Sân trường\n'],
  ['a list', '- một\n  - hai\n', '• một\n  • hai\n'],
  ['emphasis', 'Chữ **đậm** và *nghiêng*.', 'Chữ đậm và nghiêng.'],
  ['no emphasis inside a word', 'ten_file_anh và 2*3*4', 'ten_file_anh và 2*3*4'],
  ['a link', 'Xem [trang này](/tin-tuc/a/).', 'Xem trang này.'],
  [
    'a photo',
    '<Figure src="/media/2022/a.jpg" alt="Sân trường" people="none" />',
    '[Ảnh có chú thích: Sân trường]',
  ],
  [
    'a frame with its words',
    '<Callout type="luu-y">\n\nNhớ mang mũ.\n\n</Callout>',
    '[Khung nhấn mạnh]\n\nNhớ mang mũ.\n\n',
  ],
  ['what a backslash makes a letter', 'a \\< 5 và \\{không} \\*sao\\*', 'a < 5 và {không} *sao*'],
  ['a quotation', '> Lời nói\n', 'Lời nói\n'],
])('reads %s', (_, markdown, expected) => {
  expect(readableText(markdown)).toBe(expected);
});
