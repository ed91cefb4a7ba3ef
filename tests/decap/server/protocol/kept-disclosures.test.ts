import { describe, expect, it } from 'vitest';
import { schoolDateParts, schoolDay, schoolMidnight, spokenDay } from '../../../../src/schema/index.ts';
import { PEOPLE } from '../fixture/school.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { refusal } from '../fixture/running-desk.ts';

const { year } = schoolDateParts(new Date());
/** Published last year: kept for four more. */
const LAST_YEAR = schoolDay(schoolMidnight(year - 1, 3, 2));
const SIX_YEARS_AGO = schoolDay(schoolMidnight(year - 6, 3, 2));
const FUTURE = schoolDay(schoolMidnight(year + 1, 3, 2));
const UNTIL = spokenDay(schoolMidnight(year + 4, 3, 2));

const REFUSED =
  'Chưa làm được: bài công khai phải giữ ít nhất 5 năm từ ngày công khai lần đầu; trước đó không gỡ, không hoãn ngày đăng, không lùi «Công khai lần đầu ngày».';

function disclosure(firstPublished: string, ...changed: readonly string[]): string {
  const fields = {
    title: 'Thu chi',
    publishedAt: firstPublished,
    area: 'tai-chinh',
    author: PEOPLE.writer.id,
    section: 'thu-chi',
    asOf: firstPublished,
    firstPublished,
  };
  const kept = Object.entries(fields).filter(
    ([name]) => !changed.some((line) => line.startsWith(`${name}:`)),
  );
  return ['---', ...kept.map(([name, value]) => `${name}: ${value}`), ...changed, '---', '', 'Chữ.', ''].join(
    '\n',
  );
}

const fileOf = (slug: string) => `content/disclosures/2022/${slug}.mdx`;
const options = { commitMessage: 'Delete', reason: 'Thử.' };

const { school, desk, writer, head } = await openDesk(async (school) => {
  await school.commit(fileOf('thu-chi'), disclosure(LAST_YEAR));
  await school.commit(fileOf('da-du-nam'), disclosure(SIX_YEARS_AGO));
  await school.commit(fileOf('hen-gio'), disclosure(LAST_YEAR, `publishedAt: ${FUTURE}`));
  await school.commit(fileOf('mau'), disclosure(LAST_YEAR, 'sample: true'));
});

/** Brings a draft of `thu-chi` as far as it goes; the answer to its approval. */
async function approve(raw: string) {
  const name = { collection: 'disclosures', slug: '2022/thu-chi' };
  await writer.did('persistEntry', {
    dataFiles: [{ slug: '2022/thu-chi', path: fileOf('thu-chi'), raw }],
    assets: [],
    options: { collectionName: 'disclosures', useWorkflow: true, status: 'draft' },
  });
  await writer.did('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_review' });
  const answer = await head.action('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_publish' });
  const published = await head.action('publishUnpublishedEntry', name);
  if (published.status !== 200) await writer.did('deleteUnpublishedEntry', name);
  return [answer, published];
}

describe('a disclosure that must be kept', () => {
  const refused = [422, `${REFUSED}\n«${fileOf('thu-chi')}»: giữ đến ngày ${UNTIL}`];

  it('is not deleted, alone or among others', async () => {
    const alone = await head.action('deleteFile', { path: fileOf('thu-chi'), options });
    expect([alone.status, refusal(alone)]).toEqual(refused);
    const paths = [fileOf('da-du-nam'), fileOf('thu-chi')];
    const among = await head.action('deleteFiles', { paths, options });
    expect([among.status, refusal(among)]).toEqual(refused);
    expect(await head.did('getEntry', { path: fileOf('da-du-nam') })).toBeDefined();
  });

  it.each([
    ['another date of first publication', [`firstPublished: ${SIX_YEARS_AGO}`]],
    ['a day in the future', [`publishedAt: ${FUTURE}`]],
    ['the mark of a sample', ['sample: true']],
  ])('is not let go by %s', async (_, changed) => {
    for (const answer of await approve(disclosure(LAST_YEAR, ...changed))) {
      expect([answer.status, refusal(answer)]).toEqual(refused);
    }
  });

  it('is not let go by a draft that somebody made in Git: renamed or deleted', async () => {
    const bare = ['--git-dir', `${school.dataDir}/content.git`];
    const git = (...args: readonly string[]) => school.git(...args);
    git('checkout', '--quiet', '-b', 'doi-ten');
    git('mv', fileOf('thu-chi'), fileOf('ten-khac'));
    git('commit', '--quiet', '-m', 'Đổi tên');
    git(...bare, 'fetch', '--quiet', school.checkout, 'doi-ten:refs/heads/cms/disclosures/2022/ten-khac');
    git('checkout', '--quiet', 'main');
    const name = { collection: 'disclosures', slug: '2022/ten-khac' };
    const answer = await head.action('updateUnpublishedEntryStatus', {
      ...name,
      newStatus: 'pending_publish',
    });
    expect([answer.status, refusal(answer)]).toEqual(refused);
    await head.did('deleteUnpublishedEntry', name);
  });

  it('may be corrected', async () => {
    const answers = await approve(disclosure(LAST_YEAR, 'title: Thu chi, đã sửa'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});

it.each([
  ['whose five years are over', 'da-du-nam'],
  ['that waits for its day', 'hen-gio'],
  ['that is a sample', 'mau'],
])('a disclosure %s may be deleted', async (_, slug) => {
  expect(await head.did('deleteFile', { path: fileOf(slug), options })).toEqual({ message: 'Đã xóa.' });
  await desk.releases.settled();
});

it('no other content is in the way', async () => {
  const path = 'content/media/2022/san-truong.jpg';
  expect(await head.did('deleteFile', { path, options })).toEqual({ message: 'Đã xóa.' });
  await desk.releases.settled();
  expect(desk.errors).toEqual([]);
});
