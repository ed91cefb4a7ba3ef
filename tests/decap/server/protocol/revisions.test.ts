import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleSource, PUBLISHED, PUBLISHED_PATH, pushToMain } from '../fixture/school.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { articleDraft, named, refusal, type Answer, type Client } from '../fixture/running-desk.ts';

const { school, desk, writer, reviewer, head, git } = await openDesk();

let drafts = 0;
let slug = '';

const branchOf = (name: string) => `cms/articles/2022/${name}`;
const pathOf = (name: string) => `content/articles/2022/${name}.mdx`;
const textOf = (commit: string, name = slug) => `${git('show', `${commit}:${pathOf(name)}`)}\n`;
const text = (body: string) => articleSource('Bài', body);

const saved = z.object({ revision: z.string() });
const conflictIn = ({ body }: Answer) =>
  z.object({ conflict: z.record(z.string(), z.unknown()) }).parse(body).conflict;

function save(client: Client, raw: string, options: Record<string, unknown>, name = slug): Promise<Answer> {
  const draft = articleDraft(name, raw);
  return client.action('persistEntry', { ...draft, options: { ...draft.options, ...options } });
}

async function savedAs(client: Client, raw: string, options: Record<string, unknown>, name = slug) {
  const answer = await save(client, raw, options, name);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return saved.parse(answer.body).revision;
}

beforeEach(() => {
  drafts += 1;
  slug = `bai-${drafts}`;
});

describe('a save', () => {
  it('says the revision as written, which is the blob of the text', async () => {
    const decomposed = text('Tiếng Việt'.normalize('NFD'));
    const revision = await savedAs(writer, decomposed, { base: null, newEntry: true });
    expect(revision).toBe(git('rev-parse', `${branchOf(slug)}:${pathOf(slug)}`));
    expect(await savedAs(writer, text('Hai.'), { base: revision })).not.toBe(revision);
  });

  it('is refused to a page that does not say what it started from', async () => {
    const refused = await writer.ask('persistEntry', articleDraft(slug, text('Một.'), { newEntry: true }));
    expect([refused.status, refused.body]).toEqual([
      409,
      {
        error:
          'Trang quản trị đang mở là bản cũ nên chưa lưu được. Hãy tải lại trang; chữ chưa lưu được giữ trên máy này và sẽ được đưa lại.',
      },
    ]);
  });

  it('that started from an older text gets both texts, who saved and when, and changes nothing', async () => {
    const first = await savedAs(writer, text('Một.'), { base: null, newEntry: true });
    const second = await savedAs(reviewer, text('Hai, của Duyệt.'), { base: first });
    const tip = git('rev-parse', branchOf(slug));
    const refused = await save(writer, text('Hai,  của Viết.').replace('  ', ' '), { base: first });
    expect([refused.status, refusal(refused)]).toEqual([
      409,
      'Chưa lưu: Phạm Thị Duyệt đã lưu bài này sau khi bạn mở. Không bản nào bị mất: hãy xem hai bản cạnh nhau rồi chọn.',
    ]);
    expect(conflictIn(refused)).toEqual({
      kind: 'save',
      base: text('Một.'),
      mine: text('Hai, của Viết.'),
      theirs: {
        text: text('Hai, của Duyệt.'),
        revision: second,
        by: 'Phạm Thị Duyệt',
        at: new Date(git('log', '-1', '--format=%aI', branchOf(slug))).toISOString(),
        published: false,
      },
    });
    expect(git('rev-parse', branchOf(slug))).toBe(tip);
  });

  it('goes through again from the text that it met', async () => {
    const first = await savedAs(writer, text('Một.'), { base: null, newEntry: true });
    const theirs = await savedAs(reviewer, text('Hai, của Duyệt.'), { base: first });
    await savedAs(writer, text('Ba, của cả hai.'), { base: theirs });
    expect(git('log', '--format=%an', `main..${branchOf(slug)}`).split('\n')).toEqual([
      'Lê Thị Viết',
      'Phạm Thị Duyệt',
      'Lê Thị Viết',
    ]);
  });

  it('of the text that is there already is no conflict and no commit', async () => {
    const first = await savedAs(writer, text('Một.'), { base: null, newEntry: true });
    const second = await savedAs(reviewer, text('Hai.'), { base: first });
    const tip = git('rev-parse', branchOf(slug));
    expect(await savedAs(writer, text('Hai.'), { base: first })).toBe(second);
    expect(git('rev-parse', branchOf(slug))).toBe(tip);
  });

  it('follows one of the same form whose answer never came', async () => {
    const [lost, next] = [randomUUID(), randomUUID()];
    await savedAs(writer, text('Một.'), { base: null, newEntry: true, saveId: lost });
    const again = { base: null, newEntry: true, saveId: next, unheard: [lost] };
    await savedAs(writer, text('Một, sửa.'), again);
    await reviewer.did('updateUnpublishedEntryStatus', { ...named(slug), newStatus: 'pending_review' });
    // A step changes no text: the save is still the last one.
    expect(await writer.did('unpublishedEntry', named(slug))).toMatchObject({ saveId: next });
    await savedAs(writer, text('Một, sửa nữa.'), { ...again, saveId: randomUUID(), unheard: [lost, next] });
  });

  it('does not follow one that somebody saved over', async () => {
    const lost = randomUUID();
    const first = await savedAs(writer, text('Một.'), { base: null, newEntry: true, saveId: lost });
    await savedAs(reviewer, text('Hai.'), { base: first, saveId: randomUUID() });
    const refused = await save(writer, text('Một, sửa.'), {
      base: null,
      saveId: randomUUID(),
      unheard: [lost],
    });
    expect(refused.status).toBe(409);
    expect(conflictIn(refused)).toMatchObject({ base: null, theirs: { text: text('Hai.') } });
  });

  it('meets what was published meanwhile', async () => {
    const base = git('rev-parse', `main:${PUBLISHED_PATH}`);
    pushToMain(school, PUBLISHED_PATH, PUBLISHED.replace('Dòng hai', 'Dòng hai, nơi khác'));
    const refused = await save(writer, PUBLISHED.replace('Dòng hai', 'Dòng 2'), { base }, 'khai-giang');
    expect(conflictIn(refused)).toMatchObject({
      base: PUBLISHED,
      theirs: { text: PUBLISHED.replace('Dòng hai', 'Dòng hai, nơi khác'), by: 'Thử', published: true },
    });
    expect(await writer.did('unpublishedEntries')).not.toContain('articles/2022/khai-giang');
    pushToMain(school, PUBLISHED_PATH, PUBLISHED);
  });

  it('meets that its entry was deleted, and begins it again when it is told to', async () => {
    const base = await savedAs(writer, text('Một.'), { base: null, newEntry: true });
    await head.did('deleteUnpublishedEntry', named(slug));
    const refused = await save(writer, text('Hai.'), { base });
    expect([refused.status, refusal(refused)]).toEqual([
      409,
      'Chưa lưu: bài này đã bị xóa sau khi bạn mở. Chữ bạn viết vẫn còn trên màn hình: lưu lần nữa sẽ viết lại bài.',
    ]);
    expect(conflictIn(refused)).toEqual({ kind: 'save', base: null, mine: text('Hai.'), theirs: null });
    await savedAs(writer, text('Hai.'), { base: null });
  });

  it('tells nothing of a file that is not the entry’s', async () => {
    await savedAs(writer, text('Một.'), { base: null, newEntry: true });
    const base = git('rev-parse', 'main:README.md');
    expect(conflictIn(await save(writer, text('Hai.'), { base }))).toHaveProperty('base', null);
    expect((await save(writer, text('Hai.'), { base: 'HEAD' })).status).toBe(422);
  });

  it('takes two of the school’s own file for what they are', async () => {
    const file = { slug: 'school', path: 'content/school.yaml' };
    const raw = `${git('show', 'main:content/school.yaml')}\n`;
    const settings = (sent: string, base: string) =>
      head.action('persistEntry', {
        dataFiles: [{ ...file, raw: sent }],
        assets: [],
        options: { collectionName: 'settings', useWorkflow: true, base },
      });
    const base = git('rev-parse', 'main:content/school.yaml');
    expect((await settings(`${raw}# một\n`, base)).status).toBe(200);
    const refused = await settings(`${raw}# hai\n`, base);
    expect(conflictIn(refused)).toMatchObject({
      base: raw,
      mine: `${raw}# hai\n`,
      theirs: { text: `${raw}# một\n` },
    });
    await head.did('deleteUnpublishedEntry', { collection: 'settings', slug: 'school' });
  });
});

describe('taking the other text', () => {
  it('keeps mine in the history and leaves theirs, in one move', async () => {
    const first = await savedAs(writer, text('Một.'), { base: null, newEntry: true });
    const theirs = await savedAs(reviewer, text('Hai, của Duyệt.'), { base: first });
    const stood = git('rev-parse', `${branchOf(slug)}^{tree}`);
    const options = { base: theirs, setAside: true, saveId: randomUUID() };
    expect(await savedAs(writer, text('Hai, của Viết.'), options)).toBe(theirs);
    expect(git('rev-parse', `${branchOf(slug)}^{tree}`)).toBe(stood);
    expect(textOf(`${branchOf(slug)}~1`)).toBe(text('Hai, của Viết.'));
    expect(
      git('log', '-2', '--format=%an|%s|%(trailers:key=Set-Aside,valueonly,separator=)', branchOf(slug)),
    ).toBe(
      [
        `Lê Thị Viết|Giữ bản đang có của ${pathOf(slug)}|back`,
        `Lê Thị Viết|Cất lại một bản của ${pathOf(slug)}|kept`,
      ].join('\n'),
    );
    // The text that stands is still the other person's.
    const refused = await save(reviewer, text('Ba.'), { base: first });
    expect(conflictIn(refused)).toMatchObject({ theirs: { by: 'Phạm Thị Duyệt', revision: theirs } });
  });

  it('keeps mine when theirs is the published one: the draft shows what is published', async () => {
    const base = git('rev-parse', `main:${PUBLISHED_PATH}`);
    await savedAs(writer, PUBLISHED.replace('hai', 'hai, của Viết'), { base, setAside: true }, 'khai-giang');
    expect(textOf(branchOf('khai-giang'), 'khai-giang')).toBe(PUBLISHED);
    expect(textOf(`${branchOf('khai-giang')}~1`, 'khai-giang')).toContain('của Viết');
    expect(await writer.did('unpublishedEntry', named('khai-giang'))).toMatchObject({ diffs: [] });
    await writer.did('deleteUnpublishedEntry', named('khai-giang'));
  });

  it('of a third save that came meanwhile is a conflict again', async () => {
    const first = await savedAs(writer, text('Một.'), { base: null, newEntry: true });
    const second = await savedAs(reviewer, text('Hai.'), { base: first });
    await savedAs(reviewer, text('Ba.'), { base: second });
    const refused = await save(writer, text('Của Viết.'), { base: second, setAside: true });
    expect([refused.status, conflictIn(refused).base]).toEqual([409, text('Hai.')]);
  });

  it('is refused where none is left', async () => {
    const refused = await save(writer, text('Một.'), { base: null, setAside: true });
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      'Bài này đã bị xóa nên không có bản nào để lấy. Hãy đóng bài mà không lưu; chữ bạn viết vẫn được giữ trên máy này.',
    ]);
  });
});

describe('a publication that meets a newer text', () => {
  const name = 'khai-giang';
  const mine = PUBLISHED.replace('Dòng hai', 'Dòng hai, của Viết');
  const theirs = PUBLISHED.replace('Dòng hai', 'Dòng hai, nơi khác').replace('Dòng ba', 'Dòng ba, nơi khác');
  let main = '';
  let revision = '';

  beforeEach(async () => {
    pushToMain(school, PUBLISHED_PATH, PUBLISHED);
    revision = await savedAs(writer, mine, { base: git('rev-parse', `main:${PUBLISHED_PATH}`) }, name);
    await writer.did('updateUnpublishedEntryStatus', { ...named(name), newStatus: 'pending_review' });
    pushToMain(school, PUBLISHED_PATH, theirs);
    main = git('rev-parse', 'main');
  });

  const publish = () => head.action('publishUnpublishedEntry', named(name));

  it('is refused with both texts, also when it is marked ready', async () => {
    const ready = { ...named(name), newStatus: 'pending_publish' };
    for (const refused of [await publish(), await reviewer.action('updateUnpublishedEntryStatus', ready)]) {
      expect(refused.status).toBe(409);
      expect(conflictIn(refused)).toMatchObject({
        kind: 'publish',
        base: PUBLISHED,
        mine,
        theirs: { text: theirs, by: 'Thử', published: true },
        revision,
        main,
      });
    }
    expect(git('rev-parse', 'main')).toBe(main);
    await writer.did('deleteUnpublishedEntry', named(name));
  });

  it('goes through once a save has taken the newer text into account', async () => {
    const joined = theirs.replace('nơi khác', 'của cả hai');
    expect(
      (await save(writer, joined, { base: git('rev-parse', `main:${PUBLISHED_PATH}`), main }, name)).status,
    ).toBe(409);
    await savedAs(writer, joined, { base: revision, main }, name);
    expect(git('log', '-1', '--format=%P', branchOf(name)).split(' ')[1]).toBe(main);
    expect((await publish()).status).toBe(200);
    expect(textOf('main', name)).toBe(joined);
    await desk.releases.settled();
  });

  it('may leave the newer text: the other one is in the history', async () => {
    await savedAs(writer, mine, { base: revision, main, setAside: true }, name);
    expect(textOf(branchOf(name), name)).toBe(theirs);
    expect((await publish()).status).toBe(200);
    expect(textOf('main', name)).toBe(theirs);
    expect(git('log', '--format=%s', 'main', '-S', 'của Viết', '--', PUBLISHED_PATH)).not.toBe('');
    await desk.releases.settled();
  });

  it('takes no commit for main that is none of it', async () => {
    const foreign = git('rev-parse', branchOf(name));
    for (const other of [foreign, revision, '1'.repeat(40)]) {
      const refused = await save(writer, theirs, { base: revision, main: other }, name);
      expect([refused.status, refusal(refused)]).toEqual([
        409,
        'Bản đang đăng mà bạn so với không còn là một phần của trang. Hãy tải lại trang rồi xem lại hai bản.',
      ]);
    }
    await writer.did('deleteUnpublishedEntry', named(name));
  });

  it('tells when the entry was withdrawn, and publishes it again after a save', async () => {
    pushToMain(school, PUBLISHED_PATH, undefined);
    const refused = await publish();
    expect([refused.status, refusal(refused)]).toEqual([
      409,
      'Chưa đăng được: sau khi bản nháp này bắt đầu, bài đã bị gỡ khỏi trang. Bản nháp vẫn còn nguyên: hãy lưu lại bản nháp nếu vẫn muốn đăng.',
    ]);
    expect(conflictIn(refused)).toMatchObject({ kind: 'publish', base: PUBLISHED, mine, theirs: null });
    await savedAs(writer, mine, { base: revision, main: git('rev-parse', 'main') }, name);
    expect((await publish()).status).toBe(200);
    expect(textOf('main', name)).toBe(mine);
    await desk.releases.settled();
  });
});

it('lets one of two members who save at the same moment through, and tells the other', async () => {
  await savedAs(writer, text('Một.'), { base: null, newEntry: true });
  for (const round of [1, 2, 3, 4, 5]) {
    const now = git('rev-parse', `${branchOf(slug)}:${pathOf(slug)}`);
    const answers = await Promise.all([
      save(writer, text(`Viết ${round}.`), { base: now, saveId: randomUUID() }),
      save(reviewer, text(`Duyệt ${round}.`), { base: now, saveId: randomUUID() }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser && conflictIn(loser)).toMatchObject({ theirs: { text: textOf(branchOf(slug)) } });
  }
  expect(git('rev-list', '--count', `main..${branchOf(slug)}`)).toBe('6');
});
