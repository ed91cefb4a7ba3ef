import { describe, expect, it } from 'vitest';
import { contentAt, entryPages, freeze, reportFigures, type AllEntries } from '../../../src/queries/index.ts';
import { allEntries, article, at, person, plan, report, schoolSettings } from '../entries.ts';

const NOW = at('2023-01-16T08:00');

const task = {
  what: 'Viết bài',
  area: 'mam-non' as const,
  owner: 'nga',
  due: at('2022-12-31T00:00'),
  target: 1,
};
const some = {
  people: [person('nga', 'Cô Nga', 1)],
  plans: [plan('2022-2023', { tasks: [task, { ...task, area: 'khac', what: 'Viết thêm' }] })],
  articles: [article('a')],
};

function contentOf(more: Partial<AllEntries>, now = NOW) {
  return contentAt(now, schoolSettings, allEntries({ ...some, ...more }));
}

function frozenFigures() {
  const content = contentOf({});
  const [shown] = content.plans;
  if (shown === undefined) throw new Error('the plan is not published');
  return freeze(reportFigures(content, shown, 'hk1'), NOW);
}

/** What the page of a report shows. */
function detailsOf(
  overrides: Parameters<typeof report>[1],
  more: Partial<AllEntries> = {},
  now = at('2023-02-01T08:00'),
) {
  const reports = [report('so-ket', { publishedAt: NOW, plan: '2022-2023', period: 'hk1', ...overrides })];
  const pages = entryPages(contentOf({ reports, ...more }, now));
  const details = pages.find(({ page }) => page.details?.kind === 'reports')?.page.details;
  return details?.kind === 'reports' ? details : undefined;
}

describe('a frozen report', () => {
  const frozen = { frozen: true, figures: frozenFigures(), assessment: 'Tốt.' };
  const later = { articles: [article('a'), article('b', { area: 'khac' })] };

  it('says its figures in words, when they were fixed, and what the head adds', () => {
    const details = detailsOf(frozen);
    expect(details).toMatchObject({
      period: 'Học kỳ I',
      plan: { name: 'Năm học 2022–2023', url: '/ke-hoach/2022-2023/' },
      from: at('2022-08-01T00:00'),
      to: at('2023-01-15T00:00'),
      frozenAt: NOW,
      total: 1,
      byType: [{ label: 'Tin tức', count: 1 }],
      byAuthor: [{ label: 'Cô Nga', count: 1 }],
      tasks: [
        { what: 'Viết bài', owner: 'Cô Nga', stateLabel: 'Xong đúng hạn', due: at('2022-12-31T00:00') },
        { what: 'Viết thêm', stateLabel: 'Quá hạn' },
      ],
      done: 1,
      late: 1,
      assessment: 'Tốt.',
    });
    expect(details).not.toHaveProperty('difficulties');
  });

  it('stays as it is whatever is published, taken away or renamed later; one that is not counts again', () => {
    const details = detailsOf(frozen);
    expect(detailsOf(frozen, { ...later, people: [person('nga', 'Cô Hằng Nga', 1)] })).toEqual(details);
    expect(detailsOf(frozen, { articles: [] }, at('2025-01-01T08:00'))).toEqual(details);
    const live = detailsOf({ assessment: 'Tốt.' }, later);
    expect(live).toMatchObject({ total: 2, done: 2, late: 0 });
    expect(live).not.toHaveProperty('frozenAt');
  });

  it('stands without its plan, for which the school year is shown; one that is not has nothing to show', () => {
    expect(detailsOf(frozen, { plans: [] })).toMatchObject({
      plan: { url: '/nam-hoc/2022-2023/' },
      total: 1,
      done: 1,
    });
    expect(detailsOf({}, { plans: [] })).toBeUndefined();
  });
});
