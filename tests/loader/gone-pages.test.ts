import path from 'node:path';
import { expect, test } from 'vitest';
import { goneFaults, nextContent, nextSite } from '../../src/loader/gone-pages.ts';
import { formatFault } from '../../src/schema/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { article, ContentFolder } from './content-folder.ts';

const page = (title: string) => `<!doctype html><meta property="og:title" content="${title}">`;

const RENAMED =
  'redirects.yaml:1:1  Trang /tin-tuc/khai-gang/ đang có, bản mới thì không; bài cùng tiêu đề ở /tin-tuc/khai-giang/. Hãy thêm vào redirects.yaml mục «from: /tin-tuc/khai-gang/, to: /tin-tuc/khai-giang/, since: <hôm nay>» để địa chỉ cũ vẫn mở được.';
const DELETED =
  'redirects.yaml:1:1  Trang /thong-bao/nghi-le/ đang có, bản mới thì không. Nếu tệp đã đổi tên, hãy thêm vào redirects.yaml mục «from: /thong-bao/nghi-le/, to: /…/, since: <hôm nay>» để địa chỉ cũ vẫn mở được; nếu đã gỡ hẳn thì thôi.';

const former = {
  'index.html': page('Trang chủ'),
  'tin-tuc/index.html': page('Tin tức'),
  'tin-tuc/trang/2/index.html': page('Tin tức'),
  'tin-tuc/khai-gang/index.html': page('Khai giảng &#34;vui&#34;'),
  // Where a redirect led to before: no page.
  'tin-tuc/cu/index.html': '<!doctype html><meta http-equiv="refresh" content="0; url=/tin-tuc/">',
  'thong-bao/nghi-le/index.html': page('Nghỉ lễ'),
  'su-kien/lich/2022-09/index.html': page('Tháng 9'),
  'gioi-thieu/index.html': page('Giới thiệu'),
  'chuyen-muc/khac/index.html': page('Khác'),
};

test('of two built sites: what is renamed, what is deleted; lists and redirects come and go', () => {
  const root = temporaryFolder({
    ...Object.fromEntries(Object.entries(former).map(([file, text]) => [`truoc/${file}`, text])),
    'sau/index.html': page('Trang chủ'),
    'sau/tin-tuc/khai-giang/index.html': page('Khai giảng &#34;vui&#34;'),
    'sau/gioi-thieu/index.html': page('Giới thiệu'),
  });
  const next = nextSite(path.join(root, 'sau'));
  expect(goneFaults(path.join(root, 'truoc'), next).map(formatFault)).toEqual([DELETED, RENAMED]);
  expect(goneFaults(path.join(root, 'khong-co'), next)).toEqual([]);
});

test('of a built site and content that is not built yet; a redirect is enough', async () => {
  const dist = temporaryFolder(former);
  const content = new ContentFolder({
    'articles/2022/khai-giang.mdx': article('Chào.').replace('Bài thử', `'Khai giảng "vui"'`),
    'pages/gioi-thieu.mdx': '---\ntitle: Giới thiệu\n---\n\nChào.\n',
  });
  const faults = async () => {
    const { entries, redirects } = await content.read();
    return goneFaults(dist, nextContent(entries, redirects)).map(formatFault);
  };
  expect(await faults()).toEqual([DELETED, RENAMED]);
  content.write({
    'redirects.yaml':
      'redirects:\n  - from: /tin-tuc/khai-gang/\n    to: /tin-tuc/khai-giang/\n    since: 2022-09-15\n',
  });
  expect(await faults()).toEqual([DELETED]);
});
