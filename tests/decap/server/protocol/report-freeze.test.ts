import { expect, it } from 'vitest';
import { PEOPLE } from '../fixture/school.ts';
import { openDesk } from '../fixture/open-desk.ts';
import { refusal, type Client } from '../fixture/running-desk.ts';
import { readFrontmatter } from '../../../../decap/server/people.ts';
import { collections } from '../../../../src/schema/index.ts';

const PLAN = `---
title: Kế hoạch
publishedAt: 2022-09-30
area: quan-ly
author: ${PEOPLE.head.id}
tasks:
  - { what: Khai giảng, area: mam-non, owner: ${PEOPLE.writer.id}, due: 2022-09-30, target: 1 }
---
`;

const { reviewer, head, git } = await openDesk(async (school) => {
  await school.commit('content/plans/2022-2023.mdx', PLAN);
});

function source(...lines: readonly string[]): string {
  const fields = ['title: Báo cáo', 'publishedAt: 2023-01-16', 'area: quan-ly', `author: ${PEOPLE.head.id}`];
  return ['---', ...fields, ...lines, '---', '', 'Chữ.', ''].join('\n');
}

const PERIOD = ['plan: 2022-2023', 'period: hk1'];
const PATH = 'content/reports/2023/hoc-ky-mot.mdx';
const NAME = { collection: 'reports', slug: '2023/hoc-ky-mot' };

/** Saves the draft of a report. */
function save(client: Client, raw: string, path = PATH) {
  const slug = path.slice('content/reports/'.length, -'.mdx'.length);
  return client.action('persistEntry', {
    dataFiles: [{ slug, path, raw }],
    assets: [],
    options: { collectionName: 'reports', useWorkflow: true, status: 'draft' },
  });
}

/** The draft's text as the desk keeps it. */
const kept = (path = PATH) => {
  const branch = `cms/${path.slice('content/'.length, -'.mdx'.length)}`;
  return `${git('show', `${branch}:${path}`)}\n`;
};

function figuresOf(text: string) {
  return collections.reports.schema.parse(readFrontmatter(text)).figures;
}

it('a report that is not frozen is kept as it is written, without figures', async () => {
  expect((await save(head, source(...PERIOD))).status).toBe(200);
  expect(kept()).toBe(source(...PERIOD));
  expect((await save(head, source(...PERIOD, 'figures: { total: 7 }'))).status).toBe(200);
  expect(figuresOf(kept())).toBeUndefined();
});

it('only who signs freezes it', async () => {
  const refused = await save(reviewer, source(...PERIOD, 'frozen: true'));
  expect([refused.status, refusal(refused)]).toEqual([
    403,
    'Chỉ người có quyền ký mới chốt hoặc mở chốt số liệu của báo cáo.',
  ]);
});

it('when it is frozen, the desk counts what is published and writes it down', async () => {
  expect((await save(head, source(...PERIOD, 'frozen: true'))).status).toBe(200);
  expect(figuresOf(kept())).toMatchObject({
    year: '2022-2023',
    period: 'hk1',
    entries: { total: 1, byAuthor: [{ author: PEOPLE.writer.name, count: 1 }] },
    tasks: [{ what: 'Khai giảng', published: 1, state: 'xong', owner: PEOPLE.writer.name }],
  });
  expect(kept()).toMatch(/^---\ntitle: Báo cáo\n[^]*\n---\n\nChữ\.\n$/u);
});

it('then the figures stay: a save that does not know them keeps them, to the byte', async () => {
  const before = kept();
  const text = source(...PERIOD, 'frozen: true', 'assessment: Tốt.');
  expect((await save(reviewer, text)).status).toBe(200);
  expect(kept()).not.toBe(before);
  expect(figuresOf(kept())).toEqual(figuresOf(before));
});

it('a save that changes them is refused, whoever asks', async () => {
  const text = kept().replace('total: 1', 'total: 100');
  for (const client of [head, reviewer]) {
    const refused = await save(client, text);
    expect([refused.status, refusal(refused)]).toEqual([
      422,
      'Số liệu của báo cáo này đã chốt nên không đổi được nữa. Người có quyền ký có thể bỏ dấu «Chốt số liệu», lưu, rồi chốt lại.',
    ]);
  }
});

it('so is one that makes them the figures of another period', async () => {
  const refused = await save(head, source('plan: 2022-2023', 'period: hk2', 'frozen: true'));
  expect([refused.status, refusal(refused)]).toEqual([
    422,
    'Số liệu đã chốt là của kế hoạch và kỳ cũ. Muốn đổi kế hoạch hoặc kỳ báo cáo, trước hết người có quyền ký phải bỏ dấu «Chốt số liệu» và lưu.',
  ]);
});

it('so is one whose frontmatter would hide them', async () => {
  const refused = await save(reviewer, '---\ntitle: "\n---\n');
  expect([refused.status, refusal(refused)]).toEqual([
    422,
    'Báo cáo này đã chốt số liệu, và phần đầu bài vừa gửi không đọc được. Hãy tải lại trang rồi thử lại.',
  ]);
});

it('only who signs opens it again', async () => {
  const refused = await save(reviewer, source(...PERIOD));
  expect([refused.status, refusal(refused)]).toEqual([
    403,
    'Chỉ người có quyền ký mới chốt hoặc mở chốt số liệu của báo cáo.',
  ]);
  const frozen = kept();
  expect((await save(head, frozen.replace('frozen: true\n', ''))).status).toBe(200);
  expect(figuresOf(kept())).toBeUndefined();
  // The browser still has the old figures; what is frozen now is counted now.
  expect((await save(head, frozen.replace('total: 1', 'total: 100'))).status).toBe(200);
  expect(figuresOf(kept())?.entries.total).toBe(1);
});

it('a published report keeps its figures against a new draft', async () => {
  await head.did('updateUnpublishedEntryStatus', { ...NAME, newStatus: 'pending_publish' });
  await head.did('publishUnpublishedEntry', NAME);
  const published = git('show', `main:${PATH}`);
  const refused = await save(reviewer, `${published.replace('total: 1', 'total: 2')}\n`);
  expect(refused.status).toBe(422);
  expect((await save(reviewer, source(...PERIOD, 'frozen: true'))).status).toBe(200);
  expect(figuresOf(kept())).toEqual(figuresOf(`${published}\n`));
});

it('a report of a plan that is not published cannot be frozen', async () => {
  const text = source('plan: 2023-2024', 'period: hk1', 'frozen: true');
  const refused = await save(head, text, 'content/reports/2024/som.mdx');
  expect([refused.status, refusal(refused)]).toEqual([
    422,
    'Chưa chốt được số liệu: trên trang chưa có kế hoạch «2023-2024». Hãy đăng kế hoạch ấy trước.',
  ]);
});
