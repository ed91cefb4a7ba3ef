import { describe, expect, test } from 'vitest';
import { collectionLists, contentAt, entryPages, pressPages } from '../../../src/queries/index.ts';
import { allEntries, at, pressEntry, response, schoolSettings } from '../entries.ts';

const now = at('2022-10-01T08:00');
const answered = response('bua-an', {
  receivedAt: at('2022-09-14T08:00'),
  timeline: [
    { at: at('2022-09-14T09:00'), state: 'xac-minh', note: 'Đã xem sổ.' },
    { at: at('2022-09-14T13:00'), state: 'tra-loi', note: 'Đã gọi lại.' },
  ],
  state: 'tra-loi',
});
const withdrawal = { date: now, reason: 'Nhầm' };

function contentOf(some: Parameters<typeof allEntries>[0], school = schoolSettings) {
  return contentAt(now, school, allEntries(some));
}

function pageOf(some: Parameters<typeof allEntries>[0], url: string) {
  const found = entryPages(contentOf(some)).find(({ page }) => page.head.url === url);
  if (found === undefined) throw new Error(`there is no page ${url}`);
  return found.page;
}

describe('the page of a response', () => {
  test('says what it is about, how soon it was answered and by whom', () => {
    const page = pageOf({ responses: [answered] }, '/phan-hoi/bua-an/');
    expect(page.facts).toEqual([
      { label: 'Tiếp nhận lúc', moment: at('2022-09-14T08:00') },
      { label: 'Nguồn', text: 'Phản ánh trực tiếp' },
    ]);
    expect(page.marks).toEqual([{ tone: 'important', text: 'Đã trả lời' }]);
    expect(page.details).toEqual({
      kind: 'responses',
      clock: {
        due: at('2022-09-15T08:00'),
        late: false,
        answered: true,
        at: at('2022-09-14T13:00'),
        minutes: 300,
      },
      owner: { name: 'Cô Nga', role: 'Giáo viên', url: '/tac-gia/nga/' },
      facts: 'Một phụ huynh hỏi về thực đơn.',
      position: 'Nhà trường công khai thực đơn.',
      timeline: [
        { at: at('2022-09-14T09:00'), state: 'Xác minh', note: 'Đã xem sổ.' },
        { at: at('2022-09-14T13:00'), state: 'Trả lời', note: 'Đã gọi lại.' },
      ],
      press: [],
    });
  });

  test('leads to what the press wrote, as far as that stands', () => {
    const press = [
      pressEntry('a', { reply: 'bua-an' }),
      pressEntry('khac'),
      pressEntry('rut', { reply: 'bua-an', withdrawal }),
      pressEntry('sau', { reply: 'bua-an', publishedAt: at('2022-10-02T08:00') }),
    ];
    expect(pageOf({ responses: [answered], press }, '/phan-hoi/bua-an/').details).toMatchObject({
      press: [{ title: 'Bài a', outlet: 'Báo Địa phương', url: '/bao-chi/a/' }],
    });
  });

  test('in the list the clock stands beside the state', () => {
    const list = collectionLists(contentOf({ responses: [answered, response('moi')] })).find(
      ({ params }) => params.collection === 'phan-hoi',
    );
    const teasers = list?.page.groups.flatMap((group) => group.teasers) ?? [];
    expect(teasers.map(({ marks, clock }) => [marks[0]?.text, clock?.answered, clock?.late])).toEqual([
      ['Đã trả lời', true, false],
      ['Đã tiếp nhận', false, true],
    ]);
  });
});

describe('the press', () => {
  test('its page leads to the article and to the reply', () => {
    const press = [pressEntry('a', { reply: 'bua-an' })];
    const page = pageOf({ responses: [answered], press }, '/bao-chi/a/');
    expect(page.facts).toEqual([
      { label: 'Báo, đài', text: 'Báo Địa phương' },
      { label: 'Ngày đăng báo', moment: at('2022-09-15T08:00') },
    ]);
    expect(page.details).toEqual({
      kind: 'press',
      outlet: 'Báo Địa phương',
      source: 'https://bao.example/a',
      reply: { title: 'Bài bua-an', url: '/phan-hoi/bua-an/' },
    });
  });

  test('a reply that is not out yet, or taken back, or nowhere is not led to', () => {
    const later = response('sau', { publishedAt: at('2022-10-02T08:00') });
    const gone = response('rut', { withdrawal });
    for (const reply of ['sau', 'rut', 'khong-co']) {
      const some = { responses: [later, gone], press: [pressEntry('a', { reply })] };
      expect(pageOf(some, '/bao-chi/a/').details).not.toHaveProperty('reply');
    }
  });

  test('the list goes by the day on which the press wrote, and leaves out what was taken back', () => {
    const press = [
      pressEntry('cu', { date: at('2022-09-01T00:00') }),
      pressEntry('rut', { withdrawal }),
      pressEntry('moi', { date: at('2022-09-10T00:00'), publishedAt: at('2022-09-11T08:00') }),
    ];
    const [first] = pressPages(contentOf({ press }));
    expect(first?.page.items.map(({ title }) => title)).toEqual(['Bài moi', 'Bài cu']);
    expect(first?.params).toEqual({ page: undefined });
  });

  test('later pages have numbers and the way back', () => {
    const press = Array.from({ length: 25 }, (_, index) => pressEntry(`bai-${String(index)}`));
    const pages = pressPages(contentOf({ press }));
    expect(pages.map(({ params, page }) => [params.page, page.heading, page.items.length])).toEqual([
      [undefined, 'Báo chí', 13],
      ['trang/1', 'Báo chí – trang 1', 12],
    ]);
    expect(pages[1]?.page.head.crumbs.at(-1)).toEqual({ label: 'Báo chí', url: '/bao-chi/' });
  });

  test('a journalist finds the person named, else the school itself', () => {
    const contact = (school: typeof schoolSettings) => pressPages(contentOf({}, school))[0]?.page.contact;
    const school = { ...schoolSettings, phone: '0225 111 111' };
    expect(contact(school)).toEqual({ address: 'Thôn Đông', phone: '0225 111 111' });
    expect(contact({ ...school, pressContact: { person: 'nga', email: 'bao@hoasen.example' } })).toEqual({
      person: { name: 'Cô Nga', role: 'Giáo viên', url: '/tac-gia/nga/' },
      address: 'Thôn Đông',
      phone: '0225 111 111',
      email: 'bao@hoasen.example',
    });
  });
});
