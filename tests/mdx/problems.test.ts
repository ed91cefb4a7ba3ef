import { describe, expect, it } from 'vitest';
import { canonicalBody, parseBody } from '../../src/mdx/index.ts';

/** `line:column message`, errors marked. */
const problems = (source: string, firstLine?: number): readonly string[] =>
  parseBody(source, firstLine === undefined ? {} : { firstLine }).problems.map(
    ({ line, column, message, severity }) =>
      `${String(line)}:${String(column)} ${severity === 'error' ? '(error) ' : ''}${message}`,
  );

const TAGS =
  '<Figure>, <Gallery>, <Callout>, <Attachment>, <Table>, <Video>, <VanBan>, <Person>, <Quote>, <Steps>, <Step>';

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
      'Xem <Figure src="/media/a.jpg" alt="b" people="khong" /> này',
      ['1:5 Thẻ <Figure> hiện như chữ thường. Thẻ phải đứng một mình trên dòng của nó, không lẫn với chữ.'],
    ],
    [
      '<Figure src="/media/a.jpg" alt="b" people="khong">\nx\n</Figure>',
      ['1:1 Thẻ <Figure> hiện như chữ thường, vì nó không chứa được gì bên trong. Hãy viết <Figure … />.'],
    ],
    [
      '<Gallery>\nx\n</Gallery>',
      [
        '1:1 Thẻ <Gallery> hiện như chữ thường: bên trong nó chỉ được có <Figure … />. Hãy đưa phần khác ra ngoài.',
      ],
    ],
    [
      '<Steps>\n1. x\n</Steps>',
      [
        '1:1 Thẻ <Steps> hiện như chữ thường: bên trong nó chỉ được có <Step>…</Step>. Hãy đưa phần khác ra ngoài.',
      ],
    ],
    [
      '<Steps kieu="to">\n<Step>x</Step>\n</Steps>',
      [
        '1:1 Thẻ <Steps> hiện như chữ thường. Không có thuộc tính nào tên là «kieu»; thẻ này không có thuộc tính.',
      ],
    ],
    [
      '<Table file="/media/a.xlsx" />',
      [
        '1:1 Thẻ <Table> hiện như chữ thường. «file» phải là tệp trong thư viện, ví dụ /media/2022/ten-tep.csv (các đuôi dùng được: csv). Hãy ghi caption="…": bảng này nói về gì.',
      ],
    ],
    [
      '<Video title="a" />',
      [
        '1:1 Thẻ <Video> hiện như chữ thường. Hãy ghi đúng một trong hai: file="/media/….mp4" (video trong thư viện) hoặc youtube="…" (mã của video trên YouTube).',
      ],
    ],
    [
      '<Video file="/media/a.mp4" youtube="dQw4w9WgXcQ" title="a" people="khong" />',
      [
        '1:1 Thẻ <Video> hiện như chữ thường. Hãy ghi đúng một trong hai: file="/media/….mp4" (video trong thư viện) hoặc youtube="…" (mã của video trên YouTube).',
      ],
    ],
    [
      '<Video youtube="https://youtu.be/dQw4w9WgXcQ" />',
      [
        '1:1 Thẻ <Video> hiện như chữ thường. «youtube» là mã 11 ký tự đứng sau «watch?v=» trong địa chỉ của video. Hãy ghi title="…": video cho xem gì.',
      ],
    ],
    [
      '<VanBan nam="22" />',
      [
        '1:1 Thẻ <VanBan> hiện như chữ thường. Hãy ghi so="…", số và ký hiệu của văn bản, ví dụ 48/KH-MNQP. «nam» là năm ban hành, bốn chữ số, ví dụ 2022.',
      ],
    ],
    [
      '<Person />',
      ['1:1 Thẻ <Person> hiện như chữ thường. Hãy ghi id="…", mã của người ấy, ví dụ nguyen-thi-an.'],
    ],
    [
      '<Quote>\nx\n</Quote>',
      ['1:1 Thẻ <Quote> hiện như chữ thường. Hãy ghi by="…", tên người nói hoặc nơi trích.'],
    ],
    [
      '<Figure src="a.jpg" alt="b" people="khong" />',
      [
        '1:1 Thẻ <Figure> hiện như chữ thường. «src» phải là tệp trong thư viện, ví dụ /media/2022/ten-tep.jpg (các đuôi dùng được: jpg, jpeg, png, webp, avif, gif).',
      ],
    ],
    [
      '<Figure src="/media/a.jpg" alt="b" people="khong" onerror="c" />',
      [
        '1:1 Thẻ <Figure> hiện như chữ thường. Không có thuộc tính nào tên là «onerror»; các thuộc tính dùng được: src, alt, caption, credit, people, consent.',
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
    expect(problems(source)).toEqual(expected);
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
    expect(problems(source)).toEqual([]);
  });
});

describe('a photo that nobody answers for is an error', () => {
  const PEOPLE = 'khong (không có người), nguoi-lon (người lớn), tre-em (trẻ em)';
  const FIGURE = `<Figure src="/media/…" alt="…" people="…" />; people là ${PEOPLE}`;
  const SAY_WHO = `Hãy ghi «people»: ${PEOPLE}.`;
  const SAY_WHAT = 'Hãy ghi alt="…": một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh.';

  it.each([
    [
      'no description, nothing said of the people',
      '<Figure src="/media/a.jpg" />',
      [`1:1 (error) Thẻ <Figure> hiện như chữ thường. ${SAY_WHAT} ${SAY_WHO}`],
    ],
    [
      'an empty description',
      '<Figure src="/media/a.jpg" alt=" " people="khong" />',
      [`1:1 (error) Thẻ <Figure> hiện như chữ thường. ${SAY_WHAT}`],
    ],
    [
      'people that are none of the three kinds',
      '<Figure src="/media/a.jpg" alt="b" people="dong-nguoi" />',
      ['1:1 (error) Thẻ <Figure> hiện như chữ thường. «people» phải là một trong: khong, nguoi-lon, tre-em.'],
    ],
    [
      'children without a consent',
      '<Figure src="/media/a.jpg" alt="b" people="tre-em" />',
      [
        '1:1 (error) Thẻ <Figure> hiện như chữ thường. Ảnh có trẻ em phải ghi mã phiếu đồng ý của phụ huynh (trong sổ của trường, ví dụ CK-2022-014). Chưa có phiếu thì đừng dùng ảnh này.',
      ],
    ],
    [
      'a name in the place of a code',
      '<Figure src="/media/a.jpg" alt="b" people="tre-em" consent="Mẹ bé An" />',
      [
        '1:1 (error) Thẻ <Figure> hiện như chữ thường. «consent» là mã trong sổ của trường, ví dụ CK-2022-014: chữ hoa không dấu, chữ số và dấu gạch. Không ghi tên trẻ.',
      ],
    ],
    [
      'one of a gallery, whatever else is wrong with it',
      '<Gallery>\n<Figure src="a.jpg" alt="b" />\n</Gallery>',
      [
        `2:1 (error) Thẻ <Figure> hiện như chữ thường. «src» phải là tệp trong thư viện, ví dụ /media/2022/ten-tep.jpg (các đuôi dùng được: jpg, jpeg, png, webp, avif, gif). ${SAY_WHO}`,
      ],
    ],
    [
      'a film',
      '<Video file="/media/a.mp4" title="b" />',
      [`1:1 (error) Thẻ <Video> hiện như chữ thường. Hãy ghi people="…", trong video có ai: ${PEOPLE}.`],
    ],
    [
      'the still of a film that is elsewhere',
      '<Video youtube="dQw4w9WgXcQ" title="b" poster="/media/a.jpg" />',
      [`1:1 (error) Thẻ <Video> hiện như chữ thường. Hãy ghi people="…", trong video có ai: ${PEOPLE}.`],
    ],
    [
      'a film of children without a consent',
      '<Video file="/media/a.mp4" title="b" people="tre-em" />',
      [
        '1:1 (error) Thẻ <Video> hiện như chữ thường. Video có trẻ em phải ghi mã phiếu đồng ý của phụ huynh (trong sổ của trường, ví dụ CK-2022-014). Chưa có phiếu thì đừng dùng video này.',
      ],
    ],
    [
      'a picture in the way of Markdown',
      'Xem ![sân](/media/2022/a.jpg).',
      [`1:5 (error) Ảnh «/media/2022/a.jpg» chưa nói trong ảnh có ai. Hãy thay bằng ${FIGURE}.`],
    ],
    [
      'one without words',
      '> ![ ][a]\n\n[a]: /media/2022/a.jpg',
      [
        `1:3 (error) Ảnh «/media/2022/a.jpg» chưa có lời mô tả và chưa nói trong ảnh có ai. Hãy thay bằng ${FIGURE}.`,
      ],
    ],
    [
      'a link that opens it',
      '[sân](/media/2022/a.jpg)',
      [
        `1:1 (error) Liên kết mở ảnh «/media/2022/a.jpg» mà chưa nói trong ảnh có ai. Hãy cho hiện ảnh trong bài bằng ${FIGURE}.`,
      ],
    ],
  ])('%s', (_what, source, expected) => {
    expect(problems(source)).toEqual(expected);
    // The desk keeps the canonical text: the error must still be there.
    const stored = canonicalBody(source);
    expect(problems(stored)).toEqual(expected);
  });

  it.each([
    '<Figure src="/media/a.jpg" alt="b" people="khong" />',
    '<Figure src="/media/a.jpg" alt="b" people="nguoi-lon" />',
    '<Figure src="/media/a.jpg" alt="b" people="tre-em" consent="CK-2022-014" />',
    '<Video file="/media/a.mp4" title="b" people="tre-em" consent="CK-2022-014" />',
    '<Video youtube="dQw4w9WgXcQ" title="b" />',
    '[kế hoạch](/media/a.pdf)',
  ])('nothing about %j', (source) => {
    expect(problems(source)).toEqual([]);
  });

  it('a tag that no MDX can hold is text altogether', () => {
    const source = '<Figure src="/media/a.jpg" a.b="c" />';
    expect(canonicalBody(source)).toBe(String.raw`\<Figure src="/media/a.jpg" a.b="c" />`);
    expect(problems(source)).toEqual([expect.stringMatching(/^1:1 Thẻ <Figure> hiện như chữ thường\. /u)]);
  });
});

describe('places are those of the file', () => {
  const places = (source: string, firstLine?: number): readonly string[] =>
    problems(source, firstLine).map((problem) => problem.split(' ', 1)[0] ?? '');

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
