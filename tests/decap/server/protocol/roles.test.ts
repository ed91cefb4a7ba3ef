import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  appointmentPath,
  appointmentSource,
  articleSource,
  PEOPLE,
  personSource,
  pushToMain,
  SECOND_HEAD,
} from '../fixture/school.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { articleDraft, named, refusal, type Client } from '../fixture/running-desk.ts';

const { school, desk, writer, colleague, reviewer, head, git } = await openDesk(async (school) => {
  await school.commit(
    appointmentPath(PEOPLE.colleague),
    appointmentSource(PEOPLE.colleague, 'areas:', '  - cong-nghe'),
  );
});

let drafts = 0;
let slug = '';

const save = (client: Client, text = articleSource('Bài', 'Chữ.')) =>
  client.action('persistEntry', articleDraft(slug, text));
const move = (client: Client, newStatus: string) =>
  client.action('updateUnpublishedEntryStatus', { ...named(slug), newStatus });
const publish = (client: Client) => client.action('publishUnpublishedEntry', named(slug));

beforeEach(() => {
  drafts += 1;
  slug = `bai-${drafts}`;
});

describe('a draft of somebody else', () => {
  it.each([
    [
      'saves it',
      () => save(colleague),
      'Đây là bản nháp của người khác, ngoài chuyên mục bạn phụ trách: bạn không có quyền sửa. Hãy viết ghi chú cho người viết.',
    ],
    [
      'moves it',
      () => move(colleague, 'pending_review'),
      'Đây là bản nháp của người khác, ngoài chuyên mục bạn phụ trách: bạn không có quyền chuyển bước.',
    ],
    [
      'deletes it',
      () => colleague.action('deleteUnpublishedEntry', named(slug)),
      'Đây là bản nháp của người khác: chỉ hiệu trưởng xóa được.',
    ],
    [
      'approves it',
      () => move(colleague, 'pending_publish'),
      'Bạn không có quyền duyệt bài này: cần quyền duyệt, và không ai tự duyệt bài mình đứng tên hoặc có viết trong bản nháp.',
    ],
  ])('is out of reach for a writer who %s', async (_, attempt, message) => {
    await save(writer);
    const refused = await attempt();
    expect([refused.status, refusal(refused)]).toEqual([403, message]);
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({ status: 'draft' });
  });

  it('may be mended by a reviewer and stays its writer’s', async () => {
    await save(writer);
    expect((await save(reviewer, articleSource('Bài', 'Chữ đã sửa.'))).status).toBe(200);
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({
      pullRequestAuthor: 'Lê Thị Viết',
    });
  });
});

describe('a draft of an area that a member is in charge of', () => {
  // The colleague's post has this one, the draft of `articleSource` another.
  const inArea = (author: string = PEOPLE.writer.id) =>
    articleSource('Bài', 'Chữ.', author).replace('area: mam-non', 'area: cong-nghe');

  it('is theirs to save and to move, not to approve, delete or publish', async () => {
    await save(writer, inArea());
    expect((await save(colleague, inArea().replace('Chữ.', 'Chữ đã sửa.'))).status).toBe(200);
    expect((await move(colleague, 'pending_review')).status).toBe(200);
    const others = [
      await move(colleague, 'pending_publish'),
      await colleague.action('deleteUnpublishedEntry', named(slug)),
      await publish(colleague),
    ];
    expect(others.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({
      status: 'pending_review',
      pullRequestAuthor: 'Lê Thị Viết',
    });
  });

  it('is judged by the text that is there, not by the one that is sent', async () => {
    await save(writer);
    expect((await save(colleague, inArea())).status).toBe(403);
    await save(writer, inArea());
    expect((await save(colleague, articleSource('Bài', 'Chữ.'))).status).toBe(200);
    expect((await save(colleague, inArea())).status).toBe(403);
  });
});

describe('whoever reviews is not the author', () => {
  const OWN =
    'Bạn không có quyền duyệt bài này: cần quyền duyệt, và không ai tự duyệt bài mình đứng tên hoặc có viết trong bản nháp.';

  it('refuses a reviewer their own draft', async () => {
    await save(reviewer, articleSource('Bài', 'Chữ.', PEOPLE.reviewer.id));
    await move(reviewer, 'pending_review');
    const refused = await move(reviewer, 'pending_publish');
    expect([refused.status, refusal(refused)]).toEqual([403, OWN]);
  });

  it('refuses a reviewer a draft that goes out in their name', async () => {
    await save(writer, articleSource('Bài', 'Chữ.', PEOPLE.reviewer.id));
    await move(writer, 'pending_review');
    expect((await move(reviewer, 'pending_publish')).status).toBe(403);
    expect((await move(head, 'pending_publish')).status).toBe(200);
  });

  it('refuses a reviewer a draft in which they have written themselves', async () => {
    await save(writer);
    await save(reviewer, articleSource('Bài', 'Chữ đã sửa.'));
    await save(writer, articleSource('Bài', 'Chữ đã sửa lại.'));
    await move(writer, 'pending_review');
    const refused = await move(reviewer, 'pending_publish');
    expect([refused.status, refusal(refused)]).toEqual([403, OWN]);
    expect((await move(head, 'pending_publish')).status).toBe(200);
    await save(reviewer, articleSource('Bài', 'Chữ đã sửa.'));
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({ status: 'pending_review' });
  });

  it('lets a reviewer judge a draft whose text they gave way to', async () => {
    await save(writer);
    const draft = articleDraft(slug, articleSource('Bài', 'Của người duyệt.'));
    await reviewer.did('persistEntry', {
      ...draft,
      options: {
        ...draft.options,
        setAside: true,
        base: git('rev-parse', `cms/articles/2022/${slug}:content/articles/2022/${slug}.mdx`),
      },
    });
    await move(writer, 'pending_review');
    expect((await move(reviewer, 'pending_publish')).status).toBe(200);
  });

  it('says of a signer alone who wrote in another’s draft that they approved it themselves', async () => {
    await save(writer);
    await save(head, articleSource('Bài', 'Chữ của hiệu trưởng.'));
    await move(writer, 'pending_review');
    expect((await publish(head)).status).toBe(200);
    expect(git('log', '-1', '--format=%(trailers:key=Self-approved,valueonly)', 'main')).toContain(
      'không có người ký nào khác',
    );
  });

  it.each([
    ['a space after the dashes', (text: string) => text.replace('---\n', '--- \n')],
    ['a byte order mark', (text: string) => `\u{FEFF}${text}`],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'quotes',
      (text: string) => text.replace(`author: ${PEOPLE.reviewer.id}`, `author: "${PEOPLE.reviewer.id}"`),
    ],
  ])('knows in whose name a draft goes out in spite of %s', async (_, disguise) => {
    await save(writer, disguise(articleSource('Bài', 'Chữ.', PEOPLE.reviewer.id)));
    await move(writer, 'pending_review');
    expect((await move(reviewer, 'pending_publish')).status).toBe(403);
    expect((await move(head, 'pending_publish')).status).toBe(200);
  });

  it('refuses a writer the step that marks a draft ready, also for their own', async () => {
    await save(writer);
    const refused = await move(writer, 'pending_publish');
    expect([refused.status, refusal(refused)]).toEqual([403, OWN]);
  });

  it('sends a draft back to review when its writer changes it after it was marked ready', async () => {
    await save(writer);
    await move(writer, 'pending_review');
    await move(reviewer, 'pending_publish');
    await save(writer, articleSource('Bài', 'Chữ khác hẳn.'));
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({ status: 'pending_review' });
  });

  it('lets the only signer publish their own, which the commit says', async () => {
    await save(head, articleSource('Bài', 'Chữ.', PEOPLE.head.id));
    await move(head, 'pending_review');
    expect((await publish(head)).status).toBe(200);
    expect(git('log', '-1', '--format=%(trailers)', 'main').trim()).toBe(
      'Self-approved: Trương Thị Ký <truong-thi-ky@bang-tin.local> (không có người ký nào khác)',
    );
  });

  /** Saves a file of a flat collection as a draft of the head's, and hands it in. */
  const handIn = async (collection: string, id: string, raw: string) => {
    const dataFiles = [{ slug: id, path: `content/${collection}/${id}.mdx`, raw }];
    const options = { collectionName: collection, commitMessage: 'x', useWorkflow: true };
    await head.did('persistEntry', { ...articleDraft('x', ''), dataFiles, options });
    const draft = { collection, slug: id };
    await head.did('updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_review' });
    return draft;
  };

  it.each([
    ['loses the right', appointmentSource({ ...PEOPLE.head, permission: 'write' })],
    ['leaves the post on some day to come', appointmentSource(PEOPLE.head, 'end: 2090-07-31')],
  ])('keeps the last signer, whom nobody could give the right back, when that one %s', async (what, raw) => {
    const draft = await handIn('appointments', PEOPLE.head.id, raw);
    const refused = await head.action('publishUnpublishedEntry', draft);
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      what === 'loses the right'
        ? 'Hôm nay và mọi ngày sau phải còn ít nhất một người có quyền ký, nếu không sẽ không ai đăng bài được nữa. Hãy trao quyền ký cho người khác trước.'
        : 'Chưa duyệt được vì nội dung còn 1 lỗi:\nappointments/truong-thi-ky.mdx:10:6  Từ 1/8/2090 «Ban truyền thông» không có người đứng đầu. Hãy xóa «Đến hết ngày», rồi phân công người kế nhiệm vào cùng «Mã vị trí»: phân công này sẽ tự kết thúc.',
    ]);
    await head.did('deleteUnpublishedEntry', draft);
  });

  it('refuses it as soon as there is another signer', async () => {
    await head.did(
      'publishUnpublishedEntry',
      await handIn('people', SECOND_HEAD.id, personSource(SECOND_HEAD)),
    );
    const appointment = await handIn('appointments', SECOND_HEAD.id, appointmentSource(SECOND_HEAD));
    // A draft gives no right: only what is on `main` counts.
    const page = await head.request('POST', '/admin/tai-khoan/', {
      body: new URLSearchParams({ person: SECOND_HEAD.id }),
    });
    expect(page.status).toBe(422);
    await head.did('publishUnpublishedEntry', appointment);
    await save(head, articleSource('Bài', 'Chữ.', PEOPLE.head.id));
    await move(head, 'pending_review');
    expect((await publish(head)).status).toBe(403);
    expect((await publish(await desk.as(SECOND_HEAD))).status).toBe(200);
    expect(git('log', '-1', '--format=%(trailers)', 'main').trim()).toBe(
      'Reviewed-by: Vũ Thị Ký <vu-thi-ky@bang-tin.local>',
    );
  });
});

describe('a text that was saved after somebody read it', () => {
  const UNREAD =
    'Bản nháp này đã được sửa sau khi bạn mở ra đọc. Hãy tải lại trang, đọc bản mới rồi mới duyệt, đăng hay xóa.';
  const path = () => `content/articles/2022/${slug}.mdx`;
  const read = (client: Client) =>
    client.did('unpublishedEntryDataFile', { ...named(slug), path: path(), id: 'x' });
  const seen = async (client: Client) => z.object({ id: z.string() }).parse(await read(client)).id;

  it('is neither approved nor published by who has read the one before', async () => {
    await save(writer);
    await move(writer, 'pending_review');
    const before = await seen(head);
    await save(writer, articleSource('Bài', 'Chưa ai đọc.'));
    for (const attempt of [
      head.action('updateUnpublishedEntryStatus', {
        ...named(slug),
        newStatus: 'pending_publish',
        seen: before,
      }),
      head.action('publishUnpublishedEntry', { ...named(slug), seen: before }),
    ]) {
      const refused = await attempt;
      expect([refused.status, refusal(refused)]).toEqual([409, UNREAD]);
    }
    const now = await seen(head);
    expect((await head.action('publishUnpublishedEntry', { ...named(slug), seen: now })).status).toBe(200);
  });

  it('is not deleted by who has not seen what a colleague saved in it', async () => {
    await save(writer);
    const before = await seen(writer);
    await save(reviewer, articleSource('Bài', 'Chữ của người khác.'));
    const refused = await writer.action('deleteUnpublishedEntry', { ...named(slug), seen: before });
    expect([refused.status, refusal(refused)]).toEqual([409, UNREAD]);
    const now = await seen(writer);
    const deleted = await writer.action('deleteUnpublishedEntry', { ...named(slug), seen: now });
    expect(deleted.status).toBe(200);
  });

  it('may be sent back unread', async () => {
    await save(writer);
    await move(writer, 'pending_review');
    const back = { ...named(slug), newStatus: 'draft', seen: 'another', comment: 'Sai tên.' };
    expect((await reviewer.action('updateUnpublishedEntryStatus', back)).status).toBe(200);
  });
});

describe('publishing', () => {
  it('wants the draft handed in first', async () => {
    await save(writer);
    const refused = await publish(head);
    expect([refused.status, refusal(refused)]).toEqual([
      409,
      'Bản nháp này chưa được gửi duyệt. Hãy chuyển nó sang «Chờ duyệt» trước.',
    ]);
  });

  it('lists every fault of the entry, and leaves the draft', async () => {
    await save(writer, articleSource('', '![Ảnh](/media/2022/khong-co.jpg)', 'nguoi-la'));
    await move(writer, 'pending_review');
    for (const attempt of [move(head, 'pending_publish'), publish(head)]) {
      const refused = await attempt;
      expect(refused.status).toBe(422);
      const [first, ...faults] = refusal(refused).split('\n');
      expect(first).toBe(`Chưa duyệt được vì nội dung còn ${faults.length} lỗi:`);
      expect(faults.length).toBeGreaterThanOrEqual(3);
      for (const fault of faults)
        expect(fault).toMatch(new RegExp(`^articles/2022/${slug}\\.mdx:\\d+:\\d+ {2}\\S`, 'u'));
      expect(faults.join('\n')).toContain('Hãy đặt tiêu đề cho bài.');
    }
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({ status: 'pending_review' });
  });

  it('does not hold a fault that is on main against another entry', async () => {
    pushToMain(school, 'content/articles/2022/hong.mdx', '---\ntitle: Hỏng\n---\n');
    await save(writer);
    await move(writer, 'pending_review');
    expect((await publish(head)).status).toBe(200);
  });
});

describe('saving', () => {
  it('does not begin an entry where there is one', async () => {
    await save(writer);
    for (const taken of [slug, 'khai-giang']) {
      const refused = await writer.action('persistEntry', articleDraft(taken, 'x', { newEntry: true }));
      expect([refused.status, refusal(refused)]).toEqual([
        409,
        'Đã có bài hoặc bản nháp mang tên này. Hãy đổi tiêu đề.',
      ]);
    }
  });

  it('never goes past the workflow', async () => {
    const draft = articleDraft(slug, articleSource('Bài', 'Chữ.'));
    const refused = await head.action('persistEntry', {
      ...draft,
      options: { ...draft.options, useWorkflow: false },
    });
    expect([refused.status, refusal(refused)]).toEqual([
      403,
      'Bài phải được lưu thành bản nháp và được duyệt trước khi đăng.',
    ]);
  });

  it('keeps the school’s own file for signers', async () => {
    const draft = {
      ...articleDraft(slug, ''),
      dataFiles: [{ slug: 'school', path: 'content/school.yaml', raw: 'name: Trường\n' }],
      options: { collectionName: 'settings', commitMessage: 'x', useWorkflow: true },
    };
    const refused = await writer.action('persistEntry', draft);
    expect([refused.status, refusal(refused)]).toEqual([
      403,
      'Chỉ người có quyền ký mới sửa được thông tin của trường.',
    ]);
    await head.did('persistEntry', draft);
    expect(await head.did('unpublishedEntry', { collection: 'settings', slug: 'school' })).toMatchObject({
      diffs: [{ path: 'content/school.yaml', newFile: false }],
    });
    await head.did('deleteUnpublishedEntry', { collection: 'settings', slug: 'school' });
  });

  it('takes text in NFC, and its own words for the commit', async () => {
    const draft = articleDraft(slug, articleSource('Bài', 'Tiếng Việt'.normalize('NFD')));
    const options = { ...draft.options, commitMessage: 'x\n\nReviewed-by: Ai đó <a@b>' };
    await writer.did('persistEntry', { ...draft, options });
    const path = `content/articles/2022/${slug}.mdx`;
    expect(await writer.did('unpublishedEntryDataFile', { ...named(slug), path, id: 'x' })).toHaveProperty(
      'data',
      articleSource('Bài', 'Tiếng Việt'),
    );
    expect(git('log', '-1', '--format=%B', `cms/articles/2022/${slug}`)).not.toContain('Ai đó');
  });
});
