import { expect, test } from 'vitest';
import { contentAt, structuredData, type AllEntries } from '../../src/queries/index.ts';
import { entryThings } from '../../src/queries/structured-data.ts';
import { allEntries, article, at, event, schoolSettings } from './entries.ts';

const contentOf = (some: Partial<AllEntries>, now: Date) => contentAt(now, schoolSettings, allEntries(some));

test('an event says when and where it is, in school time; one that was taken back is cancelled', () => {
  const meeting = event('hop', at('2022-09-20T07:30'), { endsAt: at('2022-09-21T00:00') });
  const cancelled = event('hoi-thi', at('2022-09-21T00:00'), {
    withdrawal: { date: at('2022-09-16T08:00'), reason: 'Hoãn vì bão' },
  });
  const content = contentOf({ events: [meeting, cancelled] }, at('2022-09-17T08:00'));
  expect(entryThings(content, meeting)).toEqual([
    expect.objectContaining({
      '@type': 'Event',
      name: 'Bài hop',
      startDate: '2022-09-20T07:30:00+07:00',
      endDate: '2022-09-21',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Sân trường', address: 'Sân trường' },
    }),
  ]);
  expect(entryThings(content, cancelled)).toEqual([
    expect.objectContaining({ startDate: '2022-09-21', eventStatus: 'https://schema.org/EventCancelled' }),
  ]);
});

test('of a sample, and of what was taken back, nothing is said', () => {
  const sample = article('mau', { sample: true });
  const gone = article('da-rut', { withdrawal: { date: at('2022-09-16T08:00'), reason: 'Nhầm' } });
  const content = contentOf({ articles: [sample, gone] }, at('2022-09-17T08:00'));
  expect([entryThings(content, sample), entryThings(content, gone)]).toEqual([[], []]);
});

test('an article was changed when its readers were told so', () => {
  const changed = article('bai', {
    changes: [{ date: at('2022-09-16T09:00'), note: 'Sửa giờ', major: false }],
  });
  const content = contentOf({ articles: [changed] }, at('2022-09-17T08:00'));
  expect(entryThings(content, changed)).toEqual([
    expect.objectContaining({
      '@type': 'NewsArticle',
      datePublished: '2022-09-15T08:00:00+07:00',
      dateModified: '2022-09-16T09:00:00+07:00',
    }),
  ]);
});

test('no title ends the script that it stands in', () => {
  const head = {
    url: '/tin-tuc/x/',
    title: '</script><script>alert(1)</script>',
    description: '',
    crumbs: [{ label: '<!--<script>', url: '/' }],
  };
  const written = structuredData('https://truong.example', head) ?? '';
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toMatchObject({
    '@graph': [{ itemListElement: [{ name: '<!--<script>' }, { name: head.title }] }],
  });
});
