import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/mdx/index.ts';

const warnings = (source: string, firstLine?: number): readonly string[] =>
  parseBody(source, firstLine === undefined ? {} : { firstLine }).warnings.map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
  );

const TAGS = '<Figure>, <Gallery>, <Callout>, <Attachment>';

describe('what an author is told, and where', () => {
  it.each([
    [
      '{x}',
      [
        '1:1 «{x}» hiện như chữ thường: dấu { } không có tác dụng ở đây. Nếu không định viết thế, hãy xóa đi.',
      ],
    ],
    [
      "import x from 'y'",
      ["1:1 Dòng «import x from 'y'» hiện như chữ thường, không chạy. Nếu không cần, hãy xóa dòng này."],
    ],
    [
      'Một\n\nexport const a = 1',
      ['3:1 Dòng «export const a = 1» hiện như chữ thường, không chạy. Nếu không cần, hãy xóa dòng này.'],
    ],
    [
      'chữ <b>',
      [`1:5 «<b>» hiện như chữ thường, vì bài không dùng mã HTML. Hãy xóa đi; các thẻ dùng được: ${TAGS}.`],
    ],
    [
      '- một\n- <script>',
      [
        `2:3 «<script>» hiện như chữ thường, vì bài không dùng mã HTML. Hãy xóa đi; các thẻ dùng được: ${TAGS}.`,
      ],
    ],
    ['<!-- ẩn -->', ['1:1 «<!-- ẩn -->» hiện cho mọi người đọc, vì bài không có ghi chú ẩn. Hãy xóa đi.']],
    ['<figure>', ['1:1 «<figure>» hiện như chữ thường. Tên thẻ phải viết đúng hoa thường: <Figure>.']],
    [
      '<Callout>\nx\n</Callout>',
      ['1:1 Thẻ <Callout> hiện như chữ thường. Hãy ghi type="…", một trong: info, luu-y, canh-bao.'],
    ],
    [
      '<Callout type="to">\nx\n</Callout>',
      ['1:1 Thẻ <Callout> hiện như chữ thường. «type» phải là một trong: info, luu-y, canh-bao.'],
    ],
    [
      '<Callout type="info">\nx',
      [
        '1:1 Thẻ <Callout> hiện như chữ thường, vì không thấy </Callout>. Hãy thêm một dòng chỉ có </Callout>, lùi vào bằng dòng mở.',
      ],
    ],
    [
      'x\n\n</Callout>',
      [
        '3:1 Thẻ </Callout> hiện như chữ thường, vì không thấy <Callout> mở ra trước nó. Hãy xóa dòng này hoặc thêm dòng mở.',
      ],
    ],
    [
      '<Callout type="info">\n</Callout>',
      [
        '1:1 Thẻ <Callout> hiện như chữ thường, vì bên trong chưa có gì. Hãy viết nội dung giữa <Callout> và </Callout>.',
      ],
    ],
    [
      'Xem <Figure src="/media/a.jpg" alt="b" /> này',
      ['1:5 Thẻ <Figure> hiện như chữ thường. Thẻ phải đứng một mình trên dòng của nó, không lẫn với chữ.'],
    ],
    [
      '<Figure src="/media/a.jpg" alt="b">\nx\n</Figure>',
      ['1:1 Thẻ <Figure> hiện như chữ thường, vì nó không chứa được gì bên trong. Hãy viết <Figure … />.'],
    ],
    [
      '<Gallery>\nx\n</Gallery>',
      [
        '1:1 Thẻ <Gallery> hiện như chữ thường: bên trong nó chỉ được có <Figure … />. Hãy đưa phần khác ra ngoài.',
      ],
    ],
    [
      '<Figure src="a.jpg" alt="" />',
      [
        '1:1 Thẻ <Figure> hiện như chữ thường. «src» phải là tệp trong thư viện, ví dụ /media/2022/ten-tep.jpg (các đuôi dùng được: jpg, jpeg, png, webp, avif, gif). Hãy ghi alt="…": một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh.',
      ],
    ],
    [
      '<Figure src="/media/a.jpg" alt="b" onerror="c" />',
      [
        '1:1 Thẻ <Figure> hiện như chữ thường. Không có thuộc tính nào tên là «onerror»; các thuộc tính dùng được: src, alt, caption, credit.',
      ],
    ],
    [
      '<Figure src={a} alt="b" />',
      [
        '1:1 Thẻ <Figure> hiện như chữ thường: src={…} không dùng được. Hãy ghi chữ trong dấu nháy kép: src="…".',
      ],
    ],
    [
      '<Figure {...a} />',
      [
        '1:1 Thẻ <Figure> hiện như chữ thường: không dùng được {…} trong thẻ. Hãy ghi từng thuộc tính, ví dụ title="…".',
      ],
    ],
    [
      '<Figure src=/media/a.jpg alt="b" />',
      ['1:1 Thẻ <Figure> hiện như chữ thường: giá trị của «src» phải đặt trong dấu nháy kép: src="…".'],
    ],
    [
      '<Figure src alt="b" />',
      ['1:1 Thẻ <Figure> hiện như chữ thường: «src» chưa có giá trị. Hãy ghi src="…".'],
    ],
    ['<Figure alt="a" alt="b" />', ['1:1 Thẻ <Figure> hiện như chữ thường: «alt» ghi hai lần. Hãy bỏ một.']],
    [
      '<Figure src="/media/a.jpg alt=b />',
      [
        '1:1 Thẻ <Figure> hiện như chữ thường: cách viết chưa đúng. Hãy xem lại dấu nháy, dấu = và dấu > hoặc />.',
      ],
    ],
    [
      '[x](javascript:y)',
      [
        '1:1 Liên kết tới «javascript:y» đã bị bỏ, chữ vẫn còn. Chỉ dùng được http, https, mailto, tel hoặc địa chỉ trong trang.',
      ],
    ],
    [
      '![x](https://a.b/c.png)',
      [
        '1:1 Ảnh «https://a.b/c.png» không nằm trong thư viện nên chỉ hiện lời mô tả. Hãy tải ảnh lên thư viện rồi dùng địa chỉ /media/….',
      ],
    ],
  ])('%j', (source, expected) => {
    expect(warnings(source)).toEqual(expected);
  });

  it.each([
    '<3',
    'số lượng < 5',
    'a > b',
    '<https://vidu.vn>',
    String.raw`\{x\} \<b>`,
    '`{x} <b>`',
    '[x](/y)',
    'import và export',
  ])('nothing about %j', (source) => {
    expect(warnings(source)).toEqual([]);
  });
});

describe('places are those of the file', () => {
  const places = (source: string, firstLine?: number): readonly string[] =>
    warnings(source, firstLine).map((warning) => warning.split(' ', 1)[0] ?? '');

  it('counts from the first line of the body', () => {
    expect(places('{a}\n\n{b}', 12)).toEqual(['12:1', '14:1']);
  });

  it('counts UTF-16 code units, as editors do', () => {
    expect(places('😀 ệ {a}')).toEqual(['1:6']);
  });

  it('counts columns of decomposed text as it was typed', () => {
    expect(places('Trường {a}'.normalize('NFD'))).toEqual([
      `1:${String('Trường '.normalize('NFD').length + 1)}`,
    ]);
  });

  it('counts CRLF and CR as one line end', () => {
    expect(places('a\r\n{b}\r{c}')).toEqual(['2:1', '3:1']);
  });

  it('is not moved by lines put around tags or indentation taken off', () => {
    expect(places('x\n<Callout type="info">\n      {a}\n</Callout>\n\n        {b} <c>\n')).toEqual([
      '3:7',
      '6:9',
      '6:13',
    ]);
  });

  it('comes in the order of the text, notes included', () => {
    expect(places('[^1]: {a}\n\n{b}[^1] {c}')).toEqual(['1:7', '3:1', '3:9']);
  });
});
