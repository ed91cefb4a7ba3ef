/** Every kind of entry, from an empty form to its page, and back from there: written, checked, reviewed, withdrawn. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  collections,
  COLLECTION_NAMES,
  describeForm,
  schoolDateParts,
  toSchoolIso,
} from '../../src/schema/index.ts';
import { launchBrowser } from '../browser.ts';
import { Cms } from './cms.ts';
import { TYPED_ENTRIES, type TypedEntry } from './content-types.ts';
import { Form } from './form.ts';
import { startDesk, until, type RunningDesk } from './running-desk.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const MEMBER = 'do-thi-thu-mai';
const YEAR = String(schoolDateParts(new Date()).year);
const VISIBLE_WITHIN_MS = 120_000;

let browser: Browser;
let desk: RunningDesk;
let head: Cms;
let member: Cms;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
  head = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD);
  member = await Cms.signIn(browser, desk.origin, MEMBER, await head.makePassword(MEMBER));
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** Addresses and file names that depend on the day of the test. */
const today = (text: string) => text.replace('<year>', YEAR);
const slugOf = ({ slug }: TypedEntry) => today(slug);
const urlOf = ({ url }: TypedEntry) => today(url);
const draftOf = (entry: TypedEntry) => `cms/${entry.collection}/${slugOf(entry)}`;
const routeOf = (entry: TypedEntry) => `/collections/${entry.collection}/entries/${slugOf(entry)}`;
const named = TYPED_ENTRIES.map((entry) => [entry.collection, entry] as const);

async function page(address: string): Promise<string> {
  const answer = await fetch(`${desk.origin}${address}`);
  return answer.ok ? answer.text() : '';
}

/** A first field to fill in, and one sentence that the form then answers with. */
function beginning({ collection, data }: TypedEntry): { readonly field: string; readonly missing: string } {
  const { schema } = collections[collection];
  // The form fills in a day and an author by itself; of a group its fields speak.
  const silent = describeForm(schema).filter(({ kind }) => kind === 'group');
  const filledIn = new Set<PropertyKey>(['publishedAt', 'author', ...silent.map(({ name }) => name)]);
  for (const field of Object.keys(data)) {
    const { error } = schema.safeParse({ [field]: data[field] });
    const issue = error?.issues.find(
      ({ path: [key, ...inside] }) =>
        key !== undefined && key !== field && !filledIn.has(key) && inside.length === 0,
    );
    if (issue !== undefined) return { field, missing: issue.message };
  }
  throw new Error(`a form of ${collection} asks for nothing`);
}

it('knows an entry of every kind', () => {
  expect([...new Set(TYPED_ENTRIES.map(({ collection }) => collection))].sort()).toEqual(
    [...COLLECTION_NAMES].sort(),
  );
});

describe('a member', () => {
  it.each(named)(
    'is told what a new entry of %s lacks: in the list, and at its field',
    async (collection, entry) => {
      const { field, missing } = beginning(entry);
      await member.open(`/collections/${collection}/new`);
      await new Form(member.page).fill(collections[collection].schema, { [field]: entry.data[field] });
      const panel = member.page.getByRole('region', { name: 'Những chỗ cần sửa trước khi đăng' });
      // Nothing is said of a field where nobody was; the count says it all the same.
      const atField = member.page.locator('ul:not(.faults-panel *) > li', { hasText: missing });
      await panel.getByRole('button', { name: /^Còn \d+ chỗ cần sửa/u }).click();
      await panel.getByText(missing).first().waitFor();
      await atField.first().waitFor();
    },
  );

  it.each(named)('writes one of %s, and the file says what was typed', async (collection, entry) => {
    await member.open(`/collections/${collection}/new`);
    await new Form(member.page).fill(collections[collection].schema, entry.data);
    if (entry.body !== undefined) await member.typeBody(entry.body);
    await member.save();
    const source = desk.git('show', `${draftOf(entry)}:content/${collection}/${slugOf(entry)}.mdx`);
    const [, frontmatter = '', body = ''] = source.split(/^---$/mu);
    const filled = Object.entries(entry.data).filter(
      ([, value]) => !Array.isArray(value) || value.length > 0,
    );
    expect(parse(frontmatter)).toMatchObject(Object.fromEntries(filled));
    expect(body.trim()).toBe(entry.body ?? '');
    await member.setStatus('Chờ duyệt');
  });
});

describe('the head', () => {
  it.each(named)('approves and publishes the one of %s', async (_collection, entry) => {
    await head.open(routeOf(entry));
    await head.button('Trạng thái: Chờ duyệt').waitFor();
    await head.setStatus('Sẵn sàng');
    await head.publish();
    await until(`main holds ${slugOf(entry)}`, 60_000, () => isOnMain(entry));
    expect(desk.git('log', '-1', '--format=%(trailers:key=Reviewed-by,valueonly)', 'main')).toMatch(
      /^Phạm Thị Nga /u,
    );
  });
});

function isOnMain({ collection, ...entry }: TypedEntry): boolean {
  const path = `content/${collection}/${today(entry.slug)}.mdx`;
  return desk.git('ls-tree', '-r', '--name-only', 'main', '--', path) !== '';
}

describe('a parent', () => {
  it.each(named)('reads the one of %s', async (_collection, entry) => {
    const missing = async () => {
      const html = await page(urlOf(entry));
      return html === '' ? ['the page'] : entry.shows.filter((text) => !html.includes(text));
    };
    await until(`${urlOf(entry)} shows it`, VISIBLE_WITHIN_MS, async () => (await missing()).length === 0);
  });
});

describe('the desk', () => {
  it('shows a member what is late, and leads to where it is mended', async () => {
    const title = 'Giấc ngủ trưa của trẻ mẫu giáo';
    await member.open('/');
    await member.button('Tài khoản').click();
    await member.page.getByRole('menuitem', { name: 'Việc cần làm' }).click();
    const late = member.page.getByRole('row').filter({ hasText: title });
    expect(await late.innerText()).toContain('Trễ');
    await late.getByRole('link', { name: 'Mở để sửa' }).click();
    await expect
      .poll(() => member.page.getByLabel('Tiêu đề').first().inputValue(), { timeout: 10_000 })
      .toBe(title);
  });
});

/** Lists that are a record of every week or every year: nothing leaves them. */
const LEDGERS: ReadonlySet<string> = new Set(['menus', 'disclosures']);
const REASON = 'Số liệu trong bài không đúng.';
/** Taken back as an article is, by the same field on the same page: each would take the browser eight seconds more. */
const LIKE_ARTICLES: ReadonlySet<string> = new Set(['exemplars', 'campaigns', 'responses', 'press', 'plans']);
const withdrawable = named.filter(
  ([collection]) => 'withdrawal' in collections[collection].schema.shape && !LIKE_ARTICLES.has(collection),
);

describe('the head takes back', () => {
  it.each(withdrawable)('the one of %s, saying why', async (collection, entry) => {
    await head.open(routeOf(entry));
    const { schema } = collections[collection];
    const withdrawal = { date: entry.withdrawnAt ?? schoolMinute(), reason: REASON };
    // In the page, though folded away under «Thêm».
    await head.page.locator('[id^="withdrawal-field-"]').waitFor({ state: 'attached' });
    await new Form(head.page).fill(schema, { withdrawal });
    await head.save();
    await head.setStatus('Sẵn sàng');
    await head.publish();
    await until(`main holds the withdrawal of ${slugOf(entry)}`, 60_000, () =>
      desk.git('show', `main:content/${collection}/${slugOf(entry)}.mdx`).includes(REASON),
    );
  });

  it.each(withdrawable)('the page of %s stays, under a banner', async (_collection, entry) => {
    await until(`${urlOf(entry)} says that it is withdrawn`, VISIBLE_WITHIN_MS, async () =>
      (await page(urlOf(entry))).includes(REASON),
    );
    const html = await page(urlOf(entry));
    expect(html).toContain('Nhà trường đã rút');
    for (const text of entry.shows) expect(html).toContain(text);
  });

  it('and the lists, the feed and the home page lead to none of them', async () => {
    const leaving = withdrawable
      .filter(([collection]) => !LEDGERS.has(collection))
      .map(([, one]) => urlOf(one));
    const lists = new Set(['/', '/rss.xml', ...leaving.map((url) => url.replace(/[^/]+\/$/u, ''))]);
    const found: string[] = [];
    for (const list of lists) {
      const html = await page(list);
      if (html === '') found.push(`there is no ${list}`);
      found.push(
        ...leaving.filter((url) => html.includes(`"${url}"`)).map((url) => `${list} leads to ${url}`),
      );
    }
    expect(found).toEqual([]);
  });

  it.each(withdrawable.filter(([collection]) => LEDGERS.has(collection)))(
    'but the list of %s keeps it, and says so',
    async (_collection, entry) => {
      const html = await page(urlOf(entry).replace(/[^/]+\/$/u, ''));
      expect(html.slice(html.indexOf(`"${urlOf(entry)}"`))).toContain('Đã rút');
      expect(html).toContain(`"${urlOf(entry)}"`);
    },
  );
});

it('asked no other host for anything', () => {
  expect([...head.foreignRequests(), ...member.foreignRequests()]).toEqual([]);
  expect([...head.heldBack(), ...member.heldBack()]).toEqual([]);
});

/** The minute that has begun, on the school's clock, as a date field takes it. */
function schoolMinute(): string {
  return toSchoolIso(new Date()).slice(0, 'yyyy-mm-ddThh:mm'.length);
}
