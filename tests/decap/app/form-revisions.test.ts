import { describe, expect, it } from 'vitest';
import { FormRevisions } from '../../../decap/app/backend/form-revisions.ts';

const PATH = 'content/articles/2022/vuon-rau.mdx';
const form = { key: 'form 1', path: PATH, raw: 'một' };
const draft = (data: string, id: string) =>
  [
    { action: 'unpublishedEntryDataFile', params: { path: PATH } },
    { data, id },
  ] as const;

describe('the revision that a form began with', () => {
  it('is that of the text in it, whatever came from the desk since', () => {
    const revisions = new FormRevisions();
    revisions.learn(...draft('một', 'r1'));
    revisions.learn(...draft('hai', 'r2'));
    expect(revisions.baseOf(form, PATH)).toBe('r1');
    expect(revisions.baseOf({ ...form, key: 'form 2', raw: 'hai' }, PATH)).toBe('r2');
  });

  it('is known of published entries too', () => {
    const revisions = new FormRevisions();
    revisions.learn(
      { action: 'getEntry', params: { path: PATH } },
      { data: 'một', file: { path: PATH, id: 'r1' } },
    );
    expect(revisions.baseOf(form, PATH)).toBe('r1');
  });

  it('goes on with each save, for that form only', () => {
    const revisions = new FormRevisions();
    revisions.learn(...draft('một', 'r1'));
    revisions.set(form, 'r9');
    expect(revisions.baseOf(form, PATH)).toBe('r9');
    expect(revisions.baseOf({ ...form, key: 'form 2' }, PATH)).toBe('r1');
  });

  it('is none for an entry that is not there, any more or yet', () => {
    const revisions = new FormRevisions();
    revisions.learn(...draft('một', 'r1'));
    expect(revisions.baseOf({ ...form, path: '' }, PATH)).toBeNull();
    revisions.deleted([PATH]);
    expect(revisions.baseOf(form, PATH)).toBeNull();
    revisions.learn(...draft('một', 'r1'));
    expect(revisions.baseOf(form, PATH)).toBe('r1');
  });
});
