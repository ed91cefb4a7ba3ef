import { describe, expect, it } from 'vitest';
import { articleSource, PEOPLE, photo, PUBLISHED_PATH, pushToMain } from '../fixture/school.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { articleDraft, named, refusal, type Client } from '../fixture/running-desk.ts';

const { school, desk, writer, colleague, reviewer, head, git } = await openDesk();

const PHOTO = 'content/media/2022/be-mua-xuan.jpg';

describe('from a draft to the site', () => {
  const text = articleSource(
    'Mùa xuân',
    'Tết trồng cây.\n\n<Figure src="/media/2022/be-mua-xuan.jpg" alt="Một cây non" people="khong" />',
  );

  it('saves a draft with its photo', async () => {
    const asset = { path: PHOTO, content: (await photo()).toString('base64'), encoding: 'base64' };
    const saved = await writer.action(
      'persistEntry',
      articleDraft('mua-xuan', text, { assets: [asset], newEntry: true }),
    );
    expect(saved).toMatchObject({
      status: 200,
      body: {
        message: 'Đã lưu.',
        revision: git('rev-parse', 'cms/articles/2022/mua-xuan:content/articles/2022/mua-xuan.mdx'),
      },
    });
    expect(await writer.did('unpublishedEntries')).toEqual(['articles/2022/mua-xuan']);
  });

  it('describes the draft as Decap expects', async () => {
    const described = await writer.did('unpublishedEntry', named('mua-xuan'));
    const diff = (path: string) => ({
      path,
      newFile: true,
      id: git('rev-parse', `cms/articles/2022/mua-xuan:${path}`),
    });
    expect(described).toEqual({
      collection: 'articles',
      slug: '2022/mua-xuan',
      status: 'draft',
      diffs: [diff('content/articles/2022/mua-xuan.mdx'), diff(PHOTO)],
      pullRequestAuthor: 'Lê Thị Viết',
      updatedAt: new Date(git('log', '-1', '--format=%cI', 'cms/articles/2022/mua-xuan')).toISOString(),
    });
    expect(await writer.did('unpublishedEntry', { id: 'articles/2022/mua-xuan' })).toEqual(described);
  });

  it('gives back what was saved', async () => {
    const path = 'content/articles/2022/mua-xuan.mdx';
    expect(await writer.did('unpublishedEntryDataFile', { ...named('mua-xuan'), path, id: 'x' })).toEqual({
      data: text,
      id: git('rev-parse', `cms/articles/2022/mua-xuan:${path}`),
    });
    expect(
      await head.did('unpublishedEntryMediaFile', { ...named('mua-xuan'), path: PHOTO, id: 'x' }),
    ).toMatchObject({
      name: 'be-mua-xuan.jpg',
      path: PHOTO,
      encoding: 'base64',
      content: (await photo()).toString('base64'),
    });
  });

  it('keeps the photo while the text shows it, and drops it with the text', async () => {
    await writer.did('persistEntry', articleDraft('mua-xuan', text.replace('Các bé', 'Cô và các bé')));
    expect(await writer.did('unpublishedEntry', named('mua-xuan'))).toHaveProperty('diffs.length', 2);
    await writer.did('persistEntry', articleDraft('mua-xuan', articleSource('Mùa xuân', 'Không ảnh.')));
    expect(await writer.did('unpublishedEntry', named('mua-xuan'))).toHaveProperty('diffs.length', 1);
  });

  it('lets the writer hand it in but not publish it', async () => {
    await writer.did('updateUnpublishedEntryStatus', { ...named('mua-xuan'), newStatus: 'pending_review' });
    expect(await writer.did('unpublishedEntry', named('mua-xuan'))).toHaveProperty(
      'status',
      'pending_review',
    );
    for (const client of [writer, colleague, reviewer]) {
      const refused = await client.action('publishUnpublishedEntry', named('mua-xuan'));
      expect(refused.status).toBe(403);
      expect(refusal(refused)).toBe(
        'Bạn không có quyền đăng bài này: cần quyền ký, và không ai tự ký bài mình đứng tên hoặc có viết trong bản nháp khi còn người ký khác.',
      );
    }
  });

  it('publishes it as a merge by the writer, reviewed by the head, and builds', async () => {
    const before = git('rev-parse', 'main');
    await reviewer.did('updateUnpublishedEntryStatus', {
      ...named('mua-xuan'),
      newStatus: 'pending_publish',
    });
    expect(await head.did('publishUnpublishedEntry', named('mua-xuan'))).toEqual({
      message: 'Đã đăng. Trang đang được dựng lại.',
    });
    const format = '--format=%P|%an <%ae>|%cn|%s|%(trailers:key=Reviewed-by)';
    const [parents = '', ...rest] = git('log', '-1', format, 'main').trim().split('|');
    expect(parents.split(' ')[0]).toBe(before);
    expect(parents.split(' ')).toHaveLength(2);
    expect(rest).toEqual([
      'Lê Thị Viết <le-thi-viet@bang-tin.local>',
      'Bảng Tin',
      'Đăng content/articles/2022/mua-xuan.mdx',
      'Reviewed-by: Trương Thị Ký <truong-thi-ky@bang-tin.local>',
    ]);
    expect((await head.get('/api/release')).body).toMatchObject({
      state: 'building',
      commit: git('rev-parse', 'main'),
    });
    await desk.releases.settled();
    expect((await head.get('/api/release')).body).toMatchObject({
      state: 'ready',
      commit: git('rev-parse', 'main'),
    });
    expect((await desk.nobody().get('/tin-tuc/mua-xuan/')).body).toContain('Không ảnh.');
    expect(await head.did('unpublishedEntries')).toEqual([]);
  });

  it('never wrote to the checkout', () => {
    expect(school.git('status', '--porcelain')).toBe('');
    expect(school.git('log', '--all', '--format=%s')).toBe('Bắt đầu');
  });
});

describe('reading what is published', () => {
  it('lists a folder to the depth that was asked for', async () => {
    const params = { folder: 'content/articles', extension: 'mdx', depth: 2 };
    const listed = await writer.did('entriesByFolder', params);
    expect(listed).toContainEqual({
      data: articleSource('Khai giảng', 'Dòng một.\n\nDòng hai.\n\nDòng ba.'),
      file: { path: PUBLISHED_PATH, id: git('rev-parse', `main:${PUBLISHED_PATH}`) },
    });
    expect(await writer.did('entriesByFolder', { ...params, depth: 1 })).toEqual([]);
  });

  it('reads entries, the settings, and says which are not there', async () => {
    const files = [{ path: 'content/school.yaml', label: 'Trường' }, { path: 'content/pages/khong-co.mdx' }];
    expect(await writer.did('entriesByFiles', { files })).toEqual([
      {
        data: git('show', 'main:content/school.yaml') + '\n',
        file: { path: files[0]?.path, label: 'Trường', id: git('rev-parse', 'main:content/school.yaml') },
      },
      { data: null, file: { path: 'content/pages/khong-co.mdx', id: null } },
    ]);
    expect(await writer.did('getEntry', { path: PUBLISHED_PATH })).toHaveProperty(
      'file.path',
      PUBLISHED_PATH,
    );
    const missing = await writer.action('getEntry', { path: 'content/pages/khong-co.mdx' });
    expect([missing.status, refusal(missing)]).toEqual([404, 'Không có tệp «content/pages/khong-co.mdx».']);
  });

  it('answers 404 for a draft that is not there, whatever its name', async () => {
    for (const slug of ['2022/khong-co', 'Tên Chưa Đặt', '../../x']) {
      const answer = await writer.action('unpublishedEntry', { collection: 'articles', slug });
      expect([answer.status, refusal(answer)]).toEqual([
        404,
        'Không có bản nháp này. Có thể nó đã được đăng hoặc bị xóa.',
      ]);
    }
  });

  it('says what it is, and that drafts have no preview', async () => {
    expect(await writer.did('info')).toEqual({
      repo: 'content',
      publish_modes: ['editorial_workflow'],
      type: 'bang_tin',
    });
    expect(await writer.did('getDeployPreview', named('mua-xuan'))).toBeNull();
  });
});

describe('the library', () => {
  it('takes files straight from a signer only, and lists them', async () => {
    const path = 'content/media/2022/ke-hoach.pdf';
    const params = {
      asset: { path, content: Buffer.from('%PDF-1.7 …').toString('base64'), encoding: 'base64' },
      options: { commitMessage: 'Upload' },
    };
    const refused = await writer.action('persistMedia', params);
    expect([refused.status, refusal(refused)]).toEqual([
      403,
      'Chỉ người có quyền ký mới đưa tệp thẳng vào thư viện. Hãy chèn ảnh khi đang viết bài: ảnh đi cùng bản nháp.',
    ]);
    expect(await head.did('persistMedia', params)).toMatchObject({ path, name: 'ke-hoach.pdf' });
    const listed = await writer.did('getMedia', { mediaFolder: 'content/media' });
    expect(listed).toMatchObject([{ path }, { path: 'content/media/2022/san-truong.jpg' }]);
    expect(await writer.did('getMediaFile', { path })).toMatchObject({ content: params.asset.content });
    await desk.releases.settled();
  });

  it('keeps a name for the file that has it', async () => {
    const asset = { path: 'content/media/2022/san-truong.jpg', encoding: 'base64' };
    const upload = async (content: Buffer) =>
      writer.action(
        'persistEntry',
        articleDraft('san', articleSource('Sân', 'Chữ.'), {
          assets: [{ ...asset, content: content.toString('base64') }],
        }),
      );
    const refused = await upload(await photo(80));
    expect([refused.status, refusal(refused)]).toEqual([
      409,
      'Trong thư viện đã có một tệp khác mang tên «content/media/2022/san-truong.jpg». Hãy đổi tên tệp rồi chọn lại.',
    ]);
    expect((await upload(await photo())).status).toBe(200);
    await writer.did('deleteUnpublishedEntry', named('san'));
  });

  it('lets a signer delete what nothing uses, in a commit of its own', async () => {
    const paths = ['content/media/2022/ke-hoach.pdf'];
    const options = { commitMessage: 'Delete', reason: 'Kế hoạch đã thay bằng bản mới.\n\nReviewed-by: x' };
    expect((await reviewer.action('deleteFiles', { paths, options })).status).toBe(403);
    expect(await head.did('deleteFiles', { paths, options })).toEqual({ message: 'Đã xóa.' });
    expect(git('log', '-1', '--format=%an|%s|%b|%(trailers)', 'main')).toBe(
      'Trương Thị Ký|Gỡ content/media/2022/ke-hoach.pdf|> Kế hoạch đã thay bằng bản mới.\n>\n> Reviewed-by: x\n|',
    );
    const again = await head.action('deleteFile', { path: paths[0], options });
    expect(again.status).toBe(404);
    await desk.releases.settled();
  });

  it.each([
    [undefined, 'Hãy ghi lý do gỡ, rồi gỡ lần nữa: lý do được giữ trong lịch sử của trang.'],
    [' \n', 'Hãy ghi lý do gỡ, rồi gỡ lần nữa: lý do được giữ trong lịch sử của trang.'],
    ['a'.repeat(501), 'Chữ dài quá 500 ký tự. Hãy viết ngắn lại rồi gửi lại.'],
  ])('does not delete for the reason %j', async (reason, message) => {
    const params = { path: PUBLISHED_PATH, options: { commitMessage: 'x', reason } };
    const refused = await head.action('deleteFile', params);
    expect([refused.status, refusal(refused)]).toEqual([422, message]);
  });

  it('keeps a photo that a published entry or a draft shows', async () => {
    const path = 'content/media/2022/san-truong.jpg';
    const text = articleSource('Sân', '<Figure src="/media/2022/san-truong.jpg" alt="Sân" people="khong" />');
    await writer.did('persistEntry', articleDraft('san-choi', text));
    const remove = () =>
      head.action('deleteFile', { path, options: { commitMessage: 'x', reason: 'Ảnh mờ.' } });
    const ofDraft = await remove();
    expect([ofDraft.status, refusal(ofDraft)]).toEqual([
      422,
      'Chưa gỡ được vì bản nháp còn dùng đến: «content/articles/2022/san-choi.mdx». Hãy bỏ tệp này khỏi bản nháp trước.',
    ]);
    await writer.did('updateUnpublishedEntryStatus', { ...named('san-choi'), newStatus: 'pending_review' });
    await head.did('publishUnpublishedEntry', named('san-choi'));
    const ofEntry = await remove();
    expect([ofEntry.status, refusal(ofEntry)]).toEqual([
      422,
      expect.stringMatching(
        /^Chưa gỡ được vì chỗ khác còn dùng đến:\narticles\/2022\/san-choi\.mdx:\d+:\d+ {2}.*san-truong\.jpg/u,
      ),
    ]);
    await desk.releases.settled();
  });

  it('keeps what is still needed', async () => {
    const path = `content/people/${PEOPLE.writer.id}.mdx`;
    const kept = await head.action('deleteFile', { path, options: { commitMessage: 'x', reason: 'Thử.' } });
    expect(kept.status).toBe(422);
    expect(refusal(kept)).toMatch(
      /^Chưa gỡ được vì chỗ khác còn dùng đến:\nappointments\/le-thi-viet\.mdx:\d+:\d+ {2}.*\narticles\/2022\/khai-giang\.mdx:\d+:\d+ {2}/u,
    );
  });
});

describe('several members at once', () => {
  it('keeps what two members save at the same time, each in the right name', async () => {
    const saveThrice = async (client: Client, slug: string) => {
      for (const index of [1, 2, 3])
        await client.did('persistEntry', articleDraft(slug, articleSource('Bài', `Lần ${index}.`)));
    };
    await Promise.all([saveThrice(writer, 'cua-viet'), saveThrice(colleague, 'cua-but')]);
    for (const [slug, author] of [
      ['cua-viet', 'Lê Thị Viết'],
      ['cua-but', 'Đỗ Văn Bút'],
    ]) {
      expect(git('log', '--format=%an', `main..cms/articles/2022/${slug}`).split('\n')).toEqual([
        author,
        author,
        author,
      ]);
    }
    await writer.did('deleteUnpublishedEntry', named('cua-viet'));
    await colleague.did('deleteUnpublishedEntry', named('cua-but'));
  });

  it('publishes two drafts that are signed at the same moment', async () => {
    for (const slug of ['mot', 'hai']) {
      await writer.did('persistEntry', articleDraft(slug, articleSource(`Bài ${slug}`, 'Chữ.')));
      await writer.did('updateUnpublishedEntryStatus', { ...named(slug), newStatus: 'pending_review' });
    }
    await Promise.all(['mot', 'hai'].map((slug) => head.did('publishUnpublishedEntry', named(slug))));
    await desk.releases.settled();
    expect((await desk.nobody().get('/tin-tuc/mot/')).status).toBe(200);
    expect((await desk.nobody().get('/tin-tuc/hai/')).status).toBe(200);
  });

  it('answers a conflict with the files, keeps the draft and wedges nothing', async () => {
    const change = (to: string) => articleSource('Khai giảng', `Dòng một.\n\n${to}\n\nDòng ba.`);
    await writer.did('persistEntry', articleDraft('khai-giang', change('Dòng hai của Viết.')));
    await writer.did('updateUnpublishedEntryStatus', { ...named('khai-giang'), newStatus: 'pending_review' });
    // Somebody publishes the same line by another way: straight in the repository, as a push would.
    pushToMain(school, PUBLISHED_PATH, change('Dòng hai của Ký.'));
    const main = git('rev-parse', 'main');

    const refused = await head.action('publishUnpublishedEntry', named('khai-giang'));
    expect(refused.status).toBe(409);
    expect(refusal(refused)).toBe(
      'Chưa đăng được: sau khi bản nháp này bắt đầu, Thử đã đăng một bản sửa ở cùng chỗ. Không bản nào bị mất: hãy xem hai bản cạnh nhau rồi chọn.',
    );
    expect(git('rev-parse', 'main')).toBe(main);
    expect(await head.did('unpublishedEntries')).toEqual(['articles/2022/khai-giang']);
    await writer.did('deleteUnpublishedEntry', named('khai-giang'));
    await writer.did('persistEntry', articleDraft('khai-giang', change('Dòng hai, lại.')));
    await writer.did('updateUnpublishedEntryStatus', { ...named('khai-giang'), newStatus: 'pending_review' });
    await head.did('publishUnpublishedEntry', named('khai-giang'));
    await desk.releases.settled();
  });

  it('leaves a repository that Git finds nothing wrong with', () => {
    expect(git('fsck', '--strict', '--no-dangling')).toBe('');
    expect(desk.errors).toEqual([]);
  });
});
