import { describe, expect, it } from 'vitest';
import { entryChanges } from '../../../../decap/server/history/entry-changes.ts';
import { wordRuns, type Run } from '../../../../decap/server/history/word-runs.ts';
import { articleSource, PEOPLE } from '../fixture/school.ts';

/** `[-bỏ-]`, `{+thêm+}`, `…2…`: what the page shows, in one line. */
function shown(runs: readonly Run[]): string {
  const marks = runs.map((run) => {
    if (run.kind === 'skipped') return `…${String(run.count)}…`;
    return run.kind === 'same' ? run.text : run.kind === 'added' ? `{+${run.text}+}` : `[-${run.text}-]`;
  });
  return marks.join('');
}

describe('changed words', () => {
  it.each([
    ['a word', 'Các bé trồng cây.\n', 'Các bé tưới cây.\n', 'Các bé [-trồng-]{+tưới+} cây.\n'],
    ['a tone', 'Hoà bình\n', 'Hòa bình\n', '[-Hoà-]{+Hòa+} bình\n'],
    ['a paragraph more', 'Một.\n', 'Một.\n\nHai.\n', 'Một.\n{+\nHai.\n+}'],
    ['a paragraph less', 'Một.\n\nHai.\n', 'Hai.\n', '[-Một.\n\n-]Hai.\n'],
    ['everything', '', 'Mới.\n', '{+Mới.\n+}'],
  ])('of %s', (_, before, after, expected) => {
    expect(shown(wordRuns(before, after))).toBe(expected);
  });

  it('stand among one paragraph on each side; the rest is counted', () => {
    const paragraphs = (third: string) =>
      [...Array.from({ length: 9 }, (_, index) => `Đoạn ${index}.`), third, 'Sau.', 'Sau nữa.', 'Cuối.'].join(
        '\n\n',
      );
    expect(shown(wordRuns(paragraphs('Đây.'), paragraphs('Kia.')))).toBe(
      '…8…Đoạn 8.\n\n[-Đây-]{+Kia+}.\n\nSau.\n\n…2…',
    );
  });

  it('join to both texts, whatever they are', () => {
    const random = seeded(7);
    for (let round = 0; round < 300; round += 1) {
      const [before, after] = [textOf(random), textOf(random)];
      const runs = wordRuns(before, after);
      const side = (gone: Run['kind']) =>
        runs.flatMap((run) => (run.kind === gone || run.kind === 'skipped' ? [] : [run.text])).join('');
      const isWhole = !runs.some(({ kind }) => kind === 'skipped');
      if (isWhole) expect([side('added'), side('removed')]).toEqual([before, after]);
      else expect(after.length).toBeGreaterThan(side('removed').length);
    }
  });

  it('of two long texts with nothing in common come quickly', () => {
    const [a, b] = ['x', 'y'].map((letter) =>
      Array.from({ length: 40_000 }, (_, index) => `${letter}${index}`).join(' '),
    );
    const began = performance.now();
    expect(wordRuns(`${a}\n`, `${b}\n`)).toHaveLength(2);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('changed fields', () => {
  const name = { collection: 'articles', slug: '2022/bai' } as const;
  const labels = (before: string | undefined, after: string | undefined) =>
    entryChanges(name, before, after).map(({ label, runs }) => [label, shown(runs)]);

  it('are called as the form calls them, choices by their names', () => {
    const before = articleSource('Bài', 'Chữ.');
    const after = before
      .replace('title: Bài', 'title: Bài mới')
      .replace('area: mam-non', 'area: cong-nghe')
      .replace('Chữ.', 'Chữ khác.');
    const changed = labels(before, after);
    expect(changed.map(([label]) => label)).toEqual(['Tiêu đề', 'Chuyên mục', 'Nội dung']);
    expect(changed[0]?.[1]).toBe('Bài{+ mới+}\n');
    expect(changed[1]?.[1]).not.toMatch(/cong-nghe|mam-non/u);
  });

  it('are all of them when there was no version before', () => {
    expect(labels(undefined, articleSource('Bài', 'Chữ.')).map(([label]) => label)).toEqual([
      'Tiêu đề',
      'Ngày đăng',
      'Chuyên mục',
      'Người viết',
      'Nội dung',
    ]);
  });

  it('inside a list are told with their place', () => {
    const plan = (second: string) =>
      `---\npost: x\nduties:\n  - Viết bài\n  - ${second}\nperson: ${PEOPLE.head.id}\n---\n`;
    const post = { collection: 'appointments', slug: 'x' } as const;
    const [change] = entryChanges(post, plan('Chụp ảnh'), plan('Quay phim'));
    expect([change?.label, change && shown(change.runs)]).toEqual([
      'Nhiệm vụ được phân công',
      'mục 1: Viết bài\nmục 2: [-Chụp ảnh-]{+Quay phim+}\n',
    ]);
  });

  it('are the whole file when it cannot be read', () => {
    expect(labels(articleSource('Bài', 'Chữ.'), '---\ntitle: [a\n---\n').map(([label]) => label)).toContain(
      'Cả tệp',
    );
    expect(labels('Không có phần đầu.\n', 'Không có gì.\n')).toEqual([
      ['Cả tệp', 'Không có [-phần đầu-]{+gì+}.\n'],
    ]);
  });

  it('of the school’s own file are told like those of an entry', () => {
    const settings = { collection: 'settings', slug: 'school' } as const;
    const [change] = entryChanges(settings, 'name: Trường A\n', 'name: Trường B\n');
    expect(change && shown(change.runs)).toBe('Trường [-A-]{+B+}\n');
  });

  it('that no form has are shown too', () => {
    expect(labels('---\nla: 1\n---\n', '---\nla: 2\n---\n')).toEqual([['la', '[-1-]{+2+}\n']]);
  });
});

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function textOf(random: () => number): string {
  const pieces = ['bé', 'cây', ' ', '\n', '\n\n', 'Đ', '.', 'hoa', '  '];
  return Array.from(
    { length: Math.floor(random() * 30) },
    () => pieces[Math.floor(random() * pieces.length)],
  ).join('');
}
