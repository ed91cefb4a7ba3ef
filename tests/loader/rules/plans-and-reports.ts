export const PLAN = 'plans/2022-2023.mdx';

export function planSource(due = '2023-05-31'): string {
  return `---
title: Kế hoạch
publishedAt: 2022-09-30
area: quan-ly
author: nguoi-viet
tasks:
  - what: Giải thích kế hoạch
    area: quan-ly
    owner: nguoi-viet
    due: ${due}
    target: 1
---
`;
}

/** A report of the first semester, with these lines added. */
export function reportSource(...lines: readonly string[]): string {
  const fields = [
    'title: Báo cáo',
    'publishedAt: 2023-01-16',
    'area: quan-ly',
    'author: nguoi-viet',
    'plan: 2022-2023',
    'period: hk1',
  ];
  return ['---', ...fields, ...lines, '---', ''].join('\n');
}

/** Figures of a report, as JSON, which is YAML too. */
export const FIGURES = JSON.stringify({
  year: '2022-2023',
  period: 'hk1',
  from: '2022-08-01',
  to: '2023-01-15',
  entries: { total: 0, byArea: [], byType: [], byAuthor: [] },
  indicators: [],
  responses: { received: 0, onTime: 0, late: 0, waiting: 0, open: 0 },
  tasks: [],
  frozenAt: '2023-01-16T08:00:00+07:00',
});
