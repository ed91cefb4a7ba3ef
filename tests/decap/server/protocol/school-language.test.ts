import { expect, it } from 'vitest';
import { z } from 'zod';
import { makeSchool } from '../fixture/school.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { refusal, runDesk } from '../fixture/running-desk.ts';

const { desk, writer, git } = await openDesk();

const language = z.object({ words: z.array(z.string()), names: z.array(z.string()) });

const file = () => git('show', 'main:content/words.yaml');
const add = (word: unknown, client = writer) => client.action('addSchoolWord', { word });

it('adds a word in a commit of its own, with who did it', async () => {
  expect(await writer.did('addSchoolWord', { word: 'Kidsmart' })).toEqual({
    word: 'Kidsmart',
    message: 'Đã thêm vào từ của trường.',
  });
  expect(git('log', '-1', '--format=%an|%s', 'main')).toBe('Lê Thị Viết|Thêm «Kidsmart» vào từ của trường');
  expect(git('show', '--name-only', '--format=', 'main').trim()).toBe('content/words.yaml');
  expect(file()).toContain('words:\n  - Kidsmart');
});

it('keeps the words in order and what else the file says', async () => {
  await writer.did('addSchoolWord', { word: 'An Lão' });
  expect(file()).toMatch(/^# Từ .*\nwords:\n {2}- An Lão\n {2}- Kidsmart$/u);
});

it('does nothing for a word that is there, in whatever case or form', async () => {
  const before = git('rev-parse', 'main');
  for (const word of ['kidsmart', ' KIDSMART ', 'An Lão'.normalize('NFD')]) {
    expect(await writer.did('addSchoolWord', { word })).toMatchObject({
      message: 'Từ này đã có trong từ của trường.',
    });
  }
  expect(git('rev-parse', 'main')).toBe(before);
});

it('keeps a word in NFC', async () => {
  await writer.did('addSchoolWord', { word: 'Đồ Sơn'.normalize('NFD') });
  expect(file()).toContain('- Đồ Sơn'.normalize('NFC'));
});

it.each([
  ['', 'Hãy ghi từ cần thêm.'],
  ['   ', 'Hãy ghi từ cần thêm.'],
  ['a', '«Từ của trường» ngắn quá; hãy viết ít nhất 2 ký tự.'],
  ['x'.repeat(41), '«Từ của trường» dài quá 40 ký tự; hãy viết ngắn lại.'],
  ['12345', 'Từ của trường chỉ gồm chữ và số, nhiều nhất bốn tiếng, ví dụ Kidsmart hay Quang Phục.'],
  ['<script>', 'Từ của trường chỉ gồm chữ và số, nhiều nhất bốn tiếng, ví dụ Kidsmart hay Quang Phục.'],
  [
    'một hai ba bốn năm',
    'Từ của trường chỉ gồm chữ và số, nhiều nhất bốn tiếng, ví dụ Kidsmart hay Quang Phục.',
  ],
  ['Кidsmart', 'Từ của trường chỉ gồm chữ cái La-tinh.'],
])('refuses «%s»', async (word, message) => {
  const refused = await add(word);
  expect([refused.status, refusal(refused)]).toEqual([422, message]);
});

it('refuses whoever is not signed in, and what is no text', async () => {
  expect((await add('Zalo', desk.nobody())).status).toBe(401);
  expect((await add(['Zalo'])).status).toBe(422);
});

it('lets everybody who writes add words, at the same time', async () => {
  const clients = [writer, await desk.as('colleague'), await desk.as('reviewer'), await desk.as('head')];
  const answers = await Promise.all(clients.map((client, at) => add(`Chữ ${'abcd'.charAt(at)}x`, client)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(file().match(/- Chữ .x/gu)).toHaveLength(4);
});

it('tells the browser the words and names of the school', async () => {
  const { words, names } = language.parse(await writer.did('readSchoolLanguage'));
  expect(words).toEqual(expect.arrayContaining(['Kidsmart', 'Đồ Sơn', 'Lê Thị Viết', 'Ngô Thị Khách']));
  expect(names).toEqual([expect.stringContaining('Trường')]);
});

it('leaves a file that is wrong as it is, and says so', async () => {
  const other = await makeSchool();
  await other.commit('content/words.yaml', 'words: [a, b\nzzz: 1\n');
  const broken = await runDesk(other);
  const client = await broken.as('writer');
  const refused = await add('Zalo', client);
  expect([refused.status, refusal(refused)]).toEqual([
    422,
    'Chưa thêm được: tệp content/words.yaml đang có lỗi. Hãy báo người quản trị sửa tệp ấy; bài đang viết không bị ảnh hưởng.',
  ]);
  expect(language.parse(await client.did('readSchoolLanguage')).words).toContain('Lê Thị Viết');
  await broken.close();
  await other.remove();
});
