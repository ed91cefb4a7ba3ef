/** A draft is a draft: it may be wrong as long as nobody is asked to publish it. */
import { describe, expect, it } from 'vitest';
import { openDesk } from '../fixture/open-desk.ts';
import { articleDraft, named, refusal, type Answer, type Client } from '../fixture/running-desk.ts';
import { articleSource } from '../fixture/school.ts';

const { writer, head } = await openDesk();

const SLUG = 'con-thieu';
const PATH = `articles/2022/${SLUG}.mdx`;
const FAULTY = `---
publishedAt: hôm qua
area: mam-non
author: khong-co-ai
cover:
  src: /media/2022/san-truong.jpg
  people: khong-co-nguoi
---

Dòng một.

<Figure src="https://xa.example/anh.jpg" alt="Sân trường" />
`;

function faultsOf({ body }: Answer): unknown {
  return typeof body === 'object' && body !== null && 'faults' in body ? body.faults : undefined;
}

const draftFile = { ...named(SLUG), path: `content/${PATH}` };
const setStatus = (client: Client, newStatus: string) =>
  client.action('updateUnpublishedEntryStatus', { ...named(SLUG), newStatus });

describe('a draft with faults', () => {
  it('is saved as it is', async () => {
    await writer.did('persistEntry', articleDraft(SLUG, FAULTY, { newEntry: true }));
    expect(await writer.did('unpublishedEntryDataFile', draftFile)).toMatchObject({ data: FAULTY });
  });

  it('is saved again when half of it is not even YAML', async () => {
    const broken = '---\ntitle: [a\n---\n\nChữ.\n';
    await writer.did('persistEntry', articleDraft('hong', broken, { newEntry: true }));
    const read = await writer.did('unpublishedEntryDataFile', {
      ...named('hong'),
      path: 'content/articles/2022/hong.mdx',
    });
    expect(read).toMatchObject({ data: broken });
  });

  it('may be handed in for a colleague to look at', async () => {
    await writer.did('updateUnpublishedEntryStatus', { ...named(SLUG), newStatus: 'pending_review' });
    expect(await head.did('unpublishedEntry', named(SLUG))).toMatchObject({ status: 'pending_review' });
  });

  it.each([
    ['ready', () => setStatus(head, 'pending_publish')],
    ['published', () => head.action('publishUnpublishedEntry', named(SLUG))],
  ])('is not %s: each fault is told with its field', async (_, act) => {
    const refused = await act();
    expect(refused.status).toBe(422);
    expect(refusal(refused)).toMatch(/^Chưa duyệt được vì nội dung còn 6 lỗi:\n/u);
    const fault = (message: unknown, field: unknown, more: object = {}): unknown =>
      expect.objectContaining({ path: PATH, message, field, severity: 'error', ...more });
    expect(faultsOf(refused)).toEqual(
      expect.arrayContaining([
        fault('Hãy đặt tiêu đề cho bài.', ['title']),
        fault(expect.stringContaining('không phải là ngày có thật'), ['publishedAt']),
        fault(expect.stringContaining('Không có «khong-co-ai» trong people'), ['author']),
        fault(expect.stringMatching(/^Hãy mô tả ảnh/u), ['cover', 'alt']),
        fault(expect.any(String), ['body'], { bodyLine: 4, line: 12 }),
      ]),
    );
  });

  it('keeps nobody else from publishing', async () => {
    await writer.did('persistEntry', articleDraft('dung', articleSource('Đúng', 'Chữ.'), { newEntry: true }));
    await head.did('updateUnpublishedEntryStatus', { ...named('dung'), newStatus: 'pending_publish' });
    await head.did('publishUnpublishedEntry', named('dung'));
    expect(await head.did('unpublishedEntries')).toEqual([`articles/2022/${SLUG}`, 'articles/2022/hong']);
  });

  it('is no longer ready once a fault is saved into it', async () => {
    const sound = articleSource('Đã sửa', 'Chữ.');
    await head.did('persistEntry', articleDraft(SLUG, sound));
    await head.did('updateUnpublishedEntryStatus', { ...named(SLUG), newStatus: 'pending_publish' });
    await head.did('persistEntry', articleDraft(SLUG, sound.replace('Chữ.', 'Chữ khác.')));
    expect(await head.did('unpublishedEntry', named(SLUG))).toMatchObject({ status: 'pending_publish' });
    await head.did('persistEntry', articleDraft(SLUG, FAULTY));
    expect(await head.did('unpublishedEntry', named(SLUG))).toMatchObject({ status: 'pending_review' });
  });
});
