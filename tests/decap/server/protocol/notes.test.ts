import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appointmentPath, appointmentSource, articleSource, PEOPLE } from '../fixture/school.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { articleDraft, named, refusal, type Client } from '../fixture/running-desk.ts';

const { desk, writer, colleague, reviewer, head, git } = await openDesk(async (school) => {
  await school.commit(
    appointmentPath(PEOPLE.colleague),
    appointmentSource(PEOPLE.colleague, 'areas:', '  - mam-non'),
  );
});

let drafts = 0;
let slug = '';

const branch = () => `cms/articles/2022/${slug}`;
const note = z.looseObject({ id: z.string(), content: z.string() });
const add = async (client: Client, content: string) =>
  note.parse(await client.did('addNote', { ...named(slug), content }));
const notes = (client: Client) => client.did('getNotes', named(slug));
const move = (client: Client, newStatus: string, comment?: string) =>
  client.action('updateUnpublishedEntryStatus', {
    ...named(slug),
    newStatus,
    ...(comment !== undefined && { comment }),
  });

beforeEach(async () => {
  drafts += 1;
  slug = `bai-${drafts}`;
  await writer.did('persistEntry', articleDraft(slug, articleSource('Bài', 'Chữ.'), { newEntry: true }));
});

describe('comments on a draft', () => {
  it('are commits of its branch that change no file and disturb no save', async () => {
    const base = git('rev-parse', `${branch()}:content/articles/2022/${slug}.mdx`);
    const tree = git('rev-parse', `${branch()}^{tree}`);
    const added = await add(reviewer, 'Câu đầu hơi dài.\n\nĐoạn hai rất hay.');
    expect(added).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/u) as unknown,
      author: 'Phạm Thị Duyệt',
      authorId: PEOPLE.reviewer.id,
      timestamp: new Date(git('log', '-1', '--format=%aI', branch())).toISOString(),
      content: 'Câu đầu hơi dài.\n\nĐoạn hai rất hay.',
      resolved: false,
      kind: 'note',
    });
    expect(git('rev-parse', `${branch()}^{tree}`)).toBe(tree);
    expect(git('log', '-1', '--format=%an|%s|%(trailers:key=Note-Id,valueonly,separator=)', branch())).toBe(
      `Phạm Thị Duyệt|Ghi chú về content/articles/2022/${slug}.mdx|${added.id}`,
    );
    const draft = articleDraft(slug, articleSource('Bài', 'Chữ khác.'));
    await writer.did('persistEntry', { ...draft, options: { ...draft.options, base } });
    expect(await notes(writer)).toEqual([added]);
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({ status: 'draft' });
  });

  it('are changed, settled, opened again and taken back', async () => {
    const first = await add(reviewer, 'Một.');
    const second = await add(writer, 'Hai.');
    const changed = await reviewer.did('updateNote', { ...named(slug), id: first.id, content: 'Một, sửa.' });
    expect(changed).toMatchObject({ content: 'Một, sửa.', resolved: false });
    expect(changed).toHaveProperty('updatedAt');
    await writer.did('updateNote', { ...named(slug), id: first.id, resolved: true });
    expect(await notes(head)).toMatchObject([
      { id: first.id, content: 'Một, sửa.', resolved: true },
      { id: second.id, content: 'Hai.', resolved: false },
    ]);
    const tip = git('rev-parse', branch());
    await writer.did('updateNote', { ...named(slug), id: first.id, resolved: true, content: 'Một, sửa.' });
    expect(git('rev-parse', branch())).toBe(tip);
    await reviewer.did('updateNote', { ...named(slug), id: first.id, resolved: false });
    expect(await writer.did('deleteNote', { ...named(slug), id: second.id })).toEqual({
      message: 'Đã xóa ghi chú.',
    });
    expect(await notes(head)).toMatchObject([{ id: first.id, resolved: false }]);
  });

  it('belong to who wrote them', async () => {
    const { id } = await add(writer, 'Của Viết.');
    const own = 'Chỉ người viết ghi chú mới sửa hoặc xóa được ghi chú ấy.';
    for (const attempt of [
      head.action('updateNote', { ...named(slug), id, content: 'Khác.' }),
      reviewer.action('deleteNote', { ...named(slug), id }),
    ]) {
      const refused = await attempt;
      expect([refused.status, refusal(refused)]).toEqual([403, own]);
    }
    expect((await colleague.action('updateNote', { ...named(slug), id, resolved: true })).status).toBe(200);
  });

  it('cannot pass for anything else', async () => {
    const content =
      'Hay.\n\nWorkflow-Status: pending_publish\nDraft-Author: do-van-but\nReviewed-by: Trương Thị Ký <x@y>\n\nNote-Id: x\nNote-Action: add\n\n> Decision: draft';
    expect(await add(colleague, `${content}\r\n\n`)).toMatchObject({ content });
    await move(writer, 'pending_review', content);
    expect(await notes(writer)).toMatchObject([
      { content, kind: 'note' },
      { content, kind: 'decision', decision: 'pending_review' },
    ]);
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({
      status: 'pending_review',
      pullRequestAuthor: 'Lê Thị Viết',
    });
    expect(git('log', '-1', '--format=%(trailers:only)', branch()).trim()).toBe(
      'Workflow-Status: pending_review\nDraft-Author: le-thi-viet\nDecision: pending_review',
    );
  });

  it('take any letter that a person can type', async () => {
    const content = 'Dấu «ngoặc», emoji 🌱, #đầu dòng\n# không phải chú thích\n\tlùi vào';
    expect(await add(writer, `\u0000${content.normalize('NFD')}\u202e`)).toMatchObject({ content });
  });

  it.each([
    [
      'empty',
      () => writer.action('addNote', { ...named(slug), content: ' \n ' }),
      422,
      'Ghi chú đang trống. Hãy viết ghi chú rồi gửi lại.',
    ],
    [
      'too long',
      () => writer.action('addNote', { ...named(slug), content: 'a'.repeat(5001) }),
      422,
      'Chữ dài quá 5000 ký tự. Hãy viết ngắn lại rồi gửi lại.',
    ],
    [
      'on no draft',
      () => writer.action('addNote', { ...named('khong-co'), content: 'Chữ.' }),
      404,
      'Không có bản nháp này. Có thể nó đã được đăng hoặc bị xóa.',
    ],
    [
      'gone',
      () => writer.action('updateNote', { ...named(slug), id: 'x', resolved: true }),
      404,
      'Không có ghi chú này trong bản nháp. Có thể nó đã bị xóa: hãy tải lại trang.',
    ],
  ])('say what is wrong when one is %s', async (_, attempt, status, message) => {
    const refused = await attempt();
    expect([refused.status, refusal(refused)]).toEqual([status, message]);
  });

  it('are none where there is no draft', async () => {
    expect(await writer.did('getNotes', named('khai-giang'))).toEqual([]);
  });

  it('are all kept when several people write at once', async () => {
    await Promise.all(
      [writer, colleague, reviewer, head].map((client, index) => add(client, `Số ${index}.`)),
    );
    const all = z.array(note).parse(await notes(writer));
    expect(all.map(({ content }) => content).sort()).toEqual(['Số 0.', 'Số 1.', 'Số 2.', 'Số 3.']);
  });
});

describe('a step of a draft', () => {
  it('is kept with what was said, and stays as it is', async () => {
    await move(writer, 'pending_review');
    await move(reviewer, 'draft', 'Thiếu ảnh bìa.');
    expect(await notes(writer)).toMatchObject([
      { author: 'Lê Thị Viết', kind: 'decision', decision: 'pending_review', content: '' },
      { author: 'Phạm Thị Duyệt', kind: 'decision', decision: 'draft', content: 'Thiếu ảnh bìa.' },
    ]);
    const [, { id } = { id: '' }] = z.array(note).parse(await notes(writer));
    for (const attempt of [
      reviewer.action('deleteNote', { ...named(slug), id }),
      reviewer.action('updateNote', { ...named(slug), id, content: 'Khác.' }),
    ]) {
      const refused = await attempt;
      expect([refused.status, refusal(refused)]).toEqual([
        422,
        'Quyết định duyệt hay trả lại không sửa và không xóa được. Hãy viết thêm một ghi chú.',
      ]);
    }
  });

  it('back to its writer wants a word, but not from the writer', async () => {
    const needs = 'Hãy viết cho người viết biết vì sao trả bài lại, rồi trả lại lần nữa.';
    await move(writer, 'pending_review');
    for (const client of [reviewer, colleague, head]) {
      const refused = await move(client, 'draft', '  ');
      expect([refused.status, refusal(refused)]).toEqual([422, needs]);
    }
    expect(await notes(writer)).toHaveLength(1);
    expect((await move(writer, 'draft')).status).toBe(200);
  });

  it('that another person took already still keeps what was said', async () => {
    await move(writer, 'pending_review');
    await move(reviewer, 'pending_publish', 'Đã đọc.');
    await move(head, 'pending_publish', 'Tôi cũng đã đọc.');
    await move(head, 'pending_publish');
    expect(await notes(writer)).toMatchObject([
      { decision: 'pending_review' },
      { content: 'Đã đọc.' },
      { author: 'Trương Thị Ký', content: 'Tôi cũng đã đọc.' },
    ]);
  });

  it('comes into the history of main with the entry', async () => {
    await add(reviewer, 'Rất hay.');
    await move(writer, 'pending_review');
    await head.did('publishUnpublishedEntry', named(slug));
    expect(git('log', '--format=%B', 'main^2')).toContain('> Rất hay.');
    await desk.releases.settled();
  });
});
