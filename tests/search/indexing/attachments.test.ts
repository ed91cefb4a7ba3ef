import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openAttachmentTexts } from '../../../src/search/indexing/attachments/attachment-texts.ts';
import { fileText, MOST_CHARACTERS } from '../../../src/search/indexing/attachments/file-text.ts';
import { openTextThread } from '../../../src/search/indexing/attachments/text-thread.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { planPdf, printedPdf, scannedPdf, wordFile } from './documents.ts';
import { article, indexedSite } from './indexed-site.ts';

/** `fileText` of a file with this name and content. */
function textOf(name: string, content: string | Uint8Array): Promise<string> {
  return fileText(path.join(temporaryFolder({ [name]: content }), name));
}

describe('the text of a PDF', () => {
  test('is read in whole sentences, over the ends of lines and the changes of fonts', async () => {
    const text = await textOf('ke-hoach.pdf', planPdf());
    expect(text).toContain('Kế hoạch số 48/KH-MNQP ngày 15 tháng 9 năm 2022 của Trường Mầm non Quang Phục');
    // A year that a line breaks in two.
    expect(text).toContain('triển khai thực hiện nhiệm vụ năm học 2022-2023, nhà trường');
    // The small print, whose font has no ấ and no ề.
    expect(text).toContain('Ghi chú của người biên tập: bản này đã sửa lỗi đánh máy của bản gốc.');
  });

  test('of a scan is empty', async () => {
    expect(await textOf('quet.pdf', scannedPdf())).toBe('');
  });

  test('is converted when it was typed for an old font', async () => {
    const text = await textOf('cu.pdf', printedPdf([['Tr\\255\\254ng mÇm non th«ng b\\270o tuyÓn sinh']]));
    expect(text).toContain('mầm non thông báo tuyển sinh');
  });

  test('ends where the most that is indexed ends, with a whole word', async () => {
    const line = 'truong mam non '.repeat(6).trim();
    const pages = Array.from({ length: 30 }, () => Array.from({ length: 50 }, () => line));
    const text = await textOf('dai.pdf', printedPdf(pages));
    expect(text.length).toBeGreaterThan(MOST_CHARACTERS - 20);
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(text).toMatch(/ (?:truong|mam|non)$/u);
  });

  test.each([
    ['cut off', planPdf().slice(0, 5_000)],
    ['something else', 'Không phải PDF'],
    ['empty', ''],
  ])('that is %s cannot be read', async (_what, content) => {
    await expect(textOf('hong.pdf', content)).rejects.toThrow();
  });
});

describe('the text of a Word file', () => {
  test('has its paragraphs and its tables', async () => {
    const file = await wordFile(
      ['Thông báo tuyển sinh', 'Hồ sơ gồm: '],
      ['Giấy khai sinh', 'Đơn đăng ký'.normalize('NFD')],
    );
    expect((await textOf('tb.docx', file)).split('\n')).toEqual([
      'Thông báo tuyển sinh',
      'Hồ sơ gồm:',
      'Giấy khai sinh',
      'Đơn đăng ký',
    ]);
  });

  test('is converted when it was typed for an old font', async () => {
    const file = await wordFile(['Tr­êng mÇm non th«ng b¸o tuyÓn sinh n¨m häc míi']);
    expect(await textOf('cu.docx', file)).toBe('Trường mầm non thông báo tuyển sinh năm học mới');
  });

  test('that is something else cannot be read', async () => {
    await expect(textOf('hong.docx', 'PK nhưng không phải')).rejects.toThrow();
  });
});

test('a table of CSV is its cells, and other files have no text', async () => {
  expect(await textOf('thu-chi.csv', 'Khoản,Số tiền\n"Tiền ăn",400.000')).toBe(
    'Khoản Số tiền\nTiền ăn 400.000',
  );
  expect(await textOf('anh.zip', 'PK')).toBe('');
});

describe('the texts of a site', () => {
  test('are read once, and again when the file is another one', async () => {
    const site = temporaryFolder({ 'media/a.docx': await wordFile(['Một']) });
    const cache = path.join(temporaryFolder(), 'texts');
    const read = async () => {
      const texts = openAttachmentTexts(site, cache);
      const text = await texts.read('/media/a.docx');
      await texts.close();
      return text;
    };
    expect(await read()).toBe('Một');
    const [kept = '', ...others] = readdirSync(cache);
    expect(others).toEqual([]);
    // What is kept is what is used: the file is not read again.
    writeFileSync(path.join(cache, kept), JSON.stringify({ text: 'Một, đã nhớ' }));
    expect(await read()).toBe('Một, đã nhớ');
    // What is kept by halves is read anew.
    writeFileSync(path.join(cache, kept), '{"text": "Một');
    expect(await read()).toBe('Một');
    writeFileSync(path.join(site, 'media/a.docx'), await wordFile(['Hai']));
    expect(await read()).toBe('Hai');
  });

  test('name what cannot be read, also when that is known from the last time', async () => {
    const site = temporaryFolder({ 'media/hỏng.pdf': 'x', 'media/tot.csv': 'a' });
    const cache = temporaryFolder();
    for (let time = 0; time < 2; time += 1) {
      const texts = openAttachmentTexts(site, cache);
      expect(await texts.read('/media/h%E1%BB%8Fng.pdf')).toBe('');
      expect(await texts.read('/media/tot.csv')).toBe('a');
      expect(texts.unreadable()).toEqual(['/media/h%E1%BB%8Fng.pdf']);
      await texts.close();
    }
  });
});

describe('a file that is too much', () => {
  const files = async () => {
    const many = await wordFile(Array.from({ length: 20_000 }, (_, index) => `Đoạn ${index}`));
    const folder = temporaryFolder({ 'many.docx': many, 'few.docx': await wordFile(['Tốt']) });
    return { many: path.join(folder, 'many.docx'), few: path.join(folder, 'few.docx') };
  };

  test('for the memory is given up, and the next one is read', async () => {
    const { many, few } = await files();
    const thread = openTextThread({ milliseconds: 20_000, megabytes: 40 });
    expect(await thread.read(many)).toBeUndefined();
    expect(await thread.read(few)).toEqual({ text: 'Tốt' });
    await thread.close();
  });

  test('for the time is given up', async () => {
    const { many } = await files();
    const thread = openTextThread({ milliseconds: 50, megabytes: 512 });
    expect(await thread.read(many)).toBeUndefined();
    await thread.close();
  });
});

describe('in the index', () => {
  const link = (id: string, href: string, title: string) =>
    `<a id="${id}" href="${href}" data-attachment="${title}" download>${title}</a>`;

  test('a text is found, with the attachment it stands in and the page it belongs to', async () => {
    const { find, site } = await indexedSite({
      'a/index.html': article(
        `<h1>Kế hoạch năm</h1><p>Lời ngỏ.</p><h2 id="muc-x">Mục x</h2><p>Chữ của mục.</p>
        <section data-pagefind-ignore><ul><li>${link('tep-1', '/media/ke-hoach.pdf', 'Toàn văn')}</li>
        <li>${link('tep-2', '/media/tb.docx', 'Thông báo')}</li><li>${link('tep-3', '/media/quet.pdf', 'Bản quét có dấu')}</li></ul></section>`,
      ),
      'media/ke-hoach.pdf': planPdf(),
      'media/tb.docx': await wordFile(['Hồ sơ nhập học gồm đơn và một quả xoài, họp ngày 3/8/2022.']),
      'media/quet.pdf': scannedPdf(),
    });
    const where = async (text: string) =>
      (await find(text)).flatMap(({ sub_results: places }) => places.map(({ url, title }) => [url, title]));
    expect(await where('phản biện')).toEqual([['/a/#tep-1', 'Toàn văn']]);
    expect(await where('xoai')).toEqual([['/a/#tep-2', 'Thông báo']]);
    expect(await where('quét')).toEqual([['/a/#tep-3', 'Bản quét có dấu']]);
    expect(await where('ngỏ')).toEqual([['/a/', 'Kế hoạch năm']]);
    // Dates in attachments count too.
    expect((await find('zngay20220803')).map(({ url }) => url)).toEqual(['/a/']);
    // The served page is as it was.
    expect(readFileSync(path.join(site, 'a/index.html'), 'utf8')).toContain('<a id="tep-1"');
  });

  test('a damaged one is named, and its page is found', async () => {
    const { find, unreadable } = await indexedSite({
      'a/index.html': article(`<h1>Bài</h1><p>${link('tep-1', '/media/hong.pdf', 'Tệp hỏng')}</p>`),
      'media/hong.pdf': 'x',
    });
    expect(unreadable).toEqual(['/media/hong.pdf']);
    expect((await find('tệp hỏng')).map(({ url }) => url)).toEqual(['/a/']);
  });

  test('a link without the marks is no attachment', async () => {
    const { find, unreadable } = await indexedSite({
      'a/index.html': article('<h1>Bài</h1><p><a href="/media/hong.pdf" download>Tải bảng</a></p>'),
      'media/hong.pdf': 'x',
    });
    expect([unreadable, (await find('bài')).length]).toEqual([[], 1]);
  });
});
