import { describe, expect, it } from 'vitest';
import { contentAt, planProgress, type Entry } from '../../src/queries/index.ts';
import { allEntries, announcement, article, at, plan, report, schoolSettings } from './entries.ts';

const YEAR_END = at('2023-09-01T08:00');

type Task = Entry<'plans'>['frontmatter']['tasks'][number];

function task(what: string, more: Partial<Task> = {}): Task {
  return { what, area: 'mam-non', owner: 'nga', due: at('2022-12-31T00:00'), target: 1, ...more };
}

function progress(tasks: readonly Task[], articles: readonly Entry<'articles'>[], now = YEAR_END) {
  const plans = [plan('2022-2023', { tasks: [...tasks] })];
  const content = contentAt(now, schoolSettings, allEntries({ plans, articles }));
  const [shown] = content.plans;
  if (shown === undefined) throw new Error('the plan is not published');
  return planProgress(content, shown).tasks.map(
    ({ what, published, target, state }) => `${what} ${String(published)}/${String(target)} ${state}`,
  );
}

const on = (slug: string, day: string, tags: string[] = []) =>
  article(slug, { publishedAt: at(`${day}T08:00`), tags });

describe('the state of a task', () => {
  it.each([
    ['published in time', [on('a', '2022-10-01')], YEAR_END, 'A 1/1 xong'],
    ['published on the day itself', [on('a', '2022-12-31')], YEAR_END, 'A 1/1 xong'],
    ['published the day after', [on('a', '2023-01-01')], YEAR_END, 'A 1/1 xong-muon'],
    ['not published when it was due', [], at('2023-01-01T00:00'), 'A 0/1 qua-han'],
    ['not published in the last hour', [], at('2022-12-31T23:59'), 'A 0/1 chua-lam'],
  ])('%s', (_, articles, now, expected) => {
    expect(progress([task('A')], articles, now)).toEqual([expected]);
  });

  it('is done with the entry that reaches the target, not with the first', () => {
    const articles = [on('a', '2022-10-01'), on('b', '2023-02-01')];
    expect(progress([task('A', { target: 2 })], articles)).toEqual(['A 2/2 xong-muon']);
    expect(progress([task('A', { target: 3 })], articles, at('2022-11-01T08:00'))).toEqual([
      'A 1/3 dang-lam',
    ]);
  });
});

describe('which entries count', () => {
  it.each([
    ['of the first and the last moment of the school year', '2022-08-01T00:00', 1],
    ['of the last', '2023-07-31T23:59', 1],
    ['not those before', '2022-07-31T23:59', 0],
    ['not those after', '2023-08-01T00:00', 0],
  ])('%s', (_, moment, count) => {
    const [shown] = progress([task('A')], [article('a', { publishedAt: at(moment) })]);
    expect(shown).toContain(`A ${String(count)}/1`);
  });

  it('leaves out examples, what was taken back, other areas', () => {
    const articles = [
      article('mau', { sample: true }),
      article('rut', { withdrawal: { date: at('2022-10-01T08:00'), reason: 'Sai' } }),
      article('khac', { area: 'khac' }),
    ];
    expect(progress([task('A')], articles)).toEqual(['A 0/1 qua-han']);
  });

  it('keeps what has expired, of every kind, but no plan and no report', () => {
    const content = contentAt(
      YEAR_END,
      schoolSettings,
      allEntries({
        announcements: [announcement('cu', { expiresAt: at('2022-10-01T08:00') })],
        plans: [plan('2022-2023', { area: 'mam-non', tasks: [task('A')] })],
        reports: [report('hk1', { area: 'mam-non' })],
      }),
    );
    const [shown] = content.plans;
    expect(shown && planProgress(content, shown).areas.find(({ area }) => area === 'mam-non')).toEqual({
      area: 'mam-non',
      target: 1,
      published: 1,
    });
  });
});

describe('an entry counts for one task', () => {
  it('of two tasks, for the one that is due first until it has enough', () => {
    const tasks = [task('Sau', { due: at('2023-05-31T00:00') }), task('Trước')];
    expect(progress(tasks, [on('a', '2022-10-01')])).toEqual(['Sau 0/1 qua-han', 'Trước 1/1 xong']);
    expect(progress(tasks, [on('a', '2022-10-01'), on('b', '2023-03-01'), on('c', '2023-04-01')])).toEqual([
      'Sau 2/1 xong',
      'Trước 1/1 xong',
    ]);
  });

  it('with a keyword, for the task of that keyword, however it is capitalized', () => {
    const tasks = [task('Chung'), task('Bán trú', { tag: 'bán trú' })];
    expect(progress(tasks, [on('a', '2022-10-01', ['Bán trú'])])).toEqual([
      'Chung 0/1 qua-han',
      'Bán trú 1/1 xong',
    ]);
    expect(progress(tasks, [on('a', '2022-10-01', ['sức khỏe'])])).toEqual([
      'Chung 1/1 xong',
      'Bán trú 0/1 qua-han',
    ]);
  });
});
