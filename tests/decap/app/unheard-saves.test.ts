import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UnheardSaves } from '../../../decap/app/backend/unheard-saves.ts';

const save = (newEntry: boolean) => ({
  action: 'persistEntry',
  params: { dataFiles: [{ slug: '2022/vuon-rau' }], options: { collectionName: 'articles', newEntry } },
});
const look = { action: 'unpublishedEntry', params: { collection: 'articles', slug: '2022/vuon-rau' } };

const told = z.object({
  params: z.object({ options: z.object({ saveId: z.uuid(), unheard: z.array(z.string()) }) }),
});
const optionsOf = (payload: unknown) => told.parse(payload).params.options;

describe('a save', () => {
  it('has an id of its own, and names none when all were answered', () => {
    const saves = new UnheardSaves();
    const first = saves.tell(save(false));
    saves.learn(first);
    const second = saves.tell(save(false));
    expect(optionsOf(first).unheard).toEqual([]);
    expect(optionsOf(second).unheard).toEqual([]);
    expect(optionsOf(second).saveId).not.toBe(optionsOf(first).saveId);
  });

  it.each([
    ['no answer came', 0, true],
    ['the desk broke', 500, true],
    ['it was refused', 422, false],
    ['somebody was faster', 409, false],
  ])('is named by the next one when %s: status %d', (_, status, isNamed) => {
    const saves = new UnheardSaves();
    const first = saves.tell(save(false));
    saves.failed(first, status);
    const second = saves.tell(save(false));
    expect(optionsOf(second).unheard).toEqual(isNamed ? [optionsOf(first).saveId] : []);
    saves.learn(second);
    expect(optionsOf(saves.tell(save(false))).unheard).toEqual([]);
  });

  it('stays named through a refusal', () => {
    const saves = new UnheardSaves();
    const first = saves.tell(save(true));
    saves.failed(first, 0);
    saves.failed(saves.tell(save(true)), 422);
    expect(optionsOf(saves.tell(save(true))).unheard).toEqual([optionsOf(first).saveId]);
  });
});

describe('a new entry whose answer got lost', () => {
  it('is known again by its id: Decap would look for another address', () => {
    const saves = new UnheardSaves();
    const first = saves.tell(save(true));
    saves.failed(first, 0);
    expect(saves.isOwn(look, { saveId: optionsOf(first).saveId })).toBe(true);
    expect(saves.isOwn(look, { saveId: crypto.randomUUID() })).toBe(false);
    expect(saves.isOwn(look, {})).toBe(false);
    saves.learn(saves.tell(save(true)));
    expect(saves.isOwn(look, { saveId: optionsOf(first).saveId })).toBe(false);
  });

  it('is no draft that was opened and saved without an answer', () => {
    const saves = new UnheardSaves();
    const first = saves.tell(save(false));
    saves.failed(first, 0);
    expect(saves.isOwn(look, { saveId: optionsOf(first).saveId })).toBe(false);
  });
});
