import { describe, expect, it } from 'vitest';
import { SeenDrafts } from '../../../decap/app/backend/seen-drafts.ts';

const draft = { branch: 'main', collection: 'articles', slug: '2022/bai' };
const reading = { action: 'unpublishedEntryDataFile', params: { ...draft, path: 'x', id: 'old' } };
const publishing = { action: 'publishUnpublishedEntry', params: draft };
const saving = {
  action: 'persistEntry',
  params: { dataFiles: [{ slug: '2022/bai', path: 'x', raw: '' }], options: { collectionName: 'articles' } },
};

describe('what this browser has shown of a draft', () => {
  it('goes along with an approval: the last that came, not what was asked for', () => {
    const seen = new SeenDrafts();
    seen.learn(reading, { data: '', id: 'a1' });
    seen.learn(reading, { data: '', id: 'b2' });
    const ready = {
      action: 'updateUnpublishedEntryStatus',
      params: { ...draft, newStatus: 'pending_publish' },
    };
    expect(seen.tell(publishing).params).toEqual({ ...draft, seen: 'b2' });
    expect(seen.tell(ready).params).toEqual({ ...ready.params, seen: 'b2' });
  });

  it('goes along with a deletion', () => {
    const seen = new SeenDrafts();
    seen.learn(reading, { data: '', id: 'a1' });
    const deleting = { action: 'deleteUnpublishedEntry', params: draft };
    expect(seen.tell(deleting).params).toEqual({ ...draft, seen: 'a1' });
  });

  it('is not told of another draft, nor of another action', () => {
    const seen = new SeenDrafts();
    seen.learn(reading, { data: '', id: 'a1' });
    const other = { ...publishing, params: { ...draft, slug: '2022/khac' } };
    expect(seen.tell(other)).toEqual(other);
    expect(seen.tell(reading)).toEqual(reading);
  });

  it('is what was saved last, when it was saved here', () => {
    const seen = new SeenDrafts();
    seen.learn(reading, { data: '', id: 'a1' });
    seen.learn(saving, { message: 'Đã lưu.', revision: 'b2' });
    expect(seen.tell(publishing).params).toEqual({ ...draft, seen: 'b2' });
  });
});
