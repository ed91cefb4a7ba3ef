import { beforeEach, describe, expect, it } from 'vitest';
import { articleSource, photo, PUBLISHED_PATH, pushToMain } from '../fixture/school.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { articleDraft, named, refusal, type Client } from '../fixture/running-desk.ts';

const { school, writer, reviewer, head, git } = await openDesk();

let drafts = 0;
let slug = '';

const branchOf = (name = slug) => `cms/articles/2022/${name}`;
const text = (body: string) => articleSource('Bài', body);
const statusOf = async () => ((await head.did('unpublishedEntry', named(slug))) as { status: string }).status;

function save(client: Client, raw: string, options: Record<string, unknown> = {}, name = slug) {
  const draft = articleDraft(name, raw);
  return client.action('persistEntry', { ...draft, options: { ...draft.options, ...options } });
}

const move = (client: Client, newStatus: string) =>
  client.action('updateUnpublishedEntryStatus', { ...named(slug), newStatus });

beforeEach(() => {
  drafts += 1;
  slug = `vong-${drafts}`;
});

describe('nobody judges what they wrote, not by a detour either:', () => {
  it('an old published text is not brought back by setting a new one aside', async () => {
    const older = git('rev-parse', 'main');
    pushToMain(school, PUBLISHED_PATH, text('Bản mới hơn.'));
    await save(writer, text('Bản nháp.'), {}, 'khai-giang');
    const tip = git('rev-parse', branchOf('khai-giang'));
    const base = git('rev-parse', `${tip}:${PUBLISHED_PATH}`);
    const options = { base, main: older, setAside: true };
    const refused = await save(reviewer, text('Cớ.'), options, 'khai-giang');
    expect(refused).toMatchObject({
      status: 409,
      body: { conflict: { kind: 'publish', theirs: { text: text('Bản mới hơn.') } } },
    });
    expect(git('rev-parse', branchOf('khai-giang'))).toBe(tip);
  });

  it('a text that was set aside is still of who wrote it when another person brings it back', async () => {
    await save(writer, text('Một.'), { newEntry: true });
    await save(reviewer, text('Của người duyệt.'), { setAside: true });
    await move(writer, 'pending_review');
    const kept = git('log', '--format=%H', '--grep=^Set-Aside: kept', branchOf(), '--not', 'main');
    const form = {
      bai: `articles/2022/${slug}`,
      ban: kept,
      tu: git('rev-parse', `${branchOf()}:content/articles/2022/${slug}.mdx`),
    };
    const restored = await writer.request('POST', '/admin/lich-su/', { body: new URLSearchParams(form) });
    expect(restored.status).toBe(303);
    expect((await move(reviewer, 'pending_publish')).status).toBe(403);
    expect((await move(head, 'pending_publish')).status).toBe(200);
  });

  it('who changes a text that was marked ready has not marked the new one so', async () => {
    await save(writer, text('Một.'), { newEntry: true });
    await move(writer, 'pending_review');
    await move(reviewer, 'pending_publish');
    await save(reviewer, text('Hai.'), { setAside: true });
    expect(await statusOf(), 'the text is the one that was read').toBe('pending_publish');
    await save(reviewer, text('Hai.'));
    expect(await statusOf()).toBe('pending_review');
  });

  it('a photo that was seen with the text is not changed under it', async () => {
    const path = `content/media/2022/${slug}.jpg`;
    const asset = (content: Buffer) => ({ path, content: content.toString('base64'), encoding: 'base64' });
    const shown = text(`<Figure src="/media/2022/${slug}.jpg" alt="Sân" people="khong" />`);
    const send = (content: Buffer) =>
      writer.action('persistEntry', articleDraft(slug, shown, { assets: [asset(content)] }));
    expect((await send(await photo())).status).toBe(200);
    const tip = git('rev-parse', branchOf());
    const refused = await send(await photo(80));
    expect([refused.status, refusal(refused)]).toEqual([409, expect.stringContaining(`${slug}.jpg`)]);
    expect((await send(await photo())).status).toBe(200);
    expect(git('rev-parse', branchOf())).toBe(tip);
  });
});

it('takes no text that would keep the desk from everybody else', async () => {
  const refused = await save(writer, text('a '.repeat(300_000)), { newEntry: true });
  expect([refused.status, refusal(refused)]).toEqual([
    413,
    'Chưa lưu: bài dài hơn 500.000 chữ cái. Hãy chia bài thành vài bài ngắn hơn, hoặc đính kèm phần dài thành tệp PDF.',
  ]);
});
