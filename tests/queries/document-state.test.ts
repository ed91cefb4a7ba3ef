import { describe, expect, test } from 'vitest';
import { documentState, stateText } from '../../src/queries/document-state.ts';
import { contentAt, entryPages, entryReferences } from '../../src/queries/index.ts';
import type { Entry } from '../../src/queries/index.ts';
import { allEntries, article, at, document, schoolSettings } from './entries.ts';

type Documents = readonly Entry<'documents'>[];

const contentWith = (now: string, documents: Documents) =>
  contentAt(at(now), schoolSettings, allEntries({ documents }));

/** The state of the first of `documents` at `now`. */
function stateAt(now: string, ...documents: Documents) {
  const [first] = documents;
  if (first === undefined) throw new Error('no document');
  return documentState(contentWith(now, documents), first);
}

const link = (slug: string) => ({
  number: `${slug}/KH-MNHS`,
  title: `Bài ${slug}`,
  url: `/van-ban/${slug}/`,
});

describe('by its own dates', () => {
  const dated = document('1', {
    issuedOn: at('2022-08-01T00:00'),
    effectiveFrom: at('2022-10-01T00:00'),
    expiresOn: at('2022-11-01T00:00'),
  });

  test.each([
    ['2022-09-30T23:59', { kind: 'not-yet', from: at('2022-10-01T00:00') }],
    ['2022-10-01T00:00', { kind: 'in-force' }],
    ['2022-10-31T23:59', { kind: 'in-force' }],
    ['2022-11-01T00:00', { kind: 'expired', on: at('2022-11-01T00:00') }],
  ])('at %s', (now, state) => {
    expect(stateAt(now, dated)).toEqual(state);
  });

  test('in force from its issue when nothing else is said', () => {
    const issued = document('1', { issuedOn: at('2022-09-20T00:00') });
    expect(stateAt('2022-09-19T23:59', issued)).toEqual({ kind: 'not-yet', from: at('2022-09-20T00:00') });
    expect(stateAt('2022-09-20T00:00', issued)).toEqual({ kind: 'in-force' });
  });

  test('in force when nobody knows its day', () => {
    expect(stateAt('2022-10-01T08:00', document('1', { issuedOn: undefined }))).toEqual({ kind: 'in-force' });
  });
});

describe('by others', () => {
  const old = document('1');
  const later = at('2022-12-01T00:00');

  test.each([
    ['replaces', 'replaced', 'in-force'],
    ['amends', 'amended', 'in-force'],
  ] as const)('that %s it, from the day they are in force', (field, after, before) => {
    const other = document('2', { [field]: ['1'], effectiveFrom: later });
    expect(stateAt('2022-11-30T23:59', old, other)).toEqual({ kind: before });
    expect(stateAt('2022-12-01T00:00', old, other)).toEqual({ kind: after, by: [link('2')] });
  });

  test('several are named in the order in which they came', () => {
    const second = document('2', { amends: ['1'], issuedOn: at('2022-09-09T00:00') });
    const third = document('3', { amends: ['1'], issuedOn: at('2022-09-05T00:00') });
    expect(stateAt('2022-10-01T08:00', old, second, third)).toEqual({
      kind: 'amended',
      by: [link('3'), link('2')],
    });
  });

  test('replaced says more than expired, and than amended', () => {
    const ended = document('1', { expiresOn: at('2022-09-20T00:00') });
    const replacing = document('2', { replaces: ['1'] });
    const amending = document('3', { amends: ['1'] });
    expect(stateAt('2022-10-01T08:00', ended, replacing, amending).kind).toBe('replaced');
    expect(stateAt('2022-10-01T08:00', ended, amending).kind).toBe('expired');
  });

  test('one that is not published yet, or was withdrawn, does not count', () => {
    const coming = document('2', { replaces: ['1'], publishedAt: at('2022-12-01T00:00') });
    const withdrawn = document('2', {
      replaces: ['1'],
      withdrawal: { date: at('2022-09-20T00:00'), reason: 'Nhầm.' },
    });
    expect(stateAt('2022-10-01T08:00', old, coming)).toEqual({ kind: 'in-force' });
    expect(stateAt('2022-10-01T08:00', old, withdrawn)).toEqual({ kind: 'in-force' });
    expect(stateAt('2022-09-19T08:00', old, withdrawn).kind).toBe('replaced');
  });
});

test.each([
  [{ kind: 'in-force' }, 'Còn hiệu lực'],
  [{ kind: 'not-yet', from: at('2022-10-01T00:00') }, 'Chưa có hiệu lực'],
  [{ kind: 'expired', on: at('2022-10-01T00:00') }, 'Hết hiệu lực'],
  [{ kind: 'replaced', by: [link('2')] }, 'Được thay thế bởi 2/KH-MNHS'],
  [
    { kind: 'amended', by: [link('2'), link('3')] },
    'Còn hiệu lực, được sửa đổi, bổ sung bởi 2/KH-MNHS, 3/KH-MNHS',
  ],
] as const)('%j in words: %s', (state, text) => {
  expect(stateText(state)).toBe(text);
});

describe('on pages', () => {
  const old = document('1');
  const content = (now: string, other: Entry<'documents'>) =>
    contentAt(
      at(now),
      schoolSettings,
      allEntries({
        documents: [old, other],
        articles: [
          article('chinh-sach', { kind: 'chinh-sach', documents: ['1'] }),
          article('tin', { documents: ['1', '1', 'chua-dang'] }),
        ],
      }),
    );
  const other = document('2', { replaces: ['1'], effectiveFrom: at('2022-12-01T00:00') });
  const pageOf = (now: string, slug: string) =>
    entryPages(content(now, other)).find(({ params }) => params.slug === slug)?.page;

  test('an entry names its documents, each once, and leaves out what nobody may see', () => {
    expect(pageOf('2022-10-01T08:00', 'tin')?.documents).toEqual([
      { ...link('1'), state: { kind: 'in-force' } },
    ]);
  });

  test('an article that explains a policy shows its document before its text, and only there', () => {
    const page = pageOf('2022-10-01T08:00', 'chinh-sach');
    expect(page?.details).toEqual({
      kind: 'policy',
      documents: [{ ...link('1'), state: { kind: 'in-force' } }],
    });
    expect(page?.documents).toEqual([]);
  });

  test('a document names both ways of its chain, and what is written about it', () => {
    const page = pageOf('2022-10-01T08:00', '1');
    expect(page?.details).toMatchObject({
      kind: 'documents',
      chains: [{ label: 'Được thay thế bởi', documents: [link('2')] }],
    });
    expect(page?.about.map(({ url }) => url).sort()).toEqual(['/tin-tuc/chinh-sach/', '/tin-tuc/tin/']);
    expect(pageOf('2022-10-01T08:00', '2')?.details).toMatchObject({
      state: { kind: 'not-yet' },
      chains: [{ label: 'Thay thế', documents: [link('1')] }],
    });
  });

  test('a new state is new data of every page that shows it', () => {
    for (const slug of ['1', 'tin', 'chinh-sach']) {
      const before = JSON.stringify(pageOf('2022-10-01T08:00', slug));
      expect(JSON.stringify(pageOf('2022-11-30T08:00', slug)), slug).toBe(before);
      expect(JSON.stringify(pageOf('2022-12-02T08:00', slug)), slug).not.toBe(before);
    }
  });

  test('a body says the title, the number that it lacks, and the state', () => {
    const reference = { kind: 'document', target: ' 1 / kh-mnhs' } as const;
    expect(entryReferences(content('2022-12-02T08:00', other), [reference])).toEqual([
      {
        ...reference,
        url: '/van-ban/1/',
        title: 'Bài 1',
        detail: '1/KH-MNHS. Được thay thế bởi 2/KH-MNHS',
      },
    ]);
  });
});
